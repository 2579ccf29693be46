import PartnerProgram

/// The figures of one fiscal year, as they are entered from the statements.
struct FinancialFiguresForm: Sendable {
    let typed: Typed
    let currencies: [Currency]

    func read(today: Day) throws(Problems) -> FinancialFigures {
        var read = FormReader(typed.form)
        let ended = read.day("ended", "Enter the last day of the fiscal year")
        if let ended, ended > today { read.refuse("ended", "Enter a year that is over, today at the latest") }
        let months = read.number("months", "Enter how many months the year had", in: 1...24)
        let currency = currencies.first { $0.code == typed.form["currency"] }
        if currency == nil { read.refuse("currency", "Choose the currency of the figures") }
        let amounts = amounts(in: currency ?? .eur, &read)
        if amounts.isEmpty, read.problems.isEmpty { read.refuse("revenue", "Enter at least one figure") }
        try read.finish()
        guard let ended, let currency else { throw read.problems }
        let figures = FinancialFigures(in: currency, endedOn: ended, months: months, amounts)
        for (item, sentence) in figures.contradictions { read.refuse(item.rawValue, sentence) }
        try read.finish()
        return figures
    }

    private func amounts(in currency: Currency, _ read: inout FormReader) -> [FinancialFigures.Item: Money] {
        var amounts: [FinancialFigures.Item: Money] = [:]
        for item in FinancialFigures.Item.allCases {
            let text = typed.form[item.rawValue]
            guard text.contains(where: { !$0.isWhitespace }) else { continue }
            do throws(Money.Unreadable) {
                amounts[item] = try Money.parse(text, in: currency, allowsNegative: item.mayBeNegative)
            } catch {
                read.refuse(item.rawValue, "\(item.label): \(error.sentence)")
            }
        }
        return amounts
    }

    var fields: [Field] {
        let (form, problems) = (typed.form, typed.problems)
        return [
            .day("ended", "Last day of the fiscal year", typed),
            .text(
                "months", "Months of the year", hint: "12, unless it was shorter or longer.", value: form["months"],
                problem: problems["months"], width: .w10, inputmode: "numeric"),
            .select(
                "currency", "Currency", value: form["currency"], options: currencies.map { ($0.code, $0.code) },
                problem: problems["currency"], width: .w10),
        ]
            + FinancialFigures.Item.allCases.map { item in
                .text(
                    item.rawValue, item.label, hint: item.mayBeNegative ? "With a minus where it is below zero." : nil,
                    value: form[item.rawValue], problem: problems[item.rawValue], isOptional: true, width: .w20,
                    inputmode: "decimal")
            }
    }
}
