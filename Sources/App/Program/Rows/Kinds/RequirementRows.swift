import Foundation
import PartnerProgram

/// A new row of the table of requirements: a node at every level, which asks for a number or shows a dash.
struct RequirementRows: Sendable {
    let choices: RowChoices

    init(_ choices: RowChoices) { self.choices = choices }

    static let blocks: [(value: String, text: String)] = [
        ("authorization", "The authorization"),
        ("subsidiary_licences", "Only a subsidiary's access to Partner Licenses"),
    ]

    var questions: [ValueColumn] {
        [
            ValueColumn(name: "name", label: "Name", kind: .line),
            ValueColumn(
                name: "heading", label: "Heading above it", kind: .line, isOptional: true,
                hint: choices.headings.isEmpty ? nil : "So far: \(choices.headings.joined(separator: ", "))."),
        ] + RequirementAsking(choices).questions
            + ProgramLevel.columns.map { level in
                ValueColumn(
                    name: "threshold_\(level)", label: "Number to reach: \(level.label)", kind: .number(unit: ""),
                    isOptional: true, hint: "Empty: not required at this level.")
            } + [
                ValueColumn(name: "blocks", label: "What is withheld while it is not met", kind: .choice(Self.blocks)),
                ValueColumn(
                    name: "footnote", label: "Mark of its footnote", kind: .line, isOptional: true, hint: "Such as 1."),
                ValueColumn(
                    name: "after", label: "After which row it stands", kind: .select(choices.places(of: .requirements)),
                    isOptional: true),
            ]
    }

    func rows(_ answers: RowAnswers, _ problems: inout Problems) -> NewRows {
        let asked = RequirementAsking(choices).columns(answers, &problems)
        let levels = ProgramLevel.columns
        if levels.allSatisfy({ answers["threshold_\($0)"] == nil }) {
            problems.add("threshold_\(levels[0])", "Enter the number for one level at least")
        }
        guard let name = answers["name"] else { return NewRows(rows: []) }
        if choices.places(of: .requirements).contains(where: { $0.text.lowercased() == name.lowercased() }) {
            problems.add("name", "There is a row of this name already. Edit it, or choose another name")
        }
        let key = RowKey.plain(name, taken: Set(choices.tree.nodes.map(\.key)))
        let after = answers["after"].map { rowKeys($0) } ?? []
        return NewRows(
            rows: levels.map { level in
                let threshold = answers["threshold_\(level)"]
                let common: [NewRow.Column] = [
                    .text("level", level.rawValue), .text("key", key), .text("parent", level.rawValue),
                    .text("kind", "measure"), answers.text("heading"), answers.text("name"), answers.text("blocks"),
                    .raw("footnotes", answers["footnote"].map { "[\(ValueColumn.json(text: $0))]" } ?? "[]"),
                ]
                let own: [NewRow.Column] =
                    threshold == nil
                    ? [
                        .text("sentence", "\(name): not required."), .flag("required", false), .raw("parameters", "{}"),
                    ] : asked + [answers.text("sentence"), .flag("required", true), .raw("threshold", threshold)]
                return NewRow(
                    .requirements, "\(level)/\(key)", common + own + answers.provenance, after: after)
            })
    }

    /// All that belongs to a row of the table, at every level.
    private func rowKeys(_ key: String) -> [String] {
        choices.tree.nodes.filter { $0.key == key && choices.tree.isRow($0) }
            .flatMap(choices.tree.subtree).map { "\($0.level)/\($0.key)" }
    }
}

/// A further alternative of a row at one level, or one more thing that an alternative asks for.
struct AlternativeRow: Sendable {
    let choices: RowChoices
    let node: RequirementTree.Node
    let place: RequirementTree.Place

    init(_ choices: RowChoices, below key: String) throws {
        self.choices = choices
        let parts = key.split(separator: "/").map(String.init)
        guard parts.count == 2, let node = choices.tree.node(parts[1], at: parts[0]) else { throw Refusal.notFound }
        self.node = node
        place = try choices.tree.place(below: node)
    }

    /// What is added, for the head of the page.
    var words: String {
        switch place {
        case .turning(_, .any): "The row becomes a choice: what it asks now, or this."
        case .turning: "The alternative then asks for both: what it asks now, and this."
        case .joining(let group) where group.kind == .any: "One of the alternatives of the row has to be met."
        case .joining: "All that the alternative asks for has to be met."
        }
    }

    var questions: [ValueColumn] {
        RequirementAsking(choices).questions + [
            ValueColumn(name: "threshold", label: "Number to reach", kind: .number(unit: ""))
        ]
    }

    func rows(_ answers: RowAnswers, _ problems: inout Problems) -> NewRows {
        let asked = RequirementAsking(choices).columns(answers, &problems)
        var taken = Set(choices.tree.nodes.map(\.key))
        var turning: NewRows.Turning?
        if case .turning(let group, let kind) = place {
            let first = RowKey.plain(group.key, taken: taken)
            taken.insert(first)
            turning = .init(key: "\(group.level)/\(group.key)", kind: kind, firstKey: first)
        }
        let key = RowKey.plain(node.key, taken: taken)
        let name = choices.rows.first { $0.key == "\(node.level)/\(node.key)" }?.label ?? node.key
        let ground = choices.grounds["\(node.level)/\(node.key)"]
        let columns: [NewRow.Column] =
            [
                .text("heading", ground?.heading), .text("blocks", ground?.blocks), .text("level", node.level),
                .text("key", key), .text("parent", node.key), .text("kind", "measure"),
                .text("name", name), answers.text("sentence"), .flag("required", true),
                answers.raw("threshold"), .raw("footnotes", "[]"),
            ] + asked + answers.provenance
        let after = choices.tree.subtree(of: node).map { "\($0.level)/\($0.key)" }
        let row = NewRow(.requirements, "\(node.level)/\(key)", columns, after: after)
        return NewRows(rows: [row], turning: turning)
    }
}
