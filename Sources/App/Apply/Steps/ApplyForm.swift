import PartnerProgram

/// The steps in which an application is filled in.
enum ApplyStep: Sendable, Hashable {
    case company, contacts, countries
    /// What the company has in one country wanted, by its code.
    case presence(String)
    case delivery, motions, capabilities

    /// Every step of an application: each country wanted has one of its own.
    static func all(of record: ApplicationRecord) -> [ApplyStep] {
        [.company, .contacts, .countries] + record.presences.map { .presence($0.presence.country) }
            + [.delivery, .motions, .capabilities]
    }

    var path: String {
        switch self {
        case .company: "/apply/company"
        case .contacts: "/apply/contacts"
        case .countries: "/apply/countries"
        case .presence(let code): "/apply/countries/\(code)"
        case .delivery: "/apply/delivery"
        case .motions: "/apply/motions"
        case .capabilities: "/apply/capabilities"
        }
    }

    func title(in record: ApplicationRecord) -> String {
        switch self {
        case .company: "Your company"
        case .contacts: "Contacts"
        case .countries: "Countries wanted"
        case .presence(let code):
            "What you have in \(record.presences.first { $0.presence.country == code }?.presence.name ?? code)"
        case .delivery: "Delivery team"
        case .motions: "Ways of selling"
        case .capabilities: "What you bring"
        }
    }

    /// What a reviewer may ask about that is answered in this step.
    var asksFor: Set<PartnerApplication.Field> {
        switch self {
        case .company: [.legalName, .tradingNames, .registrationNumber, .vatNumber, .domain, .address]
        case .contacts: [.contacts]
        case .countries: [.countries]
        case .presence: [.presence]
        case .delivery: [.deliveryTeam]
        case .motions: [.motions]
        case .capabilities: [.capabilities]
        }
    }

    var form: any ApplyForm {
        switch self {
        case .company: ApplyCompanyForm()
        case .contacts: ApplyContactsForm()
        case .countries: ApplyCountriesForm()
        case .presence(let code): ApplyPresenceForm(country: code)
        case .delivery: ApplyDeliveryForm()
        case .motions: ApplyMotionsForm()
        case .capabilities: ApplyCapabilitiesForm()
        }
    }
}

/// The form of one step: how the application fills it, what it asks, and what the answers make of the application.
protocol ApplyForm: Sendable {
    var lead: String { get }
    func filled(from record: ApplicationRecord) -> FormData
    /// Each question with what it is about, so that only what a reviewer asked for is open.
    func questions(_ form: FormData, _ problems: Problems, _ choices: ApplyChoices) -> [ApplyQuestion]
    func read(_ answers: inout ApplyAnswers, into record: inout ApplicationRecord, _ choices: ApplyChoices)
    func isComplete(in record: ApplicationRecord) -> Bool
}

struct ApplyQuestion: Sendable {
    let about: PartnerApplication.Field
    let field: Field

    init(_ about: PartnerApplication.Field, _ field: Field) {
        self.about = about
        self.field = field
    }
}

/// Reads a step's answers. Whoever wants to come back later leaves out what is not known yet; what is written has to
/// be right all the same.
struct ApplyAnswers {
    let form: FormData
    var read: FormReader
    let isForLater: Bool

    init(_ form: FormData) {
        self.form = form
        read = FormReader(form)
        isForLater = form["do"] == "later"
    }

    mutating func text(_ field: String, _ missing: String, atMost limit: Int = 200) -> String {
        isForLater ? read.optionalText(field, atMost: limit) ?? "" : read.text(field, missing, atMost: limit)
    }

    mutating func email(_ field: String, _ missing: String) -> String {
        isForLater && form[field].isBlank ? "" : read.email(field, missing)
    }

    /// Refuses only what nobody can leave for later.
    mutating func require(_ isThere: Bool, _ field: String, _ missing: String) {
        if !isThere && !isForLater { read.refuse(field, missing) }
    }
}

extension String {
    /// Nothing, or spaces alone.
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension ApplicationRecord {
    /// What a reviewer would call changed between this and `other`.
    func changed(from other: ApplicationRecord) -> Set<PartnerApplication.Field> {
        typealias Answer = (PartnerApplication.Field, Bool)
        let (company, before) = (company, other.company)
        let identity: [Answer] = [
            (.legalName, rules.legalName != other.rules.legalName),
            (.tradingNames, company.tradingNames != before.tradingNames),
            (.registrationNumber, company.registrationNumber != before.registrationNumber),
            (.vatNumber, company.vatNumber != before.vatNumber), (.domain, company.domain != before.domain),
            (
                .address,
                [company.street, company.postalCode, company.city, company.country]
                    != [before.street, before.postalCode, before.city, before.country]
            ),
        ]
        let codes = Set(presences.map(\.presence.country))
        let codesBefore = Set(other.presences.map(\.presence.country))
        let kept = presences.filter { codesBefore.contains($0.presence.country) }
        let keptBefore = other.presences.filter { codes.contains($0.presence.country) }
        let rest: [Answer] = [
            (.contacts, contacts != other.contacts), (.countries, codes != codesBefore),
            (.presence, Set(kept.map(\.comparable)) != Set(keptBefore.map(\.comparable))),
            (
                .deliveryTeam,
                rules.deliveryCountries != other.rules.deliveryCountries || deliveryPlaces != other.deliveryPlaces
            ),
            (.motions, rules.motions != other.rules.motions),
            (.capabilities, capabilities != other.capabilities || about != other.about),
        ]
        return Set((identity + rest).filter(\.1).map(\.0))
    }
}

extension ApplicationRecord.PresenceDetail {
    fileprivate var comparable: [String] {
        ["\(presence)", legalEntity, office, salesTeam]
    }
}
