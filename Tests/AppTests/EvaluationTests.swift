import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// The monthly evaluation: frozen, judged, reviewed, approved by a second person, published (SM9).
@Suite(.database) struct EvaluationTests {
    let world: EvaluationWorld
    var owner: Database { world.owner }

    init() async throws { world = try await EvaluationWorld() }

    private func membership() async throws -> [String] {
        try await owner.all(
            "SELECT concat_ws(' ', status, valid) AS state FROM partner_memberships WHERE partner_id = 1 ORDER BY valid"
        ) { try $0.get("state") }
    }

    @Test func `what is reached is granted from the first of the next month, by two people`() async throws {
        try await world.waive(.sales)
        try await world.review(1)
        #expect(
            try await world.results() == [
                "1 delivery not_reached not_met", "1 msp not_reached not_met", "1 sales granted waived",
                "2 delivery not_reached not_met", "2 msp not_reached not_met", "2 sales not_reached not_met",
            ])
        let page = try await TestApp(as: .gus, on: "2021-04-01").get("/evaluations/1").html
        for words in [
            "Monthly evaluation of 31 March 2021", "In review", "What publishing does",
            "1 authorization of 1 partner", "SHA-256 of the results", "Approve the results",
        ] { #expect(page.contains(words), "\(words)") }
        #expect(try await TestApp(as: .gus, on: "2021-04-01").get("/").html.contains("Evaluations to approve"))
        #expect(try await world.held() == [], "nothing is granted before it is published")
        #expect(try await world.step(1, "approval", as: .gus).location == "/evaluations/1")
        let published = try await world.step(1, "publication")
        #expect(published.location == "/evaluations/1")
        #expect(try await world.held() == ["sales [2021-04-01,) monthly_run"])
        #expect(try await membership() == ["registered [2021-02-12,2021-04-01)", "authorized [2021-04-01,)"])
        let clock = try await owner.one(
            "SELECT stopped_on::text || ': ' || stop_reason AS said FROM membership_clocks"
        ) { try $0.get("said", as: String.self) }
        #expect(clock == "2021-04-01: Earned a first authorization (ER-000001)")
        let mails = try await owner.all("SELECT recipient || ': ' || subject AS mail FROM messages ORDER BY id") {
            try $0.get("mail", as: String.self)
        }
        #expect(
            mails == [
                "pia@vendor.example: Monthly evaluation of 31 March 2021 is calculated (ER-000001)",
                "gus@vendor.example: Monthly evaluation of 31 March 2021 waits for approval (ER-000001)",
                "ravi@nova.example: Sales: granted",
            ])
        #expect(try await TestApp(as: .mia, on: "2021-04-02").get("/partners/1").html.contains("Sales granted from 1"))
    }

    @Test func `the partner reads its own published result with the frozen facts, and nobody else's`() async throws {
        try await world.waive(.sales)
        try await world.review(1)
        let results = try await owner.all(
            "SELECT id FROM evaluation_results WHERE level = 'sales' ORDER BY partner_id"
        ) { try $0.get("id", as: Int.self) }
        let (nova, borealis) = ("/evaluations/1/results/\(results[0])", "/evaluations/1/results/\(results[1])")
        #expect(try await TestApp(as: .ravi, on: "2021-04-01").get(nova).status == .notFound, "not published yet")
        try await world.step(1, "approval", as: .gus)
        try await world.step(1, "publication")
        let own = try await TestApp(as: .ravi, on: "2021-04-01").get(nova).html
        for words in ["Sales: Nova Systems Lda", "Granted", "Met with a waiver", "Taken over with a company"] {
            #expect(own.contains(words), "\(words)")
        }
        #expect(try await TestApp(as: .ravi, on: "2021-04-01").get(borealis).status == .notFound)
        #expect(try await TestApp(as: .bob, on: "2021-04-01").get(borealis).status == .ok)
        for page in ["/evaluations", "/evaluations/1", "/evaluations/1/results"] {
            #expect(try await TestApp(as: .ravi, on: "2021-04-01").get(page).status == .forbidden)
        }
        let csv = try await TestApp(as: .ada, on: "2021-04-01").get("/evaluations/1/results.csv?outcome=granted")
        #expect(csv.html.contains("Nova Systems Lda") && !csv.html.contains("Borealis"))
        let list = try await TestApp(as: .ada, on: "2021-04-01").get("/evaluations/1/results?level=sales").html
        #expect(list.contains("Not reached") && list.contains("Joint Business Plan"))
    }

    @Test func `whoever planned or reviewed it does not approve it, and only program managers act`() async throws {
        try await world.review(1)
        let own = try await world.step(1, "approval")
        #expect(own.status == .conflict)
        #expect(own.html.contains("Somebody else than the ones who planned and reviewed the evaluation"))
        #expect(try await world.step(1, "approval", as: .mia).status == .forbidden)
        let page = try await TestApp(as: .pia, on: "2021-04-01").get("/evaluations/1").html
        #expect(page.contains("Somebody else approves it.") && !page.contains("Approve the results"))
        let error = await #expect(throws: PostgresError.self) {
            try await owner.execute("UPDATE evaluation_runs SET approved_by = reviewed_by")
        }
        #expect(error?.violatedConstraint == "evaluation_runs_are_approved_by_another")
    }

    @Test func `a monthly evaluation only grants: what is held and not met stays, with a warning`() async throws {
        try await owner.execute(
            """
            INSERT INTO partner_authorizations (partner_id, level, valid, cause, reason, recorded_at)
            VALUES (1, 'delivery', '[2021-02-12,)', 'taken_over', 'Held before', '2021-02-12')
            """)
        try await world.publish(1)
        #expect(try await world.results().first == "1 delivery at_risk not_met")
        #expect(try await world.held() == ["delivery [2021-02-12,) taken_over"])
        #expect(try await world.state() == "applied")
    }

    @Test func `what was given by decision is earned, and other days that are held stay as they are`() async throws {
        try await world.waive(.sales)
        try await owner.run(
            script: """
                INSERT INTO authorization_exceptions (kind, partner_id, level, valid, reason, state, asked_at, asked_by,
                    decided_at, decided_by)
                SELECT 'override', 1, 'sales', valid, 'A pilot', 'approved', '2021-03-01', 1, '2021-03-02', 4
                FROM unnest(ARRAY[daterange('2021-03-15', '2021-05-01'), daterange('2021-06-01', '2021-07-01')]) valid;
                INSERT INTO partner_authorizations (partner_id, level, valid, cause, reason, exception_id, recorded_at)
                SELECT 1, 'sales', valid, 'override', 'A pilot', id, '2021-03-02' FROM authorization_exceptions
                WHERE kind = 'override';
                """)
        try await world.publish(1)
        #expect(try await world.results().contains("1 sales granted waived"))
        #expect(
            try await world.held() == [
                "sales [2021-03-15,2021-04-01) override earned", "sales [2021-04-01,2021-06-01) monthly_run",
                "sales [2021-06-01,2021-07-01) override", "sales [2021-07-01,) monthly_run",
            ])
    }

    @Test func `a removal that was proposed is off, and who left the program is granted nothing`() async throws {
        try await world.waive(.sales)
        try await owner.run(
            script: """
                UPDATE partner_memberships SET valid = '[2021-02-12,2021-03-20)' WHERE partner_id = 1;
                INSERT INTO partner_memberships (partner_id, status, valid, cause)
                VALUES (1, 'removal_pending', '[2021-03-20,)', 'The time ended');
                INSERT INTO membership_removals (partner_id, reason, proposed_at, proposed_by)
                VALUES (1, 'No achievements', '2021-03-21', 4);
                """)
        try await world.review(1)
        try await world.step(1, "approval", as: .gus)
        try await owner.run(
            script: """
                BEGIN;
                UPDATE partner_memberships SET valid = '[2021-03-20,2021-04-01)'
                WHERE upper_inf(valid) AND partner_id = 1;
                INSERT INTO partner_memberships (partner_id, status, valid, cause)
                VALUES (1, 'terminated', '[2021-04-01,)', 'Notice'); COMMIT;
                """)
        let page = try await TestApp(as: .gus, on: "2021-04-01").get("/evaluations/1").html
        #expect(page.contains("Reached the requirements and left the program since."))
        try await owner.run(
            script: """
                BEGIN; DELETE FROM partner_memberships WHERE status = 'terminated';
                UPDATE partner_memberships SET valid = '[2021-03-20,)' WHERE status = 'removal_pending'; COMMIT;
                """)
        try await world.step(1, "publication")
        #expect(try await membership().last == "authorized [2021-04-01,)")
        let removal = try await owner.one("SELECT state FROM membership_removals") {
            try $0.get("state", as: String.self)
        }
        #expect(removal == "withdrawn")
    }
}
