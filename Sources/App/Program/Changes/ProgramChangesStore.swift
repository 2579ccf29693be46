import Foundation
import PartnerProgram
import Postgres

/// What one version of the program makes of the values of another.
struct ProgramChangesStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// One value that is not the same in both.
    struct Change: Sendable {
        enum Kind: String, Sendable, CaseIterable {
            case added, changed, removed

            var label: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

            var tag: Tag {
                switch self {
                case .added: .good(label)
                case .changed: .calm(label)
                case .removed: .bad(label)
                }
            }
        }

        /// What a value says and what that rests on.
        struct Side: Sendable {
            let words: String
            let clause: String
            /// In words, with the source outside the document.
            let evidence: String
        }

        let table: ProgramTable
        let key: String
        let label: String
        let level: ProgramLevel?
        let kind: Kind
        let was: Side?
        let becomes: Side?
        let isConfirmed: Bool

        /// "Resell discount, Sales".
        var name: String { [label, level?.label].compactMap(\.self).joined(separator: ", ") }
    }

    /// The version that another one is held against: of a draft the one it is a copy of; later the one that decides
    /// the day before its first, so that partners read what changes for them.
    func base(of version: ProgramRecord) async throws -> ProgramRecord? {
        let versions = try await ProgramStore(database).versions()
        if version.state != .draft {
            let eve = version.from.adding(days: -1)
            let decided = try await database.one("SELECT desk.program_version_on(\(version.year), \(eve)) AS id") {
                try $0.optional("id", as: Int.self)
            }
            if let decided, decided != version.id { return versions.first { $0.id == decided } }
        }
        return versions.first { $0.id == version.basedOn }
    }

    func changes(of version: Int, against base: Int) async throws -> [Change] {
        try await database.all("SELECT * FROM desk.program_version_changes(\(version), \(base))") { row in
            func side(_ words: String, _ clause: String, _ evidence: String) throws -> Change.Side? {
                guard let known = try row.optional(clause, as: String.self) else { return nil }
                return Change.Side(
                    words: try row.optional(words) ?? "Not set", clause: known, evidence: try row.get(evidence))
            }
            guard let table = ProgramTable(tableName: try row.get("table_name")) else { throw Refusal.notFound }
            return Change(
                table: table, key: try row.get("value_key"), label: try row.get("label"),
                level: try row.optional("level", as: String.self).flatMap(ProgramLevel.init(rawValue:)),
                kind: try row.get("kind"), was: try side("was", "was_clause", "was_evidence"),
                becomes: try side("becomes", "clause", "evidence"), isConfirmed: try row.get("confirmed"))
        }
    }

    /// The same as CSV (RFC 4180), in the words of the page.
    static func csv(of version: Int, against base: Int, isFormulaSafe: Bool) -> SQL {
        func text(_ expression: SQL) -> SQL { isFormulaSafe ? "desk.formula_safe(\(raw: expression))" : expression }
        return """
            COPY (SELECT \(raw: text("table_label")) AS "Table", \(raw: text("label")) AS "Value",
                desk.program_level_in_words(level) AS "Level", initcap(kind) AS "Change",
                \(raw: text("was")) AS "Before", \(raw: text("was_clause")) AS "Clause before",
                \(raw: text("was_evidence")) AS "How it was known", \(raw: text("becomes")) AS "After",
                \(raw: text("clause")) AS "Clause after", \(raw: text("evidence")) AS "How it is known",
                CASE WHEN confirmed THEN 'Yes' WHEN kind <> 'removed' THEN 'No' END AS "Confirmed"
            FROM desk.program_version_changes(\(version), \(base))
            LEFT JOIN unnest(\(ProgramTable.allCases.map(\.tableName))::text[],
                \(ProgramTable.allCases.map(\.label))::text[]) AS named (table_name, table_label) USING (table_name)
            ) TO STDOUT (FORMAT csv, HEADER)
            """
    }
}
