import Foundation
import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Rules by which channel managers are assigned (R20, R21): Mia looks after EMEA, with Nova in Portugal and Borealis in
/// Norway.
@Suite(.database) struct ManagerRuleTests {
    private let owner = TestDatabase.current.owner

    private func mails() async throws -> [String] {
        try await owner.all("SELECT recipient || ': ' || subject AS mail FROM messages ORDER BY id") {
            try $0.get("mail")
        }
    }

    @Test func `the page says who looks after what, for how many, and where nobody does`() async throws {
        let html = try await TestApp(as: .ada, on: "2021-06-01").get("/channel-managers").html
        #expect(html.contains(">EMEA</th>") && html.contains("Mia Santos") && html.contains("1 January 2020"))
        #expect(html.contains("White spots") && html.contains("All 57 countries") || html.contains("countries</td>"))
        #expect(!html.contains("/channel-managers/change") && !html.contains("/channel-managers/rules/1"))
        let keeper = try await TestApp(as: .sam, on: "2021-06-01").get("/channel-managers").html
        #expect(keeper.contains("Add a rule") && keeper.contains("/channel-managers/rules/1"))
        let before = try await TestApp(as: .pia, on: "2021-06-01").get("/channel-managers?on=2021-02-20").html
        #expect(before.contains("As of 20 February 2021.") && !before.contains("Add a rule"))
        let none = try await TestApp(as: .pia, on: "2021-06-01").get("/channel-managers?on=2019-12-31").html
        #expect(none.contains("No rules on this day") && none.contains("Nothing was changed by then"))
        #expect(try await TestApp(as: .pia).get("/channel-managers?on=2021-02-30").status == .notFound)
    }

    @Test func `a country's rule is rehearsed, and only then moves its partners, with letters and history`()
        async throws
    {
        let jonas = try await SecondManager()
        let form = jonas.rule("portugal", from: "2021-06-01")
        let rehearsal = try await SecondManager.rehearsal(form, on: "2021-06-01")
        #expect(rehearsal.status == .ok && rehearsal.html.contains("Hand over 1 partner now"))
        #expect(rehearsal.html.contains("Nova Systems Lda") && !rehearsal.html.contains("Borealis"))
        #expect(try await SecondManager.manager(of: 1, on: "2021-06-01") == 1, "a rehearsal changes nothing")
        #expect(try await stored("SELECT count(*) FROM channel_manager_rules", as: Int.self) == 1)
        let answer = try await SecondManager.carriedOut(form, on: "2021-06-01")
        #expect(answer.status == .seeOther && answer.location == "/channel-managers")
        #expect(try await SecondManager.manager(of: 1, on: "2021-05-31") == 1)
        #expect(try await SecondManager.manager(of: 1, on: "2021-06-01") == jonas.id)
        #expect(try await SecondManager.manager(of: 2, on: "2021-06-01") == 1, "Norway stays with the GEO's manager")
        #expect(
            try await mails() == [
                "jonas@vendor.example: 1 partner comes to you", "mia@vendor.example: 1 partner goes to Jonas Weber",
            ])
        let history = try await TestApp(as: .ravi, on: "2021-06-02").get("/partners/1/history").html
        #expect(history.contains("Channel manager is now Jonas Weber") && history.contains("Before: Mia Santos."))
        let page = try await TestApp(as: .ada, on: "2021-06-02").get("/channel-managers").html
        #expect(page.contains("Portugal: Jonas Weber takes over from Mia Santos") && page.contains("Carried out"))
        #expect(page.contains("The region is divided") && page.contains("Pia Nunes"))
    }

    @Test func `every problem is told at once, and what was typed stays`() async throws {
        let answer = try await SecondManager.rehearsal(
            [
                "kind": "added", "place": "Atlantis", "reason": "", "from": "31", "from_month": "2",
                "from_year": "2021",
            ],
            on: "2021-06-01")
        #expect(answer.status == .unprocessableContent)
        for words in [
            "Nobody knows “Atlantis”", "Choose who looks after it", "Enter a day that exists", "Write why",
        ] { #expect(answer.html.contains(words), "\(words)") }
        #expect(answer.html.contains("value=\"Atlantis\"") && answer.html.contains("value=\"31\""))
        let jonas = try await SecondManager()
        let late = try await SecondManager.rehearsal(
            jonas.rule("PT", from: "2021-07-02", until: "2021-07-01"), on: "2021-06-01")
        #expect(late.html.contains("Enter a last day that is not before 2 July 2021"))
        let posted = try await TestApp(as: .pia).post("/channel-managers/changes", ["kind": "added"])
        #expect(posted.status == .unprocessableContent && posted.html.contains("Enter a GEO or a country"))
    }

    @Test func `two rules for one place on one day are refused, and it is said whose the other one is`() async throws {
        let jonas = try await SecondManager()
        let answer = try await SecondManager.rehearsal(jonas.rule("EMEA", from: "2021-07-01"), on: "2021-06-01")
        #expect(answer.status == .unprocessableContent)
        #expect(answer.html.contains("Mia Santos looks after EMEA from 1 January 2020 by a rule already"))
    }

    @Test func `two at once: one wins, the other is told`() async throws {
        let jonas = try await SecondManager()
        var form = jonas.rule("NO", from: "2021-06-01")
        form["seen"] = try await SecondManager.seen(form, on: "2021-06-01")
        let (first, second) = (form, form)
        async let one = TestApp(as: .pia, on: "2021-06-01").post("/channel-managers/changes", first)
        async let two = TestApp(as: .sam, on: "2021-06-01").post("/channel-managers/changes", second)
        #expect(try await Set([one.status, two.status]) == [.seeOther, .unprocessableContent])
        #expect(try await stored("SELECT count(*) FROM channel_manager_rules WHERE country = 'NO'", as: Int.self) == 1)
    }

    @Test func `twice is once`() async throws {
        let jonas = try await SecondManager()
        var form = jonas.rule("Norway", from: "2021-06-01")
        form["seen"] = try await SecondManager.seen(form, on: "2021-06-01")
        form["form_key"] = UUID().uuidString
        let app = try await TestApp(as: .sam, on: "2021-06-01")
        for _ in 0..<2 { #expect(try await app.post("/channel-managers/changes", form).status == .seeOther) }
        #expect(try await stored("SELECT count(*) FROM channel_manager_changes", as: Int.self) == 1)
        #expect(try await mails().count == 2)
    }

    @Test func `what has changed since the rehearsal is shown before anything moves`() async throws {
        let jonas = try await SecondManager()
        var form = jonas.rule("Portugal", from: "2021-06-01")
        form["seen"] = try await SecondManager.seen(form, on: "2021-06-01")
        try await owner.execute("UPDATE partner_managers SET rule_id = NULL WHERE partner_id = 1")
        let answer = try await TestApp(as: .pia, on: "2021-06-01").post("/channel-managers/changes", form)
        #expect(answer.status == .unprocessableContent)
        #expect(answer.html.contains("Something has changed meanwhile") && answer.html.contains("Nobody") == false)
        #expect(answer.html.contains("somebody chose their manager by hand"))
        #expect(try await stored("SELECT count(*) FROM channel_manager_changes", as: Int.self) == 0)
    }

    @Test func `a manager chosen by hand stays, whatever the rules say`() async throws {
        let jonas = try await SecondManager()
        try await owner.execute("UPDATE partner_managers SET rule_id = NULL WHERE partner_id = 2")
        let form = jonas.change("replaced", of: 1, from: "2021-06-01")
        let rehearsal = try await SecondManager.rehearsal(form, on: "2021-06-01").html
        #expect(rehearsal.contains("Hand over 1 partner now") && rehearsal.contains("Borealis"))
        try await SecondManager.carriedOut(form, on: "2021-06-01")
        #expect(try await SecondManager.manager(of: 1, on: "2021-06-01") == jonas.id)
        #expect(try await SecondManager.manager(of: 2, on: "2021-06-01") == 1)
        #expect(
            try await stored("SELECT upper(valid)::text FROM channel_manager_rules WHERE id = 1") == "2021-06-01",
            "the old rule ends the day before")
    }

    @Test func `a country beats its GEO, and ending its rule gives its partners back`() async throws {
        let jonas = try await SecondManager()
        try await SecondManager.carriedOut(jonas.rule("Portugal", from: "2021-06-01"), on: "2021-06-01")
        let nadia = try await SecondManager("Nadia Roux", "nadia")
        try await SecondManager.carriedOut(nadia.change("replaced", of: 1, from: "2021-06-02"), on: "2021-06-02")
        #expect(try await SecondManager.manager(of: 1, on: "2021-06-02") == jonas.id)
        #expect(try await SecondManager.manager(of: 2, on: "2021-06-02") == nadia.id)
        let rule = try await stored("SELECT id FROM channel_manager_rules WHERE country = 'PT'", as: Int.self)
        let form = jonas.change("ended", of: try #require(rule), from: "2021-06-10")
        #expect(try await SecondManager.rehearsal(form, on: "2021-06-10").html.contains("Nadia Roux"))
        try await SecondManager.carriedOut(form, on: "2021-06-10")
        #expect(try await SecondManager.manager(of: 1, on: "2021-06-10") == nadia.id)
    }

    @Test func `where no rule names anybody, partners stay with theirs`() async throws {
        let jonas = try await SecondManager()
        let form = jonas.change("ended", of: 1, from: "2021-06-01")
        let rehearsal = try await SecondManager.rehearsal(form, on: "2021-06-01").html
        #expect(rehearsal.contains("no rule would name anybody") && rehearsal.contains("Save the rule"))
        try await SecondManager.carriedOut(form, on: "2021-06-01")
        #expect(try await SecondManager.manager(of: 1, on: "2021-06-02") == 1)
        let page = try await TestApp(as: .mia, on: "2021-06-02").get("/channel-managers").html
        #expect(page.contains("No rules on this day") && page.contains("and nobody does"))
    }

    @Test(arguments: [User.mia, .finn, .ada, .lea, .ravi])
    func `rules are changed by program managers and system administrators alone`(user: User) async throws {
        let app = try await TestApp(as: user, on: "2021-06-01")
        #expect(try await app.get("/channel-managers/change").status == .forbidden)
        #expect(try await app.post("/channel-managers/changes", ["kind": "added"]).status == .forbidden)
        #expect(try await app.get("/channel-managers").status == (user.kind == .partner ? .forbidden : .ok))
    }

    @Test func `a manager who has left leaves a list of partners without one`() async throws {
        #expect(try await !TestApp(as: .pia).get("/").html.contains("Partners without a channel manager"))
        try await owner.execute("UPDATE users SET state = 'disabled' WHERE id = 1")
        let html = try await TestApp(as: .ada, on: "2021-06-01").get("/channel-managers").html
        #expect(html.contains("2 partners without a manager.") && html.contains("Has left"))
        #expect(html.contains("/partners/1/manager") && html.contains("/partners/2/manager"))
        #expect(try await TestApp(as: .pia).get("/").html.contains("Partners without a channel manager"))
        try await owner.execute("UPDATE users SET state = 'active' WHERE id = 1")
        try await owner.execute("UPDATE user_roles SET valid = tstzrange(lower(valid), now()) WHERE user_id = 1")
        let roles = try await TestApp(as: .ada, on: "2021-06-01").get("/channel-managers").html
        #expect(roles.contains("Is no channel manager any more"))
    }
}
