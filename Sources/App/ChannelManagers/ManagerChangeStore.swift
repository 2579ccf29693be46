import Foundation
import PartnerProgram
import Postgres

/// A partner that comes to another manager.
struct ManagerMove: Sendable {
    let partner: Int
    let name: String
    let reference: String
    let before: NamedPerson?
    /// Somebody chose the manager there is by hand.
    let isByHand: Bool
    /// The first day of what is planned after it, where something is.
    let until: Day?

    /// 0 where there was nobody.
    var formerID: Int { before?.id ?? 0 }

    init(row: Row) throws {
        partner = try row.get("partner_id")
        name = try row.get("name")
        reference = try row.get("reference")
        before = try row.optional("before_id", as: Int.self).map {
            NamedPerson(id: $0, name: try row.get("before_name"))
        }
        isByHand = try row.get("by_hand")
        until = try row.optional("until")
    }
}

/// Who looks after partners from a day on, and the work that goes with it: for many at once.
struct ManagerChangeStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// The partners of a place whom `successor` does not look after on the day, by name.
    func moves(in place: ManagerPlace, on day: Day, to successor: Int?) async throws -> [ManagerMove] {
        try await moves(
            "desk.manager_moves(\(place.geo), \(place.country), \(day)::date, \(successor)::bigint)", order: "name")
    }

    /// The one partner, as it stands on the day.
    func move(of partner: Int, on day: Day) async throws -> ManagerMove? {
        try await moves(
            """
            (SELECT \(partner)::bigint AS partner_id, held.manager_id AS before_id,
                held.id IS NOT NULL AND held.rule_id IS NULL AS by_hand,
                coalesce(upper(held.valid), (SELECT min(lower(valid)) FROM partner_managers
                    WHERE partner_id = \(partner) AND lower(valid) > \(day)::date AND held.id IS NULL)) AS until
                FROM (VALUES (1)) one LEFT JOIN partner_managers held
                    ON held.partner_id = \(partner) AND held.valid @> \(day)::date)
            """, order: "name"
        ).first
    }

    private func moves(_ source: SQL, order: SQL) async throws -> [ManagerMove] {
        try await database.all(
            """
            SELECT moves.*, partners.name, partners.reference, users.name AS before_name
            FROM \(raw: source) moves JOIN partners ON partners.id = moves.partner_id
            LEFT JOIN users ON users.id = moves.before_id ORDER BY partners.\(raw: order), partners.id
            """, ManagerMove.init(row:))
    }

    /// Open work of the partners that is with the manager of before.
    func openWork(of moves: [ManagerMove]) async throws -> OpenWork {
        let rows: SQL =
            """
            FROM unnest(\(moves.map(\.partner))::bigint[], \(moves.map(\.formerID))::bigint[])
                AS former (partner, manager)
            """
        return try await database.one(
            """
            SELECT
                (SELECT count(*) \(raw: rows) JOIN onboarding_tasks task ON task.partner_id = partner
                    AND task.owner_id IS NOT DISTINCT FROM nullif(manager, 0) AND task.state = 'open') AS onboarding,
                (SELECT count(*) \(raw: rows) JOIN partner_tasks task ON task.partner_id = partner
                    AND task.owner_id IS NOT DISTINCT FROM nullif(manager, 0) AND task.state = 'open') AS tasks,
                (SELECT count(*) \(raw: rows) JOIN agreements ON agreements.partner_id = partner
                    AND agreements.manager_id = manager AND agreements.state = 'draft') AS drafts
            """
        ) { row in
            OpenWork(
                onboarding: try row.get("onboarding"), tasks: try row.get("tasks"), drafts: try row.get("drafts"))
        }
    }

    func applications(in place: ManagerPlace, on day: Day, of former: Int?) async throws -> Int {
        guard let former else { return 0 }
        return try await database.one(
            """
            SELECT count(*) AS count
            FROM desk.applications_of_manager(\(place.geo), \(place.country), \(day)::date, \(former))
            """
        ) { try $0.get("count") }
    }

    func moveApplications(in place: ManagerPlace, on day: Day, from former: Int, to successor: Int) async throws -> Int
    {
        try await database.one(
            """
            SELECT desk.move_applications(\(place.geo), \(place.country), \(day)::date, \(former), \(successor))
                AS moved
            """
        ) { try $0.get("moved") }
    }

    /// Gives how many things there were.
    func moveOpenWork(_ moves: [ManagerMove], to successor: Int) async throws -> Int {
        try await database.one(
            """
            SELECT desk.move_open_work(\(moves.map(\.partner))::bigint[], \(moves.map(\.formerID))::bigint[],
                \(successor)) AS moved
            """
        ) { try $0.get("moved") }
    }

    /// Writes who looks after them from `day` on, until what is planned already. `isHandedOver` is false where the work
    /// is to follow on that day.
    func write(_ moves: [ManagerMove], _ change: ManagerChange.Wanted, isHandedOver: Bool, at now: Date) async throws {
        let partners = moves.map(\.partner)
        try await database.execute(
            """
            UPDATE partner_managers
            SET valid = CASE WHEN lower(valid) = \(change.day)::date THEN 'empty'
                ELSE daterange(lower(valid), \(change.day)::date) END
            WHERE partner_id = ANY (\(partners)::bigint[]) AND valid @> \(change.day)::date
            """)
        try await database.execute(
            """
            INSERT INTO partner_managers
                (partner_id, manager_id, valid, reason, recorded_by, recorded_at, rule_id, handed_over_at)
            SELECT partner, \(change.manager.id), daterange(\(change.day)::date, nullif(planned, '')::date),
                \(change.reason),
                \(change.actor.user), \(now), rule,
                \(isHandedOver ? now : nil)::timestamptz
            FROM unnest(\(partners)::bigint[], \(moves.map { $0.until?.description ?? "" })::text[])
                AS moved (partner, planned),
                (SELECT \(change.rule)::bigint AS rule) named
            """)
    }

    func tell(_ moves: [ManagerMove], _ title: String, _ change: ManagerChange.Wanted, at now: Date) async throws {
        try await database.execute(
            """
            INSERT INTO timeline_entries (partner_id, at, happened_on, actor_id, actor, title, detail, link, audience)
            SELECT partner, \(now), \(change.day), \(change.actor.user), \(change.actor.name), \(title),
                concat_ws(' ', 'Before: ' || before || '.', \(change.reason)::text),
                '/partners/' || partner, 'shared'
            FROM unnest(\(moves.map(\.partner))::bigint[], \(moves.map { $0.before?.name ?? "nobody" })::text[])
                AS moved (partner, before)
            """)
    }

    /// Who has an account that is open, to be written to.
    func mailbox(of user: Int) async throws -> String? {
        try await database.first("SELECT email FROM users WHERE id = \(user) AND id > 0 AND state = 'active'") {
            try $0.get("email")
        }
    }
}

/// How much open work goes with partners.
struct OpenWork: Sendable {
    var onboarding = 0
    var tasks = 0
    var drafts = 0
    var applications = 0
}
