/// A request to publish a partner's profile: asked by the partner, decided by staff.
public struct ProfilePublication: Sendable, Hashable {
    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        case submitted, published, returned, unpublished

        public var label: String {
            switch self {
            case .submitted: "Waiting for a decision"
            case .published: "Published"
            case .returned: "Returned"
            case .unpublished: "No longer published"
            }
        }
    }

    /// Whether the partner's standing carries the benefit "Partner Profile" (R59).
    public enum Entitlement: Sendable, Hashable {
        case granted
        /// The level that does not have it, in words.
        case notGranted(level: String)
        /// The program of the day says nothing that decides it.
        case undecided
    }

    public var state: State
    public let requestedBy: Int
    public var reason: String?

    public init(state: State = .submitted, requestedBy: Int, reason: String? = nil) {
        self.state = state
        self.requestedBy = requestedBy
        self.reason = reason
    }

    /// A partner asks; refused where its standing does not carry the benefit (R54, R59).
    public static func requested(by user: Int, entitlement: Entitlement) throws(Refusal) -> ProfilePublication {
        try require(entitlement)
        return ProfilePublication(requestedBy: user)
    }

    /// Staff publishes what was asked; never the one who asked, and only while the benefit is held (R59).
    public func published(by user: Int, entitlement: Entitlement) throws(Refusal) -> ProfilePublication {
        try requireOpen(for: user)
        try Self.require(entitlement)
        return with(.published, nil)
    }

    /// Staff sends it back with what has to change first.
    public func returned(by user: Int, reason: String) throws(Refusal) -> ProfilePublication {
        try requireOpen(for: user)
        guard !reason.isBlank else { throw .withoutReason }
        return with(.returned, reason)
    }

    /// What was published is taken down, with the reason.
    public func unpublished(reason: String) throws(Refusal) -> ProfilePublication {
        guard state == .published else { throw .notPublished(state) }
        guard !reason.isBlank else { throw .withoutReason }
        return with(.unpublished, reason)
    }

    /// A newer publication takes the place of this one.
    public func replaced() throws(Refusal) -> ProfilePublication {
        try unpublished(reason: "A newer profile was published.")
    }

    private func requireOpen(for user: Int) throws(Refusal) {
        guard state == .submitted else { throw .alreadyDecided(state) }
        guard user != requestedBy else { throw .decidedByTheSamePerson }
    }

    private static func require(_ entitlement: Entitlement) throws(Refusal) {
        switch entitlement {
        case .granted: return
        case .notGranted(let level): throw .notEntitled(level: level)
        case .undecided: throw .notDecidedByProgram
        }
    }

    private func with(_ state: State, _ reason: String?) -> ProfilePublication {
        var next = self
        next.state = state
        next.reason = reason
        return next
    }

    /// Why a profile is not published, returned or taken down.
    public enum Refusal: Refused {
        case notEntitled(level: String)
        case notDecidedByProgram
        case alreadyDecided(State)
        case decidedByTheSamePerson
        case notPublished(State)
        case withoutReason

        public var sentence: String {
            switch self {
            case .notEntitled(let level):
                "A published partner profile is a benefit of the program, and \(level) partners do not have it. "
                    + "It comes with an authorization: Sales, Delivery or MSP."
            case .notDecidedByProgram:
                "No program in force says whether this partner has the benefit of a published profile."
            case .alreadyDecided(let state): "This request is no longer open: \(state.label.lowercased())."
            case .decidedByTheSamePerson: "Somebody else than the one who asked has to decide."
            case .notPublished(let state): "This profile is not published: \(state.label.lowercased())."
            case .withoutReason: "Write the reason, for the partner to read."
            }
        }

        public var clause: String? {
            switch self {
            case .notEntitled, .notDecidedByProgram: "R59"
            default: nil
            }
        }
    }
}
