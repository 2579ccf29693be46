extension CombinationFacts {
    /// Consents, the companies above and below, and under what the absorbed company is known.
    public struct Group: Sendable, Hashable {
        /// Given to the absorbed partner, or asked for by it.
        public var ownConsents: [Consent] = []
        /// Of other partners, naming the absorbed company as their affiliate.
        public var namingConsents: [Consent] = []
        /// Links to the absorbed company's subsidiaries, from the effective day on.
        public var children: [Link] = []
        /// Links to those above it.
        public var parents: [Link] = []
        /// What stands above the survivor, to see circles.
        public var aboveSurvivor = CompanyGroup()
        public var identifiers: [Named] = []
        /// Of `identifiers`, those that name another company already: ids.
        public var taken: Set<Int> = []
        public var names: [Named] = []
        /// Of `names`, those that the survivor goes by already: ids.
        public var known: Set<Int> = []

        public init() {}
    }

    public struct Consent: Sendable, Hashable {
        public var id: Int
        public var reference: String
        public var partner: String
        public var affiliate: String
        public var rules: AffiliateConsent

        public init(id: Int, reference: String, partner: String, affiliate: String, rules: AffiliateConsent) {
            self.id = id
            self.reference = reference
            self.partner = partner
            self.affiliate = affiliate
            self.rules = rules
        }

        /// Whether it is asked for, or holds on `day` or later.
        func counts(from day: Day) -> Bool {
            if rules.state.isOpen { return true }
            guard rules.state == .consented else { return false }
            return rules.validUntil.map { $0 >= day } ?? true
        }
    }

    public struct Link: Sendable, Hashable {
        public var id: Int
        /// The other company, above or below.
        public var company: Int
        public var name: String
        public var from: Day
        public var until: Day?

        public init(id: Int, company: Int, name: String, from: Day, until: Day? = nil) {
            self.id = id
            self.company = company
            self.name = name
            self.from = from
            self.until = until
        }
    }

    func name(_ country: String) -> String { countryNames[country] ?? country }

    /// "Norway and Sweden", by name.
    func names(_ countries: Set<String>) -> String { listed(countries.map(name).sorted()) }
}
