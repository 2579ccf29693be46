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
    public let terms: Terms

    public init(
        _ code: String, position: Int, sentence: String, measure: IntegratorMeasure, comparison: Comparison = .atLeast,
        threshold: ExactNumber, clause: String, isConfirmed: Bool, terms: Terms = Terms()
    ) {
        self.code = code
        self.position = position
        self.sentence = sentence
        self.measure = measure
        self.comparison = comparison
        self.threshold = threshold
        self.clause = clause
        self.isConfirmed = isConfirmed
        self.terms = terms
    }

    /// What a criterion names besides its number.
    public struct Terms: Sendable, Hashable, Codable {
        /// Of the ratio: so many Leads, Professionals or Experts for so many Associates.
        public let leads: Int
        public let associates: Int
        /// Codes of the certificates that are counted; of the ratio those of either side.
        public let certificates: [String]
        public let leadCertificates: [String]
        public let associateCertificates: [String]
        /// Of the countries: the levels to be met in each.
        public let levels: [RequirementLevel]

        public init(
            leads: Int = 1, associates: Int = 3, certificates: [String] = [], leadCertificates: [String] = [],
            associateCertificates: [String] = [], levels: [RequirementLevel] = []
        ) {
            self.leads = leads
            self.associates = associates
            self.certificates = certificates
            self.leadCertificates = leadCertificates
            self.associateCertificates = associateCertificates
            self.levels = levels
        }
    }

    /// The codes of every certificate that the criterion looks at.
    public var looksAt: Set<String> {
        Set(terms.certificates + terms.leadCertificates + terms.associateCertificates)
    }

    /// What has to be found, in words: "at least USD 2,000,000,000", "Sales and Delivery in each country".
    public var needed: String {
        let bound = comparison == .moreThan ? "more than" : "at least"
        switch measure {
        case .annualRevenue: return "\(bound) USD \(threshold.shown)"
        case .servicesShare: return "\(bound) \(threshold.shown) %"
        case .presence: return "\(bound) \(threshold.shown) GEOs with customers and operations"
        case .certificates: return "\(bound) \(threshold.shown) certificates"
        case .leads:
            return "\(counted(terms.leads, "Lead or Professional", "Leads or Professionals")) for every "
                + counted(terms.associates, "Associate")
        case .centers: return "\(bound) \(threshold.shown) \(threshold == ExactNumber(1) ? "GEO" : "GEOs")"
        case .levels: return "\(listed(terms.levels.map(\.label))) in each country of the territory"
        }
    }
}

/// `1 Lead or Professional`, `13 Leads or Professionals`.
func counted(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }
