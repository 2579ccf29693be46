/// The states of an authorization of one partner (SM3).
public enum AuthorizationState: String, Sendable, Hashable, Codable, CaseIterable {
    case notHeld = "not_held"
    case inProgress = "in_progress"
    case eligible, held
    case heldAtRisk = "held_at_risk"
    case lost, ended, invited, declined

    public var label: String {
        switch self {
        case .notHeld: "Not held"
        case .inProgress: "In progress"
        case .eligible: "Eligible"
        case .held: "Held"
        case .heldAtRisk: "Held, at risk"
        case .lost: "Lost"
        case .ended: "Ended"
        case .invited: "Invited"
        case .declined: "Declined"
        }
    }

    /// All rights are there, at risk as well (A34).
    public var isHeld: Bool { self == .held || self == .heldAtRisk }
}

/// What can happen to an authorization, and where it leads: SM3 as one table. There is no step by which a partner
/// applies.
public enum AuthorizationAction: String, Sendable, Hashable, Codable, CaseIterable {
    case progress
    case becomeEligible = "become_eligible"
    case grant, warn, recover, keep, lose, end, invite, accept, decline

    /// The state after this action; nil where SM3 has no such step. GSI is invited, the others are earned (R44).
    public func target(of authorization: Authorization, from state: AuthorizationState) -> AuthorizationState? {
        if self == .end { return state == .ended ? nil : .ended }
        if authorization == .gsi {
            switch (self, state) {
            case (.invite, .notHeld): return .invited
            case (.accept, .invited): return .held
            case (.decline, .invited): return .declined
            default: return nil
            }
        }
        switch (self, state) {
        case (.progress, .notHeld), (.progress, .lost): return .inProgress
        case (.becomeEligible, .inProgress): return .eligible
        case (.grant, .eligible): return .held
        case (.warn, .held): return .heldAtRisk
        case (.recover, .heldAtRisk), (.keep, .held), (.keep, .heldAtRisk): return .held
        case (.lose, .held), (.lose, .heldAtRisk): return .lost
        default: return nil
        }
    }

    var phrase: String {
        switch self {
        case .progress: "come into progress"
        case .becomeEligible: "become eligible"
        case .grant: "be granted"
        case .warn: "be marked as at risk"
        case .recover: "be cleared of its risk"
        case .keep: "be kept"
        case .lose: "be lost"
        case .end: "end"
        case .invite: "be offered by invitation"
        case .accept: "be accepted"
        case .decline: "be declined"
        }
    }
}
