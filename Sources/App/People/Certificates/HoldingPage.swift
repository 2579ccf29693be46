import PartnerProgram

/// What a certificate's page says.
struct HoldingPage {
    let record: HoldingRecord
    let person: PersonRecord
    let others: [HoldingRecord]
    let catalogue: [CatalogueEntry]
    let user: User
    let clock: OfficeClock

    private var isOpen: Bool { record.rules.state == .claimed }
    private var employer: PersonRecord.Job? { person.employer(on: clock.today) }

    func page(_ frame: FrameMaker, _ typed: Typed) -> EvidencePage {
        let standing = record.rules.standing(on: clock.today, hasEmployer: employer != nil)
        return EvidencePage(
            frame: frame(
                "\(record.certificateName), \(person.name)", section: "Certificates",
                crumbs: [Link("Certificates", "/certificates"), Link(person.name, person.path)]), typed,
            Identity(
                "\(record.certificateName), \(person.name)", tags: [standing.tag],
                facts: [Link(record.reference, nil), Link(person.name, person.path)]),
            banners, facts, actions: actions(typed), events, clock)
    }

    private var banners: [Banner] {
        if let reason = record.returnReason { return [Banner(.warn, "Returned:", reason)] }
        guard isOpen else { return [] }
        let missing = record.requires.filter { code in
            !others.contains { $0.code == code && $0.rules.state == .verified }
        }.map { code in catalogue.first { $0.code == code }?.terms.name ?? code }
        let waits = Banner(.info, "It does not count yet.", "It counts once we have compared it with its evidence.")
        return [waits]
            + (missing.isEmpty
                ? []
                : [
                    Banner(
                        .warn, "Something comes before it:",
                        "No verified \(missing.joined(separator: ", ")) is recorded.")
                ])
    }

    private var facts: Facts {
        Facts(
            nil,
            [
                Fact("Person", person.name, href: person.path, note: employer?.partnerName),
                Fact("Certificate", record.certificateName), Fact("Issued", record.rules.issuedOn.spoken),
                Fact(
                    "Last day", record.rules.lastDay?.spoken ?? "Without an end",
                    note: record.rules.lastDay.map { $0.distance(from: clock.today) }),
                Fact("Number", record.number),
                Fact("Document", record.document?.text, href: record.document?.href),
                Fact("Claimed by", record.claimedForName ?? "Recorded by us"),
            ])
    }

    private func actions(_ typed: Typed) -> [ActionForm] {
        guard isOpen, TrainingContext.admits(user), user.id != record.rules.recorder else { return [] }
        return [
            ActionForm(
                "Verify", text: "Compare name, certificate, day and number with the evidence first.",
                to: record.path + "/verification", button: "It is as entered", .primary),
            ActionForm(
                "Return", text: "A returned certificate does not count.", to: record.path + "/return",
                [ReasonForm.field("reason", "What is not as entered?", typed)], button: "Return it", .danger),
        ]
    }

    private var events: [EvidenceEvent] {
        let answered = record.verifiedAt.map {
            EvidenceEvent(
                title: record.rules.state == .returned ? "Returned" : "Verified", reason: record.returnReason, at: $0,
                actor: record.verifier ?? "Somebody of ours")
        }
        let entered = EvidenceEvent(title: "Recorded", reason: nil, at: record.recordedAt, actor: record.recorder)
        return [answered, entered].compactMap(\.self)
    }
}
