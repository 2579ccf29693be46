import Foundation
import PartnerProgram
import Postgres

/// Writes the end of what a partner holds. What was held before stays as it was.
struct HoldingEndStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    struct Held: Sendable {
        let id: Int
        let level: Authorization
        let first: Day
        /// The first day on which it is held no longer.
        let until: Day?
    }

    /// What is held on `day` or later.
    func held(by partner: Int, from day: Day) async throws -> [Held] {
        try await database.all(
            """
            SELECT id, level, lower(valid) AS first, upper(valid) AS until FROM partner_authorizations
            WHERE partner_id = \(partner) AND valid && daterange(\(day)::date, NULL)
            ORDER BY array_position(ARRAY['sales', 'delivery', 'msp', 'gsi'], level), lower(valid)
            """
        ) {
            Held(
                id: try $0.get("id"), level: try $0.get("level"), first: try $0.get("first"),
                until: try $0.optional("until"))
        }
    }

    func end(_ held: Held, as end: HoldingEnd, _ cause: HoldingEnding.Cause, because reason: String) async throws {
        let days: SQL =
            switch end {
            case .endsEarly(let last): "valid = daterange(lower(valid), \(last.adding(days: 1))::date)"
            case .neverBegins(let first): "valid = 'empty', was_to_begin_on = \(first)::date"
            }
        try await database.execute(
            """
            UPDATE partner_authorizations SET \(raw: days), end_cause = \(cause.rawValue), end_reason = \(reason),
                end_result_id = NULL
            WHERE id = \(held.id)
            """)
    }

    /// Numbers of the exceptions that wait for an answer, or hold on `day` or later.
    func exceptions(of partner: Int, from day: Day) async throws -> [Int] {
        try await database.all(
            """
            SELECT id FROM authorization_exceptions
            WHERE partner_id = \(partner) AND (state = 'asked'
                OR state = 'approved' AND valid && daterange(\(day)::date, NULL))
            ORDER BY id
            """
        ) { try $0.get("id") }
    }

    /// What was approved and ends early keeps its answer; what never holds is withdrawn by whoever ends the membership.
    func end(
        _ record: ExceptionRecord, as next: AuthorizationException, because reason: String, by actor: Actor,
        at instant: Date
    ) async throws {
        guard next.state == record.rules.state else {
            return try await ExceptionStore(database).decide(record, next, because: reason, by: actor, at: instant)
        }
        try await database.execute(
            """
            UPDATE authorization_exceptions SET end_reason = \(reason), version = version + 1,
                valid = daterange(\(next.days.lowerBound)::date, \(next.days.upperBound)::date, '[]')
            WHERE id = \(record.id) AND version = \(record.version)
            """)
    }
}
