import PartnerProgram

/// What the page of a new hire says; who the person is already, to those who decide alone.
struct PersonClaimPage {
    let record: PersonClaimRecord
    let known: PersonRecord?
    let user: User
    let clock: OfficeClock

    private var isOpen: Bool { record.rules.state == .claimed }

    func page(_ frame: FrameMaker, _ typed: Typed) -> EvidencePage {
        EvidencePage(
            frame: frame(record.name, section: "New hires", crumbs: [Link("New hires", "/new-hires")]), typed,
            Identity(
                record.name, tags: [record.rules.state.tag],
                facts: [
                    Link(record.reference, nil),
                    Link(record.partnerName, user.kind == .partner ? nil : "/partners/\(record.rules.partner)"),
                ]), banners, facts, actions: actions(typed), events, clock)
    }

    private var banners: [Banner] {
        if let reason = record.refusalReason { return [Banner(.warn, "Refused:", reason)] }
        guard isOpen else { return [] }
        if let known, let job = known.employer(on: clock.today), job.rules.partner != record.rules.partner {
            return [
                Banner(
                    .warn, "Works for \(job.partnerName) today.",
                    "If you confirm, that ends the day before \(record.rules.startsOn.spoken). It was told already.",
                    link: Link(known.name, known.path))
            ]
        }
        return [Banner(.info, "It is not decided yet.", "Certificates count once we have confirmed the new hire.")]
    }

    private var facts: Facts {
        Facts(
            nil,
            [
                Fact("Company", record.partnerName), Fact("E-mail address", record.email),
                Fact("Certification account", record.account), Fact("Country", record.countryName),
                Fact("First day", record.rules.startsOn.spoken),
                Fact("Person", record.person.map { _ in record.name }, href: record.person.map { "/people/\($0)" }),
            ])
    }

    private func actions(_ typed: Typed) -> [ActionForm] {
        guard isOpen else { return [] }
        let isOwn = user.partnerID == record.rules.partner && PartnerAdministratorContext.admits(user)
        if isOwn || user.id == record.rules.claimant {
            return [
                ActionForm(
                    "Withdraw", text: "Nothing changes for the person.", to: record.path + "/withdrawal",
                    button: "Withdraw it")
            ]
        }
        guard TrainingContext.admits(user) else { return [] }
        return [
            ActionForm(
                "Confirm", text: "The person works for \(record.partnerName) from \(record.rules.startsOn.spoken) on.",
                to: record.path + "/confirmation", button: "Confirm it", .primary),
            ActionForm(
                "Refuse", text: "Nothing changes for the person.", to: record.path + "/refusal",
                [ReasonForm.field("reason", "Why is it refused?", typed)], button: "Refuse it", .danger),
        ]
    }

    private var events: [EvidenceEvent] {
        let decided = record.decidedAt.map {
            EvidenceEvent(
                title: record.rules.state.label, reason: record.refusalReason, at: $0,
                actor: record.decider ?? "Somebody of ours")
        }
        let told = EvidenceEvent(title: "Entered", reason: nil, at: record.claimedAt, actor: record.claimant)
        return [decided, told].compactMap(\.self)
    }
}

extension PersonClaim.State {
    var tag: Tag {
        switch self {
        case .claimed: .warn(label)
        case .confirmed: .good(label)
        case .refused: .bad(label)
        case .withdrawn: .calm(label)
        }
    }
}
