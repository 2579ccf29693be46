/// Our certification of a partner as an authorized reseller (R140, SM8): signed off once everything is met, suspended
/// by itself when its ground goes, restored when every cause is cured, revoked by a decision.
public struct ResellerCertification: Sendable, Hashable {
    public var state: State
    /// Why it is suspended; empty in every other state.
    public var causes: Set<Cause>

    public init(state: State = .notCertified, causes: Set<Cause> = []) {
        self.state = state
        self.causes = causes
    }

    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        case notCertified = "not_certified"
        case certified, suspended, revoked

        public var label: String {
            switch self {
            case .notCertified: "Not certified"
            case .certified: "Certified"
            case .suspended: "Suspended"
            case .revoked: "Revoked"
            }
        }
    }

    /// What suspends it, each with its cure.
    public enum Cause: String, Sendable, Hashable, Codable, CaseIterable {
        case debt, review, sales

        public var sentence: String {
            switch self {
            case .debt: "An invoice of ours is past due and delinquent."
            case .review: "No financial review holds."
            case .sales: "The partner does not hold Sales."
            }
        }

        public var cure: String {
            switch self {
            case .debt: "Paying every invoice that is past due restores it."
            case .review: "A financial review that is passed restores it."
            case .sales: "Earning Sales again restores it."
            }
        }

        public var clause: String {
            switch self {
            case .debt: "R142"
            case .review: "R141"
            case .sales: "R139"
            }
        }
    }

    /// Signed off by somebody of ours. Refused while a line of the checklist is missing.
    public func certified(by checklist: ResellChecklist) throws(Refusal) -> ResellerCertification {
        guard state == .notCertified || state == .revoked else { throw .isCertifiedAlready(state) }
        let missing = checklist.lines.filter { !$0.isMet && $0.isForCertification }
        guard missing.isEmpty else { throw .notMet(missing.map(\.clause)) }
        return ResellerCertification(state: .certified)
    }

    /// What the day's facts make of it: suspended by what is there, restored where nothing is left.
    public func settled(by causes: Set<Cause>) -> ResellerCertification {
        guard state == .certified || state == .suspended else { return self }
        return ResellerCertification(state: causes.isEmpty ? .certified : .suspended, causes: causes)
    }

    public func revoked(because reason: String) throws(Refusal) -> ResellerCertification {
        guard state == .certified || state == .suspended else { throw .notCertified(state) }
        guard !reason.isBlank else { throw .withoutReason }
        return ResellerCertification(state: .revoked)
    }

    /// Suspended blocks new orders; running ones go on.
    public func ordered() throws(Refusal) {
        switch state {
        case .certified: return
        case .suspended: throw .isSuspended(causes)
        case .notCertified, .revoked: throw .notCertified(state)
        }
    }

    public enum Refusal: Refused {
        case isCertifiedAlready(State)
        /// Clauses of the lines that are missing.
        case notMet([String])
        case notCertified(State)
        case isSuspended(Set<Cause>)
        case withoutReason

        public var sentence: String {
            switch self {
            case .isCertifiedAlready(let state): "The partner is \(state.label.lowercased()) already."
            case .notMet(let clauses): "Not met yet: \(listed(clauses)). Certify the partner once everything is."
            case .notCertified(let state):
                state == .revoked ? "The certification is revoked." : "The partner is not certified as a reseller."
            case .isSuspended(let causes):
                "The certification is suspended: no new order is taken, running ones go on. "
                    + Cause.allCases.filter(causes.contains).map { "\($0.sentence) \($0.cure)" }.joined(separator: " ")
            case .withoutReason: "Write why it is revoked, for the partner to read."
            }
        }

        public var clause: String? {
            switch self {
            case .notMet, .notCertified: "R140"
            default: nil
            }
        }
    }
}
