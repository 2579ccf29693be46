import PartnerProgram

/// One invitation with its letter and the assessment that it rests on, as it was found then.
struct IntegratorPage: Page {
    static let template = "integrators/show"
    let frame: Frame
    let problems: ErrorSummary?
    let identity: Identity
    let banners: [Banner]
    let letter: [String]
    let basis: String
    let rows: [RequirementRow]
    let actions: [RegistrationPage.RegistrationAction]
    let summary: Facts

    init(frame: FrameMaker, _ record: IntegratorRecord, for user: User, _ clock: OfficeClock, _ typed: Typed = Typed())
    {
        let isPartner = user.kind == .partner
        self.frame = frame(
            record.title, section: "Integrators", crumbs: [Link("Integrators", "/integrators")])
        problems = typed.summary
        let partner = Link(record.partnerName, "/partners/\(record.partner)")
        let assessed = Link("Today's assessment", "/partners/\(record.partner)/integrator")
        identity = Identity(
            record.title, tags: [record.tag],
            facts: [Link(record.reference, nil), partner] + (isPartner ? [] : [assessed]),
            buttons: Self.buttons(record, user))
        banners = Self.banners(record, user)
        letter = record.letter.split(separator: "\n\n").map(String.init)
        let assessment = record.assessment
        basis =
            "As it was found on \(assessment.day.spoken), by the program of \(assessment.year), version "
            + "\(assessment.version). It is kept as it was."
        rows = assessment.trace.lines.map { Self.row($0, assessment, isPartner: isPartner) }
        let withdrawal = record.isOpen && ProgramManagerContext.admits(user) ? [Self.withdrawal(record, typed)] : []
        actions = withdrawal.map { .init(form: $0, version: record.version) }
        summary = record.summary(clock, isPartner: isPartner)
    }

    private static func buttons(_ record: IntegratorRecord, _ user: User) -> [Button] {
        if record.isOpen, PartnerAdministratorContext.admits(user) {
            return [
                .link("Accept the invitation", record.path + "/acceptance", .primary),
                .link("Decline it", record.path + "/declination"),
            ]
        }
        guard record.holds, record.held?.until == nil, ProgramManagerContext.admits(user) else { return [] }
        return [.link("End the authorization", record.path + "/end")]
    }

    private static func banners(_ record: IntegratorRecord, _ user: User) -> [Banner] {
        let isPartner = user.kind == .partner
        guard record.isOpen else { return [Banner(record.holds ? .good : .info, record.standing + ".", "")] }
        guard isPartner else {
            return [Banner(.info, "It waits for the partner's answer.", "The program sets no deadline.")]
        }
        let words =
            PartnerAdministratorContext.admits(user)
            ? "Accept or decline it above. There is no deadline." : "Your administrator accepts or declines it."
        return [Banner(.info, "You are invited to be a Global System Integrator.", words)]
    }

    private static func row(
        _ line: IntegratorTrace.Line, _ assessment: IntegratorAssessment, isPartner: Bool
    ) -> RequirementRow {
        let isCounted = [.certificates, .leads].contains(line.measure)
        let shown = isCounted ? ["\(line.evidence.count) certificates"] : line.evidence
        return RequirementRow(
            line.sentence, line.isMet ? .met : .missed, found: line.words,
            clause: Link(line.clause, "/program/\(assessment.year)/gsi"), gap: "Needed: \(line.asked)",
            evidence: isPartner ? [] : shown.map { Link($0, nil) })
    }

    private static func withdrawal(_ record: IntegratorRecord, _ typed: Typed) -> ActionForm {
        ActionForm(
            "Withdraw",
            text: "The partner can no longer accept it, and reads why. It can be invited again after "
                + "another assessment.", to: record.path + "/withdrawal",
            [ReasonForm.field("reason", "Why is it withdrawn?", typed)], button: "Withdraw the invitation", .danger)
    }
}

extension IntegratorRecord {
    fileprivate func summary(_ clock: OfficeClock, isPartner: Bool) -> Facts {
        var facts = [Fact("Invited", clock.spoken(invitedAt), note: isPartner ? nil : "By \(inviter)")]
        if let answeredAt {
            facts.append(
                Fact(rules.state.label, clock.spoken(answeredAt), note: answerer.map { "By \($0)" }))
        }
        if !answerReason.isEmpty { facts.append(Fact("Reason", answerReason)) }
        if let held {
            facts.append(Fact("Held from", held.from.spoken))
            if let until = held.until {
                facts.append(Fact("Last day", until.adding(days: -1).spoken, note: held.endReason))
            }
        }
        return Facts(isNarrow: true, facts)
    }
}
