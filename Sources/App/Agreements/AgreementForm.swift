import PartnerProgram

/// What is written into an Order Form while it is a draft.
struct AgreementDraft: Sendable {
    let partnerParty: String
    let vendorParty: String
    let rules: Agreement
    let terms: String
    /// The listed company that the applicant joins as, where the form asks.
    let company: Int?

    /// Reads the form. The territory may be narrowed to fewer countries of the application, never widened beyond what
    /// was approved, and always holds the partner's location (R15-R20).
    init(_ form: FormData, for offer: AgreementForm.Offer) throws(Problems) {
        var read = FormReader(form)
        let application = offer.application
        partnerParty = read.text(
            "partner_party", "Enter the partner's legal name as the Order Form names it", atMost: 300)
        vendorParty = read.text("vendor_party", "Enter the company that signs for us", atMost: 300)
        let effective = read.day("effective", "Enter the day on which the Order Form takes effect")
        let end = read.optionalDay("ends")
        terms = read.optionalParagraphs("terms", called: "special terms", atMost: 8000) ?? ""
        let chosen = Set(form.all("countries"))
        Self.check(chosen, application, &read)
        if let effective, let end, end < effective {
            read.refuse("ends", "Enter a last day that is not before \(effective.spoken)")
        }
        company = offer.listed.read(form, &read)
        try read.finish()
        rules = Agreement(kind: .orderForm, territory: chosen, effectiveOn: effective ?? .epoch, endsOn: end)
    }

    private static func check(_ chosen: Set<String>, _ application: ApplicationRecord, _ read: inout FormReader) {
        let offered = Set(application.rules.presences.filter(\.hasOperations).map(\.country))
        if chosen.isEmpty {
            read.refuse("countries", "Choose at least one country of the territory")
        } else if !chosen.isSubset(of: offered) {
            read.refuse("countries", "Choose only countries for which the application was approved")
        } else if let location = application.rules.location, !chosen.contains(location) {
            let name = application.rules.presences.first { $0.country == location }?.name ?? location
            read.refuse("countries", "Keep \(name): it is the partner's location")
        }
    }
}

/// The fields of an Order Form's draft.
struct AgreementForm {
    let offer: Offer
    let typed: Typed

    /// What it is drawn up for, as read for the application.
    struct Offer: Sendable {
        let application: ApplicationRecord
        let listed: ListedCompanyForm
    }

    /// What a new Order Form begins with.
    static func proposal(for application: ApplicationRecord, vendor: String, country: String?, today: Day) -> FormData {
        var form = FormData(["vendor_party": vendor, "partner_party": application.party(in: country)])
        for presence in application.rules.presences { form.add(presence.country, to: "countries") }
        form.set("effective", today)
        return form
    }

    static func values(of record: AgreementRecord) -> FormData {
        var form = FormData([
            "vendor_party": record.vendorParty, "partner_party": record.partnerParty, "terms": record.terms,
        ])
        for country in record.countries { form.add(country.code, to: "countries") }
        form.set("effective", record.rules.effectiveOn)
        if let end = record.rules.endsOn { form.set("ends", end) }
        return form
    }

    var fields: [Field] { said + offer.listed.fields(typed.form, typed.problems) }

    private var said: [Field] {
        [
            .text(
                "partner_party", "Partner", hint: "The company as it signs: legal name, number and address.",
                value: typed.form["partner_party"], problem: typed.problems["partner_party"]),
            .text(
                "vendor_party", "Vendor", hint: "Our company that signs.", value: typed.form["vendor_party"],
                problem: typed.problems["vendor_party"], width: .w20),
            .checkboxes(
                "countries", "Territory",
                hint: "The countries of the application. Leave out what is not to be part of it.",
                values: Set(typed.form.all("countries")), choices, problem: typed.problems["countries"]),
            .day("effective", "Takes effect on", hint: "Never before both have signed.", typed),
            .day("ends", "Last day", hint: "Leave empty for a term without an end.", typed, isOptional: true),
            .textarea(
                "terms", "Special terms", hint: "What this partner and we agree beyond the Partner Agreement.",
                value: typed.form["terms"], problem: typed.problems["terms"], isOptional: true, rows: 6),
        ]
    }

    private var choices: [Field.Answer] {
        offer.application.presences.filter(\.presence.hasOperations).map { detail in
            let isLocation = detail.presence.country == offer.application.rules.location
            let entity =
                detail.presence.legalEntity == true ? "Legal entity, office and sales team" : "Office and sales team"
            return Field.Answer(
                detail.presence.country, detail.presence.name,
                hint: isLocation ? "\(entity); the partner's location" : entity)
        }
    }
}

extension ApplicationRecord {
    /// "Nova Systems Lda, number 501234567, Rua Augusta 1, 1100-048 Lisboa, Portugal".
    func party(in country: String?) -> String {
        let number = company.registrationNumber.isEmpty ? "" : "number \(company.registrationNumber)"
        let town = [company.postalCode, company.city].filter { !$0.isEmpty }.joined(separator: " ")
        return [rules.legalName, number, company.street, town, country ?? ""].filter { !$0.isEmpty }.joined(
            separator: ", ")
    }
}
