import PartnerProgram

/// The decision on a review, as it is entered by the second analyst.
struct FinancialDecisionForm: Sendable {
    let typed: Typed
    let currencies: [Currency]

    func read() throws(Problems) -> FinancialReview.Decision {
        var read = FormReader(typed.form)
        let outcome = read.choice("outcome", "Choose the outcome", of: FinancialReview.Outcome.self)
        let reasons = read.paragraphs("reasons", "Write the reasons, for Finance and the auditor", atMost: 4000)
        let conditions = FinancialReview.Conditions(
            creditLimit: limit(&read), prepayment: read.optionalNumber("prepayment", in: 1...100),
            other: read.optionalParagraphs("other", called: "other conditions", atMost: 1000) ?? "")
        let until = read.optionalDay("until")
        try read.finish()
        guard let outcome else { throw read.problems }
        return FinancialReview.Decision(outcome, because: reasons, conditions: conditions, validUntil: until)
    }

    private func limit(_ read: inout FormReader) -> Money? {
        let text = typed.form["limit"]
        guard text.contains(where: { !$0.isWhitespace }) else { return nil }
        let currency = currencies.first { $0.code == typed.form["currency"] }
        if currency == nil { read.refuse("currency", "Choose the currency of the credit limit") }
        do throws(Money.Unreadable) {
            let limit = try Money.parse(text, in: currency ?? .eur)
            if limit.minor == 0 { read.refuse("limit", "Enter a credit limit above zero, or leave it empty") }
            return limit
        } catch {
            read.refuse("limit", error.sentence)
            return nil
        }
    }

    var fields: [Field] {
        let (form, problems) = (typed.form, typed.problems)
        return [
            .radios(
                "outcome", "Outcome", value: form["outcome"],
                FinancialReview.Outcome.allCases.map { .init($0.rawValue, $0.label) }, problem: problems["outcome"]),
            .textarea(
                "reasons", "Reasons", hint: "For Finance and the auditor. The partner reads the letter alone.",
                value: form["reasons"], problem: problems["reasons"], rows: 5),
            .day("until", "Holds until", hint: "Empty where it is failed.", typed, isOptional: true),
            .text(
                "limit", "Credit limit", hint: "A condition: how much may be open at once.", value: form["limit"],
                problem: problems["limit"], isOptional: true, width: .w20, inputmode: "decimal"),
            .select(
                "currency", "Currency of the limit", value: form["currency"],
                options: currencies.map { ($0.code, $0.code) }, problem: problems["currency"], width: .w10),
            .text(
                "prepayment", "Prepayment in percent", hint: "A condition: 100 where every order is paid in advance.",
                value: form["prepayment"], problem: problems["prepayment"], isOptional: true, width: .w10,
                inputmode: "numeric"),
            .textarea(
                "other", "Other condition", hint: "As the partner is to read it.", value: form["other"],
                problem: problems["other"], isOptional: true, rows: 2),
        ]
    }
}

extension FinancialReview.Refusal {
    /// What was typed wrong is a problem of its field, and nothing typed is lost; all else stays a refusal.
    var field: String? {
        switch self {
        case .withoutConditions, .conditionsWithoutNeed: "outcome"
        case .creditDoesNotAllow: "outcome"
        case .withoutEnd, .endsTooEarly, .endsTooLate, .failureHasNoEnd: "until"
        case .prepaymentOutOfRange: "prepayment"
        default: nil
        }
    }
}
