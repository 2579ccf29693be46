/// The states of an opportunity registration (SM5).
public enum RegistrationState: String, Sendable, Hashable, Codable, CaseIterable {
    case draft, submitted
    case underReview = "under_review"
    case returned, approved, rejected, withdrawn, expired, cancelled, won, lost

    public var label: String {
        switch self {
        case .draft: "Draft"
        case .submitted: "Submitted"
        case .underReview: "Under review"
        case .returned: "Returned with questions"
        case .approved: "Approved"
        case .rejected: "Rejected"
        case .withdrawn: "Withdrawn"
        case .expired: "Expired"
        case .cancelled: "Cancelled"
        case .won: "Won"
        case .lost: "Lost"
        }
    }

    /// What a refusal says about the state: `it is still a draft`.
    var phrase: String {
        switch self {
        case .draft: "it is still a draft"
        case .submitted: "nobody has taken it for review yet"
        case .underReview: "it is under review"
        case .returned: "the partner has been asked for more"
        case .approved: "it is approved"
        case .rejected: "it was rejected"
        case .withdrawn: "the partner withdrew it"
        case .expired: "it has expired"
        case .cancelled: "it was cancelled"
        case .won: "the opportunity is won"
        case .lost: "the opportunity is lost"
        }
    }

    /// We owe an answer within the five business days (R104).
    public var waitsForUs: Bool { self == .submitted || self == .underReview }
    /// The partner may change what it wrote: all of it in a draft, the named fields where it was returned.
    public var isEditable: Bool { self == .draft || self == .returned }
    /// It protects the opportunity for the partner, or did so until it closed.
    public var holdsTheOpportunity: Bool { self == .approved || self == .won }
}

/// What can be done with an opportunity registration, and where it leads: SM5 as one table.
public enum RegistrationAction: String, Sendable, Hashable, Codable, CaseIterable {
    case submit, take
    case handOver = "hand_over"
    case sendBack = "send_back"
    case resubmit, approve, reject, withdraw, extend, expire, cancel, win, lose

    /// The state after this action in `state`; nil where SM5 has no such step.
    public func target(from state: RegistrationState) -> RegistrationState? {
        switch (self, state) {
        case (.submit, .draft): .submitted
        case (.take, .submitted): .underReview
        case (.handOver, .underReview): .underReview
        case (.sendBack, .underReview): .returned
        case (.resubmit, .returned): .submitted
        case (.approve, .underReview): .approved
        case (.reject, .underReview): .rejected
        case (.withdraw, .draft), (.withdraw, .submitted), (.withdraw, .underReview), (.withdraw, .returned): .withdrawn
        case (.extend, .approved): .approved
        case (.expire, .approved): .expired
        case (.cancel, .approved): .cancelled
        case (.win, .approved): .won
        case (.lose, .approved): .lost
        default: nil
        }
    }

    var phrase: String {
        switch self {
        case .submit, .resubmit: "submitted"
        case .take: "taken for review"
        case .handOver: "handed over"
        case .sendBack: "returned"
        case .approve: "approved"
        case .reject: "rejected"
        case .withdraw: "withdrawn"
        case .extend: "extended"
        case .expire: "expired"
        case .cancel: "cancelled"
        case .win, .lose: "closed"
        }
    }
}
