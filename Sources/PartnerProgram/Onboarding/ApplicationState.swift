/// The states of a partner application (SM1).
public enum ApplicationState: String, Sendable, Hashable, Codable, CaseIterable {
    case draft, submitted
    case underReview = "under_review"
    case infoRequested = "info_requested"
    case approved
    case agreementSent = "agreement_sent"
    case onboarded, rejected, withdrawn, expired

    public var label: String {
        switch self {
        case .draft: "Draft"
        case .submitted: "Submitted"
        case .underReview: "Under review"
        case .infoRequested: "Waiting for the applicant"
        case .approved: "Approved"
        case .agreementSent: "Agreement sent"
        case .onboarded: "Onboarded"
        case .rejected: "Rejected"
        case .withdrawn: "Withdrawn"
        case .expired: "Expired"
        }
    }

    /// What a refusal says about the state: `it is still a draft`.
    var phrase: String {
        switch self {
        case .draft: "it is still a draft"
        case .submitted: "nobody has taken it for review yet"
        case .underReview: "it is under review"
        case .infoRequested: "the applicant has been asked for information"
        case .approved: "it is approved"
        case .agreementSent: "the agreement has been sent"
        case .onboarded: "the company is already a partner"
        case .rejected: "it was rejected"
        case .withdrawn: "the applicant withdrew it"
        case .expired: "it expired unsigned"
        }
    }

    /// Whether the vendor still owes the applicant its answer.
    public var isUndecided: Bool { self == .submitted || self == .underReview || self == .infoRequested }

    /// Whether anything can still happen to the application.
    public var isOpen: Bool { ApplicationAction.allCases.contains { $0.target(from: self) != nil } }
}

/// What can be done with an application, and where it leads: SM1 as one table.
public enum ApplicationAction: String, Sendable, Hashable, Codable, CaseIterable {
    case submit, take
    case handOver = "hand_over"
    case ask, answer, approve, reject, withdraw
    case sendAgreement = "send_agreement"
    case onboard, expire

    /// The state after this action in `state`; nil where SM1 has no such step.
    public func target(from state: ApplicationState) -> ApplicationState? {
        switch (self, state) {
        case (.submit, .draft): .submitted
        case (.take, .submitted): .underReview
        case (.handOver, .underReview), (.handOver, .infoRequested): state
        case (.ask, .underReview): .infoRequested
        case (.answer, .infoRequested): .underReview
        case (.approve, .underReview): .approved
        case (.reject, .underReview): .rejected
        case (.sendAgreement, .approved): .agreementSent
        case (.onboard, .agreementSent): .onboarded
        case (.expire, .agreementSent): .expired
        case (.withdraw, .draft), (.withdraw, .submitted), (.withdraw, .underReview), (.withdraw, .infoRequested),
            (.withdraw, .approved), (.withdraw, .agreementSent):
            .withdrawn
        default: nil
        }
    }

    /// What a refusal says cannot be done: `be approved`.
    var phrase: String {
        switch self {
        case .submit: "be submitted"
        case .take: "be taken for review"
        case .handOver: "be handed to another reviewer"
        case .ask: "be sent back with a question"
        case .answer: "be answered"
        case .approve: "be approved"
        case .reject: "be rejected"
        case .withdraw: "be withdrawn"
        case .sendAgreement: "have its agreement sent"
        case .onboard: "be completed"
        case .expire: "expire"
        }
    }
}
