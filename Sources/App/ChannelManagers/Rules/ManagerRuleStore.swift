import Foundation
import PartnerProgram
import Postgres

/// Reads and writes the rules by which channel managers are assigned (R21), and the changes of them.
struct ManagerRuleStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    private static let columns: SQL =
        """
        rule.id, rule.geo, rule.country, \(raw: ManagerPlace.nameColumn), rule.user_id, users.name AS manager_name,
        lower(rule.valid) AS since, upper(rule.valid) - 1 AS until, rule.reason,
        users.state = 'active' AND EXISTS (SELECT FROM user_roles held WHERE held.user_id = users.id
            AND held.role = 'channel_manager' AND held.valid @> now()) AS is_there
        """

    /// The rules of a day: each GEO, then the countries with a rule of their own.
    func rules(on day: Day) async throws -> [ManagerRule] {
        try await rules("rule.valid @> \(day)::date")
    }

    /// Those whose first day lies after `day`.
    func planned(after day: Day) async throws -> [ManagerRule] {
        try await rules("lower(rule.valid) > \(day)::date")
    }

    func find(_ id: Int) async throws -> ManagerRule? {
        try await rules("rule.id = \(id) AND NOT isempty(rule.valid)").first
    }

    private func rules(_ condition: SQL) async throws -> [ManagerRule] {
        try await database.all(
            """
            SELECT \(raw: Self.columns) FROM channel_manager_rules rule JOIN users ON users.id = rule.user_id
            WHERE \(raw: condition)
            ORDER BY rule.country IS NOT NULL, array_position(ARRAY['Americas', 'EMEA', 'APAC'], rule.geo), place,
                lower(rule.valid), rule.id
            """, ManagerRule.init(row:))
    }

    /// GEOs and countries by the words that name them, in lower case: a name, a code, another name.
    func places() async throws -> [(word: String, place: ManagerPlace)] {
        try await database.all(
            """
            SELECT word, rule.geo, rule.country, rule.place FROM (
                SELECT DISTINCT lower(geo) AS word, geo, NULL::text AS country, geo AS place FROM countries
                WHERE geo IS NOT NULL
                UNION ALL SELECT lower(unnest(ARRAY[name, alpha2, alpha3])), NULL, alpha2, name FROM countries
                WHERE geo IS NOT NULL
                UNION ALL SELECT lower(alias), NULL, alpha2, name FROM country_aliases
                JOIN countries ON alpha2 = country WHERE geo IS NOT NULL
            ) rule ORDER BY rule.country IS NOT NULL, rule.place, word
            """
        ) { (try $0.get("word"), try ManagerPlace(row: $0)) }
    }

    /// Who looks after a place on a day by the rules of that day; `besides` leaves the place's own rule out.
    func manager(of place: ManagerPlace, on day: Day, besides ownRule: Bool = false) async throws -> NamedPerson? {
        if ownRule, place.geo != nil { return nil }
        let rule: SQL =
            ownRule
            ? "desk.manager_rule(NULL, (SELECT geo FROM countries WHERE alpha2 = \(place.country)), \(day)::date)"
            : "desk.manager_rule(\(place.country), \(place.geo), \(day)::date)"
        return try await database.first(
            """
            SELECT users.id, users.name FROM channel_manager_rules rule JOIN users ON users.id = rule.user_id
            WHERE rule.id = \(raw: rule)
            """
        ) { NamedPerson(id: try $0.get("id"), name: try $0.get("name")) }
    }

    /// The rule that names the manager of a country on a day.
    func rule(for country: String, on day: Day) async throws -> (id: Int, manager: NamedPerson)? {
        try await database.first(
            """
            SELECT rule.id, users.id AS manager, users.name
            FROM channel_manager_rules rule JOIN users ON users.id = rule.user_id
            WHERE rule.id = desk.manager_rule(\(country), NULL, \(day)::date)
            """
        ) { (try $0.get("id"), NamedPerson(id: try $0.get("manager"), name: try $0.get("name"))) }
    }

    /// The rule that decides a place on a day.
    func id(of place: ManagerPlace, on day: Day) async throws -> Int? {
        try await database.one("SELECT desk.manager_rule(\(place.country), \(place.geo), \(day)::date) AS id") {
            try $0.optional("id")
        }
    }

    /// The other rules of the same place that share a day with these.
    func overlaps(_ place: ManagerPlace, from: Day, until: Day?, besides rule: Int?) async throws -> [ManagerRule] {
        try await rules(
            """
            coalesce(rule.country, rule.geo) = \(place.country ?? place.geo) AND rule.id IS DISTINCT FROM \(rule)
            AND rule.valid && daterange(\(from)::date, \(until?.adding(days: 1))::date)
            """)
    }

    func insert(_ wanted: WantedRuleChange, manager: Int, by user: Int, at now: Date) async throws -> Int {
        let last = wanted.until?.adding(days: 1)
        return try await database.one(
            """
            INSERT INTO channel_manager_rules (user_id, geo, country, valid, reason, recorded_at, recorded_by)
            VALUES (\(manager), \(wanted.place.geo), \(wanted.place.country),
                daterange(\(wanted.from)::date, \(last)::date), \(wanted.reason), \(now), \(user)) RETURNING id
            """
        ) { try $0.get("id") }
    }

    /// Ends a rule before `day`; false where somebody else has ended it meanwhile.
    func end(_ rule: ManagerRule, before day: Day) async throws -> Bool {
        try await database.execute(
            """
            UPDATE channel_manager_rules SET valid = CASE WHEN lower(valid) >= \(day)::date THEN 'empty'
                ELSE daterange(lower(valid), \(day)::date) END
            WHERE id = \(rule.id) AND lower(valid) = \(rule.days.from)::date
                AND upper(valid) IS NOT DISTINCT FROM \(rule.days.until?.adding(days: 1))::date
            """) == 1
    }

    func record(
        _ kind: ManagerRuleChange.Kind, of place: ManagerPlace, on day: Day, rule: Int, from former: NamedPerson?,
        to successor: NamedPerson?, because reason: String, by user: Int, at now: Date
    ) async throws -> Int {
        try await database.one(
            """
            INSERT INTO channel_manager_changes
                (kind, geo, country, effective_on, rule_id, former_id, successor_id, reason, recorded_at, recorded_by)
            VALUES (\(kind), \(place.geo), \(place.country), \(day), \(rule), \(former?.id), \(successor?.id),
                \(reason), \(now), \(user)) RETURNING id
            """
        ) { try $0.get("id") }
    }

    func change(_ id: Int) async throws -> ManagerRuleChange? {
        try await changes("rule.id = \(id)", limit: 1).first
    }

    /// The latest first; with `day`, what had taken effect by then.
    func changes(by day: Day? = nil, limit: Int = 100) async throws -> [ManagerRuleChange] {
        try await changes("rule.effective_on <= coalesce(\(day)::date, 'infinity')", limit: limit)
    }

    private func changes(_ condition: SQL, limit: Int) async throws -> [ManagerRuleChange] {
        try await database.all(
            """
            SELECT rule.*, \(raw: ManagerPlace.nameColumn), formers.name AS former_name,
                successors.name AS successor_name, recorders.name AS recorder
            FROM channel_manager_changes rule JOIN users recorders ON recorders.id = rule.recorded_by
            LEFT JOIN users formers ON formers.id = former_id LEFT JOIN users successors ON successors.id = successor_id
            WHERE \(raw: condition) ORDER BY rule.effective_on DESC, rule.id DESC LIMIT \(limit)
            """, ManagerRuleChange.init(row:))
    }

    func markCarriedOut(_ id: Int, partners: Int, work: Int, at now: Date) async throws {
        try await database.execute(
            """
            UPDATE channel_manager_changes
            SET carried_out_at = \(now), partners_moved = \(partners), work_moved = \(work)
            WHERE id = \(id) AND carried_out_at IS NULL
            """)
    }
}
