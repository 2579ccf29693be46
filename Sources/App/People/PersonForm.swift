import PartnerProgram

/// A person as somebody enters it: for a partner, from a day on.
struct PersonForm: Sendable {
    struct Found: Sendable {
        /// As we name it; nil for a partner's own.
        let partner: String?
        let name: String
        let email: String
        let account: String?
        let country: String
        let startsOn: Day
    }

    let typed: Typed
    /// Names by ISO code.
    let countries: [String: String]
    let asksPartner: Bool

    static let known: KnownConstraints = [
        "person_claims_wait_once": ("email", "You have told us of this person already: we have not answered yet"),
        "people_are_recorded_once": ("email", "Somebody is recorded with this address already"),
        "people_account_is_used_once": ("account", "This account belongs to somebody else"),
    ]

    func read(today: Day) throws(Problems) -> Found {
        var read = FormReader(typed.form)
        let partner = asksPartner ? read.text("partner", "Enter the partner's reference or name") : nil
        let name = read.text("name", "Enter the person's name", atMost: 120)
        let email = read.email("email", "Enter the person's e-mail address")
        let account = read.optionalText("account", atMost: 60)
        let country = typed.form["country"]
        if countries[country] == nil { read.refuse("country", "Choose the country where the person works") }
        let starts = read.day("starts", "Enter the first day at the company")
        if let starts, starts > today {
            read.refuse("starts", "Enter the first day at the company, today at the latest")
        }
        try read.finish()
        return Found(
            partner: partner, name: name, email: EmailAddress.key(email), account: account, country: country,
            startsOn: starts ?? .epoch)
    }

    var fields: [Field] {
        let (form, problems) = (typed.form, typed.problems)
        return (asksPartner ? [.partner(typed)] : []) + [
            .text("name", "Name", value: form["name"], problem: problems["name"], width: .w20, autocomplete: "off"),
            .email(
                "email", "E-mail address", hint: "By which the person is known wherever examinations are taken.",
                value: form["email"], problem: problems["email"], autocomplete: "off"),
            .text(
                "account", "Certification account", hint: "Its number, where the person has one.",
                value: form["account"], problem: problems["account"], isOptional: true, width: .w20),
            .select(
                "country", "Country", value: form["country"], empty: "Choose a country",
                options: countries.sorted { $0.value < $1.value }.map { ($0.key, $0.value) },
                problem: problems["country"]),
            .day("starts", "First day at the company", hint: "From this day certificates count for it (A13).", typed),
        ]
    }
}

/// The last day of somebody at a company.
struct EmploymentEndForm: Sendable {
    let typed: Typed

    func read() throws(Problems) -> (day: Day, reason: String) {
        var read = FormReader(typed.form)
        let day = read.day("last", "Enter the last day at the company")
        let reason = read.text("end_reason", "Write why it ends: “Left the company” will do", atMost: 200)
        try read.finish()
        return (day ?? .epoch, reason)
    }

    func action(of record: PersonRecord) -> ActionForm {
        ActionForm(
            "Left the company",
            text: "From the day after, certificates no longer count for it. What was stays to be read.",
            to: record.path + "/end",
            [
                .day("last", "Last day", typed),
                .text(
                    "end_reason", "Reason", value: typed.form["end_reason"], problem: typed.problems["end_reason"],
                    width: .w20),
            ], button: "End it", .danger)
    }
}
