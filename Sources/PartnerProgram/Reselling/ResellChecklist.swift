/// What a partner needs in order to resell, line by line (R135, R139–R143): each met or not, with what was found and
/// how to cure it.
public struct ResellChecklist: Sendable, Hashable {
    public let lines: [Line]

    public struct Line: Sendable, Hashable {
        public let clause: String
        public let sentence: String
        public let isMet: Bool
        public let found: String
        /// Nil where it is met.
        public let cure: String?
        /// The certification asks for it; the last line is about a country.
        public let isForCertification: Bool
    }

    /// What is known of a partner on a day.
    public struct Facts: Sendable, Hashable {
        /// Sales is held, from which day.
        public var salesSince: Day?
        /// The review that holds, until which day.
        public var reviewUntil: Day?
        /// References of invoices that are past due and delinquent.
        public var delinquent: [String]
        public var termsShownOn: Day?
        /// Names of the countries of the territory, by whether they are resell territories.
        public var resellable: [String]
        public var others: [String]
        /// Names of countries for which a written exception holds.
        public var exceptions: Set<String>

        public init(
            salesSince: Day?, reviewUntil: Day?, delinquent: [String], termsShownOn: Day?, resellable: [String],
            others: [String], exceptions: Set<String> = []
        ) {
            self.salesSince = salesSince
            self.reviewUntil = reviewUntil
            self.delinquent = delinquent
            self.termsShownOn = termsShownOn
            self.resellable = resellable
            self.others = others
            self.exceptions = exceptions
        }

        /// What suspends a certification on that day.
        public var causes: Set<ResellerCertification.Cause> {
            var causes: Set<ResellerCertification.Cause> = []
            if salesSince == nil { causes.insert(.sales) }
            if reviewUntil == nil { causes.insert(.review) }
            if !delinquent.isEmpty { causes.insert(.debt) }
            return causes
        }
    }

    public init(_ facts: Facts) {
        lines = [Self.sales(facts), Self.review(facts), Self.debt(facts), Self.terms(facts), Self.territory(facts)]
    }

    /// Everything that the certification itself asks for.
    public var mayBeCertified: Bool { lines.allSatisfy { $0.isMet || !$0.isForCertification } }

    private static func sales(_ facts: Facts) -> Line {
        Line(
            clause: "R139", sentence: "The partner holds Sales", isMet: facts.salesSince != nil,
            found: facts.salesSince.map { "Held since \($0.spoken)" } ?? "Not held",
            cure: facts.salesSince == nil
                ? "Meet the requirements of Sales. Delivery and MSP open no way to reselling (A48)." : nil,
            isForCertification: true)
    }

    private static func review(_ facts: Facts) -> Line {
        Line(
            clause: "R141", sentence: "A financial review with credit check is passed",
            isMet: facts.reviewUntil != nil,
            found: facts.reviewUntil.map { "Holds to the end of \($0.spoken)" } ?? "None holds",
            cure: facts.reviewUntil == nil ? "Ask for a financial review." : nil, isForCertification: true)
    }

    private static func debt(_ facts: Facts) -> Line {
        let isMet = facts.delinquent.isEmpty
        return Line(
            clause: "R142", sentence: "Nothing is owed to us that is past due and delinquent", isMet: isMet,
            found: isMet ? "Nothing" : listed(facts.delinquent), cure: isMet ? nil : "Pay what is past due.",
            isForCertification: true)
    }

    private static func terms(_ facts: Facts) -> Line {
        Line(
            clause: "R143", sentence: "The partner has shown that it satisfies the reseller terms",
            isMet: facts.termsShownOn != nil,
            found: facts.termsShownOn.map { "Shown on \($0.spoken)" } ?? "Not shown yet",
            cure: facts.termsShownOn == nil
                ? "Show us that you can satisfy the reseller terms of the Partner Agreement." : nil,
            isForCertification: true)
    }

    private static func territory(_ facts: Facts) -> Line {
        let excepted = facts.others.filter(facts.exceptions.contains)
        let open = facts.resellable + excepted
        return Line(
            clause: "R135", sentence: "A country of the territory is a resell territory, or has our written exception",
            isMet: !open.isEmpty, found: open.isEmpty ? "None" : listed(open),
            cure: open.isEmpty ? "Ask us for a written exception for a country of the territory." : nil,
            isForCertification: false)
    }
}

/// Whether a certified partner may resell in one country (R134, R135, A42).
public enum ResellPlace: Sendable, Hashable {
    case resellTerritory
    case writtenException
    case notInTerritory
    case needsException

    public init(isInTerritory: Bool, isResellTerritory: Bool, hasException: Bool) {
        if !isInTerritory {
            self = .notInTerritory
        } else if isResellTerritory {
            self = .resellTerritory
        } else {
            self = hasException ? .writtenException : .needsException
        }
    }

    public var isAllowed: Bool { self == .resellTerritory || self == .writtenException }
}
