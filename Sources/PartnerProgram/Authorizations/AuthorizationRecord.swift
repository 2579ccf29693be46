/// An authorization of one partner: where it stands, and from when.
public struct AuthorizationRecord: Sendable, Hashable {
    public let authorization: Authorization
    public private(set) var state: AuthorizationState
    /// The first day on which it is held; nil where it is not.
    public private(set) var heldFrom: Day?
    /// The first day on which it is held no longer.
    public private(set) var heldUntil: Day?

    public init(
        _ authorization: Authorization, state: AuthorizationState = .notHeld, heldFrom: Day? = nil,
        heldUntil: Day? = nil
    ) {
        self.authorization = authorization
        self.state = state
        self.heldFrom = heldFrom
        self.heldUntil = heldUntil
    }

    /// The result of a monthly run is applied: all three steps that lead there are taken (R32, A33).
    public func granted(by run: EvaluationKind, from day: Day) throws(Refusal) -> AuthorizationRecord {
        guard run == .monthly else { throw .yearEndGrantsNothing }
        var next = self
        for step in [AuthorizationAction.progress, .becomeEligible] {
            if let state = step.target(of: authorization, from: next.state) { next.state = state }
        }
        next = try next.after(.grant)
        (next.heldFrom, next.heldUntil) = (day, nil)
        return next
    }

    /// The year-end run found the requirements met (R35).
    public func kept(by run: EvaluationKind) throws(Refusal) -> AuthorizationRecord {
        guard run == .yearEnd else { throw .monthlyOnlyGrants }
        return try after(.keep)
    }

    /// The year-end run found them not met: held through 31 December (R51, A31). Never in mid-year (A34).
    public func lost(by run: EvaluationKind, from day: Day) throws(Refusal) -> AuthorizationRecord {
        guard run == .yearEnd else { throw .monthlyOnlyGrants }
        var next = try after(.lose)
        next.heldUntil = day
        return next
    }

    /// A warning, or none any longer; all rights stay.
    public func atRisk(_ isAtRisk: Bool) throws(Refusal) -> AuthorizationRecord {
        if isAtRisk == (state == .heldAtRisk), state.isHeld { return self }
        return try after(isAtRisk ? .warn : .recover)
    }

    /// Termination, removal, or absorbed in a merger.
    public func ended(on day: Day) throws(Refusal) -> AuthorizationRecord {
        var next = try after(.end)
        if state.isHeld { next.heldUntil = day }
        return next
    }

    /// GSI is offered, where every criterion was found true with its evidence (R44, R100, R101).
    public func invited(after trace: IntegratorTrace) throws(Refusal) -> AuthorizationRecord {
        let next = try after(.invite)
        guard trace.mayBeInvited else { throw .criteriaNotMet(trace.lines.filter { !$0.isMet }.map(\.sentence)) }
        return next
    }

    public func accepted(on day: Day) throws(Refusal) -> AuthorizationRecord {
        var next = try after(.accept)
        next.heldFrom = day
        return next
    }

    public func declined() throws(Refusal) -> AuthorizationRecord { try after(.decline) }

    private func after(_ action: AuthorizationAction) throws(Refusal) -> AuthorizationRecord {
        guard let target = action.target(of: authorization, from: state) else {
            throw .notNow(action, authorization, state)
        }
        var next = self
        next.state = target
        return next
    }

    /// Why a step of SM3 is not taken.
    public enum Refusal: Refused {
        case notNow(AuthorizationAction, Authorization, AuthorizationState)
        case monthlyOnlyGrants
        case yearEndGrantsNothing
        case criteriaNotMet([String])

        public var sentence: String {
            switch self {
            case .notNow(let action, .gsi, _) where action == .grant || action == .progress:
                "Global System Integrator is by invitation only."
            case .notNow(let action, let authorization, let state):
                "\(authorization.label) cannot \(action.phrase): it is \(state.label.lowercased())."
            case .monthlyOnlyGrants: "A monthly evaluation only grants. Keeping is decided at the end of the year."
            case .yearEndGrantsNothing: "A year-end evaluation keeps or ends what is held. A monthly one grants."
            case .criteriaNotMet(let sentences): "Not met, or without evidence: \(listed(sentences))."
            }
        }

        public var clause: String? {
            switch self {
            case .notNow(_, .gsi, _): "R44"
            case .notNow: nil
            case .monthlyOnlyGrants: "R35"
            case .yearEndGrantsNothing: "R50"
            case .criteriaNotMet: "R100"
            }
        }
    }
}
