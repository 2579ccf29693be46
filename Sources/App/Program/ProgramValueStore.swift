import Foundation
import PartnerProgram
import Postgres

/// The values of the program's versions, and what they rest on.
struct ProgramValueStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// Who confirmed a value, when and why.
    struct Confirmation: Sendable {
        /// Nil for readers who do not see the office's people.
        let name: String?
        let at: Date
        let reason: String
    }

    /// The same value in one version.
    struct Standing: Sendable {
        let version: ProgramRecord
        let value: ProgramValue
        let words: String?
        let confirmation: Confirmation?
    }

    /// A decision on what the document leaves open (A1), or a source outside it (S5).
    struct Ground: Sendable {
        let code: String
        let title: String
        let text: String
    }

    func values(of version: Int, in tables: [ProgramTable] = ProgramTable.allCases) async throws -> [ProgramValue] {
        try await database.all(
            """
            SELECT program_version_id, table_name, value_key, level, label, shown, clause, evidence, evidence_source,
                decision, note, confirmed
            FROM desk.program_values
            WHERE program_version_id = \(version) AND table_name = ANY (\(tables.map(\.tableName))::text[])
            ORDER BY table_name, value_key
            """, Self.value)
    }

    /// The value in every version that the reader may see, newest first.
    func history(of table: ProgramTable, _ key: String) async throws -> [Standing] {
        let versions = try await ProgramStore(database).versions()
        let found = try await database.all(
            """
            SELECT program_version_id, table_name, value_key, level, label, shown, clause, evidence, evidence_source,
                decision, note, confirmed, desk.program_value_in_words(table_name, value, label, shown) AS words,
                users.name AS confirmed_by, confirmed_at, confirmation_reason
            FROM desk.program_values LEFT JOIN users ON users.id = confirmed_by
            WHERE table_name = \(table.tableName) AND value_key = \(key)
            """
        ) { row in
            (
                value: try Self.value(row), words: try row.optional("words", as: String.self),
                confirmation: try row.optional("confirmed_at", as: Date.self).map {
                    Confirmation(
                        name: try row.optional("confirmed_by"), at: $0, reason: try row.get("confirmation_reason"))
                }
            )
        }
        return versions.compactMap { version in
            found.first { $0.value.version == version.id }.map {
                Standing(version: version, value: $0.value, words: $0.words, confirmation: $0.confirmation)
            }
        }
    }

    /// Confirms a value as it stands; the database writes down what it is.
    func confirm(_ table: ProgramTable, _ key: String, of version: Int, reason: String, at instant: Date) async throws {
        try await database.execute(
            """
            INSERT INTO program_confirmations (program_version_id, table_name, value_key, reason, confirmed_at)
            VALUES (\(version), \(table.tableName), \(key), \(reason), \(instant))
            """)
    }

    func decisions(_ codes: [String]) async throws -> [Ground] {
        try await database.all(
            """
            SELECT code, question AS title, decision AS text FROM program_decisions
            WHERE code = ANY (\(codes)::text[]) ORDER BY length(code), code
            """, Self.ground)
    }

    func source(_ code: String) async throws -> Ground? {
        try await database.first(
            """
            SELECT code, title, 'Wording of ' || year || '; read: ' || read || '. Published at ' || address AS text
            FROM program_sources WHERE code = \(code)
            """, Self.ground)
    }

    private static func ground(_ row: Row) throws -> Ground {
        Ground(code: try row.get("code"), title: try row.get("title"), text: try row.get("text"))
    }

    private static func value(_ row: Row) throws -> ProgramValue {
        guard let table = ProgramTable(tableName: try row.get("table_name")) else {
            throw PostgresError.decoding(column: "table_name", value: try row.optional("table_name"))
        }
        return ProgramValue(
            version: try row.get("program_version_id"), table: table, key: try row.get("value_key"),
            level: try row.optional("level", as: String.self).flatMap(ProgramLevel.init(rawValue:)),
            label: try row.get("label"), shown: try row.optional("shown"), clause: try row.get("clause"),
            evidence: try row.get("evidence"), source: try row.optional("evidence_source"),
            decision: try row.optional("decision"), note: try row.optional("note"),
            isConfirmed: try row.get("confirmed"))
    }
}
