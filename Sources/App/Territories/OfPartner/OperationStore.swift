import Foundation
import PartnerProgram
import Postgres

/// What a partner has in its countries, with evidence and dates (R16–R19), and the documents its territory came by.
struct OperationStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// What holds on `day`, by country.
    func operations(of partner: Int, on day: Day) async throws -> [OperationRecord] {
        try await records(
            "operation.partner_id = \(partner) AND operation.valid @> \(day)::date",
            order: "countries.name, operation.kind, lower(operation.valid), operation.id")
    }

    /// What had ended by `day`, the latest first.
    func former(of partner: Int, by day: Day) async throws -> [OperationRecord] {
        try await records(
            "operation.partner_id = \(partner) AND upper(operation.valid) <= \(day)::date",
            order: "upper(operation.valid) DESC, operation.id DESC")
    }

    /// The days after `day` on which something that was there is there no more.
    func ends(of partner: Int, after day: Day) async throws -> [Day] {
        try await database.all(
            """
            SELECT DISTINCT upper(valid) AS day FROM partner_operations
            WHERE partner_id = \(partner) AND upper(valid) > \(day)::date ORDER BY 1
            """
        ) { try $0.get("day") }
    }

    func find(_ id: Int, of partner: Int) async throws -> OperationRecord? {
        try await records("operation.id = \(id) AND operation.partner_id = \(partner)", order: "operation.id").first
    }

    private func records(_ condition: SQL, order: SQL) async throws -> [OperationRecord] {
        try await database.all(
            """
            SELECT operation.id, operation.country, countries.name, kind, detail, evidence,
                lower(operation.valid) AS since, upper(operation.valid) AS ended_on, end_reason, document_id,
                documents.file_name
            FROM partner_operations operation JOIN countries ON alpha2 = operation.country
            LEFT JOIN documents ON documents.id = document_id
            WHERE \(raw: condition) AND NOT isempty(operation.valid) ORDER BY \(raw: order) LIMIT 500
            """, OperationRecord.init(row:))
    }

    func insert(_ found: OperationForm.Found, of partner: Int, document: Int?, by user: Int) async throws {
        try await database.execute(
            """
            INSERT INTO partner_operations
                (partner_id, country, kind, detail, evidence, valid, recorded_by, document_id)
            VALUES (\(partner), \(found.country), \(found.kind), \(found.detail), \(found.evidence),
                daterange(\(found.since)::date, NULL), \(user), \(document))
            """)
    }

    /// Ends it, once: `day` is the first one without it.
    func end(_ record: OperationRecord, on day: Day, because reason: String, by user: Int) async throws {
        let ended = try await database.execute(
            """
            UPDATE partner_operations
            SET valid = daterange(lower(valid), \(day)::date), end_reason = \(reason), ended_by = \(user)
            WHERE id = \(record.id) AND upper_inf(valid)
            """)
        guard ended == 1 else { throw Refusal.conflict("Somebody else was first: its end is recorded already.") }
    }

    /// Every country that the partner ever held, the latest first, each with its document (R15).
    func territoryHistory(of partner: Int) async throws -> [TerritoryCountry] {
        try await database.all(
            """
            SELECT countries.name, lower(held.valid) AS since, upper(held.valid) - 1 AS until, held.agreement_id,
                agreements.reference, agreements.kind
            FROM partner_territories held JOIN countries ON alpha2 = held.country
            LEFT JOIN agreements ON agreements.id = held.agreement_id
            WHERE held.partner_id = \(partner) AND NOT isempty(held.valid)
            ORDER BY lower(held.valid) DESC, countries.name LIMIT 1000
            """, TerritoryCountry.init(row:))
    }
}

/// Something a partner has, or had, in a country.
struct OperationRecord: Sendable {
    let id: Int
    let country: String
    let countryName: String
    let kind: LocalOperation.Kind
    let detail: String
    let evidence: String
    let since: Day
    /// The first day without it.
    let endedOn: Day?
    let endReason: String
    let document: Link?

    init(row: Row) throws {
        id = try row.get("id")
        country = try row.get("country")
        countryName = try row.get("name")
        kind = try row.get("kind")
        detail = try row.get("detail")
        evidence = try row.get("evidence")
        since = try row.get("since")
        endedOn = try row.optional("ended_on")
        endReason = try row.get("end_reason")
        let file = try row.optional("file_name", as: String.self)
        document = try row.optional("document_id", as: Int.self).map { Link(file ?? "Document", "/documents/\($0)") }
    }

    /// "Office in Spain"
    var title: String { "\(kind.label) in \(countryName)" }
}
