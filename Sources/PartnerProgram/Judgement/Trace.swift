/// What became of a requirement.
public enum Verdict: String, Sendable, Hashable, Codable, CaseIterable {
    case met
    case notMet = "not_met"
    /// Not met and not asked for; of a group: met only thanks to a waiver.
    case waived
    case notRequired = "not_required"

    public var label: String {
        switch self {
        case .met: "Met"
        case .notMet: "Not met"
        case .waived: "Waived"
        case .notRequired: "Not required"
        }
    }

    /// Whether it stands in nobody's way.
    public var isPassed: Bool { self != .notMet }
}

/// How a partner stands at a level on a day: the numbers and verdicts, node by node, with the evidence. It holds no
/// words, so that its bytes change with facts and rules alone; `Scorecard` says it to people.
public struct Trace: Sendable, Hashable, Codable {
    /// Reference of the partner.
    public let partner: String
    public let level: RequirementLevel
    public let year: Int
    /// Number of the version of the rules within the year.
    public let version: Int
    /// The cut-off day.
    public let day: Day
    public let root: Node
    /// Whether the partner's subsidiaries may have Partner Licenses, as far as fees go (R94, A46).
    public let subsidiaryLicences: Verdict

    /// The level is reached, be it thanks to a waiver.
    public var isMet: Bool { root.verdict.isPassed }

    public func node(_ key: String) -> Node? { root.all.first { $0.key == key } }

    public struct Node: Sendable, Hashable, Codable {
        public let key: String
        public let verdict: Verdict
        /// Of a row: the number to reach, the number found (nil: nothing to take a mean of) and what is missing.
        public let needed: ExactNumber?
        public let found: ExactNumber?
        public let missing: ExactNumber?
        /// How much of the number is the partner's own, and how much its affiliates'; of a mean, how many projects.
        public let own: ExactNumber?
        public let affiliates: ExactNumber?
        public let counted: [Tally.Counted]
        public let leftOut: [Tally.LeftOut]
        /// Reference of the waiver it rests on.
        public let waiver: String?
        public let children: [Node]

        /// The node and everything below it, from the top.
        public var all: [Node] { [self] + children.flatMap(\.all) }
    }
}
