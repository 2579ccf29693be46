/// An invitation to become a Global System Integrator (R44, SM3). The program sets no term for the answer, so it does
/// not lapse; until it is answered the program manager may withdraw it. Each is a record of its own: what was declined
/// or withdrawn stays so, and a new invitation rests on a new assessment.
public struct IntegratorInvitation: Sendable, Hashable {
    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        case invited, accepted, declined, withdrawn

        public var label: String {
            switch self {
            case .invited: "Invited"
            case .accepted: "Accepted"
            case .declined: "Declined"
            case .withdrawn: "Withdrawn"
            }
        }
    }

    public let state: State

    public init(state: State = .invited) { self.state = state }

    /// Sent after an assessment; `standing` is where the partner's authorization stands before.
    public static func sent(
        after trace: IntegratorTrace, standing: AuthorizationState, isMember: Bool
    ) throws(Refusal) -> IntegratorInvitation {
        guard isMember else { throw .noMember }
        do {
            _ = try AuthorizationRecord(.gsi, state: standing).invited(after: trace)
        } catch { throw .standing(error) }
        return IntegratorInvitation()
    }

    /// The partner says yes: it holds the authorization from the day on.
    public func accepted(on day: Day, isMember: Bool) throws(Refusal) -> (IntegratorInvitation, AuthorizationRecord) {
        guard isMember else { throw .noMember }
        let next = try moved(to: .accepted)
        do {
            return (next, try AuthorizationRecord(.gsi, state: .invited).accepted(on: day))
        } catch { throw .standing(error) }
    }

    public func declined() throws(Refusal) -> IntegratorInvitation { try moved(to: .declined) }

    public func withdrawn(because reason: String) throws(Refusal) -> IntegratorInvitation {
        guard !reason.isBlank else { throw .withoutReason }
        return try moved(to: .withdrawn)
    }

    private func moved(to next: State) throws(Refusal) -> IntegratorInvitation {
        guard state == .invited else { throw .answered(state) }
        return IntegratorInvitation(state: next)
    }

    /// The program manager ends the authorization after a last day (A34). What was held on days gone by stays, since
    /// deals were judged by it.
    public static func end(
        heldFrom first: Day, until end: Day?, lastDay: Day, today: Day, because reason: String
    ) throws(Refusal) -> AuthorizationRecord {
        guard !reason.isBlank else { throw .withoutReason }
        if let end { throw .endsAlready(end.adding(days: -1)) }
        guard lastDay >= max(today, first) else { throw .inThePast(max(today, first)) }
        do {
            return try AuthorizationRecord(.gsi, state: .held, heldFrom: first).ended(on: lastDay.adding(days: 1))
        } catch { throw .standing(error) }
    }

    public enum Refusal: Refused {
        case noMember, withoutReason
        case standing(AuthorizationRecord.Refusal)
        case answered(State)
        case inThePast(Day)
        case endsAlready(Day)

        public var sentence: String {
            switch self {
            case .noMember: "Only a partner that is in the program can be a Global System Integrator."
            case .withoutReason: "Write the reason."
            case .standing(let refusal): refusal.sentence
            case .answered(let state): "This invitation has been answered already: \(state.label.lowercased())."
            case .inThePast(let day): "Enter a last day from \(day.spoken) on: an end does not reach back."
            case .endsAlready(let day): "It ends already: its last day is \(day.spoken)."
            }
        }

        public var clause: String? {
            switch self {
            case .noMember: "R33"
            case .standing(let refusal): refusal.clause
            case .answered: "R44"
            case .withoutReason, .inThePast, .endsAlready: nil
            }
        }
    }
}
