/// A trace in words: each requirement's sentence beside its clause, what is needed, found and missing, what counts and
/// what does not.
public struct Scorecard: Sendable, Hashable {
    public let root: Line
    /// "One Associate Sales certificate and one reviewed project away"; nil where the level is reached.
    public let gap: String?
    /// What the level needs most of all, in the order of the tree.
    public let shortfalls: [Shortfall]

    public struct Line: Sendable, Hashable {
        public let key: String
        public let kind: RequirementTree.Kind
        public let name: String
        /// What has to be true, with its numbers.
        public let sentence: String
        public let clause: String
        public let footnotes: [String]
        public let verdict: Verdict
        /// Of a row: "2 individuals", "none".
        public let needed: String?
        /// Of a row: "2 own + 1 affiliate", "EUR 80,000.00", "no review yet".
        public let found: String?
        /// What is missing, in words: "one Associate Sales certificate away".
        public let gap: String?
        public let counted: [Line.Evidence]
        public let leftOut: [Line.Evidence]
        /// Why it is waived.
        public let waiver: RequirementWaiver?
        /// The value has been confirmed; an unconfirmed one is marked.
        public let isConfirmed: Bool
        /// Withholds a subsidiary's licences alone (A46).
        public let withholdsLicencesAlone: Bool
        public let children: [Line]

        public var all: [Line] { [self] + children.flatMap(\.all) }

        /// A candidate beside what it adds or why it adds nothing.
        public struct Evidence: Sendable, Hashable {
            public let kind: EvidenceKind
            public let id: Int
            public let reference: String
            public let label: String
            /// Name of the affiliate whose it is; nil: the partner's own.
            public let affiliate: String?
            /// What it adds: "1", "EUR 80,000.00", "4.5"; nil where it adds nothing.
            public let value: String?
            /// Why it does not count; nil where it does.
            public let exclusion: Exclusion?
        }
    }

    /// Names of the requirements whose value nobody has confirmed.
    public var unconfirmed: [String] {
        root.all.filter { !$0.isConfirmed && $0.verdict != .notRequired && $0.kind == .measure }.map(\.name)
    }

    /// Nil where the rules are not those of the trace.
    public init?(_ trace: Trace, _ rules: RequirementRules, _ input: JudgementInput) {
        guard let node = rules.root(of: trace.level) else { return nil }
        let writer = ScorecardWriter(input, level: trace.level)
        guard let root = writer.line(node, trace.root) else { return nil }
        self.root = root
        shortfalls = Shortfall.nearest(node, trace.root)
        gap = Shortfall.words(shortfalls)
    }
}
