import Foundation
import PartnerProgram
import Postgres

/// What a day finds among the registrations. The few that are due are looked up by their day before the next one is
/// taken by its number: in the order of numbers alone a day without work would read them all.
struct DealDayStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    private func next(_ condition: SQL, after id: Int) async throws -> Int? {
        try await database.first(
            """
            WITH due AS MATERIALIZED (
                SELECT registration.id FROM opportunity_registrations registration WHERE \(raw: condition))
            SELECT taken.id FROM opportunity_registrations taken JOIN due USING (id)
            WHERE taken.id > \(id) ORDER BY taken.id LIMIT 1 FOR UPDATE OF taken SKIP LOCKED
            """
        ) { try $0.get("id") }
    }

    private static let isOpen: SQL = """
        registration.state = 'approved' AND EXISTS (
            SELECT FROM opportunities WHERE opportunities.id = registration.opportunity_id AND outcome = 'open')
        """

    /// The day after the last one (R105).
    func toExpire(on day: Day, after id: Int) async throws -> Int? {
        try await next("valid_until < \(day) AND \(raw: Self.isOpen)", after: id)
    }

    /// Near their end, and not reminded of this end yet; an extension makes it another one.
    func toRemind(on day: Day, after id: Int) async throws -> Int? {
        try await next(
            """
            valid_until BETWEEN \(day) AND \(day.adding(days: RegistrationReminder.daysBeforeTheEnd))
            AND \(raw: Self.isOpen) AND NOT EXISTS (
                SELECT FROM registration_reminders reminder WHERE registration_id = registration.id
                AND about = expires_on AND reminder.kind = CASE
                    WHEN expires_on <= \(day.adding(days: 3)) THEN 'expires_3'
                    WHEN expires_on <= \(day.adding(days: 14)) THEN 'expires_14' ELSE 'expires_30' END)
            """, after: id)
    }

    /// Sold together with us, soon to close, and nothing entered that counts (R111).
    func withoutContribution(on day: Day, after id: Int) async throws -> Int? {
        try await next(
            """
            expected_close BETWEEN \(day) AND \(day.adding(days: RegistrationReminder.daysBeforeTheClose))
            AND motion = 'sell_with' AND \(raw: Self.isOpen)
            AND NOT EXISTS (SELECT FROM contributions WHERE registration_id = registration.id
                AND entered_at IS NOT NULL AND NOT was_rejected)
            AND NOT EXISTS (SELECT FROM registration_reminders WHERE registration_id = registration.id
                AND kind = 'no_contribution' AND about = expected_close)
            """, after: id)
    }

    /// Not answered by the end of the day on which the answer was due (R104).
    func overdue(on day: Day, after id: Int) async throws -> Int? {
        try await next(
            """
            state IN ('submitted', 'under_review') AND waits_until < \(day) AND NOT EXISTS (
                SELECT FROM registration_reminders WHERE registration_id = registration.id AND kind = 'overdue'
                AND about = due_on)
            """, after: id)
    }

    /// Keeps that it was sent, so that nobody is told twice: the database refuses a second one.
    func note(_ kind: RegistrationReminder, about day: Day, of id: Int, at instant: Date) async throws {
        try await database.execute(
            """
            INSERT INTO registration_reminders (registration_id, kind, about, sent_at)
            VALUES (\(id), \(kind), \(day), \(instant))
            """)
    }
}
