import Foundation
import HTTPTypes
import PartnerProgram
import Postgres

@testable import App

/// Borealis (2), which may sell in Portugal and Norway, becomes part of Nova (1), which may sell in Portugal alone.
struct CombinationCase {
    static let today = "2021-06-10"

    init() async throws {
        let owner = TestDatabase.current.owner
        try await owner.run(
            script: String(contentsOfFile: "Tests/AppTests/Support/two-partners.sql", encoding: .utf8))
        try await owner.execute(
            "UPDATE business_combinations SET state = 'withdrawn', withdrawal_reason = 'Another case of the tests'")
        try await owner.execute(
            """
            INSERT INTO partner_territories (partner_id, country, valid, agreement_id)
            SELECT 2, 'NO', '[2021-03-01,)', id FROM agreements WHERE partner_id = 2
            """)
    }

    static func report(_ effective: String = "2021-06-01") -> [String: String] {
        let day = Day(iso: effective) ?? .epoch
        return [
            "survivor": "Nova Systems Lda, P-000001", "absorbed": "borealis software as", "kind": "merger",
            "effective": "\(day.day)", "effective_month": "\(day.month)", "effective_year": "\(day.year)",
            "report": "Their boards have agreed",
        ]
    }

    /// Reported by the page; gives its number.
    func reported(from effective: String = "2021-06-01", withDocument: Bool = false) async throws -> Int {
        let app = try await TestApp(as: .mia, on: Self.today)
        let fields = Self.report(effective)
        let answer =
            withDocument
            ? try await app.upload(
                "/combinations", fields, file: "document", name: "merger.pdf", type: "application/pdf",
                content: ApprovedCompany.pdf) : try await app.post("/combinations", fields)
        return Int(answer.location?.split(separator: "/").last ?? "") ?? 0
    }

    static let decisions = [
        "user-9": "moves", "contact-2": "ends", "reason-contact-2": "Nova has its own main contact",
    ]

    func decide(_ id: Int, _ decisions: [String: String] = decisions, as user: User = .mia) async throws -> Answer {
        let version = try await stored("SELECT version FROM business_combinations WHERE id = \(id)", as: Int.self)
        return try await TestApp(as: user, on: Self.today).post(
            "/combinations/\(id)/decisions", decisions.merging(["version": "\(version ?? 0)"]) { $1 })
    }

    func assess(_ id: Int, as user: User = .pia) async throws -> Answer {
        try await TestApp(as: user, on: Self.today).post("/combinations/\(id)/assessment")
    }

    func assessed(from effective: String = "2021-06-01", withDocument: Bool = false) async throws -> Int {
        let id = try await reported(from: effective, withDocument: withDocument)
        _ = try await decide(id)
        _ = try await assess(id)
        return id
    }

    func apply(_ id: Int, as user: User = .mia, on day: String = today) async throws -> Answer {
        try await TestApp(as: user, on: day).post("/combinations/\(id)/application")
    }

    func state(_ id: Int) async throws -> String? {
        try await stored("SELECT state FROM business_combinations WHERE id = \(id)")
    }
}
