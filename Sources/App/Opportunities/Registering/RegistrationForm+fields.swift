import PartnerProgram

extension RegistrationForm {
    private var form: FormData { typed.form }
    private var problems: Problems { typed.problems }

    /// The whole form, or the parts that a question has opened.
    func groups(open: Set<OpportunityRegistration.Field>? = nil) -> [FieldGroup] {
        let all = [
            FieldGroup("Prospect", prospectFields), FieldGroup("Contact", contactFields),
            FieldGroup("Need and qualification", needFields + questionFields),
            FieldGroup("Value and dates", valueFields), FieldGroup("Motion", motionFields),
        ]
        guard let open else { return all }
        return all.compactMap { group in
            let fields = group.fields.filter { field in open.contains { $0.isAsked(by: field.name) } }
            return fields.isEmpty ? nil : FieldGroup(group.heading, fields)
        }
    }

    private func text(
        _ name: String, _ label: String, hint: String? = nil, isOptional: Bool = false, width: Field.Width = .full
    ) -> Field {
        .text(
            name, label, hint: hint, value: form[name], problem: problems[name], isOptional: isOptional, width: width)
    }

    private var prospectFields: [Field] {
        [
            text("prospect_name", "Legal name of the prospect", hint: "As its register has it."),
            .select(
                "prospect_country", "Country of the prospect", value: form["prospect_country"],
                empty: "Choose a country", options: choices.countryOptions, problem: problems["prospect_country"]),
            text(
                "prospect_domain", "Web domain of the prospect",
                hint: "Such as frinorte.pt. The domain or the registration number is needed.", width: .w20),
            text("prospect_number", "Registration number of the prospect", isOptional: true, width: .w20),
        ]
    }

    private var contactFields: [Field] {
        [
            text("contact_name", "Contact at the prospect", hint: "Whom you talk to.", width: .w20),
            text("contact_title", "Position of the contact", isOptional: true, width: .w20),
            .email(
                "contact_email", "E-mail address of the contact",
                hint: "We do not write to it without telling you first.", value: form["contact_email"],
                problem: problems["contact_email"], autocomplete: "off"),
            text("contact_phone", "Telephone of the contact", isOptional: true, width: .w20),
        ]
    }

    private var needFields: [Field] {
        [
            .textarea(
                "need", "What does the prospect need?", hint: "The problem and what you would build.",
                value: form["need"], problem: problems["need"])
        ]
    }

    private var valueFields: [Field] {
        [
            text("value", "Estimated value", hint: "New licences for a year, without services.", width: .w10),
            .select(
                "currency", "Currency", value: form["currency"].isEmpty ? "EUR" : form["currency"],
                options: choices.currencyOptions, problem: problems["currency"]),
            .day("expected_close", "Expected close", hint: "The day on which you expect the signature.", typed),
        ]
    }

    private var motionFields: [Field] {
        let proposal = choices.proposal(for: form["prospect_country"])
        return [
            .radios(
                "motion", "Motion",
                hint: proposal.map { "\($0.reason) (\($0.clause))" }
                    ?? "Left open, it follows the country of the prospect.",
                value: form["motion"].isEmpty ? proposal?.motion.rawValue : form["motion"],
                Motion.allCases.map { .init($0.rawValue, $0.label, hint: $0.explanation) },
                problem: problems["motion"], isOptional: proposal == nil),
            .textarea(
                "motion_reason", "Why another motion than the country's",
                hint: "Only where you choose another one.", value: form["motion_reason"],
                problem: problems["motion_reason"], isOptional: true, rows: 2),
        ]
    }

    private var questionFields: [Field] {
        choices.questions.map { question in
            let name = "answer_\(question.question)"
            return .textarea(
                name, question.text, hint: question.hint.isEmpty ? nil : question.hint, value: form[name],
                problem: problems[name], isOptional: !question.isRequired, rows: 2)
        }
    }
}

/// What the form offers, as read for its day.
struct RegistrationChoices: Sendable {
    /// Names by ISO code.
    let countries: [String: String]
    let resellCountries: Set<String>
    let currencies: [Currency]
    let currencyNames: [String: String]
    let questions: [RegistrationRecord.Answer]

    /// The motion of a country; nil while none is chosen.
    func proposal(for country: String) -> MotionProposal? {
        countries[country].map { MotionProposal(isResellTerritory: resellCountries.contains(country), country: $0) }
    }

    var countryOptions: [(value: String, text: String)] {
        countries.sorted { $0.value < $1.value }.map { ($0.key, $0.value) }
    }

    /// The euro and the dollar first, since most are one of them.
    var currencyOptions: [(value: String, text: String)] {
        let first = ["EUR", "USD"]
        let codes = first + currencies.map(\.code).filter { !first.contains($0) }
        return codes.map { ($0, "\($0), \(currencyNames[$0] ?? "")") }
    }
}
