/// What a customer answered about a project, and what was decided about it. The answer itself is never changed.
public struct CustomerReview: Sendable, Hashable {
    public static let scores = 1...5

    public enum Verdict: String, Sendable, Hashable, Codable, CaseIterable {
        case counts, flagged, excluded
        /// The customer does not know the project: it says nothing about it.
        case unknown

        public var label: String {
            switch self {
            case .counts: "Counts"
            case .flagged: "To be looked at"
            case .excluded: "Left out"
            case .unknown: "Project not known"
            }
        }
    }

    /// Nil: the customer does not know the project.
    public let score: Int?
    public let flags: [ReviewFlag]
    /// The day of receipt in the office: the day that counts (R98).
    public let receivedOn: Day
    public private(set) var isAccepted: Bool
    public private(set) var isExcluded: Bool
    /// What waits for somebody other than the one who asked.
    public private(set) var asked: CustomerReviewDecision?

    public init(
        score: Int?, flags: [ReviewFlag] = [], receivedOn: Day, isAccepted: Bool = false, isExcluded: Bool = false,
        asked: CustomerReviewDecision? = nil
    ) {
        self.score = score
        self.flags = flags
        self.receivedOn = receivedOn
        self.isAccepted = isAccepted
        self.isExcluded = isExcluded
        self.asked = asked
    }

    public var verdict: Verdict {
        if score == nil { return .unknown }
        if isExcluded { return .excluded }
        return flags.isEmpty || isAccepted ? .counts : .flagged
    }

    /// A reviewer finds that what was flagged is a customer's answer all the same.
    public func accepted(because reason: String) throws(Refusal) -> CustomerReview {
        guard verdict == .flagged else { throw .notFlagged }
        guard asked == nil else { throw .waits }
        guard !reason.isBlank else { throw .withoutReason }
        var next = self
        next.isAccepted = true
        return next
    }

    /// Somebody asks that it be left out, or that it count again: another one decides.
    public func asking(_ kind: CustomerReviewDecision.Kind, because reason: String, by user: Int) throws(Refusal)
        -> CustomerReview
    {
        guard asked == nil else { throw .waits }
        guard !reason.isBlank else { throw .withoutReason }
        guard kind != .exclusion || !isExcluded else { throw .excludedAlready }
        guard kind != .withdrawal || isExcluded else { throw .notExcluded }
        var next = self
        next.asked = CustomerReviewDecision(kind, askedBy: user)
        return next
    }

    public func approved(by user: Int) throws(Refusal) -> CustomerReview {
        var next = try decided(by: user)
        next.isExcluded = asked?.kind == .exclusion
        return next
    }

    public func refused(by user: Int, because reason: String) throws(Refusal) -> CustomerReview {
        guard !reason.isBlank else { throw .withoutReason }
        return try decided(by: user)
    }

    private func decided(by user: Int) throws(Refusal) -> CustomerReview {
        guard let asked else { throw .nothingAsked }
        guard asked.askedBy != user else { throw .askedByYou }
        var next = self
        next.asked = nil
        return next
    }
}

/// What is decided about a response by two people (four eyes).
public struct CustomerReviewDecision: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case acceptance, exclusion, withdrawal

        public var label: String {
            switch self {
            case .acceptance: "Acceptance"
            case .exclusion: "Exclusion"
            case .withdrawal: "Withdrawal of the exclusion"
            }
        }
    }

    public enum State: String, Sendable, Hashable, Codable, CaseIterable { case asked, approved, refused }

    public let kind: Kind
    public let askedBy: Int

    public init(_ kind: Kind, askedBy user: Int) {
        self.kind = kind
        askedBy = user
    }
}
