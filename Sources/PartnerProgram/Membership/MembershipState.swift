/// The states of a membership (SM10).
public enum MembershipState: String, Sendable, Hashable, Codable, CaseIterable {
    case prospect, registered, authorized
    case removalPending = "removal_pending"
    case removed, terminated, merged

    public var label: String {
        switch self {
        case .prospect: "Prospect"
        case .registered: "Registered"
        case .authorized: "Authorized"
        case .removalPending: "Removal pending"
        case .removed: "Removed"
        case .terminated: "Terminated"
        case .merged: "Merged"
        }
    }

    var phrase: String {
        switch self {
        case .prospect: "no Order Form has been executed yet"
        case .registered: "the partner is Registered"
        case .authorized: "the partner holds an authorization"
        case .removalPending: "the partner's removal is pending"
        case .removed: "the partner was removed from the program"
        case .terminated: "the partner's agreement was terminated"
        case .merged: "the partner was absorbed by another"
        }
    }

    public var isOpen: Bool { MembershipAction.allCases.contains { $0.target(from: self) != nil } }

    /// Whether the company is in the program at present.
    public var isMember: Bool { self == .registered || self == .authorized || self == .removalPending }
}

/// What can happen to a membership, and where it leads: SM10 as one table.
public enum MembershipAction: String, Sendable, Hashable, Codable, CaseIterable {
    case register, authorize
    case loseAuthorizations = "lose_authorizations"
    case passDeadline = "pass_deadline"
    case extend, remove, terminate, merge

    /// The state after this action in `state`; nil where SM10 has no such step.
    public func target(from state: MembershipState) -> MembershipState? {
        switch (self, state) {
        case (.register, .prospect): .registered
        case (.authorize, .registered), (.authorize, .removalPending): .authorized
        case (.loseAuthorizations, .authorized): .registered
        case (.passDeadline, .registered): .removalPending
        case (.extend, .removalPending): .registered
        case (.remove, .removalPending): .removed
        case (.terminate, .registered), (.terminate, .authorized): .terminated
        case (.merge, .registered), (.merge, .authorized): .merged
        default: nil
        }
    }

    var phrase: String {
        switch self {
        case .register: "become Registered"
        case .authorize: "become Authorized"
        case .loseAuthorizations: "fall back to Registered"
        case .passDeadline: "be put up for removal"
        case .extend: "get an extension"
        case .remove: "be removed"
        case .terminate: "be terminated"
        case .merge: "be merged into another"
        }
    }
}
