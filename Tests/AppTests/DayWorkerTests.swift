import Foundation
import Hummingbird
import PartnerProgram
import Postgres
import Testing

@testable import App

/// What the day brings to a Registered partner (SM10): notices and the end of the time.
@Suite(.database) struct DayWorkerTests {
    private func notices() async throws -> Int? {
        try await stored("SELECT count(*) FROM messages WHERE subject LIKE '%to earn an authorization: Casa%'")
    }

    @Test func `notices go out 90, 30 and 7 days before the end, each once`() async throws {
        _ = try await ApprovedCompany().registered(signedOn: "2021-03-12")
        for (day, count) in [
            ("2021-12-11", 0), ("2021-12-12", 2), ("2021-12-13", 2), ("2022-02-09", 2), ("2022-02-10", 4),
            ("2022-03-05", 6), ("2022-03-05", 6), ("2022-03-12", 6),
        ] {
            _ = try await passDay(day)
            #expect(try await notices() == count, "on \(day)")
        }
        let body: SQL =
            "SELECT body FROM messages WHERE subject LIKE '90 days left%' AND recipient = 'ines@casadosal.example'"
        let mail = try #require(try await stored(body, as: String.self))
        #expect(mail.contains("12 March 2022"))
    }

    @Test func `two workers at once tell a partner once`() async throws {
        _ = try await ApprovedCompany().registered(signedOn: "2021-03-12")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<3 { group.addTask { _ = try await passDay("2021-12-12") } }
            try await group.waitForAll()
        }
        #expect(try await notices() == 2)
    }

    @Test func `what was missed while nobody ran is made up for by one mail`() async throws {
        _ = try await ApprovedCompany().registered(signedOn: "2021-03-12")
        _ = try await passDay("2022-03-08")
        #expect(try await notices() == 2)
        #expect(try await stored("SELECT count(*) FROM membership_notices WHERE sent_at IS NULL") == 0)
    }

    @Test func `the end of the last day at the partner's place puts the partner up for removal, once`() async throws {
        let (_, partner) = try await ApprovedCompany().registered(signedOn: "2021-03-12")
        _ = try await passDay("2022-03-12", at: "23:59:59")
        #expect(try await stored("SELECT status FROM partners WHERE id = \(partner)") == "registered")
        let done = try await passDay("2022-03-13", at: "00:00:00")
        #expect(done["deadlines passed"] == 1)
        #expect(try await stored("SELECT status FROM partners WHERE id = \(partner)") == "removal_pending")
        #expect(try await passDay("2022-03-14").isEmpty)
        let rows: SQL =
            "SELECT count(*) FROM partner_memberships WHERE partner_id = \(partner) AND status = 'removal_pending'"
        #expect(try await stored(rows) == 1)
    }

    @Test func `after a week's standstill the state still dates from the day after the deadline`() async throws {
        let (_, partner) = try await ApprovedCompany().registered(signedOn: "2021-03-12")
        _ = try await passDay("2022-03-20")
        let since: SQL =
            "SELECT lower(valid) FROM partner_memberships WHERE partner_id = \(partner) AND status = 'removal_pending'"
        #expect(try await stored(since) == "2022-03-13")
    }

    @Test func `the term of an agreement ends on its day, with the territory`() async throws {
        let (id, partner) = try await ApprovedCompany().registered(
            signedOn: "2021-03-12", [("ends", "30"), ("ends_month", "6"), ("ends_year", "2021")])
        _ = try await passDay("2021-06-30")
        #expect(try await stored("SELECT state FROM agreements WHERE id = \(id)") == "active")
        #expect(try await passDay("2021-07-01")["agreements out of term"] == 1)
        #expect(try await stored("SELECT state FROM agreements WHERE id = \(id)") == "expired")
        let held: SQL =
            "SELECT count(*) FROM partner_territories WHERE partner_id = \(partner) AND valid @> '2021-07-01'::date"
        #expect(try await stored(held) == 0)
    }

    @Test func `what a rule refuses does not stop the others`() async throws {
        let company = try await ApprovedCompany()
        let (id, _) = try await company.registered([("effective", "1"), ("effective_month", "5")])
        try await TestDatabase.current.owner.execute(
            """
            INSERT INTO agreements (kind, partner_id, state, partner_party, vendor_party, location_country,
            manager_id, effective_on, created_at, created_by, sent_on, expires_on) VALUES ('order_form', 1, 'sent',
            'Nova', 'V', 'PT', 1, '2021-01-01', now(), 5, '2021-04-01', '2021-04-02')
            """
        )
        let done = try await passDay("2021-05-01")
        #expect(done["agreements activated"] == 1 && done["agreements expired unsigned"] == 1)
        #expect(try await stored("SELECT state FROM agreements WHERE id = \(id)") == "active")
    }
}
