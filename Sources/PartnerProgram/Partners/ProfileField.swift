/// What a partner keeps about itself, in the order of the form.
public enum ProfileField: String, Sendable, Hashable, Codable, CaseIterable {
    case summary, website, phone, industries, languages, employees, motions, capabilities
    case tradingNames = "trading_names"
    case legalName = "legal_name"
    case registrationNumber = "registration_number"
    case vatNumber = "vat_number"
    case domain, street
    case postalCode = "postal_code"
    case city, country

    public var label: String {
        switch self {
        case .summary: "What the company does"
        case .website: "Website"
        case .phone: "Telephone"
        case .industries: "Industries"
        case .languages: "Languages"
        case .employees: "Employees"
        case .motions: "Motions"
        case .capabilities: "Capabilities"
        case .tradingNames: "Trading names"
        case .legalName: "Legal name"
        case .registrationNumber: "Registration number"
        case .vatNumber: "VAT number"
        case .domain: "Web domain"
        case .street: "Street of the legal entity"
        case .postalCode: "Postal code of the legal entity"
        case .city: "Town of the legal entity"
        case .country: "Country of the legal entity"
        }
    }

    /// Whether the field says who the company is: a change of it is proposed and decided by staff, never saved at once.
    public var isIdentity: Bool {
        switch self {
        case .legalName, .registrationNumber, .vatNumber, .domain, .street, .postalCode, .city, .country: true
        default: false
        }
    }
}
