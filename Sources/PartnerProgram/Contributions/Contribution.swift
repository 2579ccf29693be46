import Foundation

/// What a partner did in a sales cycle (R111, R127–R132, SM6): entered before the opportunity closes, or it does not
/// count.
public struct Contribution: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case presentation, demo, workshop, introduction
        case referenceCall = "reference_call"
        case tender

        public var label: String {
            switch self {
            case .presentation: "Presentation"
            case .demo: "Demo or prototype"
            case .workshop: "Proof of concept or workshop"
            case .introduction: "Introduction"
            case .referenceCall: "Reference call"
            case .tender: "RFI or RFP"
            }
        }

        public var clause: String {
            switch self {
            case .presentation: "R127"
            case .demo: "R128"
            case .workshop: "R129"
            case .introduction: "R130"
            case .referenceCall: "R131"
            case .tender: "R132"
            }
        }

        /// What has to be written besides the day and what it was about.
        public var details: [Detail] {
            switch self {
            case .presentation: [.audience]
            case .demo: [.scope, .duration, .audience]
            case .workshop: [.scope, .duration, .outcome]
            case .introduction: [.customerPeople]
            case .referenceCall: [.partnerPeople, .customerPeople]
            case .tender: [.outcome]
            }
        }
    }

    public enum Detail: String, Sendable, Hashable, Codable, CaseIterable {
        case scope, duration, audience, outcome
        case customerPeople = "customer_people"
        case partnerPeople = "partner_people"

        public var label: String {
            switch self {
            case .scope: "Scope"
            case .duration: "Duration in minutes"
            case .audience: "Target audience"
            case .outcome: "Outcome"
            case .customerPeople: "People of the prospect, each with name and position"
            case .partnerPeople: "Participants of the partner"
            }
        }
    }

    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        case draft, submitted, verified, queried, rejected, locked, void

        public var label: String {
            switch self {
            case .draft: "Draft"
            case .submitted: "Submitted"
            case .verified: "Verified"
            case .queried: "Queried"
            case .rejected: "Rejected"
            case .locked: "Locked at close"
            case .void: "Never submitted"
            }
        }
    }

    public enum Action: String, Sendable, Hashable, Codable, CaseIterable {
        case submit, verify, query, answer, reject, lock, void

        public func target(from state: State) -> State? {
            switch (self, state) {
            case (.submit, .draft): .submitted
            case (.verify, .submitted): .verified
            case (.query, .submitted): .queried
            case (.answer, .queried): .submitted
            case (.reject, .submitted), (.reject, .queried): .rejected
            case (.lock, .submitted), (.lock, .verified), (.lock, .queried), (.lock, .rejected): .locked
            case (.void, .draft): .void
            default: nil
            }
        }
    }

    public var state: State
    public let kind: Kind
    public var happenedOn: Day?
    public var summary: String
    public var details: [Detail: String]
    /// The server's time of the first submission; an answer to a query does not move it.
    public var enteredAt: Date?
    /// It was rejected before the close, and so does not count.
    public var wasRejected: Bool

    public init(
        state: State = .draft, kind: Kind, happenedOn: Day? = nil, summary: String = "",
        details: [Detail: String] = [:],
        enteredAt: Date? = nil, wasRejected: Bool = false
    ) {
        self.state = state
        self.kind = kind
        self.happenedOn = happenedOn
        self.summary = summary
        self.details = details
        self.enteredAt = enteredAt
        self.wasRejected = wasRejected
    }

    /// Whether it makes a commission possible (R111, R125): submitted before the close, and not rejected. What nobody
    /// verified counts, and stays open to an audit (R126, SM6).
    public func counts(closedAt: Date?) -> Bool {
        guard let enteredAt, !wasRejected, state != .draft, state != .rejected else { return false }
        return closedAt.map { enteredAt < $0 } ?? true
    }
}
