import HTTPTypes
import Logging
import PartnerProgram
import Postgres
import Testing

@testable import App

/// The radar: who holds what, who is close, and who passes today and fails on 31 December if nothing changes.
@Suite(.database) struct RadarTests {
    let world: EvaluationWorld
    var owner: Database { world.owner }

    init() async throws { world = try await EvaluationWorld() }

    /// "1 sales ready", of all that are judged.
    private func standings() async throws -> [String] {
        try await owner.all(
            """
            SELECT concat_ws(' ', partner_id, level, standing) AS said FROM authorization_standings
            ORDER BY partner_id, array_position(ARRAY['sales', 'delivery', 'msp'], level)
            """
        ) { try $0.get("said") }
    }

    @Test func `everybody is judged once a day, and again when a program manager asks for it`() async throws {
        try await world.waive(.sales)
        try await world.work(on: "2021-04-01")
        #expect(
            try await standings() == [
                "1 sales ready", "1 delivery far", "1 msp far", "2 sales far", "2 delivery far", "2 msp far",
            ])
        try await world.waive(.delivery)
        try await world.work(on: "2021-04-01")
        #expect(try await standings()[1] == "1 delivery far", "what came in the day is seen the day after")
        #expect(try await TestApp(as: .mia, on: "2021-04-01").post("/authorizations/judgement").status == .forbidden)
        let asked = try await TestApp(as: .pia, on: "2021-04-01").post("/authorizations/judgement")
        #expect(asked.location == "/authorizations")
        try await world.work(on: "2021-04-01")
        #expect(try await standings()[1] == "1 delivery ready")
        try await owner.execute("DELETE FROM authorization_exceptions")
        try await world.work(on: "2021-04-02")
        #expect(try await standings()[0] == "1 sales far")
    }

    @Test func `what is met today and not on 31 December is at risk, and says why`() async throws {
        try await world.waive(.sales, before: "2021-12-01")
        try await owner.run(
            script: """
                INSERT INTO partner_authorizations (partner_id, level, valid, cause, reason, recorded_at)
                VALUES (1, 'sales', '[2021-04-01,)', 'taken_over', 'Held before', '2021-04-01');
                """)
        try await world.work(on: "2021-11-30")
        #expect(try await standings()[0] == "1 sales at_risk")
        let page = try await TestApp(as: .mia, on: "2021-11-30").get("/authorizations?tab=at_risk").html
        #expect(page.contains("Nova Systems Lda") && page.contains("Held, at risk") && !page.contains("Borealis"))
        let reason = "Joint Business Plan: one Joint Business Plan away."
        #expect(page.contains(reason))
        let own = try await TestApp(as: .ravi, on: "2021-11-30").get("/partners/1/scorecard").html
        #expect(own.contains("Sales is at risk.") && own.contains(reason))
        let csv = try await TestApp(as: .ada, on: "2021-11-30").get("/authorizations.csv?tab=at_risk").html
        #expect(csv.contains("at_risk") && csv.contains(reason))
        #expect(try await TestApp(as: .ravi, on: "2021-11-30").get("/authorizations").status == .forbidden)
    }

    @Test func `what is granted or lost, a new name and a departure are seen at once`() async throws {
        try await world.waive(.sales, before: "2022-01-01")
        try await world.work(on: "2021-04-01")
        try await world.publish(1)
        #expect(try await standings()[0] == "1 sales safe")
        let page = try await TestApp(as: .mia, on: "2021-04-01").get("/authorizations").html
        #expect(
            page.contains("Hold Sales") && page.contains("Where they are held") && page.contains("Portugal: 1 Sales"))
        try await owner.execute("UPDATE partners SET name = 'Nova SA' WHERE id = 1")
        #expect(try await TestApp(as: .mia, on: "2021-04-01").get("/authorizations").html.contains("Nova SA"))
        try await owner.execute("UPDATE partners SET status = 'terminated' WHERE id = 1")
        #expect(try await standings().allSatisfy { $0.hasPrefix("2 ") })
    }

    @Test func `two instances judge at once, and everybody once`() async throws {
        let desk = try await TestApp(on: "2021-04-01").desk
        try await withThrowingTaskGroup { group in
            for _ in 0..<3 {
                group.addTask { try await EvaluationWorker(desk: desk, logger: Logger(label: "test")).workAll() }
            }
            try await group.waitForAll()
        }
        #expect(try await standings().count == 6)
    }
}
