import Foundation
import PartnerProgram
import Postgres

/// The SQL of imports; what is done with the rows stands in `sql/definitions/imports`.
struct OfficeImportStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func today() async throws -> Day {
        try await database.one("SELECT app.today() AS today") { try $0.get("today") }
    }

    func facts() async throws -> OpportunityFacts {
        let countries = try await database.all(
            """
            SELECT lower(unnest(ARRAY[name, alpha2, alpha3])) AS word, alpha2 FROM countries
            UNION ALL SELECT lower(alias), country FROM country_aliases
            """
        ) { (try $0.get("word", as: String.self), try $0.get("alpha2", as: String.self)) }
        let currencies = try await database.all("SELECT code, minor_units FROM currencies") {
            Currency(code: try $0.get("code"), minorUnits: try $0.get("minor_units"))
        }
        return OpportunityFacts(
            countries: Dictionary(countries) { first, _ in first },
            currencies: Dictionary(uniqueKeysWithValues: currencies.map { ($0.code, $0) }))
    }

    /// `words` is a JSON list.
    func opportunities(named words: String) async throws -> [String: StageFile.Named] {
        let found = try await database.all(
            "SELECT word, id, reference, is_open FROM desk.opportunities_named(\(words)::jsonb)"
        ) { row in
            (
                try row.get("word", as: String.self),
                StageFile.Named(
                    id: try row.get("id"), reference: try row.get("reference"), isOpen: try row.get("is_open"))
            )
        }
        return Dictionary(found) { first, _ in first }
    }

    /// The rows that are there already: "Line 7 is OP-000012".
    func known(_ kind: ImportKind, _ rows: String) async throws -> [String] {
        let statement: SQL =
            switch kind {
            case .vendorOpportunities:
                "SELECT line, reference FROM desk.known_vendor_opportunities(\(rows)::jsonb)"
            case .stages: "SELECT line, reference FROM desk.known_stages(\(rows)::jsonb)"
            case .people: "SELECT line, reference FROM desk.known_people(\(rows)::jsonb)"
            case .registrations: "SELECT line, reference FROM desk.known_registrations(\(rows)::jsonb)"
            case .fees: "SELECT line, reference FROM desk.known_fees(\(rows)::jsonb)"
            case .projects: "SELECT line, reference FROM desk.known_projects(\(rows)::jsonb)"
            }
        return try await database.all(statement) { row in
            let reference = try row.get("reference", as: String.self)
            return "Line \(try row.get("line", as: Int.self)): \(reference)"
        }
    }

    func write(_ kind: ImportKind, _ rows: String, at instant: Date) async throws {
        let statement: SQL =
            switch kind {
            case .vendorOpportunities: "SELECT desk.import_vendor_opportunities(\(rows)::jsonb, \(instant))"
            case .stages: "SELECT desk.import_stages(\(rows)::jsonb, \(instant))"
            case .people: "SELECT desk.import_people(\(rows)::jsonb, \(instant))"
            case .registrations: "SELECT desk.import_registrations(\(rows)::jsonb, \(instant))"
            case .fees: "SELECT desk.import_fees(\(rows)::jsonb, \(instant))"
            case .projects: "SELECT desk.import_projects(\(rows)::jsonb, \(instant))"
            }
        try await database.execute(statement)
    }

    func insert(
        _ file: OfficeImport, named name: String, rows: Int, by actor: Actor?, at instant: Date
    ) async throws -> Int {
        let id: Int = try await database.one(
            """
            INSERT INTO imports (kind, partner_id, file_name, sha256, row_count, uploaded_at, uploaded_by)
            VALUES (\(file.kind), \(file.partner), \(name), \(SecretToken.hash(of: file.bytes)), \(rows), \(instant),
                \(actor?.user))
            RETURNING id
            """
        ) { try $0.get("id") }
        try await database.execute(
            "INSERT INTO import_files (import_id, content) VALUES (\(id), \(Bytes(file.bytes)))")
        return id
    }

    func finish(_ id: Int, _ report: ImportReport, by actor: Actor?, at instant: Date) async throws {
        let finished = try await database.execute(
            """
            UPDATE imports SET carried_out_at = \(instant), carried_out_by = \(actor?.user), new_rows = \(report.new),
                known_rows = \(report.known.count)
            WHERE id = \(id) AND carried_out_at IS NULL
            """)
        guard finished == 1 else { throw Refusal.conflict("This file has been brought in already.") }
    }

    func require(_ id: Int) async throws -> ImportRecord {
        let record = try await database.first(
            """
            SELECT imports.*, partners.name AS partner, uploaders.name AS uploader, carriers.name AS carrier, content
            FROM imports JOIN import_files ON import_id = imports.id
            LEFT JOIN partners ON partners.id = imports.partner_id
            LEFT JOIN users uploaders ON uploaders.id = uploaded_by
            LEFT JOIN users carriers ON carriers.id = carried_out_by
            WHERE imports.id = \(id)
            """, ImportRecord.init(row:))
        guard let record else { throw Refusal.notFound }
        return record
    }
}
