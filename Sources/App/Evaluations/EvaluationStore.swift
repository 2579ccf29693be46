import Foundation
import PartnerProgram
import Postgres

/// Evaluations (SM9): what was planned, frozen, approved and published, and what came out.
struct EvaluationStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// What `EvaluationFreeze(row:)` reads, of a freeze `frozen` taken by `takers`.
    private static let freezeColumns: SQL = """
        frozen.number AS freeze_number, frozen.taken_at, takers.name AS taker, frozen.partner_count, frozen.fact_count,
        encode(frozen.rules_hash, 'hex') AS rules_hash, frozen.calculated_at,
        encode(frozen.input_hash, 'hex') AS input_hash, encode(frozen.result_hash, 'hex') AS result_hash
        """

    func require(_ id: Int) async throws -> EvaluationRecord {
        let record = try await database.first(
            """
            SELECT run.*, version.program_year, version.program_year || ', version ' || version.number AS program,
                coalesce(creators.name, 'Somebody of ours') AS creator, reviewers.name AS reviewer,
                approvers.name AS approver, appliers.name AS applier, cancellers.name AS canceller,
                \(raw: Self.freezeColumns)
            FROM evaluation_runs run LEFT JOIN evaluation_freezes frozen ON frozen.id = run.freeze_id
            JOIN program_versions version ON version.id = coalesce(frozen.program_version_id, run.program_version_id)
            LEFT JOIN users creators ON creators.id = run.created_by
            LEFT JOIN users reviewers ON reviewers.id = run.reviewed_by
            LEFT JOIN users approvers ON approvers.id = run.approved_by
            LEFT JOIN users appliers ON appliers.id = run.applied_by
            LEFT JOIN users cancellers ON cancellers.id = run.cancelled_by
            LEFT JOIN users takers ON takers.id = frozen.taken_by
            WHERE run.id = \(id)
            """, EvaluationRecord.init(row:))
        guard let record else { throw Refusal.notFound }
        return record
    }

    /// The earlier freezes of a run, the latest first: results are never edited, and so they stay.
    func earlierFreezes(of run: Int) async throws -> [EvaluationFreeze] {
        try await database.all(
            """
            SELECT frozen.id AS freeze_id, \(raw: Self.freezeColumns)
            FROM evaluation_freezes frozen LEFT JOIN users takers ON takers.id = frozen.taken_by
            WHERE run_id = \(run) AND frozen.id NOT IN (
                SELECT freeze_id FROM evaluation_runs WHERE id = \(run) AND freeze_id IS NOT NULL)
            ORDER BY number DESC
            """, EvaluationFreeze.init(row:))
    }

    func insert(_ planned: EvaluationRun, of partners: [Int]?, at instant: Date) async throws -> Int {
        try await database.one(
            """
            INSERT INTO evaluation_runs (kind, is_preview, cut_off, effective_on, program_version_id, partner_ids,
                created_at, created_by)
            VALUES (\(planned.kind), \(planned.isRehearsal), \(planned.cutOff), \(planned.effectiveOn),
                desk.program_version_deciding(\(planned.cutOff)::date), \(partners)::bigint[], \(instant),
                \(planned.plannedBy))
            RETURNING id
            """
        ) { try $0.get("id") }
    }

    /// The reference of an evaluation of the same kind with an earlier cut-off that is still open.
    func earlierOpen(than record: EvaluationRecord) async throws -> String? {
        try await database.first(
            """
            SELECT reference FROM evaluation_runs
            WHERE kind = \(record.rules.kind) AND cut_off < \(record.rules.cutOff) AND NOT is_preview
                AND state NOT IN ('applied', 'cancelled')
            ORDER BY cut_off, id LIMIT 1
            """
        ) { try $0.get("reference") }
    }

    /// Whether a version of the program decides the day.
    func hasProgram(on day: Day) async throws -> Bool {
        try await database.one("SELECT desk.program_version_deciding(\(day)::date) IS NOT NULL AS found") {
            try $0.get("found")
        }
    }

    /// Cut-off days that have an evaluation of all partners already, rehearsals aside.
    func evaluated(_ kind: EvaluationKind) async throws -> Set<Day> {
        let days = try await database.all(
            """
            SELECT cut_off FROM evaluation_runs
            WHERE kind = \(kind) AND NOT is_preview AND state <> 'cancelled' AND partner_ids IS NULL
            """
        ) { try $0.get("cut_off", as: Day.self) }
        return Set(days)
    }

    // MARK: - steps

    /// The office freezes it next.
    func askFreeze(_ record: EvaluationRecord, by user: Int, at instant: Date) async throws {
        try await change(record, "freeze_asked_at = \(instant), freeze_asked_by = \(user)")
    }

    /// Writes the state that a rule returned, with who brought it about.
    func move(
        _ record: EvaluationRecord, to next: EvaluationRun, by user: Int, at instant: Date, because reason: String = ""
    ) async throws {
        let deed: SQL? =
            switch next.state {
            case .inReview: "reviewed_at = \(instant), reviewed_by = \(user)"
            case .approved: "approved_at = \(instant), approved_by = \(user)"
            case .applied: "applied_at = \(instant), applied_by = \(user)"
            case .cancelled:
                """
                cancelled_at = \(instant), cancelled_by = \(user), cancel_reason = \(reason), freeze_asked_at = NULL,
                freeze_asked_by = NULL
                """
            case .scheduled, .snapshotTaken, .calculated: nil
            }
        guard let deed else { return }
        try await change(record, "state = \(next.state), \(raw: deed)")
    }

    private func change(_ record: EvaluationRecord, _ facts: SQL) async throws {
        let changed = try await database.execute(
            """
            UPDATE evaluation_runs SET \(raw: facts), version = version + 1
            WHERE id = \(record.id) AND version = \(record.version)
            """)
        guard changed == 1 else {
            throw Refusal.conflict("Somebody else changed this evaluation at the same moment. Look again.")
        }
    }

    // MARK: - what came out

    /// How many results there are of each authorization and outcome.
    func counts(of freeze: Int) async throws -> [(level: Authorization, outcome: EvaluationOutcome, count: Int)] {
        try await database.all(
            """
            SELECT level, outcome, count(*) FROM evaluation_results WHERE freeze_id = \(freeze)
            GROUP BY level, outcome
            """
        ) { (try $0.get("level"), try $0.get("outcome"), try $0.get("count")) }
    }

    /// How far the office is.
    func progress(of record: EvaluationRecord) async throws -> EvaluationProgress? {
        try await database.first("SELECT * FROM evaluation_progress WHERE run_id = \(record.id)") {
            EvaluationProgress(
                phase: try $0.get("phase"), done: try $0.get("done"), total: try $0.get("total"),
                beganAt: try $0.get("began_at"), toldAt: try $0.get("told_at"))
        }
    }

    /// The numbers of partners, by their references; those that do not exist are left out.
    func partners(_ references: [String]) async throws -> [String: Int] {
        let found = try await database.all(
            "SELECT reference, id FROM partners WHERE reference = ANY (\(references)::text[])"
        ) { (try $0.get("reference", as: String.self), try $0.get("id", as: Int.self)) }
        return Dictionary(uniqueKeysWithValues: found)
    }

    /// The names of the partners that a run is limited to.
    func names(of partners: [Int]) async throws -> [Link] {
        try await database.all(
            "SELECT id, name FROM partners WHERE id = ANY (\(partners)::bigint[]) ORDER BY name, id"
        ) { Link(try $0.get("name"), "/partners/\(try $0.get("id", as: Int.self))") }
    }
}

/// How far the work on a run is.
struct EvaluationProgress: Sendable {
    enum Phase: String, Sendable { case freeze, calculate }

    let phase: Phase
    let done: Int
    let total: Int
    let beganAt: Date
    let toldAt: Date

    /// In seconds, from the pace so far; nil before anything is done.
    var secondsLeft: Int? {
        let spent = toldAt.timeIntervalSince(beganAt)
        guard done > 0, spent > 0 else { return nil }
        return Int((spent / Double(done) * Double(total - done)).rounded(.up))
    }
}
