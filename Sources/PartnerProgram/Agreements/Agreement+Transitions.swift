extension Agreement {
    /// Refuses a change of anything that is no longer a draft: executed documents never change (SM2).
    public func edited(territory: Set<String>, effectiveOn: Day, endsOn: Day?) throws(Refusal) -> Agreement {
        var next = try after(.edit)
        next.territory = territory
        next.effectiveOn = effectiveOn
        next.endsOn = endsOn
        try next.checkContents()
        return next
    }

    /// Legal sends it to the partner.
    public func sent(on day: Day) throws(Refusal) -> Agreement {
        var next = try after(.send)
        try checkContents()
        next.sentOn = day
        return next
    }

    /// The partner signed on the day written in the document; `today` is the day of recording it, `firstDay` that of
    /// the sending where the partner is, when that is not the office's.
    public func signedByPartner(
        _ signature: Signature, today: Day, firstDay: Day? = nil, daysToSign: Int = PartnerApplication.daysToSign
    ) throws(Refusal) -> Agreement {
        var next = try after(.signByPartner)
        try check(signature, from: firstDay ?? sentOn, to: today)
        if let last = lastDayToSign(daysToSign: daysToSign), signature.day > last { throw .tooLateToSign(last) }
        next.partnerSignature = signature
        return next
    }

    /// The partner says no.
    public func declined() throws(Refusal) -> Agreement { try after(.decline) }

    /// We sign as well: with both signatures dated the document is executed and never changes again (A29).
    public func executed(_ signature: Signature, today: Day) throws(Refusal) -> Agreement {
        var next = try after(.execute)
        try check(signature, from: sentOn, to: today)
        next.ourSignature = signature
        if let end = endsOn, let effect = next.takesEffectOn, effect > end { throw .alreadyOver(end) }
        return next
    }

    /// It takes effect, on `takesEffectOn` or, where it is recorded later, on any day after.
    public func activated(on today: Day) throws(Refusal) -> Agreement {
        let next = try after(.activate)
        if let effect = takesEffectOn, today < effect { throw .notYetEffective(effect) }
        return next
    }

    /// Legal calls it back before anybody signed.
    public func voided() throws(Refusal) -> Agreement { try after(.void) }

    /// A newer Order Form of the same partner has become active: it takes the place of the older Order Form and of its
    /// addenda. An addendum takes nobody's place, it adds to the Order Form it belongs to.
    public func superseded(by newer: Agreement) throws(Refusal) -> Agreement {
        let next = try after(.supersede)
        guard newer.kind == .orderForm, newer.state == .active, let newDay = newer.takesEffectOn else {
            throw .newerIsNotAnActiveOrderForm
        }
        if let ownDay = takesEffectOn, newDay < ownDay { throw .newerIsNotNewer }
        return next
    }

    /// The time for signing is over (from the day after the last one), or the term of an active agreement is. An
    /// agreement the partner has signed does not expire: it waits for us, not for the partner.
    public func expired(
        on today: Day, daysToSign: Int = PartnerApplication.daysToSign
    ) throws(Refusal) -> Agreement {
        let next = try after(.expire)
        if state == .sent {
            if let last = lastDayToSign(daysToSign: daysToSign), today <= last { throw .stillToBeSigned(last) }
            return next
        }
        guard let end = endsOn else { throw .hasNoEnd }
        guard today > end else { throw .stillInTerm(end) }
        return next
    }

    /// Legal records a written notice; the agreement stays active until the termination's day.
    public func givenNotice(_ termination: Termination) throws(Refusal) -> Agreement {
        var next = try after(.giveNotice)
        guard !termination.reason.isBlank else { throw .terminationWithoutReason }
        guard !termination.noticeDocument.isBlank else { throw .terminationWithoutNotice }
        if let effect = takesEffectOn, termination.effectiveOn < effect { throw .terminationBeforeEffect(effect) }
        next.termination = termination
        return next
    }

    /// The day of the termination has come.
    public func terminated(on today: Day) throws(Refusal) -> Agreement {
        let next = try after(.terminate)
        guard let termination else { throw .noticeMissing }
        guard today >= termination.effectiveOn else { throw .terminationNotYet(termination.effectiveOn) }
        return next
    }

    private func after(_ action: AgreementAction) throws(Refusal) -> Agreement {
        guard let state = action.target(from: state) else { throw .notNow(action, kind, state) }
        var next = self
        next.state = state
        return next
    }

    private func checkContents() throws(Refusal) {
        guard !territory.isEmpty else { throw .noTerritory }
        if let end = endsOn, end < effectiveOn { throw .endsBeforeItBegins }
    }

    /// Nobody signs what has not gone out yet, nor on a day that has not come.
    private func check(_ signature: Signature, from first: Day?, to today: Day) throws(Refusal) {
        guard !signature.signatory.isBlank else { throw .noSignatory }
        if let first, signature.day < first { throw .signedBeforeSent(first) }
        guard signature.day <= today else { throw .signedInTheFuture(signature.day) }
    }
}
