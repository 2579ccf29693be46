import PartnerProgram
import Postgres

/// The partners of a country on a day, by how their manager came to them.
struct CountryLook: Sendable {
    let code: String
    let name: String
    let geo: Geo
    /// The rule that names the manager there; none: a white spot.
    let rule: Int?
    let byRule: Int
    let byHand: Int
    let without: Int

    init(row: Row) throws {
        code = try row.get("alpha2")
        name = try row.get("name")
        geo = try row.get("geo")
        rule = try row.optional("rule_id")
        byRule = try row.get("by_rule")
        byHand = try row.get("by_hand")
        without = try row.get("without")
    }
}

/// A channel manager with the partners of a day.
struct ManagerLoad: Sendable {
    let person: NamedPerson
    let isThere: Bool
    let byRule: Int
    let byHand: Int

    init(row: Row) throws {
        person = NamedPerson(id: try row.get("id"), name: try row.get("name"))
        isThere = try row.get("is_there")
        byRule = try row.get("by_rule")
        byHand = try row.get("by_hand")
    }
}

/// A partner whom nobody looks after.
struct UnmanagedPartner: Sendable {
    let id: Int
    let name: String
    let reference: String
    let place: String?
    let former: String?
    let formerState: String?

    init(row: Row) throws {
        id = try row.get("id")
        name = try row.get("name")
        reference = try row.get("reference")
        place = try row.optional("place")
        former = try row.optional("former")
        formerState = try row.optional("former_state")
    }
}

/// Who looks after how much, on any day.
struct ManagerOverviewStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    private static let inProgram: SQL = "('registered', 'authorized', 'removal_pending')"

    /// Every country of a GEO, by name.
    func countries(on day: Day) async throws -> [CountryLook] {
        try await database.all(
            """
            SELECT alpha2, name, geo, desk.manager_rule(alpha2, geo, \(day)::date) AS rule_id,
                coalesce(by_rule, 0) AS by_rule, coalesce(by_hand, 0) AS by_hand, coalesce(without, 0) AS without
            FROM countries LEFT JOIN (
                SELECT place.country, count(held.rule_id) AS by_rule, count(held.id) - count(held.rule_id) AS by_hand,
                    count(*) - count(held.id) AS without
                FROM partner_locations place
                JOIN partner_memberships member ON member.partner_id = place.partner_id
                    AND \(raw: day.within("member")) AND member.status IN \(raw: Self.inProgram)
                LEFT JOIN partner_managers held ON held.partner_id = place.partner_id AND \(raw: day.within("held"))
                WHERE \(raw: day.within("place")) GROUP BY place.country
            ) counted ON counted.country = alpha2
            WHERE geo IS NOT NULL ORDER BY name
            """, CountryLook.init(row:))
    }

    /// Everybody who has partners on the day, and every channel manager.
    func loads(on day: Day) async throws -> [ManagerLoad] {
        try await database.all(
            """
            SELECT * FROM (
                SELECT users.id, users.name, users.state = 'active' AND EXISTS (
                    SELECT FROM user_roles role WHERE role.user_id = users.id AND role.role = 'channel_manager'
                        AND role.valid @> now()) AS is_there,
                    coalesce(by_rule, 0) AS by_rule, coalesce(by_hand, 0) AS by_hand
                FROM users LEFT JOIN (
                    SELECT held.manager_id, count(held.rule_id) AS by_rule, count(*) - count(held.rule_id) AS by_hand
                    FROM partner_managers held JOIN partner_memberships member ON member.partner_id = held.partner_id
                        AND \(raw: day.within("member")) AND member.status IN \(raw: Self.inProgram)
                    WHERE \(raw: day.within("held")) GROUP BY held.manager_id
                ) counted ON manager_id = users.id
                WHERE users.kind = 'staff' AND users.id > 0
            ) all_of_them WHERE is_there OR by_rule + by_hand > 0 ORDER BY name, id
            """, ManagerLoad.init(row:))
    }

    /// Today's partners that have no manager, or one who has left.
    func unmanaged(limit: Int) async throws -> [UnmanagedPartner] {
        try await database.all(
            """
            SELECT partners.id, partners.name, partners.reference, countries.name AS place, users.name AS former,
                users.state AS former_state
            FROM partners LEFT JOIN countries ON alpha2 = country LEFT JOIN users ON users.id = manager_id
            WHERE partners.id IN (SELECT desk.partners_without_manager())
            ORDER BY partners.name, partners.id LIMIT \(limit)
            """, UnmanagedPartner.init(row:))
    }

    func unmanagedCount() async throws -> Int {
        try await database.one("SELECT count(*) AS count FROM desk.partners_without_manager()") {
            try $0.get("count")
        }
    }
}
