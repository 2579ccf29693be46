import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// What a day brings to registrations: the end, reminders, alerts; each once, and never a decision.
@Suite(.database) struct DealDayTests {
    init() async throws { try await Registrations.prepare() }

    private func mails(_ subject: String) async throws -> Int? {
        try await stored("SELECT count(*) FROM messages WHERE subject LIKE \("%\(subject)%")")
    }

    @Test func `it is valid through day 180 to the last minute in the office's zone, and expires on day 181`()
        async throws
    {
        let id = try await Registrations.approved()
        #expect(try await stored("SELECT expires_on FROM opportunity_registrations WHERE id = \(id)") == "2021-08-28")
        // Lisbon is an hour ahead of UTC in summer: 22:59:59 UTC is the last second of the day.
        _ = try await passDay("2021-08-28", at: "22:59:59")
        #expect(try await Registrations.state(id) == "approved")
        let done = try await passDay("2021-08-28", at: "23:00:00")
        #expect(done["registrations expired"] == 1)
        #expect(try await Registrations.state(id) == "expired")
        #expect(
            try await stored("SELECT count(*) FROM registration_claims WHERE released_at IS NULL") == 0,
            "the company is free again")
        let page = try await TestApp(as: .ravi, on: "2021-08-29").get("/opportunities/\(id)").html
        #expect(page.contains("Expired") && page.contains("Its last day was 28 August 2021"))
        #expect(try await passDay("2021-08-30")["registrations expired"] == nil)
        #expect(try await mails("has expired") == 1)
    }

    @Test func `what closed before its last day does not expire`() async throws {
        let id = try await Registrations.approved()
        #expect(try await Registrations.win(id, on: "2021-08-20").status == .seeOther)
        #expect(try await passDay("2021-09-10")["registrations expired"] == nil)
        #expect(try await Registrations.state(id) == "won")
    }

    @Test func `the partner is reminded 30, 14 and 3 days before the end, each once`() async throws {
        _ = try await Registrations.approved()
        for (day, count) in [
            ("2021-07-28", 0), ("2021-07-29", 1), ("2021-07-29", 1), ("2021-08-13", 1), ("2021-08-14", 2),
            ("2021-08-25", 3), ("2021-08-28", 3),
        ] {
            _ = try await passDay(day)
            #expect(try await mails("expires in") == count, "on \(day)")
        }
    }

    @Test func `after a standstill one letter makes up for the reminders that were missed`() async throws {
        _ = try await Registrations.approved()
        _ = try await passDay("2021-08-27")
        #expect(try await mails("expires in 1 day") == 1)
        #expect(try await mails("expires in") == 1)
    }

    @Test func `an extension is another end, with reminders of its own`() async throws {
        let id = try await Registrations.approved()
        _ = try await passDay("2021-08-26")
        _ = try await TestApp(as: .pia, on: "2021-08-27").post(
            "/opportunities/\(id)/extension",
            [
                "version": Registrations.version(id), "last": "26", "last_month": "11", "last_year": "2021",
                "reason": "A tender",
            ])
        _ = try await passDay("2021-08-29")
        #expect(try await Registrations.state(id) == "approved")
        _ = try await passDay("2021-10-27")
        #expect(try await mails("expires in") == 2)
    }

    @Test func `a missing contribution is told once from 14 days before the expected close on, and not a given one`()
        async throws
    {
        let close = ["expected_close": "15", "expected_close_month": "4"]
        let id = try await Registrations.approved(close)
        _ = try await passDay("2021-03-31")
        #expect(try await mails("no contribution yet") == 0)
        _ = try await passDay("2021-04-01")
        _ = try await passDay("2021-04-02")
        #expect(try await mails("no contribution yet") == 1)
        #expect(try await stored("SELECT about FROM registration_reminders") == "2021-04-15")
        let other = try await Registrations.approved([
            "prospect_name": "Café Central", "prospect_domain": "central.example", "prospect_number": "",
            "expected_close": "20", "expected_close_month": "4",
        ])
        #expect(other != id)
        #expect(try await Registrations.state(other) == "approved")
        _ = try await TestApp(as: .ravi, on: "2021-03-20").post(
            "/opportunities/\(other)/contributions/presentation", Registrations.presentation)
        _ = try await passDay("2021-04-10")
        #expect(try await mails("no contribution yet") == 1)
    }

    @Test func `an overdue answer is told to reviewer and channel manager once, and nothing is decided`() async throws {
        let id = try await Registrations.underReview()
        _ = try await passDay("2021-03-08", at: "23:59:59")
        #expect(try await mails("Overdue: registration") == 0)
        for _ in 0..<2 { _ = try await passDay("2021-03-09", at: "00:00:00") }
        let readers = try await TestDatabase.current.owner.all(
            "SELECT recipient FROM messages WHERE subject LIKE 'Overdue: registration%' ORDER BY 1"
        ) { try $0.get("recipient", as: String.self) }
        #expect(readers == ["dora@vendor.example", "mia@vendor.example"])
        _ = try await passDay("2021-06-30")
        #expect(try await Registrations.state(id) == "under_review")
        #expect(try await mails("Overdue: registration") == 2)
    }

    @Test func `two workers at once expire and remind once`() async throws {
        let first = try await Registrations.approved()
        _ = try await Registrations.approved([
            "prospect_name": "Café Central", "prospect_domain": "central.example", "prospect_number": "",
        ])
        try await TestDatabase.current.owner.execute(
            "UPDATE opportunity_registrations SET expires_on = '2021-09-10' WHERE id = \(first)")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<3 { group.addTask { _ = try await passDay("2021-08-30") } }
            try await group.waitForAll()
        }
        #expect(try await mails("has expired") == 1)
        #expect(try await mails("expires in 11 days") == 1)
    }
}
