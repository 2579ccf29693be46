/// What an evaluation means for one partner and one authorization. A monthly run may only grant; a year-end run may
/// only keep or remove.
public enum EvaluationOutcome: String, Sendable, Hashable, Codable, CaseIterable {
    /// Monthly: reached, and not held before.
    case granted
    /// Monthly: not reached. Nothing happens, whether it is held or not (A34).
    case notReached = "not_reached"
    /// Held, and reached on the cut-off day.
    case kept
    /// Year-end: held, and not reached.
    case lost
    /// Monthly: held and not reached on the cut-off day, a warning alone (A34).
    case atRisk = "at_risk"
    /// Year-end: was not held, so nothing is decided (R50, A32).
    case notHeld = "not_held"

    public var label: String {
        switch self {
        case .granted: "Granted"
        case .notReached: "Not reached"
        case .kept: "Kept"
        case .lost: "Lost"
        case .atRisk: "At risk"
        case .notHeld: "Not held"
        }
    }

    /// - Parameter isHeld: whether the authorization is held on the cut-off day.
    public init(_ kind: EvaluationKind, isHeld: Bool, isReached: Bool) {
        switch (kind, isHeld, isReached) {
        case (.monthly, false, true): self = .granted
        case (.monthly, false, false): self = .notReached
        case (.monthly, true, true), (.yearEnd, true, true): self = .kept
        case (.monthly, true, false): self = .atRisk
        case (.yearEnd, true, false): self = .lost
        case (.yearEnd, false, _): self = .notHeld
        }
    }
}

/// What an evaluation means for one partner: its outcomes, and what becomes of its membership.
public struct PartnerOutcome: Sendable, Hashable {
    public let outcomes: [Authorization: EvaluationOutcome]
    /// The authorizations held from the effective day on.
    public let held: Set<Authorization>
    public let membership: Membership

    public enum Membership: String, Sendable, Hashable, Codable {
        /// The first authorization: its clock stops (R34).
        case authorized
        /// None is left: Registered, with twelve months from the effective day (R51, R52, A30).
        case registered
        case unchanged
    }

    /// - Parameters:
    ///   - traces: those of Sales, Delivery and MSP; an authorization without one stays as it is.
    ///   - held: what is held on the cut-off day.
    ///   - alsoHeld: what else will be held on the effective day, as by a monthly run of the same cut-off.
    public init(_ kind: EvaluationKind, _ traces: [Trace], held: Set<Authorization>, alsoHeld: Set<Authorization> = [])
    {
        var outcomes: [Authorization: EvaluationOutcome] = [:]
        for trace in traces {
            guard let authorization = trace.level.authorization else { continue }
            outcomes[authorization] = EvaluationOutcome(
                kind, isHeld: held.contains(authorization), isReached: trace.isMet)
        }
        self.outcomes = outcomes
        let gained = outcomes.filter { $0.value == .granted }.keys
        let lost = outcomes.filter { $0.value == .lost }.keys
        let after = held.union(gained).subtracting(lost).union(alsoHeld)
        self.held = after
        let (before, now) = (held.contains(where: \.isEarned), after.contains(where: \.isEarned))
        membership = before == now ? .unchanged : now ? .authorized : .registered
    }
}
