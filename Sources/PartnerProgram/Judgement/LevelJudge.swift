/// One judgement of one level.
struct LevelJudge {
    private let input: JudgementInput
    /// The first waiver in force, by requirement.
    private let waivers: [String: RequirementWaiver]
    /// Who fills which row; empty where a person may fill several (A11).
    private let filling: [String: RowFilling.Row]

    init(_ root: RequirementRules.Node, _ input: JudgementInput, _ level: RequirementLevel) {
        self.input = input
        let held = input.waivers.filter { $0.level == level && $0.holds(on: input.day) }
        waivers = Dictionary(held.map { ($0.requirement, $0) }) { first, _ in first }
        filling = input.settings.personFillsSeveralRows ? [:] : Self.filling(root, input)
    }

    func node(_ node: RequirementRules.Node) -> Trace.Node {
        guard node.rule.isRequired else { return Self.dash(node.rule.key) }
        if node.rule.kind == .measure, let asking = node.rule.asking { return row(node.rule, asking) }
        let children = node.children.map(self.node)
        let verdict = node.rule.kind == .any ? Self.either(children) : Self.together(asked(node, children))
        let waiver = verdict == .notMet ? waivers[node.rule.key] : nil
        return Trace.Node(
            key: node.rule.key, verdict: waiver == nil ? verdict : .waived, needed: nil, found: nil, missing: nil,
            own: nil, affiliates: nil, counted: [], leftOut: [], waiver: waiver?.reference, children: children)
    }

    private func row(_ rule: RequirementRule, _ asking: RequirementRule.Asking) -> Trace.Node {
        var counting = Counting(asking, settings: input.settings)
        counting.filling = filling[rule.key]
        let tally = counting.tally(input.facts[asking.measure])
        let isMet = tally.number.map { asking.comparison.holds($0, asking.threshold) } ?? false
        let waiver = isMet ? nil : waivers[rule.key]
        return Trace.Node(
            key: rule.key, verdict: isMet ? .met : waiver == nil ? .notMet : .waived, needed: asking.threshold,
            found: tally.number, missing: isMet ? nil : asking.missing(from: tally.number ?? .zero), own: tally.own,
            affiliates: tally.affiliates, counted: tally.counted, leftOut: tally.leftOut, waiver: waiver?.reference,
            children: [])
    }

    private static func dash(_ key: String) -> Trace.Node {
        Trace.Node(
            key: key, verdict: .notRequired, needed: nil, found: nil, missing: nil, own: nil, affiliates: nil,
            counted: [], leftOut: [], waiver: nil, children: [])
    }

    /// The children that the authorization hangs on.
    private func asked(_ node: RequirementRules.Node, _ children: [Trace.Node]) -> [Verdict] {
        zip(node.children, children).filter { $0.0.rule.blocks == .authorization }.map(\.1.verdict)
    }

    /// The verdicts, anywhere below, that withhold this.
    func withholding(_ block: RequirementRule.Block, _ node: RequirementRules.Node, _ trace: Trace.Node) -> [Verdict] {
        if node.rule.blocks == block { return [trace.verdict] }
        return zip(node.children, trace.children).flatMap { withholding(block, $0, $1) }
    }

    /// All of them: waived where one of them is, not required where none is.
    static func together(_ verdicts: [Verdict]) -> Verdict {
        if verdicts.contains(.notMet) { return .notMet }
        if verdicts.contains(.waived) { return .waived }
        return verdicts.contains(.met) ? .met : .notRequired
    }

    /// One of them: one that is met goes before one that is waived.
    private static func either(_ children: [Trace.Node]) -> Verdict {
        let verdicts = children.map(\.verdict)
        if verdicts.contains(.met) { return .met }
        if verdicts.contains(.waived) { return .waived }
        return verdicts.contains(.notMet) ? .notMet : .notRequired
    }

    private static func filling(_ root: RequirementRules.Node, _ input: JudgementInput) -> [String: RowFilling.Row] {
        let wants = root.all.compactMap { node -> RowFilling.Want? in
            guard node.rule.isRequired, let asking = node.rule.asking, asking.measure == .certifiedPeople else {
                return nil
            }
            let counting = Counting(asking, settings: input.settings)
            let people = input.facts[.certifiedPeople].filter { $0.exclusion == nil && counting.concerns($0) }
                .compactMap(\.group)
            var seen: Set<String> = []
            return RowFilling.Want(
                key: node.rule.key, name: node.rule.name, places: asking.threshold.roundedUp,
                people: people.filter { seen.insert($0).inserted })
        }
        return RowFilling(wants).rows
    }
}

extension RequirementRule.Asking {
    /// How much is missing; for what is counted in whole things, the whole things that are.
    func missing(from number: ExactNumber) -> ExactNumber {
        let distance = threshold < number ? number - threshold : threshold - number
        guard measure.isCounted else { return distance }
        let isStrict = comparison == .moreThan || comparison == .lessThan
        return ExactNumber(isStrict && distance.isWhole ? distance.roundedUp + 1 : distance.roundedUp)
    }
}

extension RequirementMeasure {
    /// Whole things, as against an amount or a score.
    var isCounted: Bool { self != .sourcedLicenceARR && self != .reviewScore }
}
