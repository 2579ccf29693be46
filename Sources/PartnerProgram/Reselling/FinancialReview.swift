/// Finance's review of a partner that wants to resell (R141, SM8): asked for, prepared by analysts of ours, decided by
/// one who took no part in preparing it.
public struct FinancialReview: Sendable, Hashable {
    public var state: State
    public let requestedBy: Int
    /// Who took it up, entered figures or a credit check, or recommended: none of them decides.
    public var preparers: Set<Int>
    public var decidedOn: Day?
    /// The last day on which a review that was passed holds.
    public var validUntil: Day?

    public init(
        state: State = .requested, requestedBy: Int, preparers: Set<Int> = [], decidedOn: Day? = nil,
        validUntil: Day? = nil
    ) {
        self.state = state
        self.requestedBy = requestedBy
        self.preparers = preparers
        self.decidedOn = decidedOn
        self.validUntil = validUntil
    }

    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        case requested
        case inReview = "in_review"
        case infoRequested = "info_requested"
        case passed
        case passedWithConditions = "passed_with_conditions"
        case failed, expired, withdrawn

        public var label: String {
            switch self {
            case .requested: "Requested"
            case .inReview: "In review"
            case .infoRequested: "Waiting for the partner"
            case .passed: "Passed"
            case .passedWithConditions: "Passed with conditions"
            case .failed: "Failed"
            case .expired: "Expired"
            case .withdrawn: "Withdrawn"
            }
        }

        /// Somebody still has to decide.
        public var isOpen: Bool { self == .requested || self == .inReview || self == .infoRequested }
        public var isPassed: Bool { self == .passed || self == .passedWithConditions }
    }

    /// What a review can come to.
    public enum Outcome: String, Sendable, Hashable, Codable, CaseIterable {
        case passed
        case passedWithConditions = "passed_with_conditions"
        case failed

        public var label: String { state.label }

        public var state: State {
            switch self {
            case .passed: .passed
            case .passedWithConditions: .passedWithConditions
            case .failed: .failed
            }
        }
    }

    /// Under which conditions a partner may resell (SM8).
    public struct Conditions: Sendable, Hashable {
        /// How much may be open at once.
        public var creditLimit: Money?
        /// Percent of an order that is paid before delivery, 1 to 100.
        public var prepayment: Int?
        public var other: String

        public init(creditLimit: Money? = nil, prepayment: Int? = nil, other: String = "") {
            self.creditLimit = creditLimit
            self.prepayment = prepayment
            self.other = other
        }

        public var isEmpty: Bool { creditLimit == nil && prepayment == nil && other.isBlank }

        /// Each in words, in the order of the letter.
        public var sentences: [String] {
            [
                creditLimit.map { "No more than \($0) may be open at once." },
                prepayment.map {
                    $0 == 100 ? "Every order is paid in advance." : "\($0) % of every order is paid in advance."
                },
                other.isBlank ? nil : other,
            ].compactMap(\.self)
        }
    }

    public struct Decision: Sendable, Hashable {
        public var outcome: Outcome
        public var reasons: String
        public var conditions: Conditions
        public var validUntil: Day?

        public init(
            _ outcome: Outcome, because reasons: String, conditions: Conditions = .init(), validUntil: Day? = nil
        ) {
            self.outcome = outcome
            self.reasons = reasons
            self.conditions = conditions
            self.validUntil = validUntil
        }
    }

    /// What has been gathered when somebody decides.
    public struct Dossier: Sendable, Hashable {
        /// A document that has not expired.
        public var hasDocument: Bool
        public var hasFigures: Bool
        /// The latest credit check.
        public var credit: CreditResult?
        public var isRecommended: Bool

        public init(hasDocument: Bool, hasFigures: Bool, credit: CreditResult?, isRecommended: Bool) {
            self.hasDocument = hasDocument
            self.hasFigures = hasFigures
            self.credit = credit
            self.isRecommended = isRecommended
        }
    }

    /// Whether a partner with this review may resell on a day, as far as the review goes (R141). Whatever happened to
    /// it later, the past stays as it was.
    public func holds(on day: Day) -> Bool {
        guard state.isPassed || state == .expired, let decidedOn, let validUntil else { return false }
        return day >= decidedOn && day <= validUntil
    }
}

/// What a credit check came to: the results of UN/EDIFACT 4507, as far as they are one.
public enum CreditResult: String, Sendable, Hashable, Codable, CaseIterable {
    case approved
    case conditional
    case partly
    case reduced
    case notApproved = "not_approved"
    case preliminary
    case investigating
    case cancelled

    public var label: String {
        switch self {
        case .approved: "Approved"
        case .conditional: "Approved on conditions"
        case .partly: "Partly approved"
        case .reduced: "Approved for less"
        case .notApproved: "Not approved"
        case .preliminary: "Preliminary assessment"
        case .investigating: "Still investigating"
        case .cancelled: "Cancelled"
        }
    }

    /// The bureau has said what it has to say.
    public var isFinal: Bool { self != .preliminary && self != .investigating && self != .cancelled }

    /// Which outcomes a final result leaves to Finance.
    public func allows(_ outcome: FinancialReview.Outcome) -> Bool {
        switch outcome {
        case .failed: true
        case .passedWithConditions: isFinal && self != .notApproved
        case .passed: self == .approved
        }
    }
}
