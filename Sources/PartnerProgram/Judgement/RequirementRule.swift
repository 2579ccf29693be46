/// A node of a version's requirement trees: a group, or a row that compares a number.
public struct RequirementRule: Sendable, Hashable, Codable {
    public let level: RequirementLevel
    /// The same row of the table has the same key at every level.
    public let key: String
    /// Nil for the root of a level.
    public let parent: String?
    public let position: Int
    public let kind: RequirementTree.Kind
    public let name: String
    /// What has to be true; {threshold} and {stage} stand for the numbers.
    public let sentence: String
    /// False: a dash at this level, and no part of a verdict.
    public let isRequired: Bool
    public let blocks: Block
    /// What is compared with what; nil for groups and dashes.
    public let asking: Asking?
    public let clause: String
    public let footnotes: [String]
    public let evidence: Evidence
    /// Confirmed by the document or by a person.
    public let isConfirmed: Bool

    public init(
        level: RequirementLevel, key: String, parent: String?, position: Int, kind: RequirementTree.Kind, name: String,
        sentence: String, isRequired: Bool = true, blocks: Block = .authorization, asking: Asking? = nil,
        clause: String, footnotes: [String] = [], evidence: Evidence, isConfirmed: Bool
    ) {
        self.level = level
        self.key = key
        self.parent = parent
        self.position = position
        self.kind = kind
        self.name = name
        self.sentence = sentence
        self.isRequired = isRequired
        self.blocks = blocks
        self.asking = asking
        self.clause = clause
        self.footnotes = footnotes
        self.evidence = evidence
        self.isConfirmed = isConfirmed
    }

    /// The sentence with its numbers: "Individuals who hold Associate Sales: at least 2."
    public var statement: String {
        guard let asking else { return sentence }
        return sentence.replacing("{threshold}", with: asking.threshold.shown)
            .replacing("{stage}", with: asking.stage.map(String.init) ?? "")
    }

    /// What is withheld while it is not met (A46).
    public enum Block: String, Sendable, Hashable, Codable, CaseIterable {
        case authorization
        case subsidiaryLicences = "subsidiary_licences"
    }

    /// A number to reach, and what of the measure counts towards it.
    public struct Asking: Sendable, Hashable, Codable {
        public let measure: RequirementMeasure
        public let comparison: Comparison
        public let threshold: ExactNumber
        public let unit: String
        /// Of sourced opportunities: the percentage reached.
        public let stage: Int?
        /// Of certified people: any of these.
        public let certificates: [String]
        /// Of reviewed projects: MSP projects alone, or all but them (A37); nil: every one.
        public let isMSP: Bool?
        /// Of fees: this one.
        public let fee: String?

        /// What an MSP project has as its trait.
        public static let mspTrait = "msp"

        public init(
            _ measure: RequirementMeasure, _ comparison: Comparison, _ threshold: ExactNumber, unit: String? = nil,
            stage: Int? = nil, certificates: [String] = [], isMSP: Bool? = nil, fee: String? = nil
        ) {
            self.measure = measure
            self.comparison = comparison
            self.threshold = threshold
            self.unit = unit ?? measure.unit
            self.stage = stage
            self.certificates = certificates.sorted(by: isBefore)
            self.isMSP = isMSP
            self.fee = fee
        }
    }
}

/// How a number is compared with a threshold.
public enum Comparison: String, Sendable, Hashable, Codable, CaseIterable {
    case atLeast = ">="
    case moreThan = ">"
    case atMost = "<="
    case lessThan = "<"
    case exactly = "="

    public func holds(_ number: ExactNumber, _ threshold: ExactNumber) -> Bool {
        switch self {
        case .atLeast: number >= threshold
        case .moreThan: number > threshold
        case .atMost: number <= threshold
        case .lessThan: number < threshold
        case .exactly: number == threshold
        }
    }
}
