/// The columns of a list of registrations.
enum RegistrationColumn: String, ImportColumn {
    case key, partner, prospect, country, domain
    case number = "registration number"
    case contact, position
    case email = "e-mail"
    case telephone, need, motion
    case motionReason = "motion reason"
    case value, currency
    case close = "expected close"

    static let needed: [Self] = [.key, .prospect]

    /// What the form takes as well.
    var longest: Int {
        switch self {
        case .need: 2000
        case .motionReason: 1000
        case .contact, .position: 120
        case .number, .telephone, .value: 40
        case .prospect, .key, .partner, .country, .domain, .email, .motion, .currency, .close: 200
        }
    }

    var spellings: Set<String> {
        switch self {
        case .key: ["key", "externalkey", "id", "registrationid", "opportunityid", "crmid"]
        case .partner: ["partner", "partnername", "partnerreference", "partnerid", "reseller"]
        case .prospect: ["prospect", "prospectname", "legalname", "customer", "account", "accountname", "company"]
        case .country: ["country", "countrycode", "land", "pais", "país", "pays"]
        case .domain: ["domain", "webdomain", "website", "web", "url"]
        case .number: ["registrationnumber", "registrationno", "companynumber", "companyno", "regno"]
        case .contact: ["contact", "contactname", "contactperson"]
        case .position: ["position", "title", "jobtitle", "contacttitle", "contactposition"]
        case .email: ["email", "emailaddress", "mail", "contactemail"]
        case .telephone: ["telephone", "phone", "tel", "contactphone"]
        case .need: ["need", "opportunity", "opportunityname", "description", "subject"]
        case .motion: ["motion", "salesmotion"]
        case .motionReason: ["motionreason", "whyanothermotion"]
        case .value: ["value", "amount", "estimatedvalue"]
        case .currency: ["currency", "currencycode"]
        case .close: ["expectedclose", "close", "closedate", "expectedclosedate"]
        }
    }
}
