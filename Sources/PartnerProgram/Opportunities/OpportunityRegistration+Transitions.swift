import Foundation

extension OpportunityRegistration {
    /// An approved registration is valid for so many days after the approval (R105).
    public static let validDays = 180
    /// What an extension is proposed with (A26, DEFAULT).
    public static let proposedExtensionDays = 90
    /// Within how many business days the partner is answered (R104).
    public static let answerBusinessDays = 5

    /// What can be done with it now, by SM5 alone.
    public var actions: [RegistrationAction] { RegistrationAction.allCases.filter { $0.target(from: state) != nil } }

    /// The partner hands it in, at the server's time (R150); refused with everything that is missing at once.
    public func submitted(at instant: Date, today: Day) throws(Refusal) -> OpportunityRegistration {
        var next = try after(.submit)
        try checkContent(today)
        next.submittedAt = instant
        next.resubmittedAt = instant
        return next
    }

    /// A reviewer takes it from the queue.
    public func taken(by reviewer: Int) throws(Refusal) -> OpportunityRegistration {
        var next = try after(.take)
        next.reviewer = reviewer
        return next
    }

    public func handedOver(to reviewer: Int) throws(Refusal) -> OpportunityRegistration {
        var next = try after(.handOver)
        next.reviewer = reviewer
        return next
    }

    /// The reviewer asks; only `fields` are then open to the partner.
    public func sentBack(_ text: String, for fields: Set<Field>) throws(Refusal) -> OpportunityRegistration {
        var next = try after(.sendBack)
        guard !text.isBlank else { throw .questionWithoutText }
        guard !fields.isEmpty else { throw .questionWithoutField }
        next.question = Question(text: text, fields: fields)
        return next
    }

    /// The partner answers, having changed `fields`, which may be none. The time of the first submission stays; a fresh
    /// term begins (SM5).
    public func resubmitted(changing fields: Set<Field>, at instant: Date, today: Day) throws(Refusal)
        -> OpportunityRegistration
    {
        var next = try after(.resubmit)
        let closed = Field.allCases.filter { fields.contains($0) && question?.fields.contains($0) != true }
        guard closed.isEmpty else { throw .fieldsNotOpen(closed) }
        try checkContent(today)
        next.question = nil
        next.resubmittedAt = instant
        return next
    }

    /// A person approves it: it lay in the territory and was unknown on the day of the submission, nobody else holds
    /// it, and it is qualified. It is valid through day 180 (A25).
    public func approved(on today: Day, checks: RegistrationChecks, competingDispute: Bool) throws(Refusal)
        -> OpportunityRegistration
    {
        var next = try after(.approve)
        guard dispute?.blocks != true, !competingDispute else { throw .disputed }
        let missed = checks.rows.filter { $0.verdict == .missed }
        guard missed.isEmpty else { throw .checksMissed(missed) }
        next.approvedOn = today
        next.expiresOn = today.adding(days: Self.validDays)
        return next
    }

    /// A person turns it down; the reason's message and the note are what the partner reads.
    public func rejected(_ reason: RegistrationRejection, note: String = "") throws(Refusal) -> OpportunityRegistration
    {
        var next = try after(.reject)
        guard !reason.needsNote || !note.isBlank else { throw .rejectionWithoutNote }
        next.rejection = Rejection(reason: reason, note: note)
        return next
    }

    /// The partner takes it back, until it is decided.
    public func withdrawn() throws(Refusal) -> OpportunityRegistration {
        var next = try after(.withdraw)
        next.question = nil
        return next
    }

    /// A rejected one begins again as a draft with the same content (SM5: new facts).
    public func copied() throws(Refusal) -> OpportunityRegistration {
        guard state == .rejected else { throw .notCopied(state) }
        return OpportunityRegistration(origin: origin, content: content)
    }

    /// We extend it, before it has expired or on its last day, with a reason (R106, R107, A25, A26).
    public func extended(to last: Day, reason: String, today: Day) throws(Refusal) -> OpportunityRegistration {
        var next = try after(.extend)
        guard let expiresOn, today <= expiresOn else { throw .extendedTooLate(expiresOn ?? today) }
        guard last > expiresOn else { throw .extendedBackwards(expiresOn) }
        guard !reason.isBlank else { throw .withoutReason }
        next.expiresOn = last
        next.extensions += 1
        return next
    }

    /// Its last day has passed and the opportunity is still open.
    public func expired(on today: Day) throws(Refusal) -> OpportunityRegistration {
        let next = try after(.expire)
        if let expiresOn, today <= expiresOn { throw .stillValid(expiresOn) }
        return next
    }

    public func cancelled(reason: String) throws(Refusal) -> OpportunityRegistration {
        let next = try after(.cancel)
        guard !reason.isBlank else { throw .withoutReason }
        return next
    }

    /// The opportunity closed on `day`. After the last day of the registration it is too late (A27).
    public func closed(isWon: Bool, on day: Day) throws(Refusal) -> OpportunityRegistration {
        let next = try after(isWon ? .win : .lose)
        if let expiresOn, day > expiresOn { throw .closedAfterExpiry(expiresOn) }
        if let approvedOn, day < approvedOn { throw .closedBeforeApproval(approvedOn) }
        return next
    }

    /// Days from `today` up to and with the last day; 0 on the last day, nil where it is not approved.
    public func daysLeft(on today: Day) -> Int? {
        guard state == .approved, let expiresOn else { return nil }
        return today.days(until: expiresOn)
    }

    private func checkContent(_ today: Day) throws(Refusal) {
        guard missing.isEmpty else { throw .incomplete(missing) }
        if let close = content.expectedClose, close < today { throw .closeInThePast }
    }

    private func after(_ action: RegistrationAction) throws(Refusal) -> OpportunityRegistration {
        guard let state = action.target(from: state) else { throw .notNow(action, state) }
        var next = self
        next.state = state
        return next
    }
}
