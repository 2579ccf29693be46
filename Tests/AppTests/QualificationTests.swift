import Foundation
import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// The questions of the qualification are dated rows (R103).
@Suite(.database) struct QualificationTests {
    let owner = TestDatabase.current.owner

    init() async throws { try await Registrations.prepare() }

    private let budget = [
        "question": "Who has approved the budget?", "hint": "", "position": "30", "required": "yes", "from": "2",
        "from_month": "3", "from_year": "2021",
    ]

    @Test func `a question is replaced from a day on, and each day keeps its own`() async throws {
        let dora = try await TestApp(as: .dora)
        #expect(try await dora.post("/opportunities/questions/3/replacement", budget).status == .seeOther)
        let before = try await dora.get("/opportunities/questions").html
        #expect(before.contains("Is there a budget") && before.contains("Asked later"))
        let after = try await dora.get("/opportunities/questions?on=2021-03-02").html
        #expect(after.contains("Who has approved the budget?") && !after.contains("Is there a budget"))
        #expect(try await dora.post("/opportunities/questions/3/replacement", budget).status == .conflict)
    }

    @Test func `a registration keeps the questions of the day on which it was begun`() async throws {
        let id = try await Registrations.draft()
        _ = try await TestApp(as: .pia).post("/opportunities/questions/3/replacement", budget)
        let ravi = try await TestApp(as: .ravi, on: "2021-03-10")
        let old = try await ravi.get("/opportunities/\(id)/edit").html
        #expect(old.contains("Is there a budget") && !old.contains("Who has approved the budget?"))
        let new = try await ravi.get("/opportunities/new").html
        #expect(!new.contains("Is there a budget") && new.contains("Who has approved the budget?"))
    }

    @Test func `questions stand in their order, end once, and begin tomorrow at the earliest`() async throws {
        let dora = try await TestApp(as: .dora)
        let first = budget.merging(["question": "Why now?", "position": "5"]) { $1 }
        #expect(try await dora.post("/opportunities/questions", first).status == .seeOther)
        let page = try await dora.get("/opportunities/questions?on=2021-03-02").html
        let place = try #require(page.range(of: "Why now?"))
        #expect(place.lowerBound < (try #require(page.range(of: "What problem does the prospect"))).lowerBound)
        let today = try await dora.post("/opportunities/questions", first.merging(["from": "1"]) { $1 })
        #expect(today.status == .unprocessableContent && today.html.contains("Enter a day after today"))
        let last = ["last": "28", "last_month": "2", "last_year": "2021"]
        #expect(
            try await dora.post("/opportunities/questions/1/end", last).html.contains("Enter 1 March 2021 or a day"))
        let good = last.merging(["last": "5", "last_month": "3"]) { $1 }
        #expect(try await dora.post("/opportunities/questions/1/end", good).status == .seeOther)
        #expect(try await dora.post("/opportunities/questions/1/end", good).status == .conflict)
    }

    @Test func `the database rewrites no question, whoever asks`() async throws {
        for change in ["question = 'Other'", "position = 1", "is_required = false"] {
            await #expect(throws: PostgresError.self) {
                try await owner.run(script: "UPDATE qualification_questions SET \(change) WHERE id = 1")
            }
        }
    }
}
