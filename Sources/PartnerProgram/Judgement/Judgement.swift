/// Judges a partner's facts against the requirements of a level. A pure function: the same input gives the same trace,
/// whatever the order of what was read, the machine, the clock or the language.
public struct Judgement: Sendable {
    public let rules: RequirementRules

    public init(_ rules: RequirementRules) { self.rules = rules }

    /// The traces of all levels of the version, in the order of `RequirementLevel`.
    public func traces(_ input: JudgementInput) -> [Trace] {
        RequirementLevel.allCases.compactMap { trace(of: $0, input) }
    }

    /// The same, each with what people read of it.
    public func scorecards(_ input: JudgementInput) -> [(trace: Trace, card: Scorecard)] {
        traces(input).compactMap { trace in Scorecard(trace, rules, input).map { (trace, $0) } }
    }

    /// The trace of a level; nil where the version has no requirements for it.
    public func trace(of level: RequirementLevel, _ input: JudgementInput) -> Trace? {
        guard let root = rules.root(of: level) else { return nil }
        let judge = LevelJudge(root, input, level)
        let tree = judge.node(root)
        let fees = judge.withholding(.subsidiaryLicences, root, tree)
        return Trace(
            partner: input.partner, level: level, year: rules.year.year, version: rules.version, day: input.day,
            root: tree, subsidiaryLicences: LevelJudge.together(fees))
    }
}

/// Everything that a judgement looks at besides the rules. It is what a run freezes.
public struct JudgementInput: Sendable, Hashable, Codable {
    /// Reference of the partner.
    public let partner: String
    /// The cut-off day: facts of the year up to it, and what holds on it.
    public let day: Day
    public let facts: EvidenceFacts
    public let waivers: [RequirementWaiver]
    public let settings: CountingSettings

    public init(
        partner: String, day: Day, facts: EvidenceFacts, waivers: [RequirementWaiver] = [],
        settings: CountingSettings = CountingSettings()
    ) {
        self.partner = partner
        self.day = day
        self.facts = facts
        self.waivers = waivers.sorted { isBefore($0.reference, $1.reference) }
        self.settings = settings
    }

    /// The same input with other facts: for a what-if, and for one node of an appeal.
    public func with(_ facts: EvidenceFacts) -> JudgementInput {
        JudgementInput(partner: partner, day: day, facts: facts, waivers: waivers, settings: settings)
    }
}
