import PartnerProgram

/// What the answers for a table of single values become.
extension RowForm {
    /// Nil where an answer is missing or wrong; `problems` says which.
    func simpleRow(_ answers: RowAnswers, _ problems: inout Problems) -> NewRow? {
        switch table {
        case .clauses: clause(answers, &problems)
        case .authorizations:
            answers["code"].map { code in
                row(code, ["code", "name", "summary"], raw: ["by_invitation"], answers, [place(of: code)])
            }
        case .expectations: expectation(answers, &problems)
        case .commissionRates: rate(answers)
        case .discountRates: answers["level"].map { row($0, ["level"], raw: ["percent"], answers) }
        case .fees: fee(answers, &problems)
        case .gsiCriteria: criterion(answers, &problems)
        case .resellTerritories: territory(answers, &problems)
        case .benefits, .benefitValues, .requirements, .settings: nil
        }
    }

    /// A row of answers and what is known besides.
    private func row(
        _ key: String, _ texts: [String], raw numbers: [String] = [], _ answers: RowAnswers,
        _ more: [NewRow.Column] = [], after: [String]? = nil
    ) -> NewRow {
        NewRow(
            table, key, texts.map(answers.text) + numbers.map(answers.raw) + more + answers.provenance, after: after)
    }

    /// In the order in which the program names them (R28).
    private func place(of code: String) -> NewRow.Column {
        .raw("position", String(ProgramLevel.allCases.map(\.rawValue).firstIndex(of: code) ?? 0))
    }

    private func clause(_ answers: RowAnswers, _ problems: inout Problems) -> NewRow? {
        let kind = answers["kind"]
        if kind == "footnote" && answers["marker"] == nil { problems.add("marker", "Enter the mark of the footnote") }
        if kind == "table" && answers["shows"] == nil { problems.add("shows", "Choose which table stands there") }
        guard let after = answers["after"] else { return nil }
        let section = String(after.prefix { $0 != "/" })
        let key = "\(section)/\((choices.lastBlocks[section] ?? 0) + 1)"
        let isTable = kind == "table"
        return row(
            key, ["kind", "text"], answers,
            [
                .text("section", section), .text("value_key", key),
                .text("marker", kind == "footnote" ? answers["marker"] : nil),
                .text("shows", isTable ? answers["shows"] : nil),
            ], after: [after])
    }

    private func expectation(_ answers: RowAnswers, _ problems: inout Problems) -> NewRow? {
        guard let level = answers["level"], let sentence = answers["sentence"] else { return nil }
        refuseSameName(sentence, "sentence", &problems)
        let taken = Set(choices.keys.filter { $0.hasPrefix(level + "/") }.map { String($0.dropFirst(level.count + 1)) })
        let key = RowKey.plain(sentence, taken: taken)
        return row("\(level)/\(key)", ["level", "sentence"], answers, [.text("key", key)], after: [])
    }

    private func rate(_ answers: RowAnswers) -> NewRow? {
        guard let cell = answers["cell"] else { return nil }
        let parts = cell.split(separator: "/").map(String.init)
        guard parts.count == 3 else { return nil }
        return row(
            cell, [], raw: ["percent"], answers,
            [.text("contract_type", parts[0]), .text("contribution", parts[1]), .text("level", parts[2])])
    }

    private func fee(_ answers: RowAnswers, _ problems: inout Problems) -> NewRow? {
        guard let name = answers["name"] else { return nil }
        refuseSameName(name, "name", &problems)
        let key = RowKey.plain(name, taken: choices.keys)
        return row(
            key, ["name", "currency", "charged_per", "blocks", "explanation"], raw: ["amount"], answers,
            [.text("code", key)], after: answers.after)
    }

    private func criterion(_ answers: RowAnswers, _ problems: inout Problems) -> NewRow? {
        guard let sentence = answers["sentence"], let measure = answers["measure"] else { return nil }
        refuseSameName(sentence, "sentence", &problems)
        let key = RowKey.plain(sentence, taken: choices.keys)
        return row(
            key, ["sentence", "measure", "comparison"], raw: ["threshold"], answers,
            [
                .text("code", key), .text("unit", IntegratorMeasure(rawValue: measure)?.unit),
                .raw("parameters", choices.integratorParameters[measure] ?? "{}"),
            ], after: answers.after)
    }

    private func territory(_ answers: RowAnswers, _ problems: inout Problems) -> NewRow? {
        guard let group = answers["territory_group"], let country = answers["country"] else { return nil }
        if choices.has("\(group)/\(country)") {
            problems.add("country", "It stands in this list already. Edit it there")
        }
        let name = choices.countries.first { $0.code == country }?.name
        return row(
            "\(group)/\(country)", ["territory_group", "country"], answers,
            [.text("name_in_document", answers["name_in_document"] ?? name), .flag("enabled", true)])
    }

    /// Two rows of one name could not be told apart.
    func refuseSameName(_ name: String, _ field: String, _ problems: inout Problems) {
        let same = choices.rows.contains { $0.label.lowercased() == name.lowercased() }
        if same { problems.add(field, "There is a row of this name already. Edit it, or choose another name") }
    }
}
