import Foundation
import HTTPTypes
import Postgres
import Testing

@testable import App

@Suite(.database) struct PartnerPageTests {
    @Test func `a day that has not come is not told as one gone by`() async throws {
        let app = try await TestApp(as: .mia)
        #expect(try await app.get("/partners/1?on=2099-12-31").html.contains("you see what is known today of then"))
        #expect(try await app.get("/partners/1?on=2021-02-20").html.contains("You see what was true then."))
    }

    init() async throws {
        let script = try String(contentsOfFile: "Tests/AppTests/Support/two-partners.sql", encoding: .utf8)
        try await TestDatabase.current.owner.run(script: script)
    }

    @Test func `a partner's page tells who it is, where it may sell, by which document, and until when`() async throws {
        let page = try await TestApp(as: .mia).get("/partners/1")
        #expect(page.status == .ok)
        for words in [
            "<h1>Nova Systems Lda", "Registered", "P-000001", "Channel manager: Mia Santos", "PT501234567",
            "12 February 2021",
            "Portugal", "Order Form OF-000001", "An office", "Marketing on-boarding",
            "Time to earn a first authorization",
            "Saturday 12 February 2022", "ravi@nova.example", "Something",
        ] { #expect(page.html.contains(words), "\(words)") }
    }

    @Test func `it shows what is held on the day of the page, with the risk of today and the way to the scorecard`()
        async throws
    {
        let owner = TestDatabase.current.owner
        try await owner.execute(
            """
            INSERT INTO partner_authorizations (partner_id, level, valid, cause, reason, recorded_at)
            VALUES (1, 'delivery', '[2021-03-01,)', 'taken_over', 'Earned', '2021-03-01'),
                (1, 'sales', '[2021-02-20,)', 'taken_over', 'Earned', '2021-03-01'),
                (1, 'msp', '[2021-04-01,)', 'taken_over', 'Earned', '2021-03-01')
            """)
        try await owner.execute(
            """
            INSERT INTO authorization_standings (partner_id, partner_name, level, held, judged_on, judged_at, met, gap,
                missing, distance, year_end, year_end_met, year_end_gap, reasons)
            VALUES (1, 'Nova Systems Lda', 'delivery', true, '2021-03-01', '2021-03-01', true, '', 0, 0, '2021-12-31',
                false, 'one review', '{A review runs out}')
            """)
        for user in [User.mia, .ravi, .ada] {
            let page = try await TestApp(as: user).get("/partners/1").html
            #expect(page.contains("<a href=\"/partners/1/scorecard\">Sales and Delivery</a>"))
            #expect(page.contains("Delivery, at risk") && page.contains("At risk: Delivery. The scorecard says why"))
        }
        let before = try await TestApp(as: .mia).get("/partners/1?on=2021-02-25").html
        #expect(before.contains("<a href=\"/partners/1/scorecard?on=2021-02-25\">Sales</a>"))
        #expect(!before.contains("at risk") && !before.contains("Sales and Delivery"))
        #expect(try await TestApp(as: .mia).get("/partners/2").html.contains("None held"))
        let list = try await TestApp(as: .mia).get("/partners?held=delivery").html
        #expect(list.contains("Nova Systems Lda") && !list.contains("Borealis Software AS"))
        #expect(list.contains("Sales, Delivery") && list.contains("Authorization: Delivery"))
        let none = try await TestApp(as: .mia).get("/partners?held=none").html
        #expect(!none.contains(">Nova Systems Lda</a>") && none.contains("Borealis Software AS"))
        let csv = try await TestApp(as: .mia).get("/partners.csv?held=sales").html
        #expect(csv.contains("Authorizations") && csv.contains("\"Sales, Delivery\""))
    }

    @Test(arguments: ["", "/people", "/history", "/agreements", "/as-of"])
    func `another partner has no such page`(part: String) async throws {
        #expect(try await TestApp(as: .bob).get("/partners/1" + part).status == .notFound)
        #expect(try await TestApp(as: .ravi).get("/partners/1" + part).status == .ok)
        #expect(try await TestApp(as: .ada).get("/partners/1" + part).status == .ok)
    }

    @Test func `a partner sees its manager's name and never an internal entry`() async throws {
        try await TestDatabase.current.owner.execute(
            """
            INSERT INTO timeline_entries (partner_id, actor, title, audience)
            VALUES (1, 'Mia', 'A secret doubt', 'internal')
            """
        )
        for path in ["/partners/1", "/partners/1/history", "/partners/1/history?audience=internal"] {
            let own = try await TestApp(as: .ravi, on: "2027-01-01").get(path)
            #expect(own.status == .ok && own.html.contains("Mia Santos"))
            #expect(!own.html.contains("A secret doubt") && !own.html.contains("internal, not shown"))
        }
        #expect(try await TestApp(as: .mia, on: "2027-01-01").get("/partners/1").html.contains("A secret doubt"))
    }

    @Test func `the page of another day shows what was true then`() async throws {
        let owner = TestDatabase.current.owner
        try await owner.execute(
            "UPDATE organisation_identities SET valid = '[2021-02-12,2021-05-01)' WHERE organisation_id = 1")
        try await owner.execute(
            """
            INSERT INTO organisation_identities (organisation_id, legal_name, name_key, country, valid)
            VALUES (1, 'Nova Holding SA', 'nova holding', 'PT', '[2021-05-01,)')
            """)
        let app = try await TestApp(as: .mia, on: "2021-06-30")
        let before = try await app.get("/partners/1?on=2021-04-30")
        #expect(before.html.contains("As of 30 April 2021.") && before.html.contains("<h1>Nova Systems Lda"))
        let after = try await app.get("/partners/1?on=2021-05-01")
        #expect(after.html.contains("<h1>Nova Holding SA") && after.html.contains("Since 1 May 2021"))
        let early = try await app.get("/partners/1?on=2020-12-31")
        #expect(
            early.html.contains("Not a partner yet") && early.html.contains("No executed agreement names a country"))
        #expect(try await app.get("/partners/1").html.contains("As of") == false)
        #expect(try await app.get("/partners/1?on=2021-02-30").status == .notFound)
    }

    @Test func `the day to look back to is asked for in words`() async throws {
        let app = try await TestApp(as: .ravi, on: "2021-06-30")
        let sent = try await app.get("/partners/1/as-of?day=30&day_month=4&day_year=2021")
        #expect(sent.location == "/partners/1?on=2021-04-30")
        let wrong = try await app.get("/partners/1/as-of?day=31&day_month=4&day_year=2021")
        #expect(wrong.status == .unprocessableContent && wrong.html.contains("Enter a day that exists"))
        let ahead = try await app.get("/partners/1/as-of?day=1&day_month=7&day_year=2021")
        #expect(ahead.html.contains("what comes is not known yet") && ahead.html.contains(#"value="2021""#))
    }

    @Test func `who changed it last is told to those who may read the audit`() async throws {
        _ = try await TestDatabase.current.doors.staff.transaction(settings: ["app.user_id": "1"]) { database in
            try await database.execute("UPDATE partners SET motions = '{msp}' WHERE id = 1")
        }
        #expect(try await TestApp(as: .pia).get("/partners/1").html.contains("by Mia Santos. <a"))
        #expect(try await TestApp(as: .ada).get("/partners/1").html.contains("Last changed on"))
        #expect(!(try await TestApp(as: .mia).get("/partners/1").html.contains("Last changed on")))
    }

    @Test func `an auditor sees pages without forms`() async throws {
        for path in ["/partners/1/history", "/partners/1/people"] {
            let page = try await TestApp(as: .ada).get(path)
            #expect(!page.html.contains("Add a contact") && !page.html.contains("End this contact"))
            #expect(!page.html.contains("Internal note</h2>"))
        }
    }
}
