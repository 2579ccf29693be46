/// A partner says that the opportunity is its own (SM5's overlay): while it is open nothing that competes is approved
/// and no commission is paid.
public enum RegistrationDispute {
    public typealias State = OpportunityRegistration.DisputeState

    public enum Action: String, Sendable, Hashable, Codable, CaseIterable {
        case raise, take, uphold, dismiss

        /// `nil` for a registration that was never disputed; a decided dispute can be followed by another.
        public func target(from state: State?) -> State? {
            switch (self, state) {
            case (.raise, nil), (.raise, .upheld), (.raise, .dismissed): .raised
            case (.take, .raised): .inReview
            case (.uphold, .inReview): .upheld
            case (.dismiss, .inReview): .dismissed
            default: nil
            }
        }
    }

    /// A partner raises it in words.
    public static func raised(from state: State?, reason: String) throws(Refusal) -> State {
        let next = try after(.raise, state)
        guard !reason.isBlank else { throw .withoutReason }
        return next
    }

    public static func taken(from state: State?) throws(Refusal) -> State { try after(.take, state) }

    /// Decided by somebody who has not decided on the registration that is disputed.
    public static func decided(
        from state: State?, isUpheld: Bool, reason: String, by user: Int, decider: Int?
    ) throws(Refusal) -> State {
        let next = try after(isUpheld ? .uphold : .dismiss, state)
        guard user != decider else { throw .decidedByTheSamePerson }
        guard !reason.isBlank else { throw .withoutReason }
        return next
    }

    private static func after(_ action: Action, _ state: State?) throws(Refusal) -> State {
        guard let next = action.target(from: state) else { throw .notNow(action, state) }
        return next
    }

    public enum Refusal: Refused {
        case notNow(Action, State?)
        case withoutReason
        case decidedByTheSamePerson

        public var sentence: String {
            switch self {
            case .notNow(.raise, _): "A dispute about this registration is open already."
            case .notNow(_, nil): "Nobody disputes this registration."
            case .notNow(.take, .inReview): "Somebody looks at this dispute already."
            case .notNow(_, .raised): "Take up the dispute before you decide it."
            case .notNow: "The dispute is decided."
            case .withoutReason: "Write the reason."
            case .decidedByTheSamePerson:
                "Somebody else than the one who decided on the registration has to decide the dispute."
            }
        }

        public var clause: String? { nil }
    }
}
