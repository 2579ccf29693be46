extension PartnerApplication {
    /// Days in which a sent agreement can be signed (SM1, DEFAULT).
    public static let daysToSign = 60

    /// What can be done with it now, by SM1 alone.
    public var actions: [ApplicationAction] { ApplicationAction.allCases.filter { $0.target(from: state) != nil } }

    /// The applicant hands it in; refused with everything that is missing at once.
    public func submitted() throws(Refusal) -> PartnerApplication {
        let next = try after(.submit)
        guard missing.isEmpty else { throw .incomplete(missing) }
        return next
    }

    /// A reviewer takes it from the queue.
    public func taken(by reviewer: Int) throws(Refusal) -> PartnerApplication {
        var next = try after(.take)
        next.reviewer = reviewer
        return next
    }

    /// Another reviewer goes on with it.
    public func handedOver(to reviewer: Int) throws(Refusal) -> PartnerApplication {
        var next = try after(.handOver)
        next.reviewer = reviewer
        return next
    }

    /// The reviewer asks; only `fields` are then open to the applicant.
    public func asked(_ text: String, for fields: Set<Field>) throws(Refusal) -> PartnerApplication {
        var next = try after(.ask)
        guard !text.isBlank else { throw .questionWithoutText }
        guard !fields.isEmpty else { throw .questionWithoutField }
        next.question = Question(text: text, fields: fields)
        return next
    }

    /// The applicant answers, having changed `fields`, which may be none.
    public func answered(changing fields: Set<Field>) throws(Refusal) -> PartnerApplication {
        var next = try after(.answer)
        let closed = Field.allCases.filter { fields.contains($0) && question?.fields.contains($0) != true }
        guard closed.isEmpty else { throw .fieldsNotOpen(closed) }
        guard missing.isEmpty else { throw .incomplete(missing) }
        next.question = nil
        return next
    }

    /// A person approves it: R16, R17 and R18 must be met, and the location must be a country of the territory with a
    /// legal entity (R20). R19 is advice and never stops it.
    public func approved(location: String, channelManager: Int) throws(Refusal) -> PartnerApplication {
        var next = try after(.approve)
        let missed = gates.filter { $0.verdict == .missed }
        guard missed.isEmpty else { throw .gatesMissed(missed) }
        guard let presence = presences.first(where: { $0.country == location }) else {
            throw .locationOutsideTerritory(location)
        }
        guard presence.legalEntity == true else { throw .locationWithoutLegalEntity(presence.name) }
        next.location = location
        next.channelManager = channelManager
        return next
    }

    /// A person turns it down; the reason's message and the note are what the applicant reads.
    public func rejected(_ reason: RejectionReason, note: String = "") throws(Refusal) -> PartnerApplication {
        var next = try after(.reject)
        guard !reason.needsNote || !note.isBlank else { throw .rejectionWithoutNote }
        next.rejection = Rejection(reason: reason, note: note)
        return next
    }

    /// The applicant takes it back, from any open state.
    public func withdrawn() throws(Refusal) -> PartnerApplication {
        var next = try after(.withdraw)
        next.question = nil
        return next
    }

    /// The Order Form went out.
    public func agreementSent(on day: Day) throws(Refusal) -> PartnerApplication {
        var next = try after(.sendAgreement)
        next.agreementSentOn = day
        return next
    }

    /// The Order Form is executed: the company becomes a Registered partner (R3, R30).
    public func onboarded() throws(Refusal) -> PartnerApplication { try after(.onboard) }

    /// The last day for signing, where the agreement has been sent.
    public func lastDayToSign(daysToSign: Int = daysToSign) -> Day? { agreementSentOn?.adding(days: daysToSign) }

    /// Nobody signed: possible from the day after the last day for signing.
    public func expired(on today: Day, daysToSign: Int = daysToSign) throws(Refusal) -> PartnerApplication {
        let next = try after(.expire)
        if let last = lastDayToSign(daysToSign: daysToSign), today <= last { throw .notYetExpired(last) }
        return next
    }

    private func after(_ action: ApplicationAction) throws(Refusal) -> PartnerApplication {
        guard let state = action.target(from: state) else { throw .notNow(action, state) }
        var next = self
        next.state = state
        return next
    }
}
