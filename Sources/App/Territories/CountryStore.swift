import Foundation
import PartnerProgram
import Postgres

/// One country: how partners sell there, and who may.
struct CountryStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func find(_ code: String, on day: Day) async throws -> CountryFacts? {
        guard
            let country = try await database.first(
                """
                SELECT countries.alpha2, countries.name, geo, subregion, time_zone, currencies.name AS currency
                FROM countries LEFT JOIN currencies ON currencies.code = countries.currency
                WHERE alpha2 = \(code) AND geo IS NOT NULL
                """, CountryFacts.init(row:))
        else { return nil }
        var facts = country
        facts.models = try await models(of: code)
        facts.managers = try await managers(of: facts)
        facts.decidedBy = try await database.one("SELECT desk.program_version_deciding(\(day)) AS id") {
            try $0.optional("id")
        }
        return facts
    }

    /// How each version of the program that ever held sells there, the latest first.
    private func models(of code: String) async throws -> [CountryFacts.Model] {
        try await database.all(
            """
            SELECT version.id, version.program_year, version.number, lower(effective) AS since,
                array_remove(array_agg(territory_group ORDER BY territory_group), NULL) AS lists,
                array_remove(array_agg(clause ORDER BY territory_group), NULL) AS clauses
            FROM program_versions version
            LEFT JOIN program_resell_territories territory
                ON program_version_id = version.id AND country = \(code) AND enabled
            WHERE state IN ('active', 'superseded') GROUP BY version.id ORDER BY lower(effective) DESC
            """, CountryFacts.Model.init(row:))
    }

    /// Who looked after partners located there, by the rules, the latest first: a country's own rule beats its GEO's.
    private func managers(of country: CountryFacts) async throws -> [CountryFacts.Manager] {
        try await database.all(
            """
            SELECT users.name, rule.country IS NOT NULL AS is_own, lower(rule.valid) AS since,
                upper(rule.valid) - 1 AS until
            FROM channel_manager_rules rule JOIN users ON users.id = rule.user_id
            WHERE rule.country = \(country.code) OR rule.geo = \(country.geo.rawValue)
            ORDER BY rule.country IS NULL, lower(rule.valid) DESC
            """, CountryFacts.Manager.init(row:))
    }
}

struct CountryFacts: Sendable {
    let code: String
    let name: String
    let geo: Geo
    let region: String?
    let zone: String?
    let currency: String?
    var models: [Model] = []
    var managers: [Manager] = []
    /// The version of the program that decides the day asked for.
    var decidedBy: Int?

    struct Model: Sendable {
        let version: Int
        let year: Int
        let number: Int
        let since: Day
        let lists: [String]
        let clauses: [String]

        init(row: Row) throws {
            version = try row.get("id")
            year = try row.get("program_year")
            number = try row.get("number")
            since = try row.get("since")
            lists = try row.get("lists")
            clauses = try row.get("clauses")
        }
    }

    struct Manager: Sendable {
        let name: String
        /// By a rule for the country itself, not for its GEO.
        let isOwn: Bool
        let since: Day
        let until: Day?

        init(row: Row) throws {
            name = try row.get("name")
            isOwn = try row.get("is_own")
            since = try row.get("since")
            until = try row.optional("until")
        }

        func holds(on day: Day) -> Bool { since <= day && until.map { day <= $0 } ?? true }
    }

    init(row: Row) throws {
        code = try row.get("alpha2")
        name = try row.get("name")
        geo = try row.get("geo")
        region = try row.optional("subregion")
        zone = try row.optional("time_zone")
        currency = try row.optional("currency")
    }
}
