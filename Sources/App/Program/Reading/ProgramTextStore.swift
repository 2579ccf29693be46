import Foundation
import PartnerProgram
import Postgres

/// What gives a version's pages their order: the text, and the rows of the tables that stand in it.
struct ProgramTextStore {
    let database: any Querying
    let version: Int

    init(_ database: any Querying, version: Int) {
        self.database = database
        self.version = version
    }

    /// One block of the text.
    struct Clause: Sendable {
        enum Kind: String, Sendable { case heading, paragraph, item, footnote, table }

        let section: String
        let key: String
        let kind: Kind
        let marker: String?
        let text: String
        /// The table of values that stands here.
        let shows: String?
    }

    struct Benefit: Sendable {
        let code: String
        let name: String
        let detail: String?
        let footnote: String?
    }

    /// A node of a requirement tree (R82–R94).
    struct Requirement: Sendable {
        let level: ProgramLevel
        let key: String
        let parent: String?
        let isEither: Bool
        let heading: String?
        let name: String
        let footnotes: [String]
    }

    /// The lists of resell territories, whose headings the document has lost (R136–R138).
    enum List: String, Sendable, CaseIterable {
        case americas = "A"
        case emea = "B"
        case asiaPacific = "C"

        var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }
        /// The name under which the text shows it.
        var table: String { "territories_" + rawValue.lowercased() }
    }

    struct Territory: Sendable {
        let list: List
        let country: String
        let name: String
        let nameInDocument: String
        let isEnabled: Bool

        var key: String { "\(list.rawValue)/\(country)" }
    }

    func clauses(in sections: [String]) async throws -> [Clause] {
        try await database.all(
            """
            SELECT section, value_key, kind, marker, text, shows FROM program_clauses
            WHERE program_version_id = \(version) AND section = ANY (\(sections)::text[]) ORDER BY position
            """
        ) { row in
            Clause(
                section: try row.get("section"), key: try row.get("value_key"), kind: try row.get("kind"),
                marker: try row.optional("marker"), text: try row.get("text"), shows: try row.optional("shows"))
        }
    }

    func benefits() async throws -> [Benefit] {
        try await database.all(
            """
            SELECT code, name, detail, footnote FROM program_benefits
            WHERE program_version_id = \(version) ORDER BY position, code
            """
        ) { row in
            Benefit(
                code: try row.get("code"), name: try row.get("name"), detail: try row.optional("detail"),
                footnote: try row.optional("footnote"))
        }
    }

    func requirements() async throws -> [Requirement] {
        try await database.all(
            """
            SELECT level, key, parent, kind = 'any_of' AS is_either, heading, name, footnotes
            FROM program_requirements WHERE program_version_id = \(version) AND parent IS NOT NULL
            ORDER BY position, key, level
            """
        ) { row in
            Requirement(
                level: try row.get("level"), key: try row.get("key"), parent: try row.optional("parent"),
                isEither: try row.get("is_either"), heading: try row.optional("heading"), name: try row.get("name"),
                footnotes: try row.get("footnotes"))
        }
    }

    func territories() async throws -> [Territory] {
        try await database.all(
            """
            SELECT territory_group, country, countries.name, name_in_document, enabled
            FROM program_resell_territories JOIN countries ON alpha2 = country
            WHERE program_version_id = \(version) ORDER BY territory_group, countries.name
            """
        ) { row in
            Territory(
                list: try row.get("territory_group"), country: try row.get("country"), name: try row.get("name"),
                nameInDocument: try row.get("name_in_document"), isEnabled: try row.get("enabled"))
        }
    }

    /// The keys of a table's values in the order in which they are printed.
    func keys(of table: ProgramTable) async throws -> [String] {
        let order: SQL = table == .expectations ? "level, position" : "position"
        return try await database.all(
            "SELECT value_key FROM \(raw: .identifier(table.tableName)) WHERE program_version_id = \(version) ORDER BY "
                + order
        ) { try $0.get("value_key") }
    }

    func shapes() async throws -> [WorldMap.Shape] {
        try await database.all("SELECT code, shape, path_or_center FROM country_shapes ORDER BY code") { row in
            WorldMap.Shape(
                alpha2: try row.get("code"), shape: try row.get("shape"), pathOrCenter: try row.get("path_or_center"))
        }
    }
}
