/// What a Global System Integrator has to meet before it is invited (R100, R101), as a version has it.
public struct IntegratorCriterion: Sendable, Hashable, Codable {
    public let code: String
    public let position: Int
    public let sentence: String
    public let measure: IntegratorMeasure
    public let comparison: Comparison
    public let threshold: ExactNumber
    public let clause: String
    public let isConfirmed: Bool
    /// Of the ratio: so many Leads, Professionals or Experts for so many Associates.
    public let leads: Int
    public let associates: Int
    /// Of the countries: the levels to be met in each.
    public let levels: [RequirementLevel]

    public init(
        _ code: String, position: Int, sentence: String, measure: IntegratorMeasure, comparison: Comparison = .atLeast,
        threshold: ExactNumber, clause: String, isConfirmed: Bool, leads: Int = 1, associates: Int = 3,
        levels: [RequirementLevel] = []
    ) {
        self.code = code
        self.position = position
        self.sentence = sentence
        self.measure = measure
        self.comparison = comparison
        self.threshold = threshold
        self.clause = clause
        self.isConfirmed = isConfirmed
        self.leads = leads
        self.associates = associates
        self.levels = levels
    }
}

/// What is known of a company that may be invited, each with its evidence.
public struct IntegratorFacts: Sendable, Hashable, Codable {
    /// In USD, of the last closed fiscal year (A40).
    public var annualRevenue: ExactNumber?
    /// In percent of it.
    public var servicesShare: ExactNumber?
    public var geos: [Geo]
    /// Worldwide: Associate Developer certificates, and those of Tech Leads, Professional and Expert Developers.
    public var associates: Int
    public var leads: Int
    public var countries: [Country]
    /// By criterion: references of the documents or registers that show it.
    public var evidence: [String: [String]]

    public init(
        annualRevenue: ExactNumber? = nil, servicesShare: ExactNumber? = nil, geos: [Geo] = [], associates: Int = 0,
        leads: Int = 0, countries: [Country] = [], evidence: [String: [String]] = [:]
    ) {
        self.annualRevenue = annualRevenue
        self.servicesShare = servicesShare
        self.geos = geos
        self.associates = associates
        self.leads = leads
        self.countries = countries
        self.evidence = evidence
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
}
