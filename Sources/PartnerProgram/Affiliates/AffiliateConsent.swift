/// Our written consent that an affiliate uses a partner's rights, or that its achievements count with the partner's
/// (R23, R24, SM4). Without one there is no access and nothing is added together.
public struct AffiliateConsent: Sendable, Hashable {
    public var state: State
    public var scope: Scope
    /// The first day on which it holds.
    public var validFrom: Day
    /// The last day on which it holds; nil where it has no end.
    public var validUntil: Day?
    public let requestedBy: Int
    /// From the day of a revocation it holds no longer.
    public var revokedOn: Day?

    public init(
        state: State = .requested, scope: Scope, validFrom: Day, validUntil: Day? = nil, requestedBy: Int,
        revokedOn: Day? = nil
    ) {
        self.state = state
        self.scope = scope
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.requestedBy = requestedBy
        self.revokedOn = revokedOn
    }

    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        case requested
        case underReview = "under_review"
        case consented, refused, revoked, expired, withdrawn

        public var label: String {
            switch self {
            case .requested: "Requested"
            case .underReview: "Under review"
            case .consented: "Consented"
            case .refused: "Refused"
            case .revoked: "Revoked"
            case .expired: "Expired"
            case .withdrawn: "Withdrawn"
            }
        }

        /// Somebody still has to decide.
        public var isOpen: Bool { self == .requested || self == .underReview }
        /// It was given once, and so held for a time at least.
        public var wasGiven: Bool { self == .consented || self == .revoked || self == .expired }
    }

    /// What the affiliate may do, and where.
    public struct Scope: Sendable, Hashable {
        /// The affiliate may use the rights of the partner's agreement (R23).
        public var usesRights: Bool
        /// What of the affiliate is added to the partner's (R24); empty where nothing is.
        public var measures: Set<Measure>
        /// ISO codes; each a country of the partner's territory.
        public var countries: Set<String>

        public init(usesRights: Bool, measures: Set<Measure>, countries: Set<String>) {
            self.usesRights = usesRights
            self.measures = measures
            self.countries = countries
        }

        public var aggregates: Bool { !measures.isEmpty }
    }

    /// The information that a consent may name (R24, SM4).
    public enum Measure: String, Sendable, Hashable, Codable, CaseIterable {
        case opportunities, arr, certifications, projects, reviews

        public var label: String {
            switch self {
            case .opportunities: "Opportunities"
            case .arr: "New licence ARR"
            case .certifications: "Certifications"
            case .projects: "Projects"
            case .reviews: "Customer reviews"
            }
        }
    }

    /// Whether it holds on a day, whatever happened to it later: the past stays as it was.
    public func holds(on day: Day) -> Bool {
        guard state.wasGiven, day >= validFrom else { return false }
        if let validUntil, day > validUntil { return false }
        if let revokedOn, day >= revokedOn { return false }
        return true
    }

    /// Whether the affiliate's achievements of this kind count with the partner's on that day.
    public func adds(_ measure: Measure, on day: Day) -> Bool { holds(on: day) && scope.measures.contains(measure) }
}
