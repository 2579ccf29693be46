import PartnerProgram

/// A benefit with a cell for each level, or a cell that is missing.
struct BenefitRows: Sendable {
    let choices: RowChoices

    init(_ choices: RowChoices) { self.choices = choices }

    /// How the use of a benefit is measured.
    private enum Count: String {
        case none, number, percent
    }

    var questions: [ValueColumn] {
        let count = ValueColumn(
            name: "count", label: "Is it counted?",
            kind: .choice([
                ("none", "No: partners have it or not"), ("number", "Yes: so many a year (R72)"),
                ("percent", "It is a discount in percent"),
            ]))
        return [
            ValueColumn(name: "name", label: "Name", kind: .line),
            ValueColumn(
                name: "detail", label: "Addition", kind: .line, isOptional: true, hint: "Stands below the name."),
            ValueColumn(name: "footnote", label: "Mark of its footnote", kind: .line, isOptional: true),
            count,
            ValueColumn(
                name: "unit", label: "What is counted", kind: .line, isOptional: true,
                hint: "One of them: seat, exam."),
        ] + ProgramLevel.columns.flatMap(level) + [
            ValueColumn(
                name: "after", label: "After which row it stands", kind: .select(choices.places(of: .benefits)),
                isOptional: true)
        ]
    }

    private func level(_ level: ProgramLevel) -> [ValueColumn] {
        [
            ValueColumn(name: "granted_\(level)", label: "\(level.label) partners have it", kind: .yesNo),
            ValueColumn(
                name: "number_\(level)", label: "How many a year, or how many percent: \(level.label)",
                kind: .number(unit: ""), isOptional: true, hint: "Only where it is counted."),
        ]
    }

    func rows(_ answers: RowAnswers, _ problems: inout Problems) -> NewRows {
        let count = answers["count"].flatMap(Count.init(rawValue:)) ?? .none
        if count == .number && answers["unit"] == nil { problems.add("unit", "Enter what is counted, such as seat") }
        guard let name = answers["name"] else { return NewRows(rows: []) }
        if choices.benefits.contains(where: { $0.name.lowercased() == name.lowercased() }) {
            problems.add("name", "There is a benefit of this name already. Edit it, or choose another name")
        }
        let code = RowKey.plain(name, taken: choices.keys)
        let unit = count == .number ? answers["unit"] : count == .percent ? "percent" : nil
        let benefit = NewRow(
            .benefits, code,
            [
                .text("code", code), answers.text("name"), answers.text("detail"), answers.text("footnote"),
                .flag("countable", count == .number), .text("unit", unit),
            ] + answers.provenance, after: answers.after)
        let known = RowChoices.Benefit(code: code, name: name, isCounted: count == .number, unit: unit)
        let cells = ProgramLevel.columns.map { level in
            cell(
                known, level, isGranted: answers["granted_\(level)"] == "true", answers["number_\(level)"],
                field: "number_\(level)", text: nil, answers, &problems)
        }
        return NewRows(rows: [benefit] + cells)
    }

    // MARK: - one cell

    func cellQuestions(_ subject: String?) throws -> [ValueColumn] {
        let cell = ValueColumn(name: "cell", label: "The cell", kind: .select(choices.missingCells))
        let known = try subject.map(missing)?.benefit
        var questions = subject == nil ? [cell] : []
        questions.append(ValueColumn(name: "granted", label: "Partners of this level have it", kind: .yesNo))
        if known == nil || known?.isCounted == true || known?.unit == "percent" {
            questions.append(
                ValueColumn(
                    name: "number", label: "How many a year, or how many percent",
                    kind: .number(unit: known?.unit ?? ""),
                    isOptional: true, hint: "Only where the benefit is counted."))
        }
        return questions + [
            ValueColumn(
                name: "text", label: "The cell as it is printed", kind: .line, isOptional: true,
                hint: "Empty: made of the answers above.")
        ]
    }

    func cell(_ subject: String?, _ answers: RowAnswers, _ problems: inout Problems) throws -> NewRows {
        guard let key = subject ?? answers["cell"] else { return NewRows(rows: []) }
        let (benefit, level) = try missing(key)
        let row = cell(
            benefit, level, isGranted: answers["granted"] == "true", answers["number"], field: "number",
            text: answers["text"], answers, &problems)
        return NewRows(rows: [row])
    }

    /// The benefit and the level of a cell that the version has not.
    private func missing(_ key: String) throws -> (benefit: RowChoices.Benefit, level: ProgramLevel) {
        let parts = key.split(separator: "/").map(String.init)
        guard parts.count == 2, let level = ProgramLevel(rawValue: parts[1]),
            let benefit = choices.benefits.first(where: { $0.code == parts[0] })
        else { throw Refusal.notFound }
        if choices.has(key) { throw Refusal.conflict("Somebody has added this cell meanwhile. Edit it.") }
        return (benefit, level)
    }

    private func cell(
        _ benefit: RowChoices.Benefit, _ level: ProgramLevel, isGranted: Bool, _ number: String?, field: String,
        text: String?, _ answers: RowAnswers, _ problems: inout Problems
    ) -> NewRow {
        let isPercent = benefit.unit == "percent"
        let isMeasured = benefit.isCounted || isPercent
        if isMeasured && isGranted && number == nil { problems.add(field, "Enter the number, or choose No") }
        if let number, !isMeasured { problems.add(field, "Leave \(number) out, or say that the benefit is counted") }
        let value = isMeasured ? (isGranted ? number : "0") : nil
        let counted = value.map { isPercent ? "\($0) %" : "\($0) \(benefit.unit ?? "")\($0 == "1" ? "" : "s")" }
        let printed = isGranted ? counted ?? "Yes" : "–"
        return NewRow(
            .benefitValues, "\(benefit.code)/\(level)",
            [
                .text("benefit", benefit.code), .text("level", level.rawValue), .flag("granted", isGranted),
                .raw("quantity", benefit.isCounted ? value : nil), .raw("percent", isPercent ? value : nil),
                .text("period", benefit.isCounted ? "calendar_year" : nil), .text("text", text ?? printed),
            ] + answers.provenance)
    }
}
