import Foundation
import PartnerProgram

/// A clock, a limit or a choice that a draft is to have: one that other versions have, or one of its own.
struct SettingRow: Sendable {
    let choices: RowChoices
    /// As the newest version that has it knows it.
    let known: RowChoices.Setting?

    init(_ choices: RowChoices, _ key: String?) throws {
        self.choices = choices
        known = choices.settings.first { $0.key == key }
        if key != nil && known == nil { throw Refusal.notFound }
    }

    static let kinds: [(value: String, text: String)] = [
        ("integer", "A whole number"), ("decimal", "A number"), ("boolean", "Yes or no"), ("date", "A day"),
        ("integers", "Several whole numbers"), ("text", "Words"),
    ]

    var questions: [ValueColumn] {
        let after = ValueColumn(
            name: "after", label: "After which row it stands", kind: .select(choices.places(of: .settings)),
            isOptional: true)
        if let known {
            return [ProgramTable.setting(known.columns), after]
        }
        return [
            ValueColumn(name: "name", label: "Name", kind: .line, hint: "What it is, in words for people."),
            ValueColumn(
                name: "key", label: "Key", kind: .line,
                hint: "Its name in the program's data, such as commission.payoutDays."),
            ValueColumn(name: "kind", label: "What kind of value it is", kind: .choice(Self.kinds)),
            ValueColumn(
                name: "value", label: "Value", kind: .line,
                hint: "Yes or no as yes or no, a day as 2021-03-27, several numbers as 90, 30, 7."),
            ValueColumn(name: "unit", label: "Unit", kind: .line, isOptional: true, hint: "Such as days or EUR."),
            after,
        ]
    }

    func rows(_ answers: RowAnswers, _ problems: inout Problems) -> NewRows {
        let made = known.map { template(of: $0, answers, &problems) } ?? own(answers, &problems)
        return NewRows(rows: made.map { [$0] } ?? [])
    }

    private func template(of known: RowChoices.Setting, _ answers: RowAnswers, _ problems: inout Problems) -> NewRow? {
        let column = ProgramTable.setting(known.columns)
        guard let value = answers["value"] else { return nil }
        ValueForm.checkNotice(known.key, value, &problems)
        return NewRow(
            .settings, known.key,
            ["key", "name", "kind", "unit"].map { .text($0, known.columns[$0]) } + [
                .raw("value", column.json(value)), .raw("choices", known.columns["choices"]),
            ] + answers.provenance, after: answers.after)
    }

    private func own(_ answers: RowAnswers, _ problems: inout Problems) -> NewRow? {
        guard let key = answers["key"], let kind = answers["kind"], let value = answers["value"] else { return nil }
        if key.wholeMatch(of: /[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)+/) == nil {
            problems.add("key", "Enter two names with a dot between them, such as commission.payoutDays")
        }
        if choices.has(key) || choices.settings.contains(where: { $0.key == key }) {
            problems.add("key", "This key is known already. Edit it, or choose it from the settings of other versions")
        }
        let column = ProgramTable.setting(["kind": kind, "unit": answers["unit"] ?? ""])
        let plain = ["yes": "true", "no": "false"][value.lowercased()]
        guard let stored = column.stored(kind == "boolean" ? plain ?? value : value) else {
            problems.add("value", "Enter a value of this kind")
            return nil
        }
        return NewRow(
            .settings, key,
            [answers.text("key"), answers.text("name"), answers.text("kind"), answers.text("unit")] + [
                .raw("value", column.json(stored))
            ] + answers.provenance, after: answers.after)
    }
}
