import Foundation
import PartnerProgram
import Postgres

/// A reviewer's steps with a registration, each written with what it rests on.
struct DealReview: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    private var store: DealReviewStore { DealReviewStore(database) }

    /// What the database refuses when two approve the same company at once.
    static let known: KnownConstraints = [
        "opportunities_are_claimed_once": ("qualified", taken),
        "opportunities_have_one_approved_registration": ("qualified", taken),
    ]
    private static let taken = "Another registration of this company was approved meanwhile: look at the matches again"

    func move(_ record: RegistrationRecord, to next: OpportunityRegistration, reason: String? = nil) async throws {
        try await store.write(next, of: record, by: actor, at: now)
        try await RegistrationStore(database).step(record, to: next.state, by: actor, at: now, reason: reason)
    }

    /// Keeps what the reviewer says of a match; gives the words that confirm it.
    func judge(_ record: RegistrationRecord, _ key: String, _ form: FormData) async throws -> String {
        guard record.rules.state == .underReview else {
            throw OpportunityRegistration.Refusal.notNow(.approve, record.rules.state)
        }
        let matches = try await MatchStore(database).matches(of: record)
        guard let match = matches.first(where: { $0.key == key }) else { throw Refusal.notFound }
        let name = "same_\(match.kind.rawValue)_\(match.id)"
        var read = FormReader(form)
        let answer = form[name]
        if answer != "yes", answer != "no" {
            read.refuse(name, "Say whether \(match.reference) is about the same need")
        }
        let reason = read.optionalText(name + "_reason", atMost: 500) ?? ""
        if answer == "no", match.fact.likeness.contains(where: \.isCertain), reason.isEmpty {
            read.refuse(name + "_reason", "Write why it is about another need, since the company is the same")
        }
        try read.finish()
        try await MatchStore(database).judge(
            match, for: record, isSameNeed: answer == "yes", reason: reason, by: actor.user ?? 0, at: now)
        return "\(match.reference) is \(answer == "yes" ? "about the same need" : "about another need"), you say."
    }

    func ask(_ record: RegistrationRecord, _ text: String, _ fields: Set<OpportunityRegistration.Field>) async throws {
        let next = try record.rules.sentBack(text, for: fields)
        try await move(record, to: next, reason: text)
        let question = OpportunityRegistration.Question(text: text, fields: fields)
        try await store.ask(question, about: record.id, by: actor.user ?? 0, at: now)
        try await tell(record, "Registration returned with questions", .asked(record, question, link: link(record)))
    }

    func reject(_ record: RegistrationRecord, _ rejection: OpportunityRegistration.Rejection) async throws {
        let next = try record.rules.rejected(rejection.reason, note: rejection.note)
        let file = try await file(record)
        try await keep(file.checks, of: record)
        try await move(record, to: next, reason: rejection.reason.label)
        try await tell(record, "Registration rejected", .rejected(record, rejection, link: link(record)))
    }

    func approve(_ record: RegistrationRecord, note: String) async throws {
        let file = try await file(record)
        let checks = file.checks(isQualified: true, in: desk.clock.zone)
        let next = try record.rules.approved(on: today, checks: checks, competingDispute: file.competingDispute)
        let opportunity = try await store.opportunity(for: record, at: now)
        try await store.claim(record, label: Self.label(record, file.matches))
        try await keep(checks.rows, of: record)
        try await store.approve(next, of: record, opportunity: opportunity, note: note, by: actor, at: now)
        try await RegistrationStore(database).step(record, to: .approved, by: actor, at: now, reason: note)
        let last = next.expiresOn ?? today
        try await tell(record, "Registration approved", .approved(record, until: last, link: link(record)))
    }

    /// Where somebody else holds the company for another need, this one's claim carries its own name.
    private static func label(_ record: RegistrationRecord, _ matches: [RegistrationMatch]) -> String {
        matches.contains { $0.isApproved && $0.isSameNeed == false } ? record.reference : ""
    }

    private func file(_ record: RegistrationRecord) async throws -> RegistrationFile {
        let viewer = User(id: actor.user ?? 0, kind: .staff, name: actor.name, email: "", roles: [])
        return try await RegistrationFile(record, for: viewer, desk, database)
    }

    private func keep(_ rows: [Gate], of record: RegistrationRecord) async throws {
        try await RegistrationFactsStore(database).keep(rows, of: record.id, by: actor.user ?? 0, at: now)
    }

    private func tell(_ record: RegistrationRecord, _ title: String, _ mail: RegistrationMail) async throws {
        try await TimelineStore(database).add(
            "\(title): \(record.title)", link: record.path, to: .partner(record.partner), by: actor, at: now)
        try await RegistrationMailStore(database).tellPartner(of: record, mail)
    }

    private func link(_ record: RegistrationRecord) -> String { desk.settings.publicURL + record.path }
}

extension RegistrationFile {
    /// The checks as a table for a page on which something is decided.
    var checksTable: Table {
        Table(
            "Checks", hidesCaption: true, [Column("Clause"), Column("Needed"), Column("Found"), Column("Verdict")],
            checks.map { row in
                let tag: Tag =
                    switch row.verdict {
                    case .met: .good(row.verdict.label)
                    case .missed: .bad(row.verdict.label)
                    case .advice: .warn(row.verdict.label)
                    }
                return TableRow(
                    .text(row.rule, note: row.sentence), [.text(row.needed), .text(row.found), .tags(tag)])
            })
    }
}
