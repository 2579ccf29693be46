/// A fact that a measure looked at, whether it counts or not: one row of a measure's SQL.
public struct Candidate: Sendable, Hashable, Codable {
    public let kind: EvidenceKind
    /// Number of the row in the register of its kind.
    public let id: Int
    /// As people name it, such as `PJ-000012`.
    public let reference: String
    /// What it is, such as "Ana Sousa, Associate Developer".
    public let label: String
    /// The day that decides whether it lies in the period: of the issue, the stage, the win, the signature, the
    /// response.
    public let day: Day?
    public let owner: Owner
    /// By what a row picks it: the certificate's code, the fee's code, `msp` for an MSP project, the sales stage asked.
    public let trait: String?
    /// What counts once within a row: the person, the client, the project. Nil: every candidate by itself.
    public let group: String?
    /// The score of a response.
    public let score: ExactNumber?
    /// New licence ARR of a won deal.
    public let amount: ConvertedAmount?
    /// Why SQL left it out; nil where it counts.
    public let exclusion: Exclusion?

    public init(
        _ kind: EvidenceKind, _ id: Int, reference: String, label: String, day: Day? = nil, owner: Owner = .partner,
        trait: String? = nil, group: String? = nil, score: ExactNumber? = nil, amount: ConvertedAmount? = nil,
        exclusion: Exclusion? = nil
    ) {
        self.kind = kind
        self.id = id
        self.reference = reference
        self.label = label
        self.day = day
        self.owner = owner
        self.trait = trait
        self.group = group
        self.score = score
        self.amount = amount
        self.exclusion = exclusion
    }

    /// Whose it is.
    public struct Owner: Sendable, Hashable, Codable {
        /// Name of the affiliate; nil: the partner's own.
        public let affiliate: String?
        /// References of the consents by which the affiliate's counts (R24).
        public let consents: [String]

        public static let partner = Owner(affiliate: nil, consents: [])

        public static func affiliate(_ name: String, by consents: [String]) -> Owner {
            Owner(affiliate: name, consents: consents.sorted(by: isBefore))
        }

        public var isPartner: Bool { affiliate == nil }
    }
}

extension Candidate: Comparable {
    /// The canonical order, in which the first of a group counts: the partner's own first, then the earliest, then by
    /// kind and number. It looks at every field that a count looks at, so that the order of reading never matters.
    public static func < (left: Candidate, right: Candidate) -> Bool {
        if left.owner.isPartner != right.owner.isPartner { return left.owner.isPartner }
        if left.day != right.day { return (left.day?.number ?? .max) < (right.day?.number ?? .max) }
        if left.kind != right.kind { return isBefore(left.kind.rawValue, right.kind.rawValue) }
        if left.id != right.id { return left.id < right.id }
        return left.tieBreaker.lexicographicallyPrecedes(right.tieBreaker, by: isBefore)
    }

    private var tieBreaker: [String] {
        [
            trait ?? "", group ?? "", owner.affiliate ?? "", exclusion?.reason.rawValue ?? "",
            score?.description ?? "", amount?.amount.description ?? "", reference, label,
        ]
    }
}

/// Order by the bytes of UTF-8, which is the same on every machine and in every language.
func isBefore(_ left: String, _ right: String) -> Bool { left.utf8.lexicographicallyPrecedes(right.utf8) }
