import Foundation
import PartnerProgram
import Postgres

/// What a day finds among the certificates of people who work for a partner.
struct CertificateDayStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// Runs out or has run out, and nobody was told yet; a newer one of the same certificate makes it no news.
    func toTell(on day: Day, after id: Int) async throws -> Int? {
        let (first, last) = (
            day.adding(days: -CertificateReminder.daysAfter), day.adding(days: CertificateReminder.daysBefore)
        )
        return try await database.first(
            """
            WITH due AS MATERIALIZED (
                SELECT h.id FROM certificate_holdings h
                WHERE h.held_until BETWEEN \(first)::date AND \(last)::date AND h.state = 'verified'
                    AND EXISTS (SELECT FROM person_employments e
                        WHERE e.person_id = h.person_id AND e.valid @> \(day)::date)
                    AND NOT EXISTS (SELECT FROM certificate_holdings newer WHERE newer.person_id = h.person_id
                        AND newer.certificate_id = h.certificate_id AND newer.state = 'verified'
                        AND newer.held_until > h.held_until)
                    AND NOT EXISTS (SELECT FROM certificate_reminders sent WHERE sent.holding_id = h.id
                        AND sent.about = h.expires_on AND sent.kind = CASE
                            WHEN h.expires_on < \(day)::date THEN 'expired'
                            WHEN h.expires_on <= \(day.adding(days: 30))::date THEN 'expires_30' ELSE 'expires_90' END))
            SELECT taken.id FROM certificate_holdings taken JOIN due USING (id)
            WHERE taken.id > \(id) ORDER BY taken.id LIMIT 1 FOR UPDATE OF taken SKIP LOCKED
            """
        ) { try $0.get("id") }
    }

    /// Keeps that it was told: the database refuses a second time.
    func note(_ kind: CertificateReminder, about day: Day, of holding: Int, at instant: Date) async throws {
        try await database.execute(
            """
            INSERT INTO certificate_reminders (holding_id, kind, about, sent_at)
            VALUES (\(holding), \(kind), \(day), \(instant))
            """)
    }
}

/// Tells partners of certificates that run out.
struct CertificateDay: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    func tell(_ id: Int) async throws {
        let record = try await HoldingStore(database).require(id)
        let person = try await PersonStore(database).require(record.person)
        guard let last = record.rules.lastDay, let kind = CertificateReminder.of(last, today: today),
            let partner = person.employer(on: today)?.rules.partner
        else { return }
        try await CertificateDayStore(database).note(kind, about: last, of: id, at: now)
        let name = "\(record.certificateName) of \(person.name)"
        let subject = kind == .expired ? "\(name) has expired" : "\(name) runs out on \(last.spoken)"
        try await EvidenceReaderStore(database).tell(
            partner, subject,
            """
            \(kind == .expired ? "Since \(last.spoken) it counts no more." : "From the day after it counts no more.") \
            Record the new certificate once it is issued.

            \(desk.settings.publicURL + person.path)
            """)
        if kind == .expired {
            try await EvidenceEventStore(database).add(
                "\(record.certificateName) expired on \(last.spoken)", to: .person(person.id, partner: partner),
                by: actor, at: now)
            try await TimelineStore(database).add(
                subject, link: record.path, to: .partner(partner), by: actor, at: now, on: last)
        }
    }
}
