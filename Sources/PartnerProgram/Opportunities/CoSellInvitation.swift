/// We ask a partner to sell one of our own opportunities with us (R108, A4, SM5). Before it accepts, the partner sees
/// the outline alone.
public struct CoSellInvitation: Sendable, Hashable {
    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        case invited, accepted, declined, lapsed, revoked

        public var label: String {
            switch self {
            case .invited: "Waits for an answer"
            case .accepted: "Accepted"
            case .declined: "Declined"
            case .lapsed: "Lapsed"
            case .revoked: "Revoked"
            }
        }
    }

    public enum Action: String, Sendable, Hashable, Codable, CaseIterable {
        case accept, decline, lapse, revoke

        public func target(from state: State) -> State? {
            guard state == .invited else { return nil }
            return switch self {
            case .accept: .accepted
            case .decline: .declined
            case .lapse: .lapsed
            case .revoke: .revoked
            }
        }
    }

    public var state: State
    /// The last day for an answer.
    public let answerBy: Day

    public init(state: State = .invited, answerBy: Day) {
        self.state = state
        self.answerBy = answerBy
    }

    /// Outside the partner's territory the channel manager has to agree (A6).
    public static func sent(
        answerBy: Day, today: Day, isInTerritory: Bool, managerAgrees: Bool, isOpportunityOpen: Bool
    ) throws(Refusal) -> CoSellInvitation {
        guard isOpportunityOpen else { throw .opportunityIsClosed }
        guard answerBy >= today else { throw .answerInThePast }
        guard isInTerritory || managerAgrees else { throw .outsideTerritory }
        return CoSellInvitation(answerBy: answerBy)
    }

    /// Accepting gives an approved registration of the same 180 days (SM5).
    public func accepted(on today: Day, isOpportunityOpen: Bool) throws(Refusal) -> (
        invitation: CoSellInvitation, registration: OpportunityRegistration
    ) {
        let next = try after(.accept)
        guard today <= answerBy else { throw .tooLate(answerBy) }
        guard isOpportunityOpen else { throw .opportunityIsClosed }
        let last = today.adding(days: OpportunityRegistration.validDays)
        return (
            next,
            OpportunityRegistration(state: .approved, origin: .vendorReferred, approvedOn: today, expiresOn: last)
        )
    }

    public func declined(reason: String) throws(Refusal) -> CoSellInvitation {
        let next = try after(.decline)
        guard !reason.isBlank else { throw .withoutReason }
        return next
    }

    public func revoked(reason: String) throws(Refusal) -> CoSellInvitation {
        let next = try after(.revoke)
        guard !reason.isBlank else { throw .withoutReason }
        return next
    }

    /// Nobody answered: possible from the day after the last day for an answer.
    public func lapsed(on today: Day) throws(Refusal) -> CoSellInvitation {
        let next = try after(.lapse)
        guard today > answerBy else { throw .stillOpen(answerBy) }
        return next
    }

    private func after(_ action: Action) throws(Refusal) -> CoSellInvitation {
        guard let state = action.target(from: state) else { throw .notNow(state) }
        var next = self
        next.state = state
        return next
    }

    public enum Refusal: Refused {
        case notNow(State)
        case opportunityIsClosed
        case answerInThePast
        case outsideTerritory
        case tooLate(Day)
        case stillOpen(Day)
        case withoutReason

        public var sentence: String {
            switch self {
            case .notNow(let state):
                "The invitation can no longer be answered or taken back: it is \(state.label.lowercased())."
            case .opportunityIsClosed: "The opportunity is closed."
            case .answerInThePast: "Enter a day from today on as the last day for an answer."
            case .outsideTerritory:
                "The customer is outside the partner's territory: the channel manager has to agree to the invitation."
            case .tooLate(let day): "The last day for an answer was \(day.spoken)."
            case .stillOpen(let day): "The partner can answer to the end of \(day.spoken)."
            case .withoutReason: "Write the reason."
            }
        }

        public var clause: String? {
            switch self {
            case .outsideTerritory: "A6"
            default: nil
            }
        }
    }
}
