import Foundation
import PartnerProgram

/// The form of a new row: its questions, and what the answers become. Each row carries what it rests on, and may be
/// confirmed at once.
struct RowForm: Sendable {
    let table: ProgramTable
    let choices: RowChoices
    /// What the address asks for: the cell, the setting or the requirement that the row belongs to.
    let subject: String?

    init(_ table: ProgramTable, choices: RowChoices, subject: String) {
        self.table = table
        self.choices = choices
        self.subject = subject.isEmpty ? nil : subject
    }

    /// Said in place of the form where there is nothing to add.
    var nothingToAdd: String? {
        switch table {
        case .authorizations where missingAuthorizations.isEmpty: "All four authorizations are there (R28)."
        case .commissionRates where choices.missingRates.isEmpty:
            "Every contract type and contribution has a rate at each level. Edit the rates instead."
        case .discountRates where choices.missingLevels.isEmpty: "Every level has its discount. Edit it instead."
        case .benefitValues where choices.missingCells.isEmpty:
            "Every benefit says of each level whether it is included. Edit the cell instead, or add a benefit."
        default: nil
        }
    }

    var missingAuthorizations: [(value: String, text: String)] {
        choices.missing(ProgramLevel.allCases.filter { $0 != .registered }.map { ($0.rawValue, $0.label) })
    }

    /// The questions in the order in which they are asked.
    func questions() throws -> [ValueColumn] {
        try own()
            + ValueColumn.provenance.map { column in
                guard column.name == "evidence" else { return column }
                return ValueColumn(name: column.name, label: column.label, kind: column.kind)
            } + [
                ValueColumn(
                    name: "confirmation", label: "Confirm it at once: why is it right?", kind: .paragraph,
                    isOptional: true,
                    hint: "Your name and today stand with the reason. Without one it stays unconfirmed.")
            ]
    }

    private func own() throws -> [ValueColumn] {
        switch table {
        case .benefits: BenefitRows(choices).questions
        case .benefitValues: try BenefitRows(choices).cellQuestions(subject)
        case .requirements:
            try subject.map { try AlternativeRow(choices, below: $0).questions } ?? RequirementRows(choices).questions
        case .settings: try SettingRow(choices, subject).questions
        default: simpleQuestions
        }
    }

    /// Reads every answer and collects every problem before it gives up.
    func rows(_ form: FormData) throws -> NewRows {
        var problems = Problems()
        var answers: [String: String] = [:]
        for column in try questions() { answers[column.name] = column.read(form, &problems) }
        if answers["evidence"] == Evidence.found.rawValue && answers["evidence_source"] == nil {
            problems.add("evidence_source", "Name the source in which it was found, such as S5")
        }
        let read = RowAnswers(answers)
        var made = try made(read, &problems)
        if !problems.isEmpty { throw problems }
        made.confirmation = answers["confirmation"]
        return made
    }

    private func made(_ answers: RowAnswers, _ problems: inout Problems) throws -> NewRows {
        switch table {
        case .benefits: BenefitRows(choices).rows(answers, &problems)
        case .benefitValues: try BenefitRows(choices).cell(subject, answers, &problems)
        case .requirements:
            try subject.map { try AlternativeRow(choices, below: $0).rows(answers, &problems) }
                ?? RequirementRows(choices).rows(answers, &problems)
        case .settings: try SettingRow(choices, subject).rows(answers, &problems)
        default: NewRows(rows: simpleRow(answers, &problems).map { [$0] } ?? [])
        }
    }
}

/// The answers of a form, as text in the form in which it is stored.
struct RowAnswers: Sendable {
    private let answers: [String: String]

    init(_ answers: [String: String]) { self.answers = answers }

    subscript(name: String) -> String? { answers[name] }

    func text(_ name: String) -> NewRow.Column { .text(name, answers[name]) }

    /// Numbers and yes or no, which JSON has as they are.
    func raw(_ name: String) -> NewRow.Column { .raw(name, answers[name]) }

    /// What a row rests on.
    var provenance: [NewRow.Column] { ["clause", "evidence", "evidence_source", "decision", "note"].map(text) }

    /// The row that the new one stands after.
    var after: [String] { answers["after"].map { [$0] } ?? [] }
}
