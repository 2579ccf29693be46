import Foundation
import PartnerProgram
import Postgres

@testable import App

/// An opportunity of ours, and invitations to it, by way of the pages.
struct CoSell {
    static let form = [
        "prospect_name": "FriNorte Group", "prospect_country": "PT", "prospect_domain": "frinorte.example",
        "prospect_number": "", "need": "A warehouse app", "value": "120,000", "currency": "EUR",
        "expected_close": "30", "expected_close_month": "9", "expected_close_year": "2021", "stage": "10",
        "account_executive": "Eva Lind",
    ]

    static let outline = [
        "industry": "Food", "outline": "A cold store plans its yard anew", "asked_for": "A workshop on site",
        "answer_by": "15", "answer_by_month": "3", "answer_by_year": "2021", "territory_reason": "",
    ]

    static func opportunity(_ changes: [String: String] = [:]) async throws -> Int {
        let answer = try await TestApp(as: .mia).post("/vendor-opportunities", form.merging(changes) { $1 })
        return Int(answer.location?.split(separator: "/").last ?? "") ?? 0
    }

    /// Invites the partners, from a page as it is now.
    static func invite(
        _ partners: [Int] = [1], to id: Int, as user: User = .mia, _ changes: [String: String] = [:]
    ) async throws -> Answer {
        let fields = outline.merging(changes) { $1 }.map { ($0.key, $0.value) }
        return try await TestApp(as: user).post(
            "/vendor-opportunities/\(id)/invitations",
            pairs: fields + [("version", try await version(id))] + partners.map { ("partners", String($0)) })
    }

    static func version(_ id: Int) async throws -> String {
        try await TestDatabase.current.owner.one("SELECT version::text FROM opportunities WHERE id = \(id)") {
            try $0.get("version")
        }
    }

    static func state(_ id: Int = 1) async throws -> String {
        try await TestDatabase.current.owner.one("SELECT state FROM cosell_invitations WHERE id = \(id)") {
            try $0.get("state")
        }
    }
}
