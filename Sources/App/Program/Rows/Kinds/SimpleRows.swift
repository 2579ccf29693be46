import PartnerProgram

/// Tables of which a row is one value: the text, authorizations, expectations, rates, fees, criteria, territories.
extension RowForm {
    var simpleQuestions: [ValueColumn] {
        switch table {
        case .clauses: clauseQuestions
        case .authorizations:
            [
                ValueColumn(name: "code", label: "The authorization", kind: .choice(missingAuthorizations)),
                ValueColumn(name: "name", label: "Name", kind: .line),
                ValueColumn(name: "summary", label: "What it is", kind: .paragraph),
                ValueColumn(name: "by_invitation", label: "By invitation only", kind: .yesNo),
            ]
        case .expectations:
            [
                ValueColumn(
                    name: "level", label: "Whom it is expected of",
                    kind: .choice(ProgramLevel.allCases.filter { $0 != .registered }.map { ($0.rawValue, $0.label) })),
                ValueColumn(name: "sentence", label: "Expectation", kind: .paragraph),
            ]
        case .commissionRates:
            [
                ValueColumn(name: "cell", label: "The rate", kind: .select(choices.missingRates)),
                ValueColumn(name: "percent", label: "Commission", kind: .percent),
            ]
        case .discountRates:
            [
                ValueColumn(name: "level", label: "Level", kind: .choice(choices.missingLevels)),
                ValueColumn(
                    name: "percent", label: "Discount off the list price", kind: .percent, isOptional: true,
                    hint: "Empty: this level cannot resell."),
            ]
        case .fees: feeQuestions
        case .gsiCriteria: criterionQuestions
        case .resellTerritories: territoryQuestions
        case .benefits, .benefitValues, .requirements, .settings: []
        }
    }

    var after: ValueColumn {
        ValueColumn(
            name: "after", label: "After which row it stands", kind: .select(choices.places(of: table)),
            isOptional: true)
    }

    private var clauseQuestions: [ValueColumn] {
        let tables = ProgramTables.placed.filter { !choices.shown.contains($0.name) }
        let kinds = [
            ("heading", "Heading"), ("paragraph", "Paragraph"), ("item", "Item of a list"), ("footnote", "Footnote"),
        ]
        var questions = [
            ValueColumn(
                name: "after", label: "After which block it stands",
                kind: .select(
                    choices.rows.map { row in
                        let section = row.key.prefix { $0 != "/" }
                        let title = section.prefix(1).uppercased() + section.dropFirst()
                        return (row.key, "\(title): \(row.label.prefix(80))")
                    }), hint: "It belongs to the same part of the document."),
            ValueColumn(
                name: "kind", label: "What it is",
                kind: .choice(kinds + (tables.isEmpty ? [] : [("table", "The place of a table of values")]))),
        ]
        if !tables.isEmpty {
            questions.append(
                ValueColumn(
                    name: "shows", label: "Which table stands there", kind: .select(tables.map { ($0.name, $0.label) }),
                    isOptional: true))
        }
        return questions + [
            ValueColumn(
                name: "marker", label: "Mark of the footnote", kind: .line, isOptional: true, hint: "Such as 1."),
            ValueColumn(name: "text", label: "Text", kind: .paragraph, hint: "Of a table: its caption."),
        ]
    }

    private var feeQuestions: [ValueColumn] {
        [
            ValueColumn(name: "name", label: "Name", kind: .line),
            ValueColumn(
                name: "amount", label: "Amount a year", kind: .number(unit: ""), isOptional: true,
                hint: "Empty: not set. Nothing is invoiced and nothing is withheld."),
            ValueColumn(
                name: "currency", label: "Currency", kind: .select(choices.currencies.map { ($0.code, $0.name) })),
            ValueColumn(
                name: "charged_per", label: "Who owes it",
                kind: .choice([
                    ("partner", "Each partner, once a year"), ("subsidiary", "Each subsidiary, once a year"),
                ])),
            ValueColumn(
                name: "blocks", label: "What is withheld while it is overdue", kind: .choice(RequirementRows.blocks)),
            ValueColumn(name: "explanation", label: "When it is owed", kind: .line, isOptional: true),
            after,
        ]
    }

    private var criterionQuestions: [ValueColumn] {
        [
            ValueColumn(name: "sentence", label: "Requirement", kind: .paragraph),
            ValueColumn(
                name: "measure", label: "What is measured",
                kind: .select(IntegratorMeasure.allCases.map { ($0.rawValue, "\($0.label), in \($0.unit)") })),
            ValueColumn(
                name: "comparison", label: "How it is compared",
                kind: .choice([(">=", "At least the number"), (">", "More than the number")])),
            ValueColumn(name: "threshold", label: "Number to reach", kind: .number(unit: "")),
            after,
        ]
    }

    private var territoryQuestions: [ValueColumn] {
        [
            ValueColumn(
                name: "territory_group", label: "List",
                kind: .choice([
                    ("A", "Americas"), ("B", "Europe, Middle East and Africa"), ("C", "Asia-Pacific"),
                ])),
            ValueColumn(
                name: "country", label: "Country or territory",
                kind: .suggest(choices.countries.map { ($0.code, $0.name) })),
            ValueColumn(
                name: "name_in_document", label: "Name in the document", kind: .line, isOptional: true,
                hint: "The country or the region under which the document lists it. Empty: the same name."),
        ]
    }
}

extension ProgramTables {
    /// The tables of values that stand in the text.
    static let placed: [(name: String, label: String)] = [
        ("benefits", "Benefits"), ("requirements", "Requirements"), ("gsi_criteria", "Requirements of an integrator"),
        ("commission_rates", "Commissions"), ("territories_a", "Resell territories: Americas"),
        ("territories_b", "Resell territories: Europe, Middle East and Africa"),
        ("territories_c", "Resell territories: Asia-Pacific"), ("discount_rates", "Resell discounts"),
    ]
}
