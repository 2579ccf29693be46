import Foundation
import PartnerProgram
import Postgres

/// Takes one picture of everything that an evaluation looks at: the partners, what they held, the waivers, and every
/// fact that a measure looked at. All of it in one transaction, or nothing.
struct Freezing {
    static let batch = 1000
    let desk: Desk

    /// False where nothing is to be frozen, or others are at it.
    func next() async throws -> Bool {
        let began = desk.clock.now
        return try await desk.change(as: OfficeHand(), isolation: .repeatableRead) { database in
            let store = FreezeStore(database)
            guard let run = try await store.claim() else { return false }
            let record = try await EvaluationStore(database).require(run.id)
            let next = try record.rules.snapshotTaken(on: desk.clock.today)
            guard let (rules, settings) = try await RequirementRulesStore(database).rules(on: record.rules.cutOff)
            else { throw Refusal.conflict("No version of the program decides \(record.rules.cutOff.spoken).") }
            let freeze = try await store.begin(run, rules, settings, at: began)
            let partners = try await store.addSubjects(to: freeze, record.partners, on: record.rules.cutOff)
            try await addFacts(to: freeze, of: partners, record, rules, store, began)
            try await store.finish(run, freeze, next.state)
            return true
        }
    }

    private func addFacts(
        to freeze: Int, of partners: [Int], _ record: EvaluationRecord, _ rules: RequirementRules, _ store: FreezeStore,
        _ began: Date
    ) async throws {
        for start in stride(from: 0, to: partners.count, by: Self.batch) {
            try await tell(record.id, done: start, of: partners.count, began)
            let some = Array(partners[start..<min(start + Self.batch, partners.count)])
            try await store.addFacts(of: some, to: freeze, on: record.rules.cutOff, for: rules)
        }
    }

    /// Outside of the freeze's transaction, so that others can read it.
    private func tell(_ run: Int, done: Int, of total: Int, _ began: Date) async throws {
        let now = desk.clock.now
        try await desk.change(as: OfficeHand(), isolation: .readCommitted) {
            try await ProgressStore($0).tell(.freeze, of: run, done: done, of: total, began: began, at: now)
        }
    }
}
