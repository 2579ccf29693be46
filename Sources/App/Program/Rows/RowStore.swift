import Foundation
import PartnerProgram
import Postgres

/// Rows of a draft: added, taken out and put back.
struct RowStore {
    let database: any Querying
    let version: Int

    init(_ database: any Querying, version: Int) {
        self.database = database
        self.version = version
    }

    func add(_ rows: NewRows) async throws {
        if let turning = rows.turning {
            _ = try await database.one(
                """
                SELECT 1 AS done FROM (SELECT desk.program_requirement_turn(
                    \(version), \(turning.key), \(turning.kind), \(turning.firstKey))) AS turned
                """
            ) { try $0.get("done", as: Int.self) }
        }
        // Places are found before any row stands there: the levels of one requirement share theirs.
        var places: [String?] = []
        for row in rows.rows { places.append(try await place(of: row)) }
        for (row, place) in zip(rows.rows, places) { try await insert(row, at: place) }
    }

    private func place(of row: NewRow) async throws -> String? {
        guard let after = row.after else { return nil }
        return try await database.one(
            "SELECT desk.program_row_position(\(version), \(row.table.tableName), \(after))::text AS place"
        ) { try $0.get("place", as: String.self) }
    }

    private func insert(_ row: NewRow, at place: String?) async throws {
        let columns = row.columns + (place.map { [NewRow.Column.raw("position", $0)] } ?? [])
        let json = columns.map { "\(ValueColumn.json(text: $0.name)): \($0.json)" }.joined(separator: ", ")
        let names = columns.map { SQL.identifier($0.name) }
        let table = SQL.identifier(row.table.tableName)
        try await database.execute(
            """
            INSERT INTO \(raw: table) (program_version_id, \(raw: names.joined(separator: ", ")))
            SELECT \(version), \(raw: names.map { "new." + $0 }.joined(separator: ", "))
            FROM jsonb_populate_record(NULL::\(raw: table), \("{\(json)}")::jsonb) AS new
            """)
    }

    /// What the rows say, in one hash: another one when somebody has changed any of them.
    func hash(of rows: [(table: ProgramTable, key: String)]) async throws -> String {
        var lines: [String] = []
        for row in rows {
            let line = try await database.first(
                """
                SELECT md5(to_jsonb(held)::text) AS hash FROM \(raw: .identifier(row.table.tableName)) AS held
                WHERE program_version_id = \(version) AND value_key = \(row.key)
                """
            ) { try $0.get("hash", as: String.self) }
            lines.append("\(row.table) \(row.key) \(line ?? "gone")")
        }
        return SecretToken.hash(of: lines.joined(separator: "\n")).hex
    }

    /// False when it is not there any more.
    func remove(_ table: ProgramTable, _ key: String) async throws -> Bool {
        try await database.execute(
            """
            DELETE FROM \(raw: .identifier(table.tableName))
            WHERE program_version_id = \(version) AND value_key = \(key)
            """) == 1
    }

    /// Rows that go with one of these tables' rows, the dependent ones first, themselves last.
    func dependents(of table: ProgramTable, _ key: String) async throws -> [(table: ProgramTable, key: String)] {
        switch table {
        case .benefits: try await keys(of: .benefitValues, where: "benefit = \(key)")
        case .authorizations:
            try await keys(of: .expectations, where: "level = \(key)")
                + keys(of: .benefitValues, where: "level = \(key)")
                + keys(of: .commissionRates, where: "level = \(key)")
                + keys(of: .discountRates, where: "level = \(key)")
        default: []
        }
    }

    /// Names of the requirements that count a fee.
    func requirements(countingFee code: String) async throws -> [String] {
        try await database.all(
            """
            SELECT DISTINCT name FROM program_requirements
            WHERE program_version_id = \(version) AND parameters ->> 'fee' = \(code) ORDER BY name
            """
        ) { try $0.get("name") }
    }

    private func keys(of table: ProgramTable, where condition: SQL) async throws -> [(table: ProgramTable, key: String)]
    {
        try await database.all(
            """
            SELECT value_key FROM \(raw: .identifier(table.tableName))
            WHERE program_version_id = \(version) AND \(raw: condition) ORDER BY value_key
            """
        ) { (table: table, key: try $0.get("value_key", as: String.self)) }
    }

    /// Who took a row out, when, and what it said, column by column as text.
    struct Removal: Sendable {
        let name: String
        let at: Date
        let columns: [String: String]
    }

    func removal(of table: ProgramTable, _ key: String) async throws -> Removal? {
        let found = try await database.all(
            """
            SELECT coalesce(user_name, 'Somebody') AS name, at, field.key, field.value #>> '{}' AS text
            FROM desk.program_row_removed(\(version), \(table.tableName), \(key)), jsonb_each(value_row) AS field
            WHERE jsonb_typeof(field.value) <> 'null'
            """
        ) { row in
            (
                name: try row.get("name", as: String.self), at: try row.get("at", as: Date.self),
                key: try row.get("key", as: String.self), text: try row.get("text", as: String.self)
            )
        }
        guard let first = found.first else { return nil }
        return Removal(
            name: first.name, at: first.at, columns: Dictionary(uniqueKeysWithValues: found.map { ($0.key, $0.text) }))
    }

    /// How many rows came back.
    func restore(_ table: ProgramTable, _ key: String) async throws -> Int {
        try await database.one("SELECT desk.program_row_restore(\(version), \(table.tableName), \(key)) AS rows") {
            try $0.get("rows")
        }
    }
}
