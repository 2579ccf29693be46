import Foundation
import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// What somebody has to see to at a partner: closed once, with what came of it.
@Suite(.database) struct TaskTests {
    private let owner = TestDatabase.current.owner

    private func task(owner user: Int? = 1, due: String = "2021-06-10") async throws -> Int {
        try await owner.one(
            """
            INSERT INTO partner_tasks
                (partner_id, kind, country, title, detail, clause, link, owner_id, opened_at, due_on)
            VALUES (1, 'gate_lost', 'PT', 'R18 is no longer met', 'The office has closed.', 'R18',
                '/partners/1/territory', \(user), '2021-05-20 10:00Z', \(due)::date) RETURNING id
            """
        ) { try $0.get("id") }
    }

    @Test func `it stands in the list, with its owner and day, and waits for its owner`() async throws {
        let id = try await task()
        let html = try await TestApp(as: .mia, on: "2021-06-01").get("/tasks").html
        #expect(html.contains("/tasks/\(id)") && html.contains("R18 is no longer met"))
        #expect(html.contains("10 June 2021") && html.contains("9 days left") && html.contains("Nova Systems Lda"))
        #expect(try await TestApp(as: .mia, on: "2021-06-01").get("/").html.contains("Tasks of yours at partners"))
        #expect(try await !TestApp(as: .pia, on: "2021-06-01").get("/").html.contains("Tasks of yours at partners"))
        let late = try await TestApp(as: .ada, on: "2021-06-12").get("/tasks?tab=late").html
        #expect(late.contains("Overdue by 2 days"))
        let page = try await TestApp(as: .ada, on: "2021-06-12").get("/tasks/\(id)").html
        #expect(page.contains("The office has closed.") && page.contains("Mia Santos") && page.contains("Overdue"))
        #expect(!page.contains("Close the task"), "an auditor only looks")
    }

    @Test func `it is closed once, with its outcome in the history of the partner that only we see`() async throws {
        let id = try await task()
        let app = try await TestApp(as: .mia, on: "2021-06-01")
        let empty = try await app.post("/tasks/\(id)/closing", ["version": "1", "outcome": " "])
        #expect(empty.status == .unprocessableContent && empty.html.contains("Write what came of it"))
        let form = ["version": "1", "outcome": "There is another office now", "form_key": UUID().uuidString]
        for _ in 0..<2 { #expect(try await app.post("/tasks/\(id)/closing", form).status == .seeOther) }
        let again = try await app.post("/tasks/\(id)/closing", ["version": "1", "outcome": "Again"])
        #expect(again.status == .conflict && again.html.contains("This task is done already."))
        let page = try await app.get("/tasks/\(id)").html
        #expect(page.contains("There is another office now") && page.contains("Done"))
        #expect(try await app.get("/partners/1/history").html.contains("Task done: R18 is no longer met"))
        #expect(try await !TestApp(as: .ravi).get("/partners/1/history").html.contains("Task done"))
        #expect(try await app.get("/tasks?tab=closed").html.contains("/tasks/\(id)"))
    }

    @Test func `it is given to somebody else who runs partners`() async throws {
        let id = try await task()
        let app = try await TestApp(as: .mia, on: "2021-06-01")
        let wrong = try await app.post("/tasks/\(id)/owner", ["version": "1", "owner": "2"])
        #expect(wrong.status == .unprocessableContent && wrong.html.contains("Choose who sees to it"))
        #expect(try await app.post("/tasks/\(id)/owner", ["version": "1", "owner": "4"]).status == .seeOther)
        #expect(try await stored("SELECT owner_id FROM partner_tasks WHERE id = \(id)") == 4)
        let stale = try await app.post("/tasks/\(id)/closing", ["version": "1", "outcome": "Done"])
        #expect(stale.status == .conflict && stale.html.contains("Somebody else was first"))
    }

    @Test func `of two who close it at once, one does, the other is told`() async throws {
        let id = try await task()
        let form = ["version": "1", "outcome": "Settled"]
        async let one = TestApp(as: .mia, on: "2021-06-01").post("/tasks/\(id)/closing", form)
        async let two = TestApp(as: .pia, on: "2021-06-01").post("/tasks/\(id)/closing", form)
        #expect(try await Set([one.status, two.status]) == [.seeOther, .conflict])
    }

    @Test func `partners see none of it, and others of our people only look`() async throws {
        let id = try await task()
        for user in [User.ravi, .bob] {
            #expect(try await TestApp(as: user).get("/tasks").status == .forbidden)
            #expect(try await TestApp(as: user).get("/tasks/\(id)").status == .forbidden)
        }
        #expect(try await TestApp(as: .finn).get("/tasks/\(id)").status == .ok)
        for user in [User.finn, .lea, .ada] {
            let answer = try await TestApp(as: user).post("/tasks/\(id)/closing", ["version": "1", "outcome": "x"])
            #expect(answer.status == .forbidden)
        }
        #expect(try await TestApp(as: .mia).get("/tasks/999").status == .notFound)
    }
}
