import Foundation
import PartnerProgram
import Postgres

/// What a published year-end evaluation ends, and whom it leaves Registered (R50–R52).
struct LossStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// What a freeze takes away, as far as it is still held on the effective day, with the membership as it stands now.
    func losses(of freeze: Int, from day: Day) async throws -> [Loss] {
        try await database.all(
            """
            SELECT result.id, result.partner_id, partners.name, result.level, result.gap, held.id AS held_id,
                membership.status, lower(membership.valid) AS since, countries.time_zone,
                ARRAY(
                    SELECT others.level FROM partner_authorizations others
                    WHERE others.partner_id = result.partner_id AND others.valid @> \(day)::date
                        AND others.cause <> 'override' AND others.id <> held.id) AS others
            FROM evaluation_results result JOIN partners ON partners.id = result.partner_id
            JOIN partner_memberships membership ON membership.partner_id = partners.id AND upper_inf(membership.valid)
            JOIN partner_authorizations held ON held.partner_id = result.partner_id AND held.level = result.level
                AND held.cause <> 'override' AND held.valid @> (\(day)::date - 1) AND held.valid @> \(day)::date
            LEFT JOIN countries ON countries.alpha2 = partners.country
            WHERE freeze_id = \(freeze) AND outcome = 'lost' ORDER BY result.partner_id, result.id
            """, Loss.init(row:))
    }

    /// Held through the day before.
    func end(_ losses: [Loss], from day: Day, because reason: String) async throws {
        try await database.execute(
            """
            UPDATE partner_authorizations held SET valid = daterange(lower(valid), \(day)), end_cause = 'year_end',
                end_reason = \(reason) || lost.gap, end_result_id = lost.result
            FROM unnest(\(losses.map(\.held))::bigint[], \(losses.map(\.result))::bigint[],
                \(losses.map { $0.gap.isEmpty ? "" : ": \($0.gap)" })::text[]) AS lost (id, result, gap)
            WHERE held.id = lost.id
            """)
    }

    /// Deals that were closed since the effective day by partners whose standing the evaluation changes: the status
    /// that was recorded then decided them (A31).
    func dealsSince(_ day: Day, of partners: [Int]) async throws -> [(deal: Link, partner: String, closedOn: Day)] {
        try await database.all(
            """
            SELECT registration.id, registration.reference, registration.prospect_name, partners.name, closed_on
            FROM opportunity_registrations registration JOIN partners ON partners.id = registration.partner_id
            JOIN opportunities ON opportunities.id = registration.opportunity_id
            WHERE registration.partner_id = ANY (\(partners)::bigint[]) AND outcome = 'won' AND closed_on >= \(day)
            ORDER BY closed_on, registration.id LIMIT 200
            """
        ) {
            (
                Link(
                    "\(try $0.get("prospect_name", as: String.self)), \(try $0.get("reference", as: String.self))",
                    "/opportunities/\(try $0.get("id", as: Int.self))"), try $0.get("name"), try $0.get("closed_on")
            )
        }
    }

    /// What a freeze lets partners keep: by partner, for their letters.
    func kept(of freeze: Int) async throws -> [Int: [(level: Authorization, result: Int)]] {
        let found = try await database.all(
            """
            SELECT partner_id, level, result.id FROM evaluation_results result
            JOIN partners ON partners.id = result.partner_id
            WHERE freeze_id = \(freeze) AND outcome = 'kept'
                AND status IN ('registered', 'authorized', 'removal_pending')
            ORDER BY result.id
            """
        ) {
            (
                partner: try $0.get("partner_id", as: Int.self), level: try $0.get("level", as: Authorization.self),
                result: try $0.get("id", as: Int.self)
            )
        }
        return Dictionary(grouping: found, by: \.partner).mapValues { $0.map { ($0.level, $0.result) } }
    }
}

extension Loss {
    fileprivate init(row: Row) throws {
        result = try row.get("id")
        partner = try row.get("partner_id")
        name = try row.get("name")
        level = try row.get("level")
        gap = try row.get("gap")
        held = try row.get("held_id")
        membership = try row.get("status")
        memberSince = try row.get("since")
        zone = try row.optional("time_zone", as: String.self).flatMap(TimeZone.init(identifier:)) ?? .gmt
        others = Set(try row.get("others", as: [Authorization].self))
    }
}
