/// What is known of a company that may be invited, each with its evidence.
public struct IntegratorFacts: Sendable, Hashable {
    /// In USD, of the last closed fiscal year (A40).
    public var annualRevenue: ExactNumber?
    /// In percent of it.
    public var servicesShare: ExactNumber?
    public var geos: [Geo]
    /// Developer certificates worldwide, by the code of the certificate.
    public var certificates: [String: Int]
    public var countries: [Country]
    /// By criterion: references of the documents or registers that show it.
    public var evidence: [String: [String]]
    /// Figures that are known, but of a fiscal year after which another one has closed: the end of that year.
    public var outdated: [IntegratorMeasure: Day]

    public init(
        annualRevenue: ExactNumber? = nil, servicesShare: ExactNumber? = nil, geos: [Geo] = [],
        certificates: [String: Int] = [:], countries: [Country] = [], evidence: [String: [String]] = [:],
        outdated: [IntegratorMeasure: Day] = [:]
    ) {
        self.annualRevenue = annualRevenue
        self.servicesShare = servicesShare
        self.geos = geos
        self.certificates = certificates
        self.countries = countries
        self.evidence = evidence
        self.outdated = outdated
    }

    public struct Geo: Sendable, Hashable, Codable {
        public let name: String
        public let hasCustomers: Bool
        public let hasOperations: Bool
        public let hasCenter: Bool

        public init(_ name: String, customers: Bool, operations: Bool, center: Bool) {
            self.name = name
            hasCustomers = customers
            hasOperations = operations
            hasCenter = center
        }
    }

    /// What was reached in one country, judged by itself, unlike everywhere else (R22, R101).
    public struct Country: Sendable, Hashable, Codable {
        public let name: String
        public let reached: Set<RequirementLevel>

        public init(_ name: String, reached: Set<RequirementLevel>) {
            self.name = name
            self.reached = reached
        }

        /// From the traces over the facts of that country alone.
        public init(_ name: String, traces: [Trace]) {
            self.init(name, reached: Set(traces.filter(\.isMet).map(\.level)))
        }
    }

    func held(_ codes: [String]) -> Int { codes.reduce(0) { $0 + (certificates[$1] ?? 0) } }
}

extension IntegratorFacts {
    /// What the entries in force on the day say, the certificates that count on it, and the countries as judged, each
    /// with the references that show it.
    public init(
        _ criteria: [IntegratorCriterion], entries: [IntegratorEntry], certificates: IntegratorCertificates,
        countries: [IntegratorCountry], on day: Day
    ) {
        self.init(certificates: certificates.byCode, countries: countries.map { Country($0.name, traces: $0.traces) })
        var shown: [IntegratorMeasure: [String]] = [:]
        for entry in IntegratorEntry.inForce(entries, on: day) {
            switch entry.content {
            case .annualRevenue(let amount, _) where entry.isOfLastClosedYear(on: day):
                (annualRevenue, shown[.annualRevenue]) = (amount, [entry.reference])
            case .servicesShare(let percent, _) where entry.isOfLastClosedYear(on: day):
                (servicesShare, shown[.servicesShare]) = (percent, [entry.reference])
            case .annualRevenue(_, let ended): outdated[.annualRevenue] = ended
            case .servicesShare(_, let ended): outdated[.servicesShare] = ended
            case .presence(let geo, let customers, let operations, let center):
                geos.append(Geo(geo.label, customers: customers, operations: operations, center: center))
                if customers || operations { shown[.presence, default: []].append(entry.reference) }
                if center { shown[.centers, default: []].append(entry.reference) }
            }
        }
        for criterion in criteria {
            switch criterion.measure {
            case .certificates, .leads: evidence[criterion.code] = certificates.references(of: criterion.looksAt)
            case .levels: evidence[criterion.code] = countries.map(\.name)
            default: evidence[criterion.code] = shown[criterion.measure] ?? []
            }
        }
    }
}
