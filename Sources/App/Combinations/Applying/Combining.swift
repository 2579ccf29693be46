import Foundation
import PartnerProgram
import Postgres

/// The way of a combination through SM4: assessed with its plan, carried out as it was assessed, or given up.
struct Combining: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    private var store: CombinationStore { CombinationStore(database) }

    func report(_ report: CombinationForm.Report) async throws -> CombinationRecord {
        let document = try await stored(report.document)
        let id = try await store.insert(
            report.rules, kind: report.kind, report: report.report, document: document, by: actor, at: now)
        let record = try await store.require(id)
        try await note("\(record.title): reported", record, detail: record.report)
        return record
    }

    func attach(_ document: UploadedDocument, to record: CombinationRecord) async throws {
        guard record.state == .reported else { throw BusinessCombination.Refusal.notNow(record.state) }
        guard record.documentID == nil else { throw Refusal.conflict("It has a document already.") }
        guard let id = try await stored(document) else { return }
        try await store.attach(id, to: record)
    }

    private func stored(_ document: UploadedDocument?) async throws -> Int? {
        guard let document else { return nil }
        return try await DocumentStore(database).insert(document, application: nil, partner: nil, by: actor, at: now)
    }

    func decide(
        _ decisions: [(CombinationPlan.Item, CombinationFacts.Decision?)], of record: CombinationRecord
    ) async throws {
        guard record.state == .reported else { throw BusinessCombination.Refusal.notNow(record.state) }
        let standing = try await store.decisions(of: record.id)
        for (item, decision) in decisions where standing[item] != decision {
            if let decision {
                try await store.decide(item, decision, of: record.id, by: actor.user ?? 0, at: now)
            } else {
                try await store.undecide(item, of: record.id)
            }
        }
        try await store.touch(record)
    }

    func assess(_ record: CombinationRecord) async throws {
        let plan = try await plan(of: record)
        let next = try record.rules.assessed(by: actor.user ?? 0, undecided: plan.open)
        try await store.assess(record, as: next, with: plan, by: actor, at: now)
        try await note("\(record.title): assessed", record, detail: nil)
    }

    func reopen(_ record: CombinationRecord, because reason: String) async throws {
        try await store.reopen(record, as: try record.rules.reopened(), by: actor, at: now, reason: reason)
    }

    func withdraw(_ record: CombinationRecord, because reason: String) async throws {
        try await store.withdraw(
            record, as: try record.rules.withdrawn(reason: reason), by: actor, at: now, reason: reason)
        try await note("\(record.title): withdrawn", record, detail: reason)
    }

    /// Carries it out, or gives in words what has changed since the assessment: then nothing is carried out, and it
    /// waits for another assessment.
    func apply(_ record: CombinationRecord) async throws -> [String] {
        _ = try record.rules.applied(by: actor.user ?? 0, today: today, undecided: 0)
        guard let assessed = record.plan else { throw BusinessCombination.Refusal.notAssessed }
        let facts = try await CombinationFactsStore(database).facts(of: record)
        let plan = CombinationPlan(facts)
        let changes = plan.changes(since: assessed)
        guard changes.isEmpty else {
            let words = "Not carried out, since it is not as it was assessed: \(changes.joined(separator: "; "))."
            try await reopen(record, because: words)
            return changes
        }
        let next = try record.rules.applied(by: actor.user ?? 0, today: today, undecided: plan.open)
        let readers = try await CombinationMail(database, desk).readers(of: record)
        try await store.apply(record, as: next, by: actor, at: now)
        try await CombinationEnding(database, by: actor, desk).carryOut(plan, facts, of: record)
        try await CombinationMail(database, desk).applied(record, plan, to: readers)
        return []
    }

    private func plan(of record: CombinationRecord) async throws -> CombinationPlan {
        CombinationPlan(try await CombinationFactsStore(database).facts(of: record))
    }

    /// For our people, on both partners.
    private func note(_ title: String, _ record: CombinationRecord, detail: String?) async throws {
        for partner in [record.rules.absorbed, record.rules.survivor] {
            try await TimelineStore(database).add(
                title, detail: detail, link: record.path, to: .partner(partner), by: actor, at: now,
                on: record.rules.effectiveOn, audience: .internal)
        }
    }
}
