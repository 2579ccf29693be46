import PartnerProgram

/// What a person's page says on a day.
struct PersonPage {
    let record: PersonRecord
    let holdings: [HoldingRecord]
    let catalogue: [CatalogueEntry]
    let events: [EvidenceEvent]
    let user: User
    let day: Day
    let clock: OfficeClock

    private var isToday: Bool { day == clock.today }
    private var employer: PersonRecord.Job? { record.employer(on: day) }

    func page(_ frame: FrameMaker, _ typed: Typed) -> EvidencePage {
        let banner = isToday ? nil : Banner.asOf(day.spoken, isAhead: day > clock.today, backTo: record.path)
        return EvidencePage(
            frame: frame.with(asOf: banner)(record.name, section: "People", crumbs: [Link("People", "/people")]), typed,
            identity, [], facts, tables: [certificates, jobs], actions: actions(typed), events, clock)
    }

    private var identity: Identity {
        let place = employer.map { job in
            Link(job.partnerName, user.kind == .partner ? nil : "/partners/\(job.rules.partner)")
        }
        return Identity(
            record.name, tags: [employer == nil ? .calm("Without a partner") : .good("At a partner")],
            facts: [Link(record.reference, nil)] + (place.map { [$0] } ?? []))
    }

    private var facts: Facts {
        Facts(
            nil,
            [
                Fact("E-mail address", record.email), Fact("Certification account", record.account),
                Fact("Country", record.countryName),
                Fact(
                    "Works for", employer?.partnerName ?? "Nobody that we know of",
                    note: employer.map { "from \($0.rules.firstDay.spoken)" }),
            ])
    }

    private var certificates: EvidencePage.Section {
        let rows = holdings.map { holding in
            TableRow(
                .link(holding.certificateName, holding.path, note: holding.reference),
                [
                    .tags(holding.rules.standing(on: day, hasEmployer: employer != nil).tag),
                    .text(holding.rules.issuedOn.spoken), .text(holding.rules.lastDay?.spoken ?? "Without an end"),
                    .text(holding.number),
                ])
        }
        return .init(
            Table(
                "Certificates", hidesCaption: true,
                [Column("Certificate"), Column("State"), Column("Issued"), Column("Last day"), Column("Number")], rows),
            nothing: "No certificate is recorded.")
    }

    private var jobs: EvidencePage.Section {
        let rows = record.jobs.map { job in
            TableRow(
                user.kind == .partner
                    ? .text(job.partnerName) : .link(job.partnerName, "/partners/\(job.rules.partner)"),
                [
                    .text(job.rules.firstDay.spoken), .text(job.rules.lastDay?.spoken ?? "Still works there"),
                    .text(job.endReason),
                ])
        }
        return .init(
            Table(
                "Where the person worked", hidesCaption: true,
                [Column("Partner"), Column("First day"), Column("Last day"), Column("Why it ended")], rows),
            nothing: "The person has worked for no partner yet.")
    }

    private func actions(_ typed: Typed) -> [ActionForm] {
        guard isToday, PersonKeeperContext.admits(user) else { return [] }
        let runs = record.jobs.contains { $0.rules.lastDay == nil }
        guard runs || user.kind != .partner else { return [] }
        let record = HoldingForm(typed: typed, catalogue: catalogue).action(of: record, isClaim: user.kind == .partner)
        return [record] + (runs ? [EmploymentEndForm(typed: typed).action(of: self.record)] : [])
    }
}

extension CertificateHolding.Standing {
    var tag: Tag {
        switch self {
        case .claimed: .warn(label)
        case .verified: .good(label)
        case .expired, .returned: .bad(label)
        case .unlinked: .calm(label)
        }
    }
}
