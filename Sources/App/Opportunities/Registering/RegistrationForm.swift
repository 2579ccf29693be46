import PartnerProgram

/// What a partner writes into a registration. Anything may be missing until it is submitted; what cannot be read is
/// told at once.
struct RegistrationForm: Sendable {
    let typed: Typed
    let choices: RegistrationChoices

    init(_ typed: Typed, _ choices: RegistrationChoices) {
        self.typed = typed
        self.choices = choices
    }

    /// What was read.
    struct Found: Sendable {
        var content: OpportunityRegistration.Content
        var contactTitle: String
        var contactPhone: String
        var answers: [(question: Int, answer: String)]
    }

    func read() throws(Problems) -> Found {
        var read = FormReader(typed.form)
        let form = typed.form
        var content = OpportunityRegistration.Content(
            prospect: prospect(&read), contactName: read.optionalText("contact_name", atMost: 120) ?? "",
            contactEmail: form["contact_email"].isEmpty ? "" : read.email("contact_email"),
            need: read.optionalParagraphs("need", atMost: 2000) ?? "", value: value(&read),
            expectedClose: read.optionalDay("expected_close"),
            motionReason: read.optionalParagraphs("motion_reason", atMost: 1000) ?? "")
        if !form["motion"].isEmpty { content.motion = read.choice("motion", "Choose the motion", of: Motion.self) }
        let proposal = choices.proposal(for: content.prospect.country)
        content.motion = content.motion ?? proposal?.motion
        if let motion = content.motion, let need = proposal?.need(for: motion), content.motionReason.isEmpty {
            read.refuse("motion_reason", need.sentence)
        }
        let answers = choices.questions.map { question in
            (question.question, read.optionalParagraphs("answer_\(question.question)", atMost: 2000) ?? "")
        }
        let title = read.optionalText("contact_title", atMost: 120) ?? ""
        let phone = read.optionalText("contact_phone", atMost: 40) ?? ""
        try read.finish()
        return Found(content: content, contactTitle: title, contactPhone: phone, answers: answers)
    }

    private func prospect(_ read: inout FormReader) -> Prospect {
        var prospect = Prospect(
            name: read.optionalText("prospect_name", atMost: 200) ?? "", country: typed.form["prospect_country"],
            number: read.optionalText("prospect_number", atMost: 40) ?? "")
        if !prospect.country.isEmpty, choices.countries[prospect.country] == nil {
            read.refuse("prospect_country", "Choose the country of the prospect from the list")
        }
        guard let domain = read.optionalText("prospect_domain", atMost: 253) else { return prospect }
        do throws(DomainName.Unreadable) {
            prospect.domain = try DomainName.normalised(domain)
            if DomainName.isShared(prospect.domain) {
                read.refuse("prospect_domain", "Enter the prospect's own domain, not that of a mail provider")
            }
        } catch {
            read.refuse("prospect_domain", error.sentence)
        }
        return prospect
    }

    private func value(_ read: inout FormReader) -> Money? {
        guard let text = read.optionalText("value", atMost: 40) else { return nil }
        guard let currency = choices.currencies.first(where: { $0.code == typed.form["currency"] }) else {
            read.refuse("currency", "Choose the currency of the value")
            return nil
        }
        do throws(Money.Unreadable) { return try Money.parse(text, in: currency) } catch {
            read.refuse("value", error.sentence)
            return nil
        }
    }
}

extension RegistrationForm {
    /// The form as the registration stands.
    static func filled(from record: RegistrationRecord) -> FormData {
        let content = record.rules.content
        var form = FormData([
            "prospect_name": content.prospect.name, "prospect_country": content.prospect.country,
            "prospect_domain": content.prospect.domain, "prospect_number": content.prospect.number,
            "contact_name": content.contactName, "contact_title": record.contactTitle,
            "contact_email": content.contactEmail, "contact_phone": record.contactPhone, "need": content.need,
            "value": content.value?.number ?? "", "currency": content.value?.currency.code ?? "",
            "motion": content.motion?.rawValue ?? "", "motion_reason": content.motionReason,
        ])
        if let close = content.expectedClose { form.set("expected_close", close) }
        for answer in record.answers { form.set("answer_\(answer.question)", answer.answer) }
        return form
    }

    /// What was typed where the record is open for it, and what stands there everywhere else.
    static func open(_ typed: FormData, of record: RegistrationRecord) -> FormData {
        guard let question = record.rules.question else { return typed }
        var form = filled(from: record)
        for (name, values) in typed.values {
            let isOpen = OpportunityRegistration.Field.allCases.contains {
                question.fields.contains($0) && $0.isAsked(by: name)
            }
            if isOpen || form.values[name] == nil { form.set(name, values.first ?? "") }
        }
        return form
    }
}

extension OpportunityRegistration.Field {
    /// Whether a field of the form belongs to this part.
    func isAsked(by name: String) -> Bool {
        switch self {
        case .contact: name.hasPrefix("contact_")
        case .value: name == "value" || name == "currency"
        case .expectedClose: name.hasPrefix("expected_close")
        case .motion: name == "motion" || name == "motion_reason"
        case .qualification: name.hasPrefix("answer_")
        case .prospectName, .prospectCountry, .prospectDomain, .prospectNumber, .need: name == rawValue
        }
    }
}
