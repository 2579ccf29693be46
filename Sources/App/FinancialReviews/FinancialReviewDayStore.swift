import Foundation
import PartnerProgram
import Postgres

/// Reviews that a day has something for, locked one at a time.
struct FinancialReviewDayStore {
    let database: any Querying

    func toExpire(on day: Day, after id: Int) async throws -> Int? {
        try await next("valid_until < \(day)::date", after: id)
    }

    /// Those with a reminder that is due and was not sent. A partner with a newer review that is open or holds longer
    /// has seen to it.
    func toRemind(_ days: [Int], on day: Day, after id: Int) async throws -> Int? {
        try await next(
            """
            valid_until >= \(day)::date AND EXISTS (
                SELECT FROM unnest(\(days)::int[]) AS due (days) WHERE valid_until - due.days <= \(day)::date
                    AND NOT EXISTS (SELECT FROM financial_review_reminders sent
                        WHERE sent.review_id = financial_reviews.id AND sent.days_before = due.days))
            AND NOT EXISTS (SELECT FROM financial_reviews newer WHERE newer.partner_id = financial_reviews.partner_id
                AND newer.id > financial_reviews.id AND newer.state NOT IN ('withdrawn', 'failed', 'expired'))
            """, after: id)
    }

    private func next(_ condition: SQL, after id: Int) async throws -> Int? {
        try await database.first(
            """
            SELECT id FROM financial_reviews
            WHERE id > \(id) AND state IN ('passed', 'passed_with_conditions') AND \(raw: condition)
            ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED
            """
        ) { try $0.get("id") }
    }

    /// Of several that were missed, one is written.
    func note(_ days: [Int], of review: Int, at instant: Date) async throws {
        try await database.execute(
            """
            INSERT INTO financial_review_reminders (review_id, days_before, sent_at)
            SELECT \(review), days, \(instant) FROM unnest(\(days)::int[]) AS due (days)
            ON CONFLICT DO NOTHING
            """)
    }
}
