import Foundation
import PartnerProgram
import Postgres

/// One value of a draft, column by column, for the form that edits it.
struct DraftValueStore {
    let database: any Querying
    let version: Int

    init(_ database: any Querying, version: Int) {
        self.database = database
        self.version = version
    }

    func columns(of table: ProgramTable, _ key: String) async throws -> [String: String] {
        guard let columns = try await standing(table, key) else { throw Refusal.notFound }
        return columns
    }

    /// The columns that hold something, as text; nil where the draft has no such row.
    func standing(_ table: ProgramTable, _ key: String) async throws -> [String: String]? {
        let pairs = try await database.all(
            """
            SELECT field.key, field.value #>> '{}' AS text
            FROM \(raw: .identifier(table.tableName)) AS held, jsonb_each(to_jsonb(held)) AS field
            WHERE program_version_id = \(version) AND value_key = \(key) AND jsonb_typeof(field.value) <> 'null'
            """
        ) { (try $0.get("key", as: String.self), try $0.get("text", as: String.self)) }
        return pairs.isEmpty ? nil : Dictionary(uniqueKeysWithValues: pairs)
    }

    /// Writes the columns that `json` names, and no other.
    func write(_ json: String, _ names: [String], to table: ProgramTable, _ key: String) async throws {
        let assignments = names.map { name in
            SQL.identifier(name) + " = new." + SQL.identifier(name)
        }
        guard var list = assignments.first else { return }
        for one in assignments.dropFirst() { list = list + ", " + one }
        try await database.execute(
            """
            UPDATE \(raw: .identifier(table.tableName)) AS held SET \(raw: list)
            FROM jsonb_populate_record(NULL::\(raw: .identifier(table.tableName)), \(json)::jsonb) AS new
            WHERE held.program_version_id = \(version) AND held.value_key = \(key)
            """)
    }

    /// Gives a row of a requirement tree the measure of the same row at another level; false where there is none.
    func borrowMeasure(_ key: String) async throws -> Bool {
        try await database.execute(
            """
            UPDATE program_requirements AS held
            SET sentence = other.sentence, measure = other.measure, comparison = other.comparison,
                threshold = other.threshold, unit = other.unit, period = other.period, parameters = other.parameters
            FROM (
                SELECT DISTINCT ON (key) * FROM program_requirements
                WHERE program_version_id = \(version) AND measure IS NOT NULL ORDER BY key, level
            ) AS other
            WHERE held.program_version_id = \(version) AND held.value_key = \(key) AND held.kind = 'measure'
                AND other.key = held.key
            """) == 1
    }

    /// Who changed the value last, and when.
    func lastChange(of table: ProgramTable, _ key: String) async throws -> (name: String, at: Date)? {
        try await database.first(
            """
            SELECT coalesce(users.name, 'Somebody') AS name, at
            FROM audit_events LEFT JOIN users ON users.id = audit_events.user_id
            WHERE table_name = \(table.tableName) AND row_key = \("\(version),\(key)") AND operation = 'update'
            ORDER BY audit_events.id DESC LIMIT 1
            """
        ) { (name: try $0.get("name"), at: try $0.get("at")) }
    }
}
