import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// The year-end evaluation: what is held is kept or ends, and whoever holds nothing any more is Registered (R50–R52).
@Suite(.database) struct YearEndTests {
    let world: EvaluationWorld
    var owner: Database { world.owner }
    private static let published = "2022-01-10"

    init() async throws {
        world = try await EvaluationWorld()
        try await owner.run(
            script: """
                BEGIN;
                UPDATE partner_memberships SET valid = '[2021-02-12,2021-03-01)' WHERE partner_id = 1;
                INSERT INTO partner_memberships (partner_id, status, valid, cause)
                VALUES (1, 'authorized', '[2021-03-01,)', 'Taken over');
                UPDATE membership_clocks SET stopped_on = '2021-03-01', stop_reason = 'Taken over';
                COMMIT;
                """)
    }

    private func hold(_ level: String, from first: String = "2021-03-01", cause: String = "taken_over") async throws {
        try await owner.execute(
            """
            INSERT INTO partner_authorizations (partner_id, level, valid, cause, reason, recorded_at)
            VALUES (1, \(level), daterange(\(first)::date, NULL), \(cause), 'Held before', '2021-03-01')
            """)
    }

    private func publish(_ run: Int = 1) async throws {
        let planned = try await world.plan("2021-12-31", on: Self.published, ["kind": "year_end"])
        #expect(planned.location == "/evaluations/\(run)")
        try await world.step(run, "freeze", on: Self.published)
        try await world.work(on: Self.published)
        try await world.step(run, "review", on: Self.published)
        try await world.step(run, "approval", as: .gus, on: Self.published)
        #expect(try await world.step(run, "publication", on: Self.published).location == "/evaluations/\(run)")
    }

    private func membership() async throws -> [String] {
        try await owner.all(
            "SELECT concat_ws(' ', status, valid) AS state FROM partner_memberships WHERE partner_id = 1 ORDER BY valid"
        ) { try $0.get("state") }
    }

    private func clocks() async throws -> [String] {
        try await owner.all(
            """
            SELECT concat_ws(' ', kind, started_on, ends_on, clause) AS clock FROM membership_clocks
            WHERE partner_id = 1 AND stopped_on IS NULL
            """
        ) { try $0.get("clock") }
    }

    @Test func `what is not met ends with the year, and without anything left twelve months run`() async throws {
        try await hold("sales")
        try await publish()
        #expect(
            try await world.results() == [
                "1 delivery not_held not_met", "1 msp not_held not_met", "1 sales lost not_met",
                "2 delivery not_held not_met", "2 msp not_held not_met", "2 sales not_held not_met",
            ])
        #expect(try await world.held() == ["sales [2021-03-01,2022-01-01) taken_over year_end"])
        #expect(try await membership().suffix(2) == ["authorized [2021-03-01,2022-01-01)", "registered [2022-01-01,)"])
        #expect(try await clocks() == ["after_loss 2022-01-01 2023-01-01 R52"])
        let letter = try await owner.one("SELECT subject, body FROM messages WHERE recipient = 'ravi@nova.example'") {
            try $0.get("subject", as: String.self) + "\n" + $0.get("body", as: String.self)
        }
        #expect(letter.contains("Year-end evaluation of 2021: sales ended with 2021"))
        #expect(letter.contains("It is a Registered partner from 1 January 2022 on"))
        #expect(letter.contains("Joint Business Plan"))
        let page = try await TestApp(as: .ravi, on: Self.published).get("/partners/1/membership").html
        #expect(page.contains("Time to earn an authorization again"))
    }

    @Test func `each is evaluated by itself: one that is kept keeps the partner Authorized`() async throws {
        try await hold("sales")
        try await hold("delivery")
        try await world.waive(.delivery, from: "2021-12-31")
        try await publish()
        #expect(
            try await world.results().prefix(3) == [
                "1 delivery kept waived", "1 msp not_held not_met", "1 sales lost not_met",
            ])
        #expect(
            try await world.held() == [
                "delivery [2021-03-01,) taken_over", "sales [2021-03-01,2022-01-01) taken_over year_end",
            ])
        #expect(try await membership().last == "authorized [2021-03-01,)")
        #expect(try await clocks() == [])
    }

    @Test func `what the same month's evaluation grants keeps the partner Authorized`() async throws {
        try await hold("sales")
        try await world.waive(.delivery, from: "2021-12-31")
        try await world.publish(1, "2021-12-31", on: Self.published)
        try await publish(2)
        #expect(
            try await world.held() == [
                "delivery [2022-01-01,) monthly_run", "sales [2021-03-01,2022-01-01) taken_over year_end",
            ])
        #expect(try await membership().last == "authorized [2021-03-01,)")
    }

    @Test func `what was given by decision or by invitation is not its matter`() async throws {
        try await hold("gsi", cause: "invitation")
        try await hold("sales")
        try await owner.run(
            script: """
                INSERT INTO authorization_exceptions (kind, partner_id, level, valid, reason, state, asked_at, asked_by,
                    decided_at, decided_by)
                VALUES ('override', 1, 'msp', '[2021-03-01,2022-06-01)', 'A pilot', 'approved', '2021-03-01', 1,
                    '2021-03-02', 4);
                INSERT INTO partner_authorizations (partner_id, level, valid, cause, reason, exception_id, recorded_at)
                VALUES (1, 'msp', '[2021-03-01,2022-06-01)', 'override', 'A pilot', 1, '2021-03-02');
                """)
        try await publish()
        #expect(
            try await world.held() == [
                "gsi [2021-03-01,) invitation", "msp [2021-03-01,2022-06-01) override",
                "sales [2021-03-01,2022-01-01) taken_over year_end",
            ])
        #expect(try await membership().last == "registered [2022-01-01,)", "nothing earned is left")
    }

    @Test func `the page says beforehand what ends, and which deals were closed since`() async throws {
        try await hold("sales")
        try await MeasuredDeal.closed("Banco do Mar", "2022-01-05", "45000").add()
        _ = try await world.plan("2021-12-31", on: Self.published, ["kind": "year_end"])
        try await world.step(1, "freeze", on: Self.published)
        try await world.work(on: Self.published)
        let page = try await TestApp(as: .gus, on: Self.published).get("/evaluations/1").html
        for words in [
            "Year-end evaluation of 31 December 2021", "1 authorization of 1 partner", "Become Registered",
            "Deals closed since", "Banco do Mar", "5 January 2022", "Not held",
        ] { #expect(page.contains(words), "\(words)") }
        let wrong = try await world.plan("2021-11-30", on: Self.published, ["kind": "year_end"])
        #expect(wrong.status == .unprocessableContent && wrong.html.contains("Choose 31 December"))
        let rehearsal = try await world.plan(
            "2022-12-31", on: Self.published, ["kind": "year_end", "rehearsal": "yes"])
        #expect(rehearsal.location?.hasPrefix("/evaluations/") == true)
    }
}
