import Foundation
import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Changes of channel managers whose day lies ahead or behind, and the open work that goes with partners (R21).
@Suite(.database) struct ManagerDayTests {
    private let owner = TestDatabase.current.owner

    @Test func `a change for a later day is carried out on it, once, by however many workers`() async throws {
        let jonas = try await SecondManager()
        let answer = try await SecondManager.carriedOut(jonas.rule("Portugal", from: "2021-07-01"), on: "2021-06-01")
        #expect(answer.status == .seeOther)
        #expect(try await stored("SELECT count(*) FROM messages", as: Int.self) == 0)
        let page = try await TestApp(as: .pia, on: "2021-06-02").get("/channel-managers").html
        #expect(page.contains("Planned"))
        #expect(try await passDay("2021-06-30")["changes of channel managers carried out"] == nil)
        #expect(try await SecondManager.manager(of: 1, on: "2021-06-30") == 1)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<3 { group.addTask { _ = try await passDay("2021-07-01") } }
            try await group.waitForAll()
        }
        _ = try await passDay("2021-07-02")
        #expect(try await SecondManager.manager(of: 1, on: "2021-07-01") == jonas.id)
        #expect(try await stored("SELECT manager_id FROM partners WHERE id = 1") == jonas.id)
        #expect(try await stored("SELECT count(*) FROM messages", as: Int.self) == 2)
        let told: SQL = "SELECT count(*) FROM timeline_entries WHERE title LIKE 'Channel manager is now%'"
        #expect(try await stored(told, as: Int.self) == 1)
        #expect(try await stored("SELECT partners_moved FROM channel_manager_changes") == 1)
    }

    @Test func `a rule with a last day gives the partners back on the day after`() async throws {
        let jonas = try await SecondManager()
        try await SecondManager.carriedOut(
            jonas.rule("Portugal", from: "2021-06-01", until: "2021-06-30"), on: "2021-06-01")
        #expect(try await SecondManager.manager(of: 1, on: "2021-06-30") == jonas.id)
        _ = try await passDay("2021-07-03")
        #expect(try await SecondManager.manager(of: 1, on: "2021-06-30") == jonas.id)
        #expect(try await SecondManager.manager(of: 1, on: "2021-07-01") == 1)
    }

    @Test func `what is planned can be taken back before its day`() async throws {
        let jonas = try await SecondManager()
        try await SecondManager.carriedOut(jonas.rule("Portugal", from: "2021-07-01"), on: "2021-06-01")
        let rule = try await stored("SELECT id FROM channel_manager_rules WHERE country = 'PT'", as: Int.self) ?? 0
        let page = try await TestApp(as: .pia, on: "2021-06-02").get("/channel-managers/rules/\(rule)").html
        #expect(page.contains("Planned") && page.contains("End the rule"))
        try await SecondManager.carriedOut(jonas.change("ended", of: rule, from: "2021-07-01"), on: "2021-06-02")
        _ = try await passDay("2021-07-01")
        #expect(try await SecondManager.manager(of: 1, on: "2021-07-01") == 1)
        let again = try await SecondManager.rehearsal(
            jonas.change("ended", of: rule, from: "2021-07-01"), on: "2021-06-02")
        #expect(again.status == .conflict, "there is nothing left of it")
    }

    @Test func `a rule may begin in the past only where nobody looked after partners`() async throws {
        let jonas = try await SecondManager()
        let refused = try await SecondManager.rehearsal(jonas.rule("Portugal", from: "2021-03-01"), on: "2021-06-01")
        #expect(refused.status == .unprocessableContent && refused.html.contains("in the days gone by"))
        let past = try await SecondManager.rehearsal(
            jonas.change("replaced", of: 1, from: "2021-05-31"), on: "2021-06-01")
        #expect(past.html.contains("stays as it was: choose today or a later day"))
        let open = try await SecondManager.carriedOut(jonas.rule("Japan", from: "2021-03-01"), on: "2021-06-01")
        #expect(open.status == .seeOther)
        #expect(
            try await stored("SELECT lower(valid)::text FROM channel_manager_rules WHERE country = 'JP'")
                == "2021-03-01")
    }

    @Test func `open work goes along, with the history of it; what is another's stays`() async throws {
        try await owner.run(
            script: String(contentsOfFile: "Tests/AppTests/Support/two-partners.sql", encoding: .utf8))
        try await owner.execute("UPDATE onboarding_tasks SET owner_id = CASE partner_id WHEN 1 THEN 1 ELSE 7 END")
        try await owner.execute("UPDATE partner_tasks SET owner_id = 1")
        try await owner.execute(
            """
            INSERT INTO agreements (kind, partner_id, amends_id, partner_party, vendor_party, location_country,
                manager_id, effective_on, created_at, created_by)
            VALUES ('addendum', 1, 1, 'Nova', 'V', 'PT', 1, '2021-08-01', now(), 5)
            """)
        try await owner.execute(
            """
            INSERT INTO applications (key_hash, state, email, legal_name, country, created_at, submitted_at,
                state_since, assigned_to)
            VALUES ('\\x01', 'under_review', 'x@y.example', 'Xeno', 'PT', '2021-05-01', '2021-05-02', '2021-05-03', 1),
                ('\\x02', 'under_review', 'z@y.example', 'Zeno', 'NO', '2021-05-01', '2021-05-02', '2021-05-03', 1)
            """)
        let jonas = try await SecondManager()
        let form = jonas.rule("Portugal", from: "2021-06-01")
        let rehearsal = try await SecondManager.rehearsal(form, as: .sam, on: "2021-06-01").html
        #expect(rehearsal.contains("1 onboarding task, 1 other task, 1 draft of an agreement, 1 application"))
        try await SecondManager.carriedOut(form, as: .sam, on: "2021-06-01")
        let owners: SQL =
            """
            SELECT string_agg(owner_id::text, ',' ORDER BY partner_id) FROM (
                SELECT partner_id, owner_id FROM onboarding_tasks
                UNION ALL SELECT partner_id, owner_id FROM partner_tasks
            ) work WHERE partner_id = 1
            """
        #expect(try await stored(owners) == "\(jonas.id),\(jonas.id)")
        #expect(try await stored("SELECT owner_id FROM onboarding_tasks WHERE partner_id = 2") == 7)
        #expect(try await stored("SELECT owner_id FROM partner_tasks WHERE partner_id = 2") == 1)
        #expect(
            try await stored("SELECT manager_id FROM agreements WHERE state = 'draft' AND partner_id = 1") == jonas.id)
        #expect(try await stored("SELECT assigned_to FROM applications WHERE legal_name = 'Xeno'") == jonas.id)
        #expect(try await stored("SELECT assigned_to FROM applications WHERE legal_name = 'Zeno'") == 1)
        #expect(try await stored("SELECT work_moved FROM channel_manager_changes") == 4)
        let letter = try await stored(
            "SELECT body FROM messages WHERE recipient = 'jonas@vendor.example'", as: String.self)
        #expect(letter?.contains("3 open tasks or drafts") == false)
        #expect(letter?.contains("With them: 3 open tasks and drafts and 1 application.") == true)
    }

    @Test func `a new partner comes to the manager whom the rules name, by that rule`() async throws {
        let (_, partner) = try await ApprovedCompany().registered(signedOn: "2021-03-12")
        #expect(try await stored("SELECT rule_id FROM partner_managers WHERE partner_id = \(partner)") == 1)
    }

    @Test func `another location moves the partner to the manager of the new place, with its work`() async throws {
        let documents = PartnerDocuments()
        let partner = try await documents.partner()
        let jonas = try await SecondManager()
        try await SecondManager.carriedOut(jonas.rule("Spain", from: "2021-04-01"), on: "2021-04-01")
        let form = documents.form("addendum", "2021-07-01", keep: ["PT", "ES"], add: "FR", location: "ES")
        try await documents.evidence(partner, "FR", ["office", "sales_team"])
        let id = try await documents.drawnUp(partner, form, on: "2021-06-01")
        let page = try await TestApp(as: .lea, on: "2021-06-01").get("/agreements/\(id)").html
        #expect(page.contains("Jonas Weber") && page.contains("open onboarding task to the new manager"))
        try await documents.executed(id, partner, on: "2021-06-02")
        #expect(try await SecondManager.manager(of: partner, on: "2021-06-30") == 1)
        _ = try await passDay("2021-07-01")
        #expect(try await SecondManager.manager(of: partner, on: "2021-07-01") == jonas.id)
        #expect(
            try await stored("SELECT rule_id IS NOT NULL FROM partner_managers WHERE manager_id = \(jonas.id)") == true)
        let left: SQL =
            "SELECT count(*) FROM onboarding_tasks WHERE partner_id = \(partner) AND owner_id = 1 AND state = 'open'"
        #expect(try await stored(left, as: Int.self) == 0)
        #expect(
            try await stored(
                "SELECT count(*) FROM messages WHERE recipient = 'jonas@vendor.example' AND subject LIKE '1 partner%'",
                as: Int.self) == 1)
    }
}
