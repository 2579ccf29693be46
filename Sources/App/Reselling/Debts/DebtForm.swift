import PartnerProgram

/// An invoice that a partner owes, as it is entered.
struct DebtForm: Sendable {
    struct Found: Sendable {
        let partner: String
        let invoice: String
        let amount: Money
        let dueOn: Day
    }

    let typed: Typed
    let currencies: [Currency]

    static let known: KnownConstraints = [
        "debts_invoice_is_entered_once": ("invoice", "This invoice is entered already")
    ]

    func read() throws(Problems) -> Found {
        var read = FormReader(typed.form)
        let partner = read.text("partner", "Enter the partner's reference or name")
        let invoice = read.text("invoice", "Enter the number of the invoice", atMost: 40)
        let amount = read.amount("amount", of: currencies)
        let due = read.day("due", "Enter the day on which it was due")
        try read.finish()
        guard let amount, let due else { throw read.problems }
        return Found(partner: partner, invoice: invoice, amount: amount, dueOn: due)
    }

    var fields: [Field] {
        let (form, problems) = (typed.form, typed.problems)
        return [
            .partner(typed),
            .text(
                "invoice", "Number of the invoice", value: form["invoice"], problem: problems["invoice"], width: .w20),
            .text(
                "amount", "Amount owed", value: form["amount"], problem: problems["amount"], width: .w20,
                inputmode: "decimal"),
            .select(
                "currency", "Currency", value: form["currency"], options: currencies.map { ($0.code, $0.code) },
                problem: problems["currency"], width: .w10),
            .day("due", "Due on", hint: "From the day after it is delinquent, unless a grace is given.", typed),
        ]
    }
}
