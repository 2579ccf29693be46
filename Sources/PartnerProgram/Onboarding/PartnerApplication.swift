/// A company's application to become a partner: what the rules of SM1 need to know of it.
///
/// The name is longer than the field's word because a web server has an `Application` of its own.
public struct PartnerApplication: Sendable, Hashable {
    public var state: ApplicationState
    public var legalName: String
    /// Where the applicant is answered.
    public var contactEmail: String
    /// The countries wanted, each with what the company has there.
    public var presences: [Presence]
    /// Countries in which its delivery people sit, as ISO codes (R19).
    public var deliveryCountries: Set<String>
    public var motions: Set<Motion>
    /// The user who reviews it.
    public var reviewer: Int?
    /// The open question to the applicant.
    public var question: Question?
    /// ISO code of the partner's location (R20).
    public var location: String?
    /// The user proposed as Regional Channel Manager (R21).
    public var channelManager: Int?
    public var agreementSentOn: Day?
    public var rejection: Rejection?

    public init(
        state: ApplicationState = .draft, legalName: String, contactEmail: String, presences: [Presence],
        deliveryCountries: Set<String> = [], motions: Set<Motion>, reviewer: Int? = nil, question: Question? = nil,
        location: String? = nil, channelManager: Int? = nil, agreementSentOn: Day? = nil, rejection: Rejection? = nil
    ) {
        self.state = state
        self.legalName = legalName
        self.contactEmail = contactEmail
        self.presences = presences
        self.deliveryCountries = deliveryCountries
        self.motions = motions
        self.reviewer = reviewer
        self.question = question
        self.location = location
        self.channelManager = channelManager
        self.agreementSentOn = agreementSentOn
        self.rejection = rejection
    }

    /// What a company has in one country; nil is a question not yet answered (R16, R18).
    public struct Presence: Sendable, Hashable {
        /// ISO 3166-1 alpha-2, upper case.
        public var country: String
        /// The country's name for sentences.
        public var name: String
        public var legalEntity: Bool?
        public var office: Bool?
        public var salesTeam: Bool?

        public init(country: String, name: String, legalEntity: Bool?, office: Bool?, salesTeam: Bool?) {
            self.country = country
            self.name = name
            self.legalEntity = legalEntity
            self.office = office
            self.salesTeam = salesTeam
        }

        /// Operations are an office and a sales team (R18).
        public var hasOperations: Bool { office == true && salesTeam == true }
    }

    /// A reviewer's question; only the named fields are open to the applicant.
    public struct Question: Sendable, Hashable {
        public var text: String
        public var fields: Set<Field>

        public init(text: String, fields: Set<Field>) {
            self.text = text
            self.fields = fields
        }
    }

    /// Why an application was turned down.
    public struct Rejection: Sendable, Hashable {
        public var reason: RejectionReason
        public var note: String

        public init(reason: RejectionReason, note: String) {
            self.reason = reason
            self.note = note
        }

        /// What the applicant reads.
        public var message: String { reason.message(note: note) }
    }

    /// The parts of an application that a reviewer can ask about.
    public enum Field: String, Sendable, Hashable, Codable, CaseIterable {
        case legalName = "legal_name"
        case tradingNames = "trading_names"
        case registrationNumber = "registration_number"
        case vatNumber = "vat_number"
        case domain, address, contacts, countries, presence
        case deliveryTeam = "delivery_team"
        case motions, capabilities

        public var label: String {
            switch self {
            case .legalName: "Legal name"
            case .tradingNames: "Trading names"
            case .registrationNumber: "Registration number"
            case .vatNumber: "VAT number"
            case .domain: "Web domain"
            case .address: "Address"
            case .contacts: "Contacts"
            case .countries: "Countries wanted"
            case .presence: "Legal entity, office and sales team"
            case .deliveryTeam: "Delivery team"
            case .motions: "Ways of selling"
            case .capabilities: "Capabilities"
            }
        }
    }
}
