import Foundation
import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// What Finance gathers is for Finance, and for the auditor by name; and two who act at once.
@Suite(.database) struct FinancialReviewPrivacyTests {
    private typealias Review = FinancialReviews
    let owner = TestDatabase.current.owner

    private static let tables = [
        "financial_review_documents", "financial_review_figures", "financial_review_checks",
        "financial_review_questions", "financial_review_answers", "financial_review_recommendations",
        "financial_review_decisions",
    ]

    @Test func `documents and figures are invisible to channel managers, program managers and administrators`()
        async throws
    {
        try await owner.run(
            script: String(contentsOfFile: "Tests/AppTests/Support/two-reviews.sql", encoding: .utf8))
        for user in [User.mia, .pia, .sam, .lea] {
            let door = TestDatabase.current.doors.door(for: user)
            for table in Self.tables + ["documents"] {
                let rows = try await door.snapshot(settings: ["app.user_id": String(user.id)]) { database in
                    try await database.one(SQL(file: "SELECT count(*) AS rows FROM \(table)")) {
                        try $0.get("rows", as: Int.self)
                    }
                }
                #expect(rows == 0, "\(user.name) sees \(rows) rows of \(table)")
            }
        }
        for user in [User.finn, .ada] {
            let rows = try await TestDatabase.current.doors.door(for: user).snapshot(
                settings: ["app.user_id": String(user.id)]
            ) { database in
                try await database.one("SELECT count(*) AS rows FROM financial_review_figures") {
                    try $0.get("rows", as: Int.self)
                }
            }
            #expect(rows == 2, "\(user.name)")
        }
    }

    @Test func `a page shows to each what is theirs`() async throws {
        try await Review.prepare()
        _ = try await Review.act("decision", Review.decision("passed"), as: .fay)
        let secrets = ["7,654,321", "CR-4711", "statements.pdf", "Equity of forty percent", "Sound"]
        for user in [User.mia, .pia, .ravi, .nina] {
            let page = try await TestApp(as: user).get(Review.path)
            #expect(page.status == .ok && page.html.contains("Passed"), "\(user.name)")
            for secret in secrets { #expect(!page.html.contains(secret), "\(user.name) reads \(secret)") }
        }
        for user in [User.finn, .ada] {
            let page = try await TestApp(as: user).get(Review.path).html
            for secret in secrets { #expect(page.contains(secret), "\(user.name) misses \(secret)") }
        }
        #expect(try await TestApp(as: .bob).get(Review.path).status == .notFound)
        #expect(try await TestApp(as: .bob).get("/financial-reviews?tab=all").html.contains("No financial reviews yet"))
        #expect(try await TestApp(as: .mia).get("/financial-reviews.csv?tab=all").html.contains("FR-000001"))
        #expect(try await TestApp(as: .oli).get(Review.path).status == .forbidden)
        #expect(try await TestApp(as: .mia).get(Review.path + "/letter").status == .notFound)
    }

    @Test func `a document is handed out to Finance and the auditor, and who read it is noted`() async throws {
        try await Review.prepare()
        let id = try #require(try await stored("SELECT id FROM documents WHERE is_confidential", as: Int.self))
        let path = "\(Review.path)/documents/\(id)"
        for user in [User.mia, .pia, .ravi, .bob] {
            #expect(try await TestApp(as: user).get(path).status == .notFound, "\(user.name)")
            #expect(try await TestApp(as: user).get("/documents/\(id)").status == .notFound, "\(user.name)")
        }
        for user in [User.finn, .ada] {
            let answer = try await TestApp(as: user).get(path)
            #expect(answer.status == .ok && answer.bytes == Review.pdf, "\(user.name)")
            #expect(try await TestApp(as: user).get("/documents/\(id)").status == .notFound, "past the note")
        }
        #expect(try await TestApp(as: .finn).get("/financial-reviews/2/documents/\(id)").status == .notFound)
        let readers = try await owner.all(
            "SELECT user_id FROM audit_events WHERE operation = 'read' AND table_name = 'documents' ORDER BY id"
        ) { try $0.get("user_id", as: Int.self) }
        #expect(readers == [2, 3])
    }

    @Test func `nothing of it stands in the audit's before and after, in mail or in the timeline`() async throws {
        try await Review.prepare()
        _ = try await Review.act("decision", Review.decision("passed"), as: .fay)
        for source in [
            "SELECT string_agg(concat(before, after, reason), ' ') FROM audit_events",
            "SELECT string_agg(concat(subject, body), ' ') FROM messages",
            "SELECT string_agg(concat(title, detail), ' ') FROM timeline_entries",
        ] {
            let told = try #require(try await stored(SQL(file: source), as: String.self))
            for secret in ["7654321", "7,654,321", "CR-4711", "statements.pdf", "Equity of forty", "Sound"] {
                #expect(!told.contains(secret), "\(secret) in \(source)")
            }
        }
    }

    @Test func `what was gathered and decided cannot be changed`() async throws {
        try await owner.run(
            script: String(contentsOfFile: "Tests/AppTests/Support/two-reviews.sql", encoding: .utf8))
        for table in Self.tables + ["financial_review_transitions"] {
            let error = await #expect(throws: PostgresError.self, "\(table)") {
                try await owner.execute(SQL(file: "DELETE FROM \(table)"))
            }
            #expect(error?.violatedConstraint == "\(table)_are_append_only")
        }
    }

    @Test func `two who ask at once open one review, and two who decide at once decide once`() async throws {
        let asked = try await together { try await Review.ask().status }
        #expect(asked.filter { $0 == .seeOther }.count == 1, "\(asked)")
        #expect(try await stored("SELECT count(*) FROM financial_reviews", as: Int.self) == 1)
        _ = try await Review.act("review")
        _ = try await Review.act("recommendation", ["outcome": "failed", "reasons": "Nothing was sent"])
        let decided = try await together {
            try await Review.act("decision", Review.decision("failed", until: ""), as: .fay).status
        }
        #expect(decided.filter { $0 == .seeOther }.count == 1, "\(decided)")
        #expect(try await stored("SELECT count(*) FROM financial_review_decisions", as: Int.self) == 1)
        #expect(try await stored("SELECT count(*) FROM messages WHERE subject LIKE '%: failed'", as: Int.self) == 1)
    }

    private func together(_ body: @escaping @Sendable () async throws -> HTTPResponse.Status) async throws
        -> [HTTPResponse.Status]
    {
        try await withThrowingTaskGroup(of: HTTPResponse.Status.self) { group in
            for _ in 0..<2 { group.addTask { try await body() } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }
}
