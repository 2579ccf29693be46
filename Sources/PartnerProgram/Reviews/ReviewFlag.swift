/// Why a reviewer looks at a response before it counts. It proves nothing by itself: a customer may use any address.
public enum ReviewFlag: String, Sendable, Hashable, Codable, CaseIterable {
    case partnerDomain = "partner_domain"
    case ourDomain = "our_domain"
    case otherProject = "other_project"
    case answeredBefore = "answered_before"
    case withinSeconds = "within_seconds"

    /// An answer that comes sooner after its mail than this was hardly read. Our proposal.
    public static let fewestSeconds = 30

    public var label: String {
        switch self {
        case .partnerDomain: "Address of the partner's own domain"
        case .ourDomain: "Address of our own domain"
        case .otherProject: "Same address answered for another project within the year"
        case .answeredBefore: "Same address answered for this project before"
        case .withinSeconds: "Answered within seconds"
        }
    }

    /// What it may mean.
    public var meaning: String {
        switch self {
        case .partnerDomain:
            "A customer seldom has an address of the partner. Perhaps somebody of the partner answered."
        case .ourDomain: "Somebody of ours may have answered, to try it or in place of the customer."
        case .otherProject: "One person may speak for several projects. Each of them needs a customer of its own."
        case .answeredBefore: "The project may have one opinion of this contact that counts."
        case .withinSeconds: "It came within \(Self.fewestSeconds) seconds of our mail: hardly time to read it."
        }
    }

    /// In a word or two, for a tag.
    public var word: String {
        switch self {
        case .partnerDomain: "Partner's domain"
        case .ourDomain: "Our domain"
        case .otherProject: "Other project"
        case .answeredBefore: "Answered before"
        case .withinSeconds: "Within seconds"
        }
    }

    /// What a response is judged by.
    public struct Facts: Sendable, Hashable {
        public let email: String
        public let partnerDomains: [String]
        public let ourDomains: [String]
        /// How often the address has answered for this project, and within the year for others of the partner.
        public let answersHere: Int
        public let answersElsewhere: Int
        public let secondsSinceMail: Double

        public init(
            email: String, partnerDomains: [String] = [], ourDomains: [String] = [], answersHere: Int = 0,
            answersElsewhere: Int = 0, secondsSinceMail: Double
        ) {
            self.email = email
            self.partnerDomains = partnerDomains
            self.ourDomains = ourDomains
            self.answersHere = answersHere
            self.answersElsewhere = answersElsewhere
            self.secondsSinceMail = secondsSinceMail
        }
    }

    /// The flags of a response, in the order in which they are declared.
    public static func found(in facts: Facts) -> [ReviewFlag] {
        let domain = facts.email.split(separator: "@").last.map { $0.lowercased() } ?? ""
        return allCases.filter { flag in
            switch flag {
            case .partnerDomain: belongs(domain, to: facts.partnerDomains)
            case .ourDomain: belongs(domain, to: facts.ourDomains)
            case .otherProject: facts.answersElsewhere > 0
            case .answeredBefore: facts.answersHere > 0
            case .withinSeconds: facts.secondsSinceMail < Double(fewestSeconds)
            }
        }
    }

    /// A domain or one below it. What a mail provider shares among companies says nothing about one.
    private static func belongs(_ domain: String, to owned: [String]) -> Bool {
        owned.map { $0.lowercased() }.contains {
            !DomainName.isShared($0) && (domain == $0 || domain.hasSuffix("." + $0))
        }
    }
}
