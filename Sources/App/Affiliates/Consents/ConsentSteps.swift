import PartnerProgram
import Postgres

/// The steps of SM4: each writes the record, its history, the partner's timeline and what has to be told by mail.
struct ConsentSteps: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    private var store: ConsentStore { ConsentStore(database) }
    private var mail: ConsentMail { ConsentMail(database, desk) }

    /// Ours (DEFAULT): the document names no time.
    static let businessDaysToSettle = 10

    func asked(_ asked: ConsentForm.Found, _ facts: ConsentFacts) async throws -> ConsentRecord {
        let id = try await store.insert(asked.consent, of: facts, asked, by: actor, at: now)
        let record = try await store.require(id)
        try await tell("Consent asked for: \(record.affiliateName)", record, detail: asked.consent.scope.words)
        try await mail.asked(record, by: actor.name)
        return record
    }

    func takenUp(_ record: ConsentRecord) async throws {
        try await store.takeUp(record, as: try record.rules.takenUp(), by: actor, at: now)
        try await tell("Request for consent under review: \(record.affiliateName)", record)
    }

    func given(_ record: ConsentRecord, _ document: UploadedDocument) async throws {
        let next = try record.rules.consented(by: actor.user ?? 0, hasDocument: true)
        let id = try await keep(document, record)
        try await store.decide(record, as: next, document: id, because: nil, by: actor, at: now)
        try await tell("Consent given: \(record.affiliateName)", record, detail: record.rules.scope.words)
        try await mail.given(record)
    }

    func refused(_ record: ConsentRecord, because reason: String) async throws {
        let next = try record.rules.refused(by: actor.user ?? 0, reason: reason)
        try await store.decide(record, as: next, document: nil, because: reason, by: actor, at: now)
        try await tell("Consent refused: \(record.affiliateName)", record, detail: reason)
        try await mail.refused(record, because: reason)
    }

    func withdrawn(_ record: ConsentRecord, because reason: String?) async throws {
        try await store.move(record, to: try record.rules.withdrawn(), by: actor, at: now, reason: reason)
        try await tell("Request for consent withdrawn: \(record.affiliateName)", record, detail: reason)
        try await mail.withdrawn(record, by: actor.name)
    }

    func revoked(_ record: ConsentRecord, _ revocation: ConsentRevocation) async throws {
        let next = try record.rules.revoked(on: revocation.day, reason: revocation.reason, hasDocument: true)
        let id = try await keep(revocation.document, record)
        try await store.revoke(record, as: next, document: id, because: revocation.reason, by: actor, at: now)
        try await tell(
            "Consent revoked: \(record.affiliateName)", record, detail: revocation.reason, on: revocation.day)
        try await mail.revoked(record, from: revocation.day, because: revocation.reason)
    }

    /// Its last day is over: what counted by it counts no more, and the channel manager has to see to it.
    func expired(_ record: ConsentRecord) async throws {
        let next = try record.rules.expired(on: today)
        guard let last = record.rules.validUntil else { return }
        try await store.move(record, to: next, by: actor, at: now)
        try await tell("Consent expired: \(record.affiliateName)", record, on: last)
        let calendar = try await OfficeStore(database).businessCalendar()
        let task = PartnerTask(
            partner: record.partner, kind: .consentEnded,
            title: "The consent for \(record.affiliateName) has ended",
            detail:
                "\(record.reference) held to \(last.spoken). From then on it gives \(record.affiliateName) nothing: "
                + "\(record.rules.scope.words.lowercasedFirst). Ask the partner whether it wants another one.",
            clause: "R23", link: record.path,
            dueOn: calendar.businessDays(after: now, count: Self.businessDaysToSettle).due)
        _ = try await TaskStore(database).open(task, at: now)
        try await mail.expired(record, on: last)
    }

    private func keep(_ document: UploadedDocument, _ record: ConsentRecord) async throws -> Int {
        try await DocumentStore(database).insert(
            document, application: nil, partner: record.partner, by: actor, at: now)
    }

    private func tell(_ title: String, _ record: ConsentRecord, detail: String? = nil, on day: Day? = nil) async throws
    {
        try await TimelineStore(database).add(
            title, detail: detail, link: record.path, to: .partner(record.partner), by: actor, at: now, on: day)
    }
}
