import Foundation
import PartnerProgram
import Postgres

@testable import App

/// A registration's way through the pages.
struct Registrations {
    static var owner: Database { TestDatabase.current.owner }

    /// Every field of the form, as Ravi of Nova types it.
    static let form = [
        "prospect_name": "Frigorífico Norte, S.A.", "prospect_country": "PT",
        "prospect_domain": "https://www.frinorte.example/pt", "prospect_number": "PT 501 442 600",
        "contact_name": "Rui Sá", "contact_title": "Head of IT", "contact_email": "rui@frinorte.example",
        "contact_phone": "+351 22 000 000", "need": "A claims portal", "value": "80,000.00", "currency": "EUR",
        "expected_close": "30", "expected_close_month": "9", "expected_close_year": "2021", "motion": "sell_with",
        "motion_reason": "", "answer_1": "Claims on paper", "answer_2": "The board", "answer_3": "Yes, for 2021",
        "answer_4": "By October", "answer_5": "", "answer_6": "Two meetings",
    ]

    /// A contribution of the simplest kind.
    static let presentation = [
        "happened": "10", "happened_month": "3", "happened_year": "2021", "summary": "What the platform does",
        "audience": "Rui Sá and his team",
    ]

    /// Approved on the day of its submission; gives its number.
    static func approved(_ changes: [String: String] = [:], of user: User = .ravi) async throws -> Int {
        let id = try await underReview(of: user, changes)
        _ = try await approve(id)
        return id
    }

    /// Closes its opportunity as won.
    static func win(_ id: Int, on day: String, at time: String = "12:00:00") async throws -> Answer {
        let parts = day.split(separator: "-").map(String.init)
        return try await TestApp(as: .dora, on: day, at: time).post(
            "/opportunities/\(id)/close",
            [
                "version": version(id), "outcome": "won", "closed": parts[2], "closed_month": parts[1],
                "closed_year": parts[0], "new_arr": "80,000",
            ])
    }

    /// The two partners, and Dora, who reviews deals.
    static func prepare() async throws {
        try await owner.run(
            script: String(contentsOfFile: "Tests/AppTests/Support/two-partners.sql", encoding: .utf8))
        try await owner.run(
            script: """
                INSERT INTO users (email, name, kind, state) VALUES
                    ('dora@vendor.example', 'Dora Weiss', 'staff', 'active'),
                    ('emil@vendor.example', 'Emil Roth', 'staff', 'active');
                INSERT INTO user_roles (user_id, role)
                SELECT id, 'deal_reviewer' FROM users WHERE email LIKE 'dora@%' OR email LIKE 'emil@%';
                """)
    }

    /// Gives its number.
    static func draft(as user: User = .ravi, _ changes: [String: String] = [:]) async throws -> Int {
        let answer = try await TestApp(as: user).post(
            "/opportunities", form.merging(changes) { $1 })
        return Int(answer.location?.split(separator: "/")[1] ?? "") ?? 0
    }

    static func submitted(
        as user: User = .ravi, _ changes: [String: String] = [:], at time: String = "12:00:00"
    ) async throws -> Int {
        let id = try await draft(as: user, changes)
        let app = try await TestApp(as: user, at: time)
        _ = try await app.post("/opportunities/\(id)/submission", ["version": version(id)])
        return id
    }

    static func underReview(
        by reviewer: User = .dora, of user: User = .ravi, _ changes: [String: String] = [:],
        at time: String = "12:00:00"
    ) async throws -> Int {
        let id = try await submitted(as: user, changes, at: time)
        _ = try await TestApp(as: reviewer).post("/opportunities/\(id)/review", ["version": version(id)])
        return id
    }

    static func approve(_ id: Int, as reviewer: User = .dora, on day: String = "2021-03-01") async throws -> Answer {
        try await TestApp(as: reviewer, on: day).post(
            "/opportunities/\(id)/approval", ["version": version(id), "qualified": "yes"])
    }

    static func version(_ id: Int) async throws -> String {
        try await owner.one("SELECT version::text FROM opportunity_registrations WHERE id = \(id)") {
            try $0.get("version")
        }
    }

    static func state(_ id: Int) async throws -> String {
        try await owner.one("SELECT state FROM opportunity_registrations WHERE id = \(id)") { try $0.get("state") }
    }
}

extension User {
    /// They review deals.
    static let dora = User(
        id: 11, kind: .staff, name: "Dora Weiss", email: "dora@vendor.example", roles: [.dealReviewer])
    static let emil = User(
        id: 12, kind: .staff, name: "Emil Roth", email: "emil@vendor.example", roles: [.dealReviewer])
}
