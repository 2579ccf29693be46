import Foundation
import PartnerProgram
import Postgres

/// The countries that an applicant chooses from, as people name them.
struct ApplyChoices: Sendable {
    struct Country: Sendable {
        let code: String
        let name: String
        /// R10: a resell territory of the program in force, where partners resell as a rule.
        let isResold: Bool
    }

    struct Group: Sendable {
        let code: String
        let name: String
        let countries: [String]
    }

    let countries: [Country]
    let groups: [Group]
    private let byWord: [String: String]
    private let byCode: [String: Country]

    init(countries: [Country], aliases: [(alias: String, country: String)], groups: [Group]) {
        self.countries = countries
        self.groups = groups
        byCode = Dictionary(uniqueKeysWithValues: countries.map { ($0.code, $0) })
        let words =
            aliases.map { ($0.alias, $0.country) } + countries.map { ($0.code, $0.code) }
            + countries.map { ($0.name, $0.code) }
        byWord = Dictionary(words.map { ($0.0.lowercased(), $0.1) }) { _, last in last }
    }

    var names: [String] { countries.map(\.name) }

    subscript(code: String) -> Country? { byCode[code] }

    /// The code of a country as somebody typed it: its name, another spelling, or a code.
    func code(of typed: String) -> String? { byWord[typed.trimmingCharacters(in: .whitespaces).lowercased()] }

    func name(of code: String) -> String { byCode[code]?.name ?? code }
}

/// Reads what an applicant chooses from.
struct ApplyChoicesStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func all(on day: Day) async throws -> ApplyChoices {
        let countries = try await database.all(
            """
            SELECT alpha2, name, EXISTS (
                SELECT FROM program_resell_territories
                WHERE country = alpha2 AND enabled AND program_version_id = desk.program_version_on(\(day.year), \(day))
            ) AS is_resold
            FROM countries WHERE geo IS NOT NULL ORDER BY name
            """
        ) { row in
            ApplyChoices.Country(
                code: try row.get("alpha2"), name: try row.get("name"), isResold: try row.get("is_resold"))
        }
        let aliases = try await database.all("SELECT alias, country FROM country_aliases") {
            (alias: try $0.get("alias", as: String.self), country: try $0.get("country", as: String.self))
        }
        return ApplyChoices(countries: countries, aliases: aliases, groups: try await groups())
    }

    private func groups() async throws -> [ApplyChoices.Group] {
        try await database.all(
            """
            SELECT code, country_groups.name, array_agg(country ORDER BY countries.name) AS countries
            FROM country_groups JOIN country_group_members ON country_group = code
            JOIN countries ON alpha2 = country AND geo IS NOT NULL
            GROUP BY code, country_groups.name ORDER BY country_groups.name
            """
        ) { row in
            ApplyChoices.Group(
                code: try row.get("code"), name: try row.get("name"), countries: try row.get("countries"))
        }
    }
}
