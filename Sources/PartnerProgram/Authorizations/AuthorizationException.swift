/// What people decide beside the requirements: a row of them waived, or an authorization given for a time. It is asked
/// for with a reason and an end, and somebody else decides (SM9).
public struct AuthorizationException: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case waiver, override

        public var label: String {
            switch self {
            case .waiver: "Waiver"
            case .override: "Override"
            }
        }
    }

    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        case asked, approved, refused, withdrawn

        public var label: String {
            switch self {
            case .asked: "To be decided"
            case .approved: "Approved"
            case .refused: "Refused"
            case .withdrawn: "Withdrawn"
            }
        }
    }

    public let kind: Kind
    public let level: Authorization
    /// Of a waiver, the key of the row in the table of requirements.
    public let requirement: String?
    /// Of a waiver, the cut-off days on which the row need not be met; of an override, the days on which it is held.
    public internal(set) var days: ClosedRange<Day>
    public let asker: Int
    public var state: State

    public init(
        kind: Kind, level: Authorization, requirement: String?, days: ClosedRange<Day>, asker: Int,
        state: State = .asked
    ) {
        self.kind = kind
        self.level = level
        self.requirement = requirement
        self.days = days
        self.asker = asker
        self.state = state
    }

    /// Asked for on `today`. Nothing is held afterwards on days gone by, since deals were judged by what was held then;
    /// a requirement may be waived for a cut-off day that is over, since its run is reviewed later.
    public static func asked(
        _ kind: Kind, of level: Authorization, requirement: String?, days: ClosedRange<Day>, by asker: Int,
        today: Day, isMember: Bool
    ) throws(Refusal) -> AuthorizationException {
        guard isMember else { throw .noMember }
        guard level.isEarned else { throw .byInvitation }
        guard kind == .waiver || days.lowerBound >= today else { throw .inThePast(today) }
        return AuthorizationException(kind: kind, level: level, requirement: requirement, days: days, asker: asker)
    }

    public func approved(by user: Int, today: Day) throws(Refusal) -> AuthorizationException {
        guard kind == .waiver || days.upperBound >= today else { throw .over(days.upperBound) }
        return try decided(.approved, by: user)
    }

    public func refused(by user: Int, because reason: String) throws(Refusal) -> AuthorizationException {
        guard !reason.isBlank else { throw .withoutReason }
        return try decided(.refused, by: user)
    }

    /// Taken back by the one who asked, while nobody has decided.
    public func withdrawn(by user: Int) throws(Refusal) -> AuthorizationException {
        guard user == asker else { throw .notYours }
        return try moved(to: .withdrawn)
    }

    /// The days that an approved override gives from the day of the decision on: it never reaches back.
    public func heldDays(decidedOn today: Day) -> ClosedRange<Day>? {
        guard kind == .override, state == .approved, days.upperBound >= today else { return nil }
        return max(days.lowerBound, today)...days.upperBound
    }

    private func decided(_ next: State, by user: Int) throws(Refusal) -> AuthorizationException {
        guard user != asker else { throw .askedByYou }
        return try moved(to: next)
    }

    private func moved(to next: State) throws(Refusal) -> AuthorizationException {
        guard state == .asked else { throw .decided(state) }
        var copy = self
        copy.state = next
        return copy
    }

    public enum Refusal: Refused {
        case noMember, byInvitation, askedByYou, notYours, withoutReason
        case inThePast(Day)
        case over(Day)
        case decided(State)

        public var sentence: String {
            switch self {
            case .noMember: "Only a partner that is in the program can be given an exception."
            case .byInvitation: "A Global System Integrator is invited; there is nothing to waive or to override."
            case .askedByYou: "You asked for this exception: somebody else decides on it."
            case .notYours: "Only the one who asked for it can withdraw it."
            case .withoutReason: "Write why it is refused."
            case .inThePast(let today): "Enter days from \(today.spoken) on: an exception does not reach back."
            case .over(let day): "Its last day was \(day.spoken)."
            case .decided(let state): "This exception has been answered already: \(state.label.lowercased())."
            }
        }

        public var clause: String? {
            switch self {
            case .byInvitation: "R44"
            case .noMember: "R33"
            default: nil
            }
        }
    }
}
