import Foundation
import PartnerProgram
import Postgres

/// Facts about companies that may be invited. They are added, never changed.
struct IntegratorFactStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// Everything that was ever entered of a partner, the latest first.
    func all(of partner: Int) async throws -> [IntegratorFactRecord] {
        try await database.all(
            """
            SELECT fact.id, reference, about, geo, amount::text, year_ended_on, has_customers, has_operations,
                has_center, known_on, source, source_on, document_id, documents.file_name, recorded_at,
                users.name AS recorder
            FROM integrator_facts fact LEFT JOIN documents ON documents.id = document_id
            LEFT JOIN users ON users.id = recorded_by
            WHERE fact.partner_id = \(partner) ORDER BY known_on DESC, fact.id DESC
            """, IntegratorFactRecord.init(row:))
    }

    func insert(
        _ found: IntegratorFactForm.Found, of partner: Int, document: Int?, by user: Int, at instant: Date
    ) async throws {
        let columns = IntegratorFactColumns(found.content)
        try await database.execute(
            """
            INSERT INTO integrator_facts (partner_id, about, geo, amount, year_ended_on, has_customers, has_operations,
                has_center, known_on, source, source_on, document_id, recorded_at, recorded_by)
            VALUES (\(partner), \(columns.about), \(columns.geo), \(columns.amount)::numeric,
                \(columns.yearEnded)::date, \(columns.hasCustomers), \(columns.hasOperations), \(columns.hasCenter),
                \(found.knownOn), \(found.source), \(found.sourceOn)::date, \(document), \(instant), \(user))
            """)
    }
}

/// A fact as it is kept, with who entered it and where it stands.
struct IntegratorFactRecord: Sendable {
    let entry: IntegratorEntry
    let source: String?
    let sourceOn: Day?
    let document: Link?
    let recordedAt: Date
    let recorder: String

    init(row: Row) throws {
        entry = IntegratorEntry(
            try row.get("id"), reference: try row.get("reference"), content: try .init(row: row),
            knownOn: try row.get("known_on"))
        source = try row.optional("source")
        sourceOn = try row.optional("source_on")
        document = try row.optional("document_id", as: Int.self).map {
            Link(try row.get("file_name"), "/documents/\($0)")
        }
        recordedAt = try row.get("recorded_at")
        recorder = try row.optional("recorder") ?? "Somebody of ours"
    }

    /// "Annual report 2020, of 12 March 2021": where it stands.
    var evidence: Link {
        let named = source.map { source in source + (sourceOn.map { ", of \($0.spoken)" } ?? "") }
        guard let document else { return Link(named ?? "", nil) }
        return Link(named.map { "\($0): \(document.text)" } ?? document.text, document.href)
    }
}

/// What an entry is in the columns of its table.
private struct IntegratorFactColumns {
    let about: String
    var geo: Geo?
    var amount: String?
    var yearEnded: Day?
    var hasCustomers: Bool?
    var hasOperations: Bool?
    var hasCenter: Bool?

    init(_ content: IntegratorEntry.Content) {
        switch content {
        case .annualRevenue(let amount, let ended):
            (about, self.amount, yearEnded) = ("annual_revenue", amount.description, ended)
        case .servicesShare(let percent, let ended):
            (about, amount, yearEnded) = ("services_share", percent.description, ended)
        case .presence(let geo, let customers, let operations, let center):
            (about, self.geo) = ("presence", geo)
            (hasCustomers, hasOperations, hasCenter) = (customers, operations, center)
        }
    }
}

extension IntegratorEntry.Content {
    fileprivate init(row: Row) throws {
        let about = try row.get("about", as: String.self)
        guard about != "presence" else {
            self = .presence(
                try row.get("geo"), customers: try row.get("has_customers"), operations: try row.get("has_operations"),
                center: try row.get("has_center"))
            return
        }
        let amount = ExactNumber(try row.get("amount", as: String.self)) ?? .zero
        let ended = try row.get("year_ended_on", as: Day.self)
        self =
            about == "annual_revenue"
            ? .annualRevenue(amount, yearEnded: ended) : .servicesShare(amount, yearEnded: ended)
    }
}
