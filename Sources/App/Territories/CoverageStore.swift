import PartnerProgram
import Postgres

/// Where partners may sell on a day, country by country (R12–R14, R134–R138).
struct CoverageStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// Every country where people live and work, by name, with the partners that `question` asks for.
    func countries(_ question: CoverageQuestion) async throws -> [CountryCoverage] {
        try await database.all(
            """
            SELECT countries.alpha2, countries.name, countries.geo, coalesce(held.partners, 0) AS partners,
                coalesce(lists.codes, '{}') AS lists, manager.name AS manager
            FROM countries
            LEFT JOIN (
                SELECT t.country, count(*) AS partners FROM partner_territories t \(raw: Self.joins(question))
                WHERE \(raw: Self.condition(question)) GROUP BY t.country
            ) held ON held.country = countries.alpha2
            LEFT JOIN (
                SELECT country, array_agg(territory_group ORDER BY territory_group) AS codes
                FROM program_resell_territories
                WHERE program_version_id = desk.program_version_deciding(\(question.day)) AND enabled GROUP BY country
            ) lists ON lists.country = countries.alpha2
            LEFT JOIN LATERAL (
                SELECT users.name FROM channel_manager_rules rule JOIN users ON users.id = rule.user_id
                WHERE rule.valid @> \(question.day)::date
                    AND (rule.country = countries.alpha2 OR rule.geo = countries.geo)
                ORDER BY rule.country IS NULL LIMIT 1
            ) manager ON true
            WHERE countries.geo IS NOT NULL ORDER BY countries.name
            """, CountryCoverage.init(row:))
    }

    /// How partners sell in each country on a day, without who does.
    func models(on day: Day) async throws -> [CountryCoverage] {
        try await database.all(
            """
            SELECT alpha2, name, geo, 0 AS partners, NULL AS manager, ARRAY(
                SELECT territory_group FROM program_resell_territories listed
                WHERE program_version_id = desk.program_version_deciding(\(day)) AND enabled
                    AND listed.country = countries.alpha2 ORDER BY 1) AS lists
            FROM countries WHERE geo IS NOT NULL
            """, CountryCoverage.init(row:))
    }

    /// How many partners have any territory on the day.
    func partners(_ question: CoverageQuestion) async throws -> Int {
        try await database.one(
            """
            SELECT count(DISTINCT t.partner_id) AS count FROM partner_territories t \(raw: Self.joins(question))
            WHERE \(raw: Self.condition(question))
            """
        ) { try $0.get("count") }
    }

    private static func condition(_ question: CoverageQuestion) -> SQL {
        let day = question.day.within("t")
        guard let held = question.held else { return day }
        return "\(raw: day) AND \(raw: held.condition(of: "t.partner_id", on: question.day))"
    }

    private static func joins(_ question: CoverageQuestion) -> SQL {
        var joins: SQL = ""
        if let status = question.status {
            joins =
                joins + """
                     JOIN partner_memberships m ON m.partner_id = t.partner_id
                        AND \(raw: question.day.within("m")) AND m.status = \(status)
                    """
        }
        if let manager = question.manager {
            joins =
                joins + """
                     JOIN partner_managers h ON h.partner_id = t.partner_id
                        AND \(raw: question.day.within("h")) AND h.manager_id = \(manager)::bigint
                    """
        }
        return joins
    }

    /// Those who look after partners, for a choice.
    func managers() async throws -> [ListOption] {
        try await database.all(
            """
            SELECT users.id::text AS value, users.name AS label FROM users
            WHERE EXISTS (SELECT FROM partner_managers WHERE manager_id = users.id) ORDER BY users.name, users.id
            """
        ) { ListOption(value: try $0.get("value"), label: try $0.get("label")) }
    }

    func shapes() async throws -> [WorldMap.Shape] {
        try await database.all("SELECT code, shape, path_or_center FROM country_shapes ORDER BY code") { row in
            WorldMap.Shape(
                alpha2: try row.get("code"), shape: try row.get("shape"), pathOrCenter: try row.get("path_or_center"))
        }
    }
}

/// What the map is asked: as of which day, and of which partners.
struct CoverageQuestion: Sendable, Hashable {
    var day: Day
    var status: String?
    var manager: Int?
    var held: HeldFilter?
}

/// One country on a day.
struct CountryCoverage: Sendable {
    let code: String
    let name: String
    let geo: Geo?
    let partners: Int
    /// Lists of the program on which it stands as a resell territory: "A", "B", "C" (A17).
    let lists: [String]
    /// Who looks after partners located here, by the rules of that day.
    let manager: String?

    init(row: Row) throws {
        code = try row.get("alpha2")
        name = try row.get("name")
        geo = try row.optional("geo", as: String.self).flatMap(Geo.init(rawValue:))
        partners = try row.get("partners")
        lists = try row.get("lists")
        manager = try row.optional("manager")
    }

    var isResell: Bool { !lists.isEmpty }

    /// "Resell (list B)" or "Sell-with" (R8, R134).
    var model: String {
        isResell
            ? "Resell (\(lists.count == 1 ? "list" : "lists") \(lists.joined(separator: " and ")))" : "Sell-with"
    }
}
