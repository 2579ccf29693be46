import PartnerProgram

/// What is decided of the single things of the absorbed partner: all in one form, each with its outcome and reason.
struct CombinationDecisionForm: Sendable {
    typealias Item = CombinationPlan.Item

    let typed: Typed

    init(_ typed: Typed = Typed()) { self.typed = typed }

    /// The name of a thing's field: "user-8".
    static func name(_ item: Item) -> String { "\(item.kind.rawValue)-\(item.id)" }

    private static func reason(_ item: Item) -> String { "reason-" + name(item) }

    /// What was typed for each thing that was sent along; nil takes a decision back. `rows` say what holds without
    /// one: what is left as it stands there is no decision.
    func read(_ rows: [CombinationPlan.Row]) throws(Problems) -> [(Item, CombinationFacts.Decision?)] {
        var read = FormReader(typed.form)
        var decided: [(Item, CombinationFacts.Decision?)] = []
        for row in rows where typed.form.values[Self.name(row.item)] != nil {
            let reason = read.optionalParagraphs(Self.reason(row.item), atMost: 1000) ?? ""
            guard let outcome = BusinessCombination.Outcome(rawValue: typed.form[Self.name(row.item)]) else {
                decided.append((row.item, nil))
                continue
            }
            if outcome == row.outcome, reason.isEmpty {
                decided.append((row.item, nil))
                continue
            }
            if !row.choices.contains(outcome) {
                read.refuse(Self.name(row.item), "Choose what becomes of it: \(row.what)")
            }
            if outcome != .moves, reason.isEmpty {
                read.refuse(Self.reason(row.item), "Write the reason: \(row.what) \(outcome.verb)")
            }
            decided.append((row.item, .init(outcome, reason: reason)))
        }
        try read.finish()
        return decided
    }

    /// One block for each thing, with what was found and what stands in the way.
    func questions(
        _ rows: [CombinationPlan.Row], _ decisions: [Item: CombinationFacts.Decision], survivor: String
    ) -> [Question] {
        rows.map { row in
            let (name, reason) = (Self.name(row.item), Self.reason(row.item))
            let stands = decisions[row.item]
            let isTyped = typed.form.values[name] != nil
            let value = isTyped ? typed.form[name] : (stands?.outcome ?? row.outcome)?.rawValue ?? ""
            return Question(
                title: row.what,
                note: [row.item.kind.label, row.found, row.conflict].compactMap(\.self)
                    .joined(separator: " · "),
                fields: [
                    .select(
                        name, "What becomes of it?", value: value, empty: "Not decided",
                        options: row.choices.map { ($0.rawValue, $0.words(survivor)) }, problem: typed.problems[name]),
                    .text(
                        reason, "Reason", value: isTyped ? typed.form[reason] : stands?.reason ?? "",
                        problem: typed.problems[reason]),
                ])
        }
    }

    struct Question: Sendable {
        let title: String
        let note: String
        let fields: [Field]
    }
}

extension BusinessCombination.Outcome {
    func words(_ survivor: String) -> String {
        switch self {
        case .moves: "Moves to \(survivor)"
        case .ends: "Ends"
        case .stays: "Stays as it is"
        }
    }

    fileprivate var verb: String {
        switch self {
        case .moves: "moves"
        case .ends: "ends"
        case .stays: "stays as it is"
        }
    }
}
