/// Which motion a registration begins with, from the customer's country (R134, A42).
public struct MotionProposal: Sendable, Hashable {
    public let motion: Motion
    /// Why, in a sentence.
    public let reason: String
    public let clause: String

    /// `isResellTerritory`: the country stands in the resell territories of the day's program.
    public init(isResellTerritory: Bool, country: String) {
        motion = isResellTerritory ? .sellThru : .sellWith
        clause = isResellTerritory ? "R134" : "R9"
        reason =
            isResellTerritory
            ? "\(country) is a resell territory: selling through partners is the main model there."
            : "\(country) is not a resell territory: we sell there together with partners."
    }

    /// What another choice needs; nil where the choice is the proposed one or is a motion of its own (MSP, ISV).
    public func need(for choice: Motion) -> Need? {
        switch choice {
        case motion, .msp, .isv: nil
        case .sellThru: .writtenException
        case .sellWith: .managersReason
        }
    }

    public enum Need: Sendable, Hashable {
        /// Resale outside the resell territories (R135).
        case writtenException
        /// Sell-with inside them (A42).
        case managersReason

        public var sentence: String {
            switch self {
            case .writtenException:
                "Resale outside the resell territories needs our written exception (R135). Say why you ask for it."
            case .managersReason:
                "In a resell territory this is an exception that the channel manager has to agree to. Say why."
            }
        }
    }
}
