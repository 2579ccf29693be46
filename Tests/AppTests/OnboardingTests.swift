import Foundation
import Hummingbird
import PartnerProgram
import Postgres
import Testing

@testable import App

/// The tasks of a new partner (R74, R75).
@Suite(.database) struct OnboardingTests {
    private func tick(_ partner: Int, _ task: String, _ items: ClosedRange<Int>, as user: User) async throws -> [Answer]
    {
        let app = try await TestApp(as: user, on: "2021-03-20")
        var answers: [Answer] = []
        for item in items {
            answers.append(try await app.post("/partners/\(partner)/onboarding/\(task)/items/\(item)", ["done": "yes"]))
        }
        return answers
    }

    @Test func `items are ticked one by one with who and when, and the task closes with its evidence`() async throws {
        let (_, partner) = try await ApprovedCompany().registered()
        let app = try await TestApp(as: .oli, on: "2021-03-20")
        let path = "/partners/\(partner)/onboarding/technical"
        #expect(try await app.post(path + "/evidence", ["technical-evidence": "Minutes"]).status == .conflict)
        #expect(try await tick(partner, "technical", 1...3, as: .oli).allSatisfy { $0.status == .seeOther })
        #expect(try await app.get("/partners/\(partner)/onboarding").html.contains("Oli Brandt"))
        #expect(try await app.post(path + "/evidence").status == .unprocessableContent)
        #expect(
            try await app.post(path + "/evidence", ["technical-evidence": "Minutes of 19 March"]).status == .seeOther)
        #expect(try await app.post(path + "/evidence", ["technical-evidence": "Again"]).status == .conflict)
        #expect(try await stored("SELECT state FROM onboarding_tasks WHERE kind = 'technical'") == "done")
        #expect(try await tick(partner, "technical", 1...1, as: .oli)[0].status == .conflict)
    }

    @Test func `a task is not needed with a reason alone, and it is given to somebody else`() async throws {
        let (_, partner) = try await ApprovedCompany().registered()
        let app = try await TestApp(as: .mia, on: "2021-03-20")
        let path = "/partners/\(partner)/onboarding/marketing"
        #expect(try await app.post(path + "/owner", ["marketing-owner": "2"]).status == .unprocessableContent)
        #expect(try await app.post(path + "/owner", ["marketing-owner": "4"]).status == .seeOther)
        #expect(try await stored("SELECT owner_id FROM onboarding_tasks WHERE kind = 'marketing'") == 4)
        #expect(try await app.post(path + "/waiver").status == .unprocessableContent)
        #expect(try await app.post(path + "/waiver", ["marketing-reason": "A former partner"]).status == .seeOther)
        #expect(try await stored("SELECT state FROM onboarding_tasks WHERE kind = 'marketing'") == "not_needed")
    }

    @Test func `the list shows mine and all, the overdue first`() async throws {
        _ = try await ApprovedCompany().registered()
        let mine = try await TestApp(as: .oli, on: "2021-06-01").get("/onboarding").html
        #expect(mine.contains(">Technical on-boarding</a>") && !mine.contains(">Marketing on-boarding</a>"))
        #expect(mine.contains("Overdue by"))
        let all = try await TestApp(as: .ada, on: "2021-06-01").get("/onboarding").html
        #expect(all.contains(">Marketing on-boarding</a>"))
        let portal = try #require(all.range(of: ">Portal users</a>")?.lowerBound)
        let technical = try #require(all.range(of: ">Technical on-boarding</a>")?.lowerBound)
        #expect(portal < technical)
    }

    @Test func `the partner does its own tasks and none of ours`() async throws {
        let owner = TestDatabase.current.owner
        for (kind, item) in [("profile", "Company described"), ("technical", "Skills")] {
            let task = try await owner.one(
                """
                INSERT INTO onboarding_tasks (partner_id, kind, title, clause, due_on) VALUES (1,
                \(kind), \(kind), 'R74', '2021-04-01') RETURNING id
                """
            ) { try $0.get("id", as: Int.self) }
            try await owner.execute(
                "INSERT INTO onboarding_items (task_id, position, title) VALUES (\(task), 1, \(item))")
        }
        #expect(try await tick(1, "profile", 1...1, as: .ravi)[0].status == .seeOther)
        #expect(try await tick(1, "technical", 1...1, as: .ravi)[0].status == .forbidden)
        #expect(try await tick(1, "profile", 1...1, as: .bob)[0].status == .notFound)
        #expect(try await tick(1, "profile", 1...1, as: .nina)[0].status == .forbidden)
        let closed = try await TestApp(as: .ravi).post(
            "/partners/1/onboarding/profile/evidence", ["profile-evidence": "See it"])
        #expect(closed.status == .seeOther)
    }
}
