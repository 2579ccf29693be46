/// What a partner keeps about itself.
public enum ProfileField: String, Sendable, Hashable, Codable, CaseIterable {
    case legalName = "legal_name"
    case registrationNumber = "registration_number"
    case vatNumber = "vat_number"
    case legalAddress = "legal_address"
    case domain
    case tradingNames = "trading_names"
    case description
    case website
    case phone
    case contactEmail = "contact_email"
    case postalAddress = "postal_address"
    case capabilities
    case industries

    public var label: String {
        switch self {
        case .legalName: "Legal name"
        case .registrationNumber: "Registration number"
        case .vatNumber: "VAT number"
        case .legalAddress: "Address of the legal entity"
        case .domain: "Web domain"
        case .tradingNames: "Trading names"
        case .description: "Description"
        case .website: "Website"
        case .phone: "Telephone"
        case .contactEmail: "Contact e-mail"
        case .postalAddress: "Postal address"
        case .capabilities: "Capabilities"
        case .industries: "Industries"
        }
    }

    /// Whether the field says who the company is: a change of it is proposed and decided by staff, never saved at once.
    public var isIdentity: Bool {
        switch self {
        case .legalName, .registrationNumber, .vatNumber, .legalAddress, .domain: true
        default: false
        }
    }
}
