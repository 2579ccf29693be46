import PartnerProgram

/// The tables of an assessment: what was entered, what stood before it, the certificates, and the invitations.
struct IntegratorTables {
    let path: String
    let day: Day
    let mayEnter: Bool

    func facts(_ records: [IntegratorFactRecord]) -> Table {
        let inForce = Set(IntegratorEntry.inForce(records.map(\.entry), on: day).map(\.id))
        return Table(
            "What is known of the company", hidesCaption: true,
            [Column("Fact"), Column("Known"), Column("Evidence"), Column("Entered")]
                + (mayEnter ? [Column("Change")] : []),
            IntegratorEntry.Subject.all.map { subject in
                let record = records.first { $0.entry.subject == subject && inForce.contains($0.entry.id) }
                return TableRow(.text(subject.label, note: record?.entry.reference), cells(subject, record))
            })
    }

    private func cells(_ subject: IntegratorEntry.Subject, _ record: IntegratorFactRecord?) -> [Cell] {
        let action: [Cell] =
            mayEnter
            ? [.link(record == nil ? "Enter" : "Enter anew", "\(path)/facts/\(subject.address)", unseen: subject.label)]
            : []
        guard let record else { return [.text("Not known"), .text(nil), .text(nil)] + action }
        return [
            .text(record.entry.words.uppercasedFirst, note: year(record.entry)),
            record.evidence.href.map { .link(record.evidence.text, $0) } ?? .text(record.evidence.text),
            .text("By \(record.recorder)", note: "Known from \(record.entry.knownOn.spoken)"),
        ] + action
    }

    private func year(_ entry: IntegratorEntry) -> String? {
        entry.yearEnded.map { ended in
            let isLast = entry.isOfLastClosedYear(on: day)
            return "Fiscal year to \(ended.spoken)" + (isLast ? "" : ": a later one has closed, so it does not count")
        }
    }

    /// What was entered before, each with what stands in its place.
    func earlier(_ records: [IntegratorFactRecord]) -> Table? {
        let inForce = Set(IntegratorEntry.inForce(records.map(\.entry), on: day).map(\.id))
        let rows = records.filter { !inForce.contains($0.entry.id) }
        guard !rows.isEmpty else { return nil }
        return Table(
            "What was entered besides", hidesCaption: true,
            [Column("Fact"), Column("Known"), Column("Evidence"), Column("Entered"), Column("In its place")],
            rows.map { record in
                TableRow(
                    .text(record.entry.subject.label, note: record.entry.reference),
                    [
                        .text(record.entry.words.uppercasedFirst, note: year(record.entry)),
                        record.evidence.href.map { .link(record.evidence.text, $0) } ?? .text(record.evidence.text),
                        .text("By \(record.recorder)", note: "Known from \(record.entry.knownOn.spoken)"),
                        .text(replacement(of: record, records)),
                    ])
            })
    }

    private func replacement(of record: IntegratorFactRecord, _ records: [IntegratorFactRecord]) -> String {
        let later = records.filter {
            $0.entry.subject == record.entry.subject
                && ($0.entry.knownOn, $0.entry.id) > (record.entry.knownOn, record.entry.id)
        }.last
        guard let later, record.entry.knownOn <= day else { return "Not known yet on this day" }
        return "\(later.entry.reference), by \(later.recorder), from \(later.entry.knownOn.spoken) on"
    }

    func certificates(_ certificates: IntegratorCertificates) -> Table? {
        guard !certificates.counted.isEmpty else { return nil }
        return Table(
            "Certificates that count", hidesCaption: true, [Column("Certificate"), Column("Whose"), Column("Issued")],
            certificates.counted.map { held in
                TableRow(
                    .link(held.label, "/certificates/\(held.id)", note: held.reference),
                    [
                        .text(held.owner.affiliate ?? "The partner's own", note: held.owner.consents.first),
                        .text(held.day?.spoken),
                    ])
            })
    }

    func invitations(_ records: [IntegratorRecord]) -> Table {
        Table(
            "Invitations", hidesCaption: true, [Column("Invitation"), Column("State"), Column("Assessed on")],
            records.map { record in
                TableRow(
                    .link(record.reference, record.path),
                    [.tags(record.tag), .text(record.assessment.day.spoken)])
            })
    }
}

extension String {
    fileprivate var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}
