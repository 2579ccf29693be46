import Foundation
import PartnerProgram
import Postgres

/// How every partner stands at every authorization: written by the office each day, read by the radar.
struct StandingStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// What is known of a partner at a level.
    struct Judged: Sendable {
        let partner: Int
        let level: Authorization
        let outlook: YearEndOutlook
    }

    /// False where another instance judges already; until the end of the transaction none else does.
    func claim() async throws -> Bool {
        try await database.one(
            "SELECT pg_try_advisory_xact_lock(hashtext('authorization_standings')) AS is_ours"
        ) { try $0.get("is_ours") }
    }

    /// Members whose standing is not that of the day, in the order of their numbers.
    func due(on day: Day, after last: Int, atMost limit: Int) async throws -> [(partner: Int, reference: String)] {
        try await database.all(
            """
            SELECT id, reference FROM partners
            WHERE id > \(last) AND status IN ('registered', 'authorized', 'removal_pending') AND NOT EXISTS (
                SELECT FROM authorization_standings WHERE partner_id = partners.id AND judged_on = \(day))
            ORDER BY id LIMIT \(limit)
            """
        ) { (try $0.get("id"), try $0.get("reference")) }
    }

    func write(_ rows: [Judged], on day: Day, yearEnd: Day, at instant: Date) async throws {
        let outlooks = rows.map(\.outlook)
        try await database.execute(
            """
            INSERT INTO authorization_standings (partner_id, partner_name, level, held, judged_on, judged_at, met, gap,
                missing, distance, year_end, year_end_met, year_end_gap, reasons)
            SELECT partner, partners.name, judged.level, EXISTS (
                    SELECT FROM partner_authorizations held
                    WHERE held.partner_id = partner AND held.level = judged.level AND held.valid @> \(day)::date),
                \(day), \(instant), met, gap, missing, distance::numeric, \(yearEnd), year_end_met, year_end_gap,
                ARRAY(SELECT jsonb_array_elements_text(reasons::jsonb))
            FROM unnest(\(rows.map(\.partner))::bigint[], \(rows.map(\.level.rawValue))::text[],
                \(outlooks.map(\.isMet))::boolean[], \(outlooks.map { $0.gap ?? "" })::text[],
                \(outlooks.map(\.missing))::int[], \(outlooks.map(\.distance.description))::text[],
                \(outlooks.map(\.isMetAtYearEnd))::boolean[], \(outlooks.map { $0.yearEndGap ?? "" })::text[],
                \(outlooks.map { JSON($0.reasons).sqlText })::text[])
                AS judged (partner, level, met, gap, missing, distance, year_end_met, year_end_gap, reasons)
            JOIN partners ON partners.id = partner
            ON CONFLICT (partner_id, level) DO UPDATE SET partner_name = excluded.partner_name, held = excluded.held,
                judged_on = excluded.judged_on, judged_at = excluded.judged_at, met = excluded.met,
                gap = excluded.gap, missing = excluded.missing, distance = excluded.distance,
                year_end = excluded.year_end, year_end_met = excluded.year_end_met,
                year_end_gap = excluded.year_end_gap, reasons = excluded.reasons
            """)
    }

    /// All of them are judged anew at the next pass.
    func forget() async throws {
        try await database.execute("CALL desk.forget_standings()")
    }

    func isForgotten() async throws -> Bool {
        try await database.one(
            "SELECT EXISTS (SELECT FROM authorization_standings WHERE judged_on = '1900-01-01') AS found"
        ) { try $0.get("found") }
    }

    /// Of one partner, what it holds and would lose if nothing changed.
    func atRisk(of partner: Int) async throws -> [(level: Authorization, yearEnd: Day, reasons: [String])] {
        try await database.all(
            """
            SELECT level, year_end, reasons FROM authorization_standings
            WHERE partner_id = \(partner) AND standing = 'at_risk' ORDER BY level
            """
        ) { (try $0.get("level"), try $0.get("year_end"), try $0.get("reasons")) }
    }

    /// When the oldest and the newest of them were judged; nil before any was.
    func judged() async throws -> (first: Day, last: Date)? {
        try await database.first(
            """
            SELECT (SELECT judged_on FROM authorization_standings ORDER BY judged_on LIMIT 1) AS first,
                (SELECT judged_at FROM authorization_standings ORDER BY judged_on DESC LIMIT 1) AS last
            WHERE EXISTS (SELECT FROM authorization_standings)
            """
        ) { (try $0.get("first"), try $0.get("last")) }
    }

    /// Who holds what on a day, by authorization and country of the partner's location.
    func holders(on day: Day) async throws -> [(level: Authorization, country: String?, name: String?, count: Int)] {
        try await database.all(
            """
            SELECT level, country, countries.name, count(*)
            FROM partner_authorizations held JOIN partners ON partners.id = held.partner_id
            LEFT JOIN countries ON countries.alpha2 = country
            WHERE held.valid @> \(day)::date AND status IN ('registered', 'authorized', 'removal_pending')
            GROUP BY level, country, countries.name
            """
        ) {
            (
                try $0.get("level"), try $0.optional("country"), try $0.optional("name"), try $0.get("count")
            )
        }
    }
}
