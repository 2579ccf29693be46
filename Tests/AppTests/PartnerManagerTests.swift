import Foundation
import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// One partner's channel manager, chosen by hand and given back to the rule (R21).
@Suite(.database) struct PartnerManagerTests {
    private let owner = TestDatabase.current.owner

    private func version(_ partner: Int = 1, on day: String = "2021-06-01") async throws -> String {
        let html = try await TestApp(as: .mia, on: day).get("/partners/\(partner)/manager").html
        return html.firstMatch(of: /name="version" value="([^"]+)"/).map { String($0.1) } ?? ""
    }

    private func form(_ manager: SecondManager, from day: String, on today: String = "2021-06-01") async throws
        -> [String: String]
    {
        ["manager": String(manager.id), "reason": "They know each other", "version": try await version(on: today)]
            .merging(SecondManager.day("from", day)) { $1 }
    }

    @Test func `a manager chosen by hand takes over at once, with reason, work, letters and history`() async throws {
        let jonas = try await SecondManager()
        try await owner.execute(
            """
            INSERT INTO onboarding_tasks (partner_id, kind, title, clause, due_on, owner_id)
            VALUES (1, 'marketing', 'Marketing on-boarding', 'R74', '2021-07-01', 1)
            """)
        let app = try await TestApp(as: .mia, on: "2021-06-01")
        let answer = try await app.post("/partners/1/manager", try await form(jonas, from: "2021-06-01"))
        #expect(answer.location == "/partners/1/manager")
        #expect(try await SecondManager.manager(of: 1, on: "2021-06-01") == jonas.id)
        #expect(try await stored("SELECT owner_id FROM onboarding_tasks") == jonas.id)
        #expect(try await stored("SELECT count(*) FROM messages", as: Int.self) == 2)
        let page = try await app.get("/partners/1/manager").html
        #expect(page.contains("Chosen by hand") && page.contains("They know each other"))
        #expect(page.contains("By rule") && page.contains("31 May 2021") && page.contains("Let the rule decide again"))
        #expect(try await app.get("/partners/1").html.contains("href=\"/partners/1/manager\""))
        #expect(
            try await !TestApp(as: .ravi, on: "2021-06-01").get("/partners/1").html.contains("/partners/1/manager\""))
    }

    @Test func `for a later day it is written down, and the work follows on that day, once`() async throws {
        let jonas = try await SecondManager()
        try await owner.execute(
            """
            INSERT INTO onboarding_tasks (partner_id, kind, title, clause, due_on, owner_id)
            VALUES (1, 'marketing', 'Marketing on-boarding', 'R74', '2021-07-01', 1)
            """)
        let app = try await TestApp(as: .pia, on: "2021-06-01")
        _ = try await app.post("/partners/1/manager", try await form(jonas, from: "2021-07-01"))
        #expect(try await stored("SELECT owner_id FROM onboarding_tasks") == 1)
        #expect(try await app.get("/partners/1/manager").html.contains("Planned"))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<3 { group.addTask { _ = try await passDay("2021-07-01") } }
            try await group.waitForAll()
        }
        #expect(try await stored("SELECT owner_id FROM onboarding_tasks") == jonas.id)
        let mail: SQL = "SELECT count(*) FROM messages WHERE recipient = 'jonas@vendor.example' AND sent_at IS NULL"
        #expect(try await stored(mail, as: Int.self) == 1)
    }

    @Test func `every problem is told at once`() async throws {
        let app = try await TestApp(as: .mia, on: "2021-06-01")
        let answer = try await app.post(
            "/partners/1/manager",
            ["version": try await version(), "reason": " "].merging(SecondManager.day("from", "2021-05-31")) { $1 })
        #expect(answer.status == .unprocessableContent)
        for words in ["Choose who looks after the partner", "choose today or a later day", "Write why this partner"] {
            #expect(answer.html.contains(words), "\(words)")
        }
        let back = try await app.post(
            "/partners/1/manager/rule",
            ["version": try await version(), "back_reason": "So"].merging(SecondManager.day("back", "2021-06-01")) {
                $1
            })
        #expect(back.html.contains("The rule decides on that day already"))
    }

    @Test func `it is given back to the rule, and follows the rules again`() async throws {
        let jonas = try await SecondManager()
        let app = try await TestApp(as: .mia, on: "2021-06-01")
        _ = try await app.post("/partners/1/manager", try await form(jonas, from: "2021-06-01"))
        let back = ["version": try await version(), "back_reason": "The project is over"]
            .merging(SecondManager.day("back", "2021-06-01")) { $1 }
        #expect(try await app.post("/partners/1/manager/rule", back).status == .seeOther)
        #expect(try await SecondManager.manager(of: 1, on: "2021-06-01") == 1)
        #expect(
            try await stored(
                "SELECT rule_id FROM partner_managers WHERE partner_id = 1 AND valid @> date '2021-06-01'") == 1)
        try await SecondManager.carriedOut(jonas.rule("Portugal", from: "2021-06-03"), on: "2021-06-03")
        #expect(try await SecondManager.manager(of: 1, on: "2021-06-03") == jonas.id)
    }

    @Test func `a page that was opened before is told so, and of two at once one wins`() async throws {
        let jonas = try await SecondManager()
        let posted = try await form(jonas, from: "2021-06-01")
        async let one = TestApp(as: .mia, on: "2021-06-01").post("/partners/1/manager", posted)
        async let two = TestApp(as: .pia, on: "2021-06-01").post("/partners/1/manager", posted)
        #expect(try await Set([one.status, two.status]) == [.seeOther, .conflict])
        #expect(try await TestApp(as: .mia).post("/partners/1/manager", posted).status == .conflict)
    }

    @Test func `what is planned after it stays`() async throws {
        let jonas = try await SecondManager()
        let nadia = try await SecondManager("Nadia Roux", "nadia")
        let app = try await TestApp(as: .pia, on: "2021-06-01")
        _ = try await app.post("/partners/1/manager", try await form(jonas, from: "2021-09-01"))
        try await SecondManager.carriedOut(nadia.rule("Portugal", from: "2021-06-02"), on: "2021-06-02")
        #expect(try await SecondManager.manager(of: 1, on: "2021-08-31") == nadia.id)
        #expect(try await SecondManager.manager(of: 1, on: "2021-09-01") == jonas.id)
    }

    @Test func `partners see none of it, and others of our people only look`() async throws {
        for user in [User.ravi, .bob] {
            #expect(try await TestApp(as: user).get("/partners/1/manager").status == .forbidden)
        }
        let page = try await TestApp(as: .finn, on: "2021-06-01").get("/partners/1/manager").html
        #expect(page.contains("Mia Santos") && !page.contains("Hand over the partner"))
        #expect(try await TestApp(as: .finn).post("/partners/1/manager").status == .forbidden)
        #expect(try await TestApp(as: .mia).get("/partners/99/manager").status == .notFound)
    }
}
