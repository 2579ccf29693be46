import Foundation
import Logging
import PartnerProgram
import Postgres
import Testing

@testable import App

extension User {
    /// The second program manager, where a test has one.
    static let gus = User(
        id: 102, kind: .staff, name: "Gus Moreau", email: "gus@vendor.example", roles: [.programManager])
}

/// Nova and Borealis, two program managers, and evaluations made as people make them.
struct EvaluationWorld {
    let owner = TestDatabase.current.owner

    init() async throws {
        try await owner.run(
            script: """
                INSERT INTO users (id, email, name, kind, state) OVERRIDING SYSTEM VALUE
                VALUES (102, 'gus@vendor.example', 'Gus Moreau', 'staff', 'active');
                INSERT INTO user_roles (user_id, role) VALUES (102, 'program_manager');
                INSERT INTO membership_clocks (partner_id, kind, started_on, months, ends_on, time_zone, ends_at,
                    clause)
                VALUES (1, 'registered', '2021-02-12', 12, '2022-02-12', 'Europe/Lisbon', '2022-02-13 00:00Z', 'R31');
                """)
    }

    /// Every row that a level asks of Nova is waived, so that it is reached.
    func waive(_ level: Authorization, from first: String = "2021-03-31", before end: String = "2022-01-01")
        async throws
    {
        try await owner.execute(
            """
            INSERT INTO authorization_exceptions (kind, partner_id, level, requirement, valid, reason, state,
                asked_at, asked_by, decided_at, decided_by)
            SELECT 'waiver', 1, \(level), key, daterange(\(first)::date, \(end)::date), 'Taken over with a company',
                'approved', '2021-03-01', 1, '2021-03-02', 4
            FROM program_requirements
            WHERE program_version_id = desk.program_version_deciding(\(first)::date) AND required
                AND level = \(level) AND level = parent
            """)
    }

    func plan(_ cutOff: String, on day: String, _ more: [String: String] = [:]) async throws -> Answer {
        try await TestApp(as: .pia, on: day).post(
            "/evaluations", ["kind": "monthly", "cut_off": cutOff, "scope": "all"].merging(more) { $1 })
    }

    @discardableResult
    func step(_ run: Int, _ step: String, as user: User = .pia, on day: String = "2021-04-01") async throws -> Answer {
        try await TestApp(as: user, on: day).post("/evaluations/\(run)/\(step)")
    }

    func work(on day: String = "2021-04-01") async throws {
        try await EvaluationWorker(desk: TestApp(on: day).desk, logger: Logger(label: "test")).workAll()
    }

    /// Planned, frozen, judged and in review.
    func review(_ run: Int, _ cutOff: String = "2021-03-31", on day: String = "2021-04-01") async throws {
        #expect(try await plan(cutOff, on: day).location == "/evaluations/\(run)")
        try await step(run, "freeze", on: day)
        try await work(on: day)
        try await step(run, "review", on: day)
    }

    /// The whole way.
    func publish(_ run: Int, _ cutOff: String = "2021-03-31", on day: String = "2021-04-01") async throws {
        try await review(run, cutOff, on: day)
        try await step(run, "approval", as: .gus, on: day)
        try await step(run, "publication", on: day)
    }

    /// "sales [2021-04-01,) monthly_run", of Nova.
    func held() async throws -> [String] {
        try await owner.all(
            """
            SELECT concat_ws(' ', level, valid, cause, end_cause) AS held FROM partner_authorizations
            WHERE partner_id = 1 ORDER BY level, valid
            """
        ) { try $0.get("held") }
    }

    /// "1 sales granted waived", of a run's latest freeze.
    func results(_ run: Int = 1) async throws -> [String] {
        try await owner.all(
            """
            SELECT concat_ws(' ', partner_id, level, outcome, verdict) AS found
            FROM evaluation_results JOIN evaluation_runs USING (freeze_id) WHERE evaluation_runs.id = \(run)
            ORDER BY partner_id, level
            """
        ) { try $0.get("found") }
    }

    func state(_ run: Int = 1) async throws -> String {
        try await owner.one("SELECT state FROM evaluation_runs WHERE id = \(run)") { try $0.get("state") }
    }

    /// Of a freeze: the hashes of its inputs and of its results.
    func hashes(_ freeze: Int) async throws -> [String] {
        try await owner.one(
            """
            SELECT ARRAY[encode(input_hash, 'hex'), encode(result_hash, 'hex')] AS hashes
            FROM evaluation_freezes WHERE id = \(freeze)
            """
        ) { try $0.get("hashes") }
    }
}
