/// What can happen to a financial review: SM8 as one table.
public enum FinancialReviewAction: String, Sendable, Hashable, Codable, CaseIterable {
    case review, ask, answer, pass
    case passWithConditions = "pass_with_conditions"
    case fail, withdraw, expire

    public func target(from state: FinancialReview.State) -> FinancialReview.State? {
        switch (self, state) {
        case (.review, .requested): .inReview
        case (.ask, .inReview): .infoRequested
        case (.answer, .infoRequested): .inReview
        case (.pass, .inReview): .passed
        case (.passWithConditions, .inReview): .passedWithConditions
        case (.fail, .inReview): .failed
        case (.withdraw, .requested), (.withdraw, .inReview), (.withdraw, .infoRequested): .withdrawn
        case (.expire, .passed), (.expire, .passedWithConditions): .expired
        default: nil
        }
    }

    var phrase: String {
        switch self {
        case .review: "be taken up"
        case .ask: "wait for the partner"
        case .answer: "be answered"
        case .pass, .passWithConditions, .fail: "be decided"
        case .withdraw: "be withdrawn"
        case .expire: "expire"
        }
    }
}

/// What is known of a partner when a review is asked for.
public struct FinancialReviewStanding: Sendable, Hashable {
    /// The partner is in the program.
    public var isMember: Bool
    /// Another review of it is not decided yet.
    public var hasOpen: Bool
    /// Of its latest review, where that was failed.
    public var failedOn: Day?

    public init(isMember: Bool, hasOpen: Bool, failedOn: Day?) {
        self.isMember = isMember
        self.hasOpen = hasOpen
        self.failedOn = failedOn
    }
}

extension FinancialReview {
    /// Asked for by a partner, or on its behalf. After a failure again when `retryDays` have passed.
    public static func requested(
        by user: Int, because reason: String, on today: Day, standing: FinancialReviewStanding, retryDays: Int
    ) throws(Refusal) -> FinancialReview {
        guard standing.isMember else { throw .partnerIsNoMember }
        guard !standing.hasOpen else { throw .isOpenAlready }
        if let failedOn = standing.failedOn {
            let first = failedOn.adding(days: retryDays)
            guard today >= first else { throw .askedTooEarly(first) }
        }
        guard !reason.isBlank else { throw .withoutReason }
        return FinancialReview(requestedBy: user)
    }

    public func takenUp(by user: Int) throws(Refusal) -> FinancialReview { try after(.review).prepared(by: user) }

    public func asked(_ question: String) throws(Refusal) -> FinancialReview {
        let next = try after(.ask)
        guard !question.isBlank else { throw .withoutQuestion }
        return next
    }

    public func answered(_ answer: String) throws(Refusal) -> FinancialReview {
        let next = try after(.answer)
        guard !answer.isBlank else { throw .withoutAnswer }
        return next
    }

    /// Somebody adds figures, a credit check, a document or a recommendation; refused where nobody has taken it up, and
    /// once it is decided.
    public func gathered(by user: Int) throws(Refusal) -> FinancialReview {
        guard state == .inReview || state == .infoRequested else { throw .notBeingPrepared(state) }
        return prepared(by: user)
    }

    /// Recommended to whoever decides: with figures, and with a final credit check.
    public func recommended(
        _ outcome: Outcome, because reasons: String, by user: Int, dossier: Dossier
    ) throws(Refusal) -> FinancialReview {
        guard state == .inReview else { throw .notBeingPrepared(state) }
        guard !reasons.isBlank else { throw .withoutReason }
        try dossier.allow(outcome)
        return prepared(by: user)
    }

    /// Whether somebody may decide it now, whatever the decision is.
    public func mayBeDecided(by user: Int, isRecommended: Bool) throws(Refusal) {
        guard state == .inReview else { throw .notNow(.pass, state) }
        guard isRecommended else { throw .notRecommended }
        guard !preparers.contains(user) else { throw .decidedByPreparer }
    }

    /// Decided by somebody who took no part in preparing it. A review that is passed has its documents, its figures,
    /// its credit check and a last day within `months` months.
    public func decided(
        _ decision: Decision, by user: Int, on today: Day, dossier: Dossier, months: Int
    ) throws(Refusal) -> FinancialReview {
        var next = try after(decision.outcome.action)
        try mayBeDecided(by: user, isRecommended: dossier.isRecommended)
        guard !decision.reasons.isBlank else { throw .withoutReason }
        try dossier.allow(decision.outcome)
        try decision.allowed(on: today, months: months)
        next.decidedOn = today
        next.validUntil = decision.validUntil
        return next
    }

    /// By the one who asked for it, or by the partner's administrator.
    public func withdrawn() throws(Refusal) -> FinancialReview { try after(.withdraw) }

    /// Its last day has passed.
    public func expired(on today: Day) throws(Refusal) -> FinancialReview {
        let next = try after(.expire)
        if let validUntil, today <= validUntil { throw .stillHolds(validUntil) }
        return next
    }

    private func prepared(by user: Int) -> FinancialReview {
        var next = self
        next.preparers.insert(user)
        return next
    }

    private func after(_ action: FinancialReviewAction) throws(Refusal) -> FinancialReview {
        guard let state = action.target(from: state) else { throw .notNow(action, self.state) }
        var next = self
        next.state = state
        return next
    }
}

extension FinancialReview.Outcome {
    var action: FinancialReviewAction {
        switch self {
        case .passed: .pass
        case .passedWithConditions: .passWithConditions
        case .failed: .fail
        }
    }
}

extension FinancialReview.Dossier {
    /// Nobody passes on nothing; a failure may rest on what is missing.
    func allow(_ outcome: FinancialReview.Outcome) throws(FinancialReview.Refusal) {
        guard outcome != .failed else { return }
        guard hasDocument else { throw .withoutDocument }
        guard hasFigures else { throw .withoutFigures }
        guard let credit else { throw .withoutCreditCheck }
        guard credit.isFinal else { throw .creditCheckNotFinal(credit) }
        guard credit.allows(outcome) else { throw .creditDoesNotAllow(credit, outcome) }
    }
}

extension FinancialReview.Decision {
    func allowed(on today: Day, months: Int) throws(FinancialReview.Refusal) {
        guard (outcome == .passedWithConditions) != conditions.isEmpty else {
            throw conditions.isEmpty ? .withoutConditions : .conditionsWithoutNeed
        }
        if let prepayment = conditions.prepayment, !(1...100).contains(prepayment) { throw .prepaymentOutOfRange }
        guard outcome != .failed else {
            guard validUntil == nil else { throw .failureHasNoEnd }
            return
        }
        guard let validUntil else { throw .withoutEnd }
        guard validUntil > today else { throw .endsTooEarly }
        let last = today.adding(months: months)
        guard validUntil <= last else { throw .endsTooLate(last) }
    }
}
