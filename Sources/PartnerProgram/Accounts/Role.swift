/// What a person may be in Partnerdesk. One person may hold several roles of one kind.
public enum Role: String, Sendable, Hashable, Codable, CaseIterable {
    case channelManager = "channel_manager"
    case programManager = "program_manager"
    case dealReviewer = "deal_reviewer"
    case financeAnalyst = "finance_analyst"
    case legal
    case partnerSuccessManager = "partner_success_manager"
    case trainingTeam = "training_team"
    case auditor
    case systemAdministrator = "system_administrator"
    case partnerAdministrator = "partner_administrator"
    case partnerMember = "partner_member"

    /// Which of the three doors of the database a role goes through.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable { case staff, partner, auditor }

    public var kind: Kind {
        switch self {
        case .partnerAdministrator, .partnerMember: .partner
        case .auditor: .auditor
        default: .staff
        }
    }

    public var label: String {
        switch self {
        case .channelManager: "Channel manager"
        case .programManager: "Program manager"
        case .dealReviewer: "Deal reviewer"
        case .financeAnalyst: "Finance analyst"
        case .legal: "Legal"
        case .partnerSuccessManager: "Partner Success Manager"
        case .trainingTeam: "Training team"
        case .auditor: "Auditor"
        case .systemAdministrator: "System administrator"
        case .partnerAdministrator: "Partner administrator"
        case .partnerMember: "Partner member"
        }
    }

    /// Only a channel manager's view is narrowed by region or country (R21).
    public var isScoped: Bool { self == .channelManager }
}

/// Where a channel manager works (R21): whole regions, single countries, or, with nothing named, everywhere.
public struct Scope: Sendable, Hashable, Codable {
    public var geos: Set<Geo>
    /// ISO 3166-1 alpha-2 codes, upper case.
    public var countries: Set<String>

    public init(geos: Set<Geo> = [], countries: Set<String> = []) {
        self.geos = geos
        self.countries = Set(countries.map { $0.uppercased() })
    }

    public static let everywhere = Scope()

    public var isEverywhere: Bool { geos.isEmpty && countries.isEmpty }

    /// Whether a country, which lies in `geo`, belongs to the scope.
    public func covers(country: String, geo: Geo) -> Bool {
        isEverywhere || geos.contains(geo) || countries.contains(country.uppercased())
    }
}
