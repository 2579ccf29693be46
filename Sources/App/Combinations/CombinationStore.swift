import Foundation
import PartnerProgram
import Postgres

/// Business combinations: each record, its decisions and its way (SM4).
struct CombinationStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func find(_ id: Int) async throws -> CombinationRecord? {
        try await database.first(
            """
            SELECT combined.*, survivor.name AS survivor_name, survivor.reference AS survivor_reference,
                absorbed.name AS absorbed_name, absorbed.reference AS absorbed_reference, documents.file_name,
                reporters.name AS reporter, assessors.name AS assessor, appliers.name AS applier
            FROM business_combinations combined
            JOIN partners survivor ON survivor.id = survivor_id JOIN partners absorbed ON absorbed.id = absorbed_id
            JOIN users reporters ON reporters.id = reported_by
            LEFT JOIN users assessors ON assessors.id = assessed_by
            LEFT JOIN users appliers ON appliers.id = applied_by
            LEFT JOIN documents ON documents.id = combined.document_id
            WHERE combined.id = \(id)
            """, CombinationRecord.init(row:))
    }

    func require(_ id: Int) async throws -> CombinationRecord {
        guard let record = try await find(id) else { throw Refusal.notFound }
        return record
    }

    func insert(
        _ rules: BusinessCombination, kind: BusinessCombination.Kind, report: String, document: Int?, by actor: Actor,
        at instant: Date
    ) async throws -> Int {
        let id = try await database.one(
            """
            INSERT INTO business_combinations
                (kind, survivor_id, absorbed_id, effective_on, report, document_id, reported_at, reported_by)
            VALUES (\(kind), \(rules.survivor), \(rules.absorbed), \(rules.effectiveOn), \(report), \(document),
                \(instant), \(rules.reportedBy)) RETURNING id
            """
        ) { try $0.get("id", as: Int.self) }
        try await recordStep(id, from: nil, to: rules.state, by: actor, at: instant, reason: nil)
        return id
    }

    /// Records a step: the state that a rule returned, guarded against somebody who was faster, and its row of history.
    /// `facts` is what else the step writes.
    func move(
        _ record: CombinationRecord, to next: BusinessCombination, by actor: Actor, at instant: Date,
        reason: String? = nil, _ facts: SQL = ""
    ) async throws {
        let changed = try await database.execute(
            """
            UPDATE business_combinations SET state = \(next.state), version = version + 1\(raw: facts)
            WHERE id = \(record.id) AND state = \(record.state) AND version = \(record.version)
            """)
        guard changed == 1 else { throw Self.somebodyWasFirst }
        try await recordStep(
            record.id, from: record.state, to: next.state, by: actor, at: instant, reason: reason)
    }

    static let somebodyWasFirst = Refusal.conflict("Somebody else was first: look at the combination again.")

    func assess(
        _ record: CombinationRecord, as next: BusinessCombination, with plan: CombinationPlan, by actor: Actor,
        at instant: Date
    ) async throws {
        try await move(
            record, to: next, by: actor, at: instant,
            ", assessed_at = \(instant), assessed_by = \(next.assessedBy), plan = \(JSON(plan))::jsonb")
    }

    func reopen(
        _ record: CombinationRecord, as next: BusinessCombination, by actor: Actor, at instant: Date, reason: String
    ) async throws {
        try await move(
            record, to: next, by: actor, at: instant, reason: reason,
            ", assessed_at = NULL, assessed_by = NULL, plan = NULL")
    }

    func apply(_ record: CombinationRecord, as next: BusinessCombination, by actor: Actor, at instant: Date)
        async throws
    {
        try await move(
            record, to: next, by: actor, at: instant, ", applied_at = \(instant), applied_by = \(actor.user)")
    }

    func withdraw(
        _ record: CombinationRecord, as next: BusinessCombination, by actor: Actor, at instant: Date, reason: String
    ) async throws {
        try await move(
            record, to: next, by: actor, at: instant, reason: reason, ", withdrawal_reason = \(reason)")
    }

    func attach(_ document: Int, to record: CombinationRecord) async throws {
        let changed = try await database.execute(
            """
            UPDATE business_combinations SET document_id = \(document), version = version + 1
            WHERE id = \(record.id) AND version = \(record.version) AND document_id IS NULL
            """)
        guard changed == 1 else { throw Self.somebodyWasFirst }
    }

    private func recordStep(
        _ id: Int, from old: BusinessCombination.State?, to new: BusinessCombination.State, by actor: Actor,
        at instant: Date, reason: String?
    ) async throws {
        try await database.execute(
            """
            INSERT INTO business_combination_transitions
                (combination_id, from_state, to_state, at, by_user, actor, reason)
            VALUES (\(id), \(old), \(new), \(instant), \(actor.user), \(actor.name), \(reason))
            """)
    }

    /// Newest first.
    func steps(of id: Int) async throws -> [CombinationStep] {
        try await database.all(
            """
            SELECT from_state, to_state, at, actor, reason FROM business_combination_transitions
            WHERE combination_id = \(id) ORDER BY id DESC
            """
        ) { row in
            CombinationStep(
                state: try row.get("to_state"), from: try row.optional("from_state"), at: try row.get("at"),
                actor: try row.get("actor"), reason: try row.optional("reason"))
        }
    }

    func decisions(of id: Int) async throws -> [CombinationPlan.Item: CombinationFacts.Decision] {
        let rows = try await database.all(
            "SELECT kind, item_id, outcome, reason FROM business_combination_decisions WHERE combination_id = \(id)"
        ) { row in
            (
                CombinationPlan.Item(try row.get("kind"), try row.get("item_id")),
                CombinationFacts.Decision(try row.get("outcome"), reason: try row.get("reason"))
            )
        }
        return Dictionary(rows) { first, _ in first }
    }

    /// The decision of one thing; the last one counts, and the audit keeps those before.
    func decide(
        _ item: CombinationPlan.Item, _ decision: CombinationFacts.Decision, of id: Int, by user: Int, at instant: Date
    ) async throws {
        try await database.execute(
            """
            INSERT INTO business_combination_decisions
                (combination_id, kind, item_id, outcome, reason, decided_at, decided_by)
            VALUES (\(id), \(item.kind), \(item.id), \(decision.outcome), \(decision.reason), \(instant), \(user))
            ON CONFLICT (combination_id, kind, item_id) DO UPDATE SET outcome = excluded.outcome,
                reason = excluded.reason, decided_at = excluded.decided_at, decided_by = excluded.decided_by
            """)
    }

    /// Takes a decision back.
    func undecide(_ item: CombinationPlan.Item, of id: Int) async throws {
        try await database.execute(
            """
            DELETE FROM business_combination_decisions
            WHERE combination_id = \(id) AND kind = \(item.kind) AND item_id = \(item.id)
            """)
    }

    /// Says that the combination was changed, so that two who change it at once do not overwrite each other.
    func touch(_ record: CombinationRecord) async throws {
        let changed = try await database.execute(
            """
            UPDATE business_combinations SET version = version + 1
            WHERE id = \(record.id) AND version = \(record.version)
            """)
        guard changed == 1 else { throw Self.somebodyWasFirst }
    }
}
