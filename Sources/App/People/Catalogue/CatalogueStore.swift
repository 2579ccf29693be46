import Foundation
import PartnerProgram
import Postgres

/// A certificate with what it is on a day.
struct CatalogueEntry: Sendable {
    let id: Int
    let code: String
    let terms: CertificateTerms
    let firstDay: Day
    let lastDay: Day?

    init(row: Row) throws {
        id = try row.get("id")
        code = try row.get("code")
        terms = CertificateTerms(
            name: try row.get("name"), track: try row.get("track"), level: try row.get("level"),
            months: try row.optional("months"), requires: try row.get("requires"), standsFor: try row.get("stands_for"))
        firstDay = try row.get("first_day")
        lastDay = try row.optional("last_day")
    }
}

/// The catalogue of certificates, dated.
struct CatalogueStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// For filters: by code, the names of today.
    static let options: SQL = """
        SELECT code AS value, coalesce((SELECT name FROM certificate_terms WHERE certificate_id = certificates.id
            ORDER BY valid @> app.today() DESC, lower(valid) DESC LIMIT 1), code) AS label
        FROM certificates ORDER BY position, code
        """

    private static let all: SQL = """
        SELECT certificates.id, code, name, track, level, months, requires, stands_for, lower(valid) AS first_day,
            upper(valid) - 1 AS last_day
        FROM certificates JOIN certificate_terms ON certificate_id = certificates.id
        """

    func entries(on day: Day) async throws -> [CatalogueEntry] {
        try await database.all(
            "\(raw: Self.all) WHERE valid @> \(day)::date ORDER BY position, code", CatalogueEntry.init(row:))
    }

    /// All terms of a certificate, the latest first.
    func terms(of id: Int) async throws -> [CatalogueEntry] {
        let found = try await database.all(
            "\(raw: Self.all) WHERE certificates.id = \(id) ORDER BY lower(valid) DESC", CatalogueEntry.init(row:))
        guard !found.isEmpty else { throw Refusal.notFound }
        return found
    }

    func insert(code: String, by actor: Actor) async throws -> Int {
        try await database.one(
            "INSERT INTO certificates (code, recorded_by) VALUES (\(code), \(actor.user)) RETURNING id"
        ) { try $0.get("id") }
    }

    /// From `day` on; what was valid until then ends the day before.
    func add(_ terms: CertificateTerms, to certificate: Int, from day: Day, by actor: Actor) async throws {
        try await database.execute(
            """
            UPDATE certificate_terms SET valid = daterange(lower(valid), \(day)::date)
            WHERE certificate_id = \(certificate) AND upper_inf(valid) AND lower(valid) < \(day)::date
            """)
        try await database.execute(
            """
            INSERT INTO certificate_terms (certificate_id, name, track, level, months, requires, stands_for, valid,
                recorded_by)
            VALUES (\(certificate), \(terms.name), \(terms.track), \(terms.level), \(terms.months), \(terms.requires),
                \(terms.standsFor), daterange(\(day)::date, NULL), \(actor.user))
            """)
    }
}
