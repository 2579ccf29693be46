import PartnerProgram

/// A fee that a partner owes, as it is entered.
struct FeeForm: Sendable {
    struct Found: Sendable {
        let partner: String
        let kind: PartnerFee.Kind
        let year: Int
        let subsidiary: String?
        let amount: Money
        let dueOn: Day
    }

    let typed: Typed
    let currencies: [Currency]

    static let known: KnownConstraints = [
        "partner_fees_are_owed_once_a_year": ("kind", "This fee of that year is entered already")
    ]

    func read() throws(Problems) -> Found {
        var read = FormReader(typed.form)
        let partner = read.text("partner", "Enter the partner's reference or name")
        let kind = read.choice("kind", "Choose the fee", of: PartnerFee.Kind.self)
        let year = read.number("year", "Enter the program year, such as 2021", in: 2000...2100)
        let subsidiary = read.optionalText("subsidiary", atMost: 200)
        if kind == .subsidiary, subsidiary == nil { read.refuse("subsidiary", "Enter the subsidiary that it is for") }
        if kind == .demoEnvironment, subsidiary != nil {
            read.refuse("subsidiary", "Leave it empty: this fee is the partner's own")
        }
        let amount = read.amount("amount", of: currencies)
        let due = read.day("due", "Enter the day on which it is due")
        try read.finish()
        guard let kind, let amount, let due else { throw read.problems }
        return Found(partner: partner, kind: kind, year: year, subsidiary: subsidiary, amount: amount, dueOn: due)
    }

    var fields: [Field] {
        let (form, problems) = (typed.form, typed.problems)
        return [
            .partner(typed),
            .radios(
                "kind", "Fee", value: form["kind"],
                [
                    .init(
                        PartnerFee.Kind.demoEnvironment.rawValue, "Cloud Demo Environment", hint: "Once a year (R93)."),
                    .init(
                        PartnerFee.Kind.subsidiary.rawValue, "Subsidiary",
                        hint: "Once a year for each that wants Partner Licenses (R94)."),
                ], problem: problems["kind"]),
            .text(
                "subsidiary", "Subsidiary", hint: "For the fee of a subsidiary alone.", value: form["subsidiary"],
                problem: problems["subsidiary"], isOptional: true, width: .w20),
            .text(
                "year", "Program year", value: form["year"], problem: problems["year"], width: .w10,
                inputmode: "numeric"),
            .text(
                "amount", "Amount", value: form["amount"], problem: problems["amount"], width: .w10,
                inputmode: "decimal"),
            .select(
                "currency", "Currency", value: form["currency"], options: currencies.map { ($0.code, $0.code) },
                problem: problems["currency"], width: .w10),
            .day("due", "Due on", hint: "From the day after it is overdue.", typed),
        ]
    }
}
