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

    private static let kickOff = [
        "technical-met": "18", "technical-met_month": "3", "technical-met_year": "2021", "technical-host": "7",
    ]

    @Test func `membership and onboarding stand under the partner's head and tabs`() async throws {
        let (_, partner) = try await ApprovedCompany().registered()
        for page in ["onboarding", "membership"] {
            let html = try await TestApp(as: .mia, on: "2021-03-20").get("/partners/\(partner)/\(page)").html
            #expect(html.contains(">Casa do Sal, S.A.</h1>"), "\(page)")
            for tab in ["people", "history", "onboarding", "membership"] {
                #expect(html.contains("href=\"/partners/\(partner)/\(tab)\""), "\(page): \(tab)")
            }
        }
    }

    @Test func `the marketing meeting has its day, its minutes and who took part, and ticks what it covered`()
        async throws
    {
        let (_, partner) = try await ApprovedCompany().registered()
        let app = try await TestApp(as: .mia, on: "2021-03-20")
        let path = "/partners/\(partner)/onboarding"
        #expect(try await app.get(path).html.contains("The program says 60 (R74)"))
        let none = try await app.post(path + "/marketing/meeting", ["marketing-minutes": "soon"])
        #expect(none.status == .unprocessableContent)
        for words in ["the day on which it was held", "whole number from 1 to 600", "Write who took part"] {
            #expect(none.html.contains(words), "\(words)")
        }
        let day = ["marketing-met": "21", "marketing-met_month": "3", "marketing-met_year": "2021"]
        let held = day.merging(["marketing-minutes": "45", "marketing-people": "Ana Reis\nMia Santos"]) { $1 }
        #expect(try await app.post(path + "/marketing/meeting", held).html.contains("21 March 2021 has not come yet"))
        let contents = OnboardingTask.Kind.meetingContents.map { ("marketing-contents", $0) }
        let pairs = held.merging(["marketing-met": "19"]) { $1 }.map { ($0.key, $0.value) } + contents
        #expect(try await app.post(path + "/marketing/meeting", pairs: pairs).status == .seeOther)
        let page = try await app.get(path).html
        #expect(page.contains("19 March 2021") && page.contains("45 minutes, where the program says 60"))
        #expect(page.contains("Took part: Ana Reis, Mia Santos"))
        let items: SQL = "SELECT count(*) FROM onboarding_items WHERE done_by = 1"
        #expect(try await stored(items) == 4)
        #expect(try await TestApp(as: .ravi).post(path + "/marketing/meeting", held).status == .forbidden)
    }

    @Test func `what Partnerdesk sees is ticked by facts alone, and kept when the task is closed`() async throws {
        let (_, partner) = try await ApprovedCompany().registered()
        let owner = TestDatabase.current.owner
        let app = try await TestApp(as: .mia, on: "2021-03-20")
        let path = "/partners/\(partner)/onboarding"
        let before = try await app.get(path).html
        #expect(
            before.contains("Partnerdesk sees by itself when it is done") && !before.contains("Seen by Partnerdesk"))
        #expect(!before.contains("Publication of the profile requested"))
        #expect(try await app.post(path + "/portal-users/items/1", ["done": "yes"]).status == .conflict)
        let administrator = try #require(
            try await stored("SELECT id FROM users WHERE partner_id = \(partner)", as: Int.self))
        try await owner.execute("UPDATE users SET state = 'active' WHERE id = \(administrator)")
        let hash = try PasswordHash.make(of: "correct horse battery")
        try await owner.execute(
            "INSERT INTO user_credentials (user_id, password_hash) VALUES (\(administrator), \(hash))")
        let signIn = try await TestApp(on: "2021-03-22").post(
            "/sign-in", ["email": "ines@casadosal.example", "password": "correct horse battery"])
        #expect(signIn.status == .seeOther)
        try await owner.execute(
            "UPDATE partner_profiles SET summary = 'Salt.', saved_at = '2021-03-23' WHERE partner_id = \(partner)")
        let after = try await app.get(path).html
        #expect(after.contains("Seen by Partnerdesk on 22 March 2021") && after.contains("on 23 March 2021"))
        #expect(try await app.post(path + "/portal-users/items/2", ["done": "yes"]).status == .seeOther)
        for task in ["portal-users", "profile"] {
            let closed = try await app.post("\(path)/\(task)/evidence", ["\(task)-evidence": "See it"])
            #expect(closed.status == .seeOther, "\(task)")
        }
        try await owner.execute("UPDATE partner_profiles SET summary = '' WHERE partner_id = \(partner)")
        #expect(try await app.get(path).html.contains("on 23 March 2021"))
    }

    @Test func `a colleague who is invited is seen as well`() async throws {
        let (_, partner) = try await ApprovedCompany().registered()
        try await TestDatabase.current.owner.execute(
            """
            INSERT INTO users (email, name, kind, partner_id, created_at)
            VALUES ('rui@casadosal.example', 'Rui Sal', 'partner', \(partner), '2021-03-19')
            """)
        let page = try await TestApp(as: .mia, on: "2021-03-20").get("/partners/\(partner)/onboarding").html
        #expect(page.contains("Seen by Partnerdesk on 19 March 2021"))
    }

    @Test func `items are ticked one by one with who and when, and the task closes with its evidence`() async throws {
        let (_, partner) = try await ApprovedCompany().registered()
        let app = try await TestApp(as: .oli, on: "2021-03-20")
        let path = "/partners/\(partner)/onboarding/technical"
        #expect(try await app.post(path + "/evidence", ["technical-evidence": "Minutes"]).status == .conflict)
        #expect(try await tick(partner, "technical", 1...4, as: .oli).allSatisfy { $0.status == .seeOther })
        #expect(try await app.post(path + "/evidence", ["technical-evidence": "Minutes"]).status == .conflict)
        #expect(try await app.post(path + "/meeting", Self.kickOff).status == .seeOther)
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
