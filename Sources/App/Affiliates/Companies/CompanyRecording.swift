import PartnerProgram
import Postgres

/// Adding companies to groups and taking them out: judged by the group's rule, told to the partners among them.
struct CompanyRecording: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    private var store: CompanyStore { CompanyStore(database) }
    private var writing: CompanyWritingStore { CompanyWritingStore(database) }

    /// A company that looks the same as another one is asked about once.
    func added(_ company: CompanyForm.Found, isAnother: Bool) async throws -> Int {
        let others = isAnother ? [] : try await writing.lookalikes(of: company)
        if !others.isEmpty {
            let names = others.map { "\($0.name) (company \($0.id))" }.joined(separator: ", ")
            throw Problems(
                "another", "There is \(names). Use that one, or tick that this is another company.")
        }
        return try await writing.insert(company, by: actor.user ?? 0)
    }

    func linked(_ link: CompanyLinkForm.Found, _ child: CompanyRecord) async throws {
        let group = try await store.group(around: [child.id, link.parent])
        do throws(CompanyGroup.Refusal) {
            _ = try group.adding(
                .init(parent: link.parent, child: child.id, from: link.since, until: link.until))
        } catch {
            throw Problems(error.field, error.sentence)
        }
        try await writing.insert(link, of: child.id, by: actor.user ?? 0)
        let parent = try await store.require(link.parent, on: today)
        try await tell(
            "\(child.name) belongs to \(parent.name)", "\(link.kind.label). \(link.evidence)",
            among: [child.id, link.parent], on: link.since)
    }

    /// The consents in force between a company below the link and one above it.
    func needing(_ link: CompanyLink) async throws -> [ConsentLine] {
        let group = try await store.group(around: [link.child])
        let day = max(today, link.since)
        let below = CompanyGroup(group.links.filter { $0.child != link.child }).members(with: link.child, on: day)
        return try await ConsentStore(database).lines(
            between: Array(below), and: Array(group.members(with: link.child, on: day).subtracting(below)))
    }

    /// Consents that lose their ground by it stay as they were written and become tasks. Gives how many.
    func ended(_ link: CompanyLink, on day: Day, because reason: String) async throws -> Int {
        let before = try await store.group(around: [link.child])
        let companies = before.members(with: link.child, on: link.since < day ? day.adding(days: -1) : day)
        try await writing.end(link, on: day, because: reason)
        try await tell(
            "\(link.childName) leaves \(link.parentName)", reason, among: [link.child, link.parent], on: day)
        let calendar = try await OfficeStore(database).businessCalendar()
        let due = max(calendar.businessDays(after: now, count: ConsentSteps.businessDaysToSettle).due, day)
        var opened = 0
        for consent in try await writing.consentsWithoutGround(among: Array(companies), on: day) {
            let task = PartnerTask(
                partner: consent.partner, kind: .consentEnded,
                title: "\(consent.affiliate) has left the group: consent \(consent.reference)",
                detail: "From \(day.spoken) on the consent gives nothing any more. Revoke it in writing, or record how "
                    + "the companies belong together. \(reason)",
                clause: "R23", link: "/affiliate-consents/\(consent.id)", dueOn: due)
            opened += try await TaskStore(database).open(task, at: now) ? 1 : 0
        }
        return opened
    }

    func identified(_ company: CompanyRecord, by number: IdentifierForm.Found) async throws {
        try await writing.insert(number, of: company.id, by: actor.user ?? 0)
        try await tell(
            "\(number.kind.label) \(number.value) is recorded for \(company.name)", number.note, among: [company.id],
            on: number.since ?? today)
    }

    /// The number stays where it is, so that whoever looks for it finds the company.
    func ended(_ number: CompanyAlias, on day: Day, because reason: String) async throws {
        guard let identifier = number.identifier, let version = number.version else { throw Refusal.notFound }
        try await writing.end(identifier, version: version, on: day, because: reason)
        try await tell(
            "\(number.kind.label) \(number.value) of \(number.companyName) ends", reason, among: [number.company],
            on: day)
    }

    private func tell(_ title: String, _ detail: String?, among companies: [Int], on day: Day) async throws {
        for partner in try await writing.partners(among: companies) {
            try await TimelineStore(database).add(
                title, detail: detail, link: "/partners/\(partner.id)/group", to: .partner(partner.id), by: actor,
                at: now, on: day)
        }
    }
}
