/// What somebody says of a new hire: that a person works for a partner from a day on. We decide.
public struct PersonClaim: Sendable, Hashable {
    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        case claimed, confirmed, refused, withdrawn

        public var label: String {
            switch self {
            case .claimed: "To be decided"
            case .confirmed: "Confirmed"
            case .refused: "Refused"
            case .withdrawn: "Withdrawn"
            }
        }
    }

    public let partner: Int
    public let startsOn: Day
    public private(set) var state: State
    public let claimant: Int

    public init(partner: Int, startsOn: Day, state: State = .claimed, claimant: Int) {
        self.partner = partner
        self.startsOn = startsOn
        self.state = state
        self.claimant = claimant
    }

    /// By somebody who did not claim it.
    public func confirmed(by user: Int) throws(Refusal) -> PersonClaim {
        guard user != claimant else { throw .claimedByYou }
        return try decided(.confirmed)
    }

    public func refused(because reason: String) throws(Refusal) -> PersonClaim {
        if reason.isBlank { throw .withoutReason }
        return try decided(.refused)
    }

    public func withdrawn() throws(Refusal) -> PersonClaim { try decided(.withdrawn) }

    private func decided(_ next: State) throws(Refusal) -> PersonClaim {
        guard state == .claimed else { throw .decided(state) }
        var decided = self
        decided.state = next
        return decided
    }

    public enum Refusal: Refused {
        case decided(State)
        case claimedByYou
        case withoutReason

        public var sentence: String {
            switch self {
            case .decided(let state): "This has been answered already: \(state.label.lowercased())."
            case .claimedByYou: "You entered this: somebody else confirms it."
            case .withoutReason: "Write why it is refused: the partner reads it."
            }
        }

        public var clause: String? { "A13" }
    }
}
