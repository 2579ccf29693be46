import Foundation
import PartnerProgram
import Postgres

/// The SQL of the import; what is done with the rows stands in `sql/definitions/imports`.
struct PartnerImportStore {
    let database: Transaction

    init(_ database: Transaction) { self.database = database }

    /// One import at a time: the second one sees what the first one brought.
    func lock() async throws { try await database.execute("SELECT pg_advisory_xact_lock(7263542)") }

    func today() async throws -> Day {
        try await database.one("SELECT app.today() AS today") { try $0.get("today") }
    }

    func facts(on today: Day) async throws -> ImportFacts {
        let countries = try await database.all(
            """
            SELECT lower(unnest(ARRAY[name, alpha2, alpha3])) AS word, alpha2 FROM countries
            UNION ALL SELECT lower(alias), country FROM country_aliases
            """
        ) { (try $0.get("word", as: String.self), try $0.get("alpha2", as: String.self)) }
        let managers = try await database.all(
            """
            SELECT lower(email) AS word, users.id FROM users JOIN user_roles ON user_id = users.id
            WHERE state = 'active' AND role = 'channel_manager' AND valid @> now()
            """
        ) { (try $0.get("word", as: String.self), try $0.get("id", as: Int.self)) }
        let places = try await database.all(
            """
            SELECT alpha2 AS word, (
                SELECT user_id FROM channel_manager_rules
                WHERE valid @> \(today)::date AND (country = alpha2 OR channel_manager_rules.geo = countries.geo)
                ORDER BY country IS NULL LIMIT 1) AS id
            FROM countries
            """
        ) { (try $0.get("word", as: String.self), try $0.optional("id", as: Int.self)) }
        return ImportFacts(
            countries: Dictionary(countries) { first, _ in first },
            managers: Dictionary(managers) { first, _ in first },
            managersByCountry: Dictionary(places.compactMap { place in place.1.map { (place.0, $0) } }) { first, _ in
                first
            })
    }

    /// Copies the rows into a table of this transaction.
    func stage(_ rows: [PartnerRow]) async throws {
        try await database.execute(
            """
            CREATE TEMP TABLE imported (
                line int, legal_name text, name_key text, country text, registration_number text, vat_number text,
                domain text, street text, postal_code text, city text, signed_on date, manager_id bigint,
                has_own_domain boolean, organisation_id bigint, partner_id bigint, months int, ends_on date,
                time_zone text, geo text) ON COMMIT DROP
            """)
        _ = try await database.copyIn(
            """
            COPY imported (line, legal_name, name_key, country, registration_number, vat_number, domain, street,
                postal_code, city, signed_on, manager_id, has_own_domain) FROM STDIN
            """, chunks: Chunks(rows: rows))
        try await database.execute("ANALYZE imported")
    }

    /// The rows whose company is a partner already: "Line 7: Nova Systems Lda is P-000001".
    func known() async throws -> [String] {
        try await database.execute("CALL desk.mark_known_partners()")
        return try await database.all(
            "SELECT line, legal_name, reference FROM imported JOIN partners ON partners.id = partner_id ORDER BY line"
        ) { row in
            let name = try row.get("legal_name", as: String.self)
            return "Line \(try row.get("line", as: Int.self)): \(name) is \(try row.get("reference", as: String.self))"
        }
    }

    /// Writes the others, once `known` has been asked.
    func write(hash: String) async throws {
        try await database.execute("CALL desk.write_imported_partners(\(hash))")
    }
}

/// The rows as COPY reads them: columns parted by tabs, what would part them escaped.
private struct Chunks: AsyncSequence, Sendable {
    let rows: [PartnerRow]

    struct Iterator: AsyncIteratorProtocol {
        var rest: ArraySlice<PartnerRow>

        mutating func next() async -> [UInt8]? {
            guard !rest.isEmpty else { return nil }
            defer { rest = rest.dropFirst(500) }
            return rest.prefix(500).flatMap { row -> [UInt8] in Array((Chunks.line(row) + "\n").utf8) }
        }
    }

    func makeAsyncIterator() -> Iterator { Iterator(rest: rows[...]) }

    private static func line(_ row: PartnerRow) -> String {
        let hasDomain = row.domain.map { !DomainName.isShared($0) } ?? false
        let fields: [String?] = [
            String(row.line), row.legalName, row.nameKey, row.country, row.registrationNumber, row.vatNumber,
            row.domain, row.street,
            row.postalCode, row.city, row.signedOn.description, row.manager.map(String.init), hasDomain ? "t" : "f",
        ]
        return fields.map { $0.map(escaped) ?? "\\N" }.joined(separator: "\t")
    }

    private static func escaped(_ text: String) -> String {
        text.utf8.contains { $0 == 0x5C || $0 < 0x20 }
            ? text.replacing("\\", with: "\\\\").replacing("\t", with: "\\t").replacing("\n", with: "\\n").replacing(
                "\r", with: "\\r") : text
    }
}
