import Foundation
import Hummingbird
import Logging
import PartnerProgram
import Postgres

@testable import App

/// An approved application of Casa do Sal (Portugal and Spain), and its way to a partner.
struct ApprovedCompany {
    static let key = "key-of-casa-do-sal"
    static let pdf = Array("%PDF-1.7 signed".utf8)
    let application: Int

    /// Written past the pages: another suite tests how an application gets there.
    init(name: String = "Casa do Sal, S.A.", email: String = "ines@casadosal.example", key: String = key) async throws {
        let owner = TestDatabase.current.owner
        let hash = SecretToken.hash(of: key)
        application = try await owner.one(
            """
            INSERT INTO applications (key_hash, state, email, legal_name, name_key, trading_names,
            registration_number, domain,
                street, postal_code, city, country, delivery_countries, delivery_places, motions, capabilities, about,
                created_at, submitted_at, state_since, location_country, manager_id, decided_at, decided_by)
            VALUES
            (\(hash), 'approved', \(email), \(name), \(CompanyName.key(name)), '{Salinas}',
                '509999999', 'casadosal.example',
                'Rua do Sal 1', '1100-048', 'Lisboa', 'PT', '{PT}', 'Lisbon', '{sell_with}', '{}', 'We make salt.',
                '2021-02-01', '2021-02-02', '2021-02-20', 'PT', 1, '2021-02-20', 1) RETURNING id
            """
        ) { try $0.get("id") }
        try await owner.execute(
            """
            INSERT INTO application_countries (application_id, country, has_legal_entity, legal_entity, has_office,
            office,
                has_sales_team, sales_team, position)
            VALUES (\(application), 'PT', true, 'Casa do Sal, 509999999', true, 'Rua do Sal 1', true, 'Inês Alves', 1),
                (\(application), 'ES', false, NULL, true, 'Calle Sal 2', true, 'Pablo Ruiz', 2)
            """)
        try await owner.execute(
            """
            INSERT INTO application_contacts (application_id, purpose, name, email, job_title)
            VALUES (\(application), 'main', 'Inês Alves', \(email), 'Partner lead'),
                (\(application), 'signatory', 'Rui Sal', 'rui@casadosal.example', 'Managing director')
            """)
    }

    static let drawing: [(String, String)] = [
        ("partner_party", "Casa do Sal, S.A."), ("vendor_party", "OutSystems"), ("countries", "PT"),
        ("countries", "ES"),
        ("effective", "1"), ("effective_month", "3"), ("effective_year", "2021"),
    ]

    /// Draws up an Order Form by the page, and gives its number.
    func drawnUp(on day: String = "2021-03-01", _ changes: [(String, String)] = []) async throws -> Int {
        let kept = Self.drawing.filter { field in !changes.contains { $0.0 == field.0 } }
        let answer = try await TestApp(as: .lea, on: day)
            .post("/agreements", pairs: [("application", String(application))] + kept + changes)
        return Int(answer.location?.split(separator: "/").last ?? "") ?? 0
    }

    func sent(on day: String = "2021-03-01", _ changes: [(String, String)] = []) async throws -> Int {
        let id = try await drawnUp(on: day, changes)
        _ = try await TestApp(as: .lea, on: day).post("/agreements/\(id)/sending")
        return id
    }

    /// Signs as the applicant.
    func sign(on day: String = "2021-03-10", dated: Day? = nil, content: [UInt8] = pdf) async throws -> Answer {
        try await TestApp(on: day, cookies: [Cookie.applicationName: Self.key]).upload(
            "/apply/agreement/signature", Self.signature(dated ?? Day(iso: day)!), file: "document", name: "signed.pdf",
            type: "application/pdf", content: content)
    }

    static func signature(_ day: Day) -> [String: String] {
        [
            "signatory": "Rui Sal", "signatory_title": "Managing director", "signed": String(day.day),
            "signed_month": String(day.month), "signed_year": String(day.year),
        ]
    }

    static func countersignature(_ day: Day) -> [String: String] {
        [
            "vendor_signatory": "Lea Martin", "vendor_signed": String(day.day),
            "vendor_signed_month": String(day.month),
            "vendor_signed_year": String(day.year),
        ]
    }

    static func countersign(_ id: Int, on day: String = "2021-03-12", dated: Day? = nil) async throws -> Answer {
        try await TestApp(as: .lea, on: day)
            .post("/agreements/\(id)/countersignature", countersignature(dated ?? Day(iso: day)!))
    }

    /// All the way to a Registered partner.
    func registered(signedOn day: String = "2021-03-12", _ changes: [(String, String)] = []) async throws -> (
        agreement: Int, partner: Int
    ) {
        let id = try await sent(on: "2021-03-01", changes)
        _ = try await sign(on: day)
        _ = try await Self.countersign(id, on: day)
        let partner = try await TestDatabase.current.owner.one("SELECT partner_id FROM agreements WHERE id = \(id)") {
            try $0.get("partner_id", as: Int.self)
        }
        return (id, partner)
    }
}

/// One value, read past row-level security.
func stored<Value: SQLValue>(_ sql: SQL, as type: Value.Type = Value.self) async throws -> Value? {
    try await TestDatabase.current.owner.first("SELECT (\(raw: sql)) AS value") { try $0.optional("value") } ?? nil
}

/// Does what the day brings, as the worker.
func passDay(_ day: String, at time: String = "12:00:00") async throws -> [String: Int] {
    try await DayWorker(desk: TestApp(on: day, at: time).desk, logger: .init(label: "test")).pass()
}
