/// A proposed change of identity fields, decided field by field by staff.
public struct ProfileChange: Sendable, Hashable {
    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        case proposed, accepted
        case partlyAccepted = "partly_accepted"
        case declined, withdrawn

        public var label: String {
            switch self {
            case .proposed: "Proposed"
            case .accepted: "Accepted"
            case .partlyAccepted: "Partly accepted"
            case .declined: "Declined"
            case .withdrawn: "Withdrawn"
            }
        }
    }

    /// What staff decides for one field.
    public enum Decision: Sendable, Hashable {
        case accepted
        case declined(reason: String)
    }

    /// One field, before and after.
    public struct Entry: Sendable, Hashable {
        public let field: ProfileField
        public let before: String
        public let after: String

        public init(field: ProfileField, before: String, after: String) {
            self.field = field
            self.before = before
            self.after = after
        }
    }

    public var state: State
    public var entries: [Entry]
    public var decisions: [ProfileField: Decision]

    public init(state: State = .proposed, entries: [Entry], decisions: [ProfileField: Decision] = [:]) {
        self.state = state
        self.entries = entries
        self.decisions = decisions
    }

    /// Parts an edit: the harmless changes, which are saved at once, and the proposal, which staff decides; nil where
    /// no identity field changed.
    public static func parted(
        from before: [ProfileField: String], to after: [ProfileField: String]
    ) -> (harmless: [Entry], proposal: ProfileChange?) {
        let entries = ProfileField.allCases.compactMap { field -> Entry? in
            guard let new = after[field], new != before[field] ?? "" else { return nil }
            return Entry(field: field, before: before[field] ?? "", after: new)
        }
        let identity = entries.filter(\.field.isIdentity)
        return (entries.filter { !$0.field.isIdentity }, identity.isEmpty ? nil : ProfileChange(entries: identity))
    }

    /// Staff decides every field; what is declined needs a reason, which the partner reads.
    public func decided(_ decisions: [ProfileField: Decision]) throws(Refusal) -> ProfileChange {
        guard state == .proposed else { throw .alreadyDecided(state) }
        let fields = entries.map(\.field)
        let undecided = fields.filter { decisions[$0] == nil }
        guard undecided.isEmpty else { throw .undecided(undecided) }
        let unexplained = fields.filter {
            if case .declined(let reason)? = decisions[$0] { reason.isBlank } else { false }
        }
        guard unexplained.isEmpty else { throw .declinedWithoutReason(unexplained) }
        var next = self
        next.decisions = decisions.filter { fields.contains($0.key) }
        let accepted = next.decisions.values.count { $0 == .accepted }
        next.state = accepted == fields.count ? .accepted : accepted == 0 ? .declined : .partlyAccepted
        return next
    }

    /// The partner takes the proposal back.
    public func withdrawn() throws(Refusal) -> ProfileChange {
        guard state == .proposed else { throw .alreadyDecided(state) }
        var next = self
        next.state = .withdrawn
        return next
    }

    /// What is to be written after the decision.
    public var acceptedEntries: [Entry] { entries.filter { decisions[$0.field] == .accepted } }

    /// Why a proposal is not decided.
    public enum Refusal: Refused {
        case alreadyDecided(State)
        case undecided([ProfileField])
        case declinedWithoutReason([ProfileField])

        public var sentence: String {
            switch self {
            case .alreadyDecided(let state): "This proposal is no longer open: it was \(state.label.lowercased())."
            case .undecided(let fields): "Accept or decline each field. Still open: \(listed(fields.map(\.label)))."
            case .declinedWithoutReason(let fields):
                "Write why you decline, for the partner to read: \(listed(fields.map(\.label)))."
            }
        }

        public var clause: String? { nil }
    }
}
