import Foundation
import PartnerProgram
import Postgres

/// What people do with an evaluation, from its plan to its publication.
struct EvaluationSteps: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    private var store: EvaluationStore { EvaluationStore(database) }

    func plan(_ found: EvaluationForm.Found, by user: Int) async throws -> Done {
        guard try await store.hasProgram(on: found.cutOff) else {
            throw Problems("cut_off", "No version of the program was in effect on \(found.cutOff.spoken)")
        }
        let planned = try EvaluationRun.scheduled(
            found.kind, cutOff: found.cutOff, isRehearsal: found.isRehearsal, by: user)
        let partners = try await partners(found.references)
        let id = try await store.insert(planned, of: partners, at: now)
        return Done("/evaluations/\(id)", notice: "The evaluation is planned. Freeze its facts next.")
    }

    /// Nil for all of them.
    private func partners(_ references: [String]) async throws -> [Int]? {
        guard !references.isEmpty else { return nil }
        let found = try await store.partners(references)
        let unknown = references.filter { found[$0] == nil }
        guard unknown.isEmpty else {
            throw Problems("partners", "There is no partner \(unknown.joined(separator: ", "))")
        }
        return Set(found.values).sorted()
    }

    func askFreeze(_ record: EvaluationRecord, by user: Int) async throws -> Done {
        if record.freezeAskedAt != nil { throw Refusal.conflict("It is being frozen already.") }
        _ = try record.rules.snapshotTaken(on: today)
        try record.rules.checkOrder(afterOpen: try await store.earlierOpen(than: record))
        try await store.askFreeze(record, by: user, at: now)
        return Done(record.path, notice: "The facts are being frozen and judged.")
    }

    func review(_ record: EvaluationRecord, by user: Int) async throws -> Done {
        let next = try record.rules.inReview(by: user)
        try await store.move(record, to: next, by: user, at: now)
        try await EvaluationMail(database, desk).toApprove(record, except: [record.rules.plannedBy, user])
        return Done(record.path, notice: "In review.")
    }

    func approve(_ record: EvaluationRecord, by user: Int) async throws -> Done {
        try await store.move(record, to: try record.rules.approved(by: user), by: user, at: now)
        return Done(record.path, notice: "Approved. It can be published from \(record.rules.effectiveOn.spoken) on.")
    }

    /// All its changes, with one effective day, in one transaction.
    func publish(_ record: EvaluationRecord, by user: Int) async throws -> Done {
        let next = try record.rules.applied(on: today)
        // First, so that whoever publishes it at the same moment waits here, and is told.
        try await store.move(record, to: next, by: user, at: now)
        let said =
            switch record.rules.kind {
            case .monthly: "\(try await Publication(database, by: actor, desk).carryOut(record).words) granted."
            case .yearEnd: "\(try await YearEndPublication(database, by: actor, desk).carryOut(record).words) ended."
            }
        return Done(record.path, notice: "Published: " + said)
    }

    func cancel(_ record: EvaluationRecord, because reason: String, by user: Int) async throws -> Done {
        let next = try record.rules.cancelled(because: reason)
        try await store.move(record, to: next, by: user, at: now, because: reason)
        return Done(record.path, notice: "Cancelled.")
    }
}
