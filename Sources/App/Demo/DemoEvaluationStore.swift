import Foundation
import PartnerProgram
import Postgres

/// The evaluations of the demo world, made as the office makes them: frozen, judged, and the older ones published.
struct DemoEvaluationStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// The last day that counts, when it was frozen, and how far it went.
    private static let runs: [(cutOff: String, at: String, isRehearsal: Bool, state: EvaluationRun.State)] = [
        ("2021-09-30", "2021-10-04T09:00:00Z", false, .applied),
        ("2021-10-31", "2021-11-02T09:00:00Z", false, .inReview),
        ("2021-12-31", "2021-11-29T15:00:00Z", true, .calculated),
    ]

    func make() async throws {
        try await database.execute("SELECT set_config('app.user_id', '0', true)")
        let people = DemoStore(database)
        guard let planner = try await people.user("pia@example.com"),
            let approver = try await people.user("noor@example.com")
        else { return }
        for run in Self.runs {
            guard let cutOff = Day(iso: run.cutOff) else { continue }
            let at = try Date(run.at, strategy: .iso8601)
            let planned = try EvaluationRun.scheduled(
                .monthly, cutOff: cutOff, isRehearsal: run.isRehearsal, by: planner)
            let id = try await EvaluationStore(database).insert(planned, of: nil, at: at)
            try await judge(id, cutOff, by: planner, at: at)
            if run.state != .calculated { try await review(id, by: planner, at: at + 3600) }
            if run.state == .applied { try await publish(id, by: approver, at: at + 7200) }
        }
        try await database.execute("SELECT set_config('app.user_id', '', true)")
    }

    private func judge(_ run: Int, _ cutOff: Day, by planner: Int, at instant: Date) async throws {
        guard let (rules, settings) = try await RequirementRulesStore(database).rules(on: cutOff) else { return }
        let store = FreezeStore(database)
        let asked = FreezeStore.Asked(id: run, number: 1, by: planner)
        try await EvaluationStore(database).askFreeze(
            EvaluationStore(database).require(run), by: planner, at: instant)
        let freeze = try await store.begin(asked, rules, settings, at: instant)
        let partners = try await store.addSubjects(to: freeze, nil, on: cutOff)
        try await store.addFacts(of: partners, to: freeze, on: cutOff, for: rules)
        try await store.finish(asked, freeze, .snapshotTaken)
        try await calculate(at: instant + 60)
    }

    /// What was frozen just now.
    private func calculate(at instant: Date) async throws {
        let store = JudgingStore(database)
        guard let frozen = try await store.next() else { return }
        let judgement = Judgement(frozen.rules)
        var last = 0
        while let judged = try await Calculation.judgeSome(of: frozen, judgement, after: last, at: instant, database) {
            last = judged
        }
        try await store.seal(frozen, .calculated, at: instant)
    }

    private func review(_ run: Int, by planner: Int, at instant: Date) async throws {
        let store = EvaluationStore(database)
        let record = try await store.require(run)
        try await store.move(record, to: try record.rules.inReview(by: planner), by: planner, at: instant)
    }

    private func publish(_ run: Int, by approver: Int, at instant: Date) async throws {
        let store = EvaluationStore(database)
        let reviewed = try await store.require(run)
        try await store.move(reviewed, to: try reviewed.rules.approved(by: approver), by: approver, at: instant)
        let approved = try await store.require(run)
        let next = try approved.rules.applied(on: approved.rules.effectiveOn)
        try await store.move(approved, to: next, by: approver, at: instant + 600)
        let grants = try await GrantStore(database).grants(of: approved.freeze?.id ?? 0)
        try await GrantStore(database).carryOut(
            GrantOutcome(grants), of: approved, by: .system, at: instant + 600)
    }
}
