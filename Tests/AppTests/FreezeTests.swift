import HTTPTypes
import Logging
import PartnerProgram
import Postgres
import Testing

@testable import App

/// What an evaluation looks at is frozen once: later changes change nothing in it, and the same facts give the same
/// hash.
@Suite(.database) struct FreezeTests {
    let world: EvaluationWorld
    var owner: Database { world.owner }

    init() async throws { world = try await EvaluationWorld() }

    @Test func `the same facts give the same hashes, and other facts give others in a new freeze alone`() async throws {
        try await MeasuredDeal(name: "Banco do Mar", stages: [(25, "2021-03-10")]).add()
        try await world.review(1)
        let first = try await world.hashes(1)
        #expect(first.allSatisfy { $0.count == 64 })
        try await world.step(1, "freeze")
        try await world.work(on: "2021-04-05")
        #expect(try await world.hashes(2) == first, "frozen on another day from the same facts")
        try await MeasuredDeal(name: "Casa Verde", stages: [(25, "2021-03-11")]).add()
        #expect(try await world.hashes(2) == first)
        try await world.step(1, "freeze")
        try await world.work()
        let third = try await world.hashes(3)
        #expect(third[0] != first[0] && third[1] != first[1])
        let page = try await TestApp(as: .pia, on: "2021-04-01").get("/evaluations/1").html
        #expect(page.contains("Earlier freezes") && page.contains("freeze 3"))
        #expect(try await world.state() == "calculated", "a review begins anew")
        let old = try await owner.one(
            "SELECT id FROM evaluation_results WHERE freeze_id = 1 AND partner_id = 1 AND level = 'sales'"
        ) { try $0.get("id", as: Int.self) }
        let result = try await TestApp(as: .pia, on: "2021-04-01").get("/evaluations/1/results/\(old)").html
        #expect(result.contains("Superseded.") && result.contains("Banco do Mar") && !result.contains("Casa Verde"))
    }

    @Test func `a result is never edited, and a trace that was tampered with is seen`() async throws {
        try await world.review(1)
        let error = await #expect(throws: PostgresError.self) {
            try await owner.execute("UPDATE evaluation_results SET outcome = 'granted'")
        }
        #expect(error != nil)
        try await owner.run(
            script: """
                SET session_replication_role = replica;
                UPDATE evaluation_results SET trace = replace(trace, '"partner"', '"partner" ');
                """)
        let page = try await TestApp(as: .ada, on: "2021-04-01").get("/evaluations/1/results/1").html
        #expect(page.contains("The stored trace does not give its SHA-256 any more."))
    }

    @Test func `a cut-off is evaluated once, in order, when it is over; a rehearsal whenever one likes`() async throws {
        #expect(try await world.plan("2021-04-30", on: "2021-04-15").location == "/evaluations/1")
        let early = try await world.step(1, "freeze", on: "2021-04-15")
        #expect(early.status == .conflict && early.html.contains("once 30 April 2021 is over"))
        let twice = try await world.plan("2021-04-30", on: "2021-05-01")
        #expect(twice.status == .unprocessableContent && twice.html.contains("has an evaluation of the same partners"))
        #expect(try await world.plan("2021-03-31", on: "2021-05-01").location == "/evaluations/3")
        let order = try await world.step(1, "freeze", on: "2021-05-01")
        #expect(order.status == .conflict && order.html.contains("The earlier evaluation ER-000003 is still open"))
        #expect(
            try await world.plan("2021-05-31", on: "2021-05-01", ["rehearsal": "yes"]).location == "/evaluations/4")
        try await world.step(4, "freeze", on: "2021-05-01")
        try await world.work(on: "2021-05-01")
        try await world.step(4, "review", on: "2021-05-01")
        let approval = try await world.step(4, "approval", as: .gus, on: "2021-06-01")
        #expect(approval.status == .conflict && approval.html.contains("A rehearsal changes nothing"))
        let refused = try await TestApp(as: .pia, on: "2021-06-01").post("/evaluations/4/cancellation", ["reason": " "])
        #expect(refused.status == .unprocessableContent && refused.html.contains("Write why it is cancelled"))
        let page = try await TestApp(as: .pia, on: "2021-06-01").get("/evaluations/4").html
        #expect(page.contains("A rehearsal.") && !page.contains("Approve the results"))
    }

    @Test func `chosen partners alone, by their references`() async throws {
        let unknown = try await world.plan("2021-03-31", on: "2021-04-01", ["scope": "some", "partners": "P-999999"])
        #expect(unknown.status == .unprocessableContent && unknown.html.contains("There is no partner P-999999"))
        let reference = try await owner.one("SELECT reference FROM partners WHERE id = 1") {
            try $0.get("reference", as: String.self)
        }
        let planned = try await world.plan("2021-03-31", on: "2021-04-01", ["scope": "some", "partners": reference])
        #expect(planned.location?.hasPrefix("/evaluations/") == true)
        let run = Int(planned.location?.split(separator: "/").last ?? "") ?? 0
        try await world.step(run, "freeze")
        try await world.work()
        #expect(try await world.results(run).count == 3)
    }

    @Test func `two publish at once: one does, the other is told; it is granted once`() async throws {
        try await world.waive(.sales)
        try await world.review(1)
        try await world.step(1, "approval", as: .gus)
        async let one = world.step(1, "publication")
        async let other = world.step(1, "publication", as: .gus)
        let statuses = try await [one.status, other.status].sorted { $0.code < $1.code }
        #expect(statuses == [.seeOther, .conflict])
        #expect(try await world.held() == ["sales [2021-04-01,) monthly_run"])
    }

    @Test func `several workers share a run, and one that was stopped is taken over`() async throws {
        try await owner.run(
            script: """
                INSERT INTO organisations (legal_name, name_key, country)
                SELECT 'Company ' || n, 'company ' || n, 'PT' FROM generate_series(1, 900) n;
                INSERT INTO partners (organisation_id, name, signed_on)
                SELECT id, legal_name, '2021-02-12' FROM organisations WHERE legal_name LIKE 'Company %';
                INSERT INTO partner_memberships (partner_id, status, valid, cause)
                SELECT id, 'registered', '[2021-02-12,)', 'Order Form executed' FROM partners
                WHERE name LIKE 'Company %';
                """)
        _ = try await world.plan("2021-03-31", on: "2021-04-01")
        try await world.step(1, "freeze")
        let desk = try await TestApp(on: "2021-04-01").desk
        #expect(try await Freezing(desk: desk).next())
        let stopped = Task { try await Calculation(desk: desk).next() }
        stopped.cancel()
        _ = await stopped.result
        try await withThrowingTaskGroup { group in
            for _ in 0..<3 {
                group.addTask { try await EvaluationWorker(desk: desk, logger: Logger(label: "test")).workAll() }
            }
            try await group.waitForAll()
        }
        #expect(try await world.state() == "calculated")
        #expect(try await world.results().count == 902 * 3)
        let shared = try await world.hashes(1)
        try await world.step(1, "freeze")
        try await world.work()
        #expect(try await world.hashes(2) == shared, "one worker alone finds the same")
    }

    @Test func `cancelled while it is being judged, nothing more is judged`() async throws {
        _ = try await world.plan("2021-03-31", on: "2021-04-01")
        try await world.step(1, "freeze")
        #expect(try await Freezing(desk: TestApp(on: "2021-04-01").desk).next())
        let busy = try await TestApp(as: .pia, on: "2021-04-01").get("/evaluations/1").html
        #expect(busy.contains("The office is working on it."))
        let cancelled = try await TestApp(as: .pia, on: "2021-04-01").post(
            "/evaluations/1/cancellation", ["reason": "Data is missing"])
        #expect(cancelled.location == "/evaluations/1")
        try await world.work()
        #expect(try await world.results() == [])
        #expect(try await TestApp(as: .pia, on: "2021-04-01").get("/evaluations/1").html.contains("Data is missing"))
    }
}
