import Foundation
import PartnerProgram
import Postgres

/// What a published evaluation changes, written by whole sets.
struct GrantStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// What a freeze grants, with the membership as it stands now.
    func grants(of freeze: Int) async throws -> [Grant] {
        try await database.all(
            """
            SELECT result.id, result.partner_id, partners.name, result.level, membership.status,
                lower(membership.valid) AS since
            FROM evaluation_results result JOIN partners ON partners.id = result.partner_id
            JOIN partner_memberships membership ON membership.partner_id = partners.id AND upper_inf(membership.valid)
            WHERE freeze_id = \(freeze) AND outcome = 'granted' ORDER BY result.partner_id, result.id
            """
        ) {
            Grant(
                result: try $0.get("id"), partner: try $0.get("partner_id"), name: try $0.get("name"),
                level: try $0.get("level"), membership: try $0.get("status"), memberSince: try $0.get("since"))
        }
    }

    /// Everything but what partners are told.
    func carryOut(
        _ outcome: GrantOutcome, of record: EvaluationRecord, by actor: Actor, at instant: Date
    ) async throws {
        let members = try outcome.newMembers(of: record.rules)
        try await write(
            outcome.grants, from: record.rules.effectiveOn,
            because: "All requirements were met on \(record.rules.cutOff.spoken) (\(record.reference))", by: actor,
            at: instant)
        try await authorize(
            members, because: "Earned a first authorization (\(record.reference))", by: actor, at: instant)
    }

    /// Held from a day on, except on days on which it is held already. What was given by decision ends as earned.
    func write(
        _ grants: [Grant], from day: Day, because reason: String, by actor: Actor, at instant: Date
    ) async throws {
        let rows: SQL = """
            unnest(\(grants.map(\.result))::bigint[], \(grants.map(\.partner))::bigint[],
                \(grants.map(\.level.rawValue))::text[]) AS granted (result, partner, level)
            """
        try await database.execute(
            """
            UPDATE partner_authorizations held SET valid = daterange(lower(valid), \(day)), end_cause = 'earned',
                end_reason = \(reason), end_result_id = granted.result
            FROM \(raw: rows)
            WHERE held.partner_id = granted.partner AND held.level = granted.level AND held.cause = 'override'
                AND held.valid @> \(day)::date AND lower(held.valid) < \(day)
            """)
        try await database.execute(
            """
            INSERT INTO partner_authorizations (partner_id, level, valid, cause, reason, result_id, recorded_at,
                recorded_by)
            SELECT granted.partner, granted.level, days, 'monthly_run', \(reason), granted.result, \(instant),
                \(actor.user)
            FROM \(raw: rows)
            CROSS JOIN LATERAL unnest(datemultirange(daterange(\(day), NULL)) - coalesce((
                SELECT range_agg(valid) FROM partner_authorizations held
                WHERE held.partner_id = granted.partner AND held.level = granted.level), '{}')) days
            """)
    }

    /// A partner that becomes Authorized, and from which day on.
    struct NewMember: Sendable {
        let partner: Int
        let from: Day
    }

    /// The first authorization: the membership changes, the clock stops, and a removal that was proposed is off (SM10).
    func authorize(_ members: [NewMember], because reason: String, by actor: Actor, at instant: Date) async throws {
        let partners = members.map(\.partner)
        let rows: SQL = """
            unnest(\(partners)::bigint[], \(members.map(\.from))::date[]) AS member (partner, day)
            """
        try await database.execute(
            """
            UPDATE partner_memberships held
            SET valid = CASE WHEN lower(valid) >= member.day THEN 'empty' ELSE daterange(lower(valid), member.day) END
            FROM \(raw: rows) WHERE held.partner_id = member.partner AND upper_inf(held.valid)
            """)
        try await database.execute(
            """
            INSERT INTO partner_memberships (partner_id, status, valid, cause, recorded_by)
            SELECT partner, 'authorized', daterange(day, NULL), \(reason), \(actor.user) FROM \(raw: rows)
            """)
        try await database.execute(
            """
            UPDATE membership_clocks clock SET stopped_on = member.day, stop_reason = \(reason)
            FROM \(raw: rows) WHERE clock.partner_id = member.partner AND stopped_on IS NULL
            """)
        try await database.execute(
            """
            UPDATE membership_removals SET state = 'withdrawn', decided_at = \(instant), decided_by = \(actor.user)
            WHERE partner_id = ANY (\(partners)::bigint[]) AND state = 'proposed'
            """)
    }

    /// What a partner is told, on its timeline and by mail to its administrators.
    struct Told: Sendable {
        let partner: Int
        let title: String
        let detail: String
        let link: String
        let subject: String
        let body: String
    }

    func tell(_ told: [Told], by actor: Actor, at instant: Date) async throws {
        let partners = told.map(\.partner)
        try await database.execute(
            """
            INSERT INTO timeline_entries (partner_id, at, actor_id, actor, title, detail, link, audience)
            SELECT partner, \(instant), \(actor.user), \(actor.name), title, detail, link, 'shared'
            FROM unnest(\(partners)::bigint[], \(told.map(\.title))::text[], \(told.map(\.detail))::text[],
                \(told.map(\.link))::text[]) AS told (partner, title, detail, link)
            """)
        try await database.execute(
            """
            INSERT INTO messages (recipient, subject, body)
            SELECT email, subject, body
            FROM unnest(\(partners)::bigint[], \(told.map(\.subject))::text[], \(told.map(\.body))::text[])
                AS told (partner, subject, body)
            JOIN users ON users.partner_id = told.partner
            WHERE users.state <> 'disabled' AND users.id IN (
                SELECT user_id FROM user_roles WHERE role = 'partner_administrator' AND valid @> now())
            ORDER BY told.partner, users.id
            """)
    }
}
