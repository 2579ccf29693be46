import Foundation
import PartnerProgram
import Postgres

/// Reads what was frozen and writes what came out.
struct JudgingStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// The freeze that waits longest to be judged.
    func next() async throws -> FrozenRules? {
        try await database.first(
            """
            SELECT frozen.id, run.id AS run_id, run.kind, run.cut_off, frozen.rules::jsonb AS rules, frozen.settings
            FROM evaluation_runs run JOIN evaluation_freezes frozen ON frozen.id = run.freeze_id
            WHERE run.state = 'snapshot_taken' ORDER BY run.id LIMIT 1
            """, FrozenRules.init(row:))
    }

    /// Partners that nobody has judged or is judging, in the order of their numbers.
    func claim(of frozen: FrozenRules, after last: Int, atMost limit: Int) async throws -> [FrozenSubject] {
        try await database.all(
            """
            SELECT subject.* FROM evaluation_subjects subject
            WHERE freeze_id = \(frozen.id) AND judged_at IS NULL AND partner_id > \(last)
                AND EXISTS (SELECT FROM evaluation_runs WHERE id = \(frozen.run) AND state = 'snapshot_taken'
                    AND evaluation_runs.freeze_id = \(frozen.id))
            ORDER BY partner_id LIMIT \(limit) FOR UPDATE SKIP LOCKED
            """, FrozenSubject.init(row:))
    }

    func facts(of partners: [Int], in freeze: Int) async throws -> [Int: EvidenceFacts] {
        let rows = try await database.all(
            """
            SELECT measure, \(raw: FactsStore.columns) FROM evaluation_facts
            WHERE freeze_id = \(freeze) AND partner_id = ANY (\(partners)::bigint[])
            """
        ) {
            (
                partner: try $0.get("partner_id", as: Int.self),
                measure: try $0.get("measure", as: RequirementMeasure.self), candidate: try Candidate(row: $0)
            )
        }
        var found: [Int: [RequirementMeasure: [Candidate]]] = [:]
        for row in rows { found[row.partner, default: [:]][row.measure, default: []].append(row.candidate) }
        return found.mapValues { EvidenceFacts($0) }
    }

    func write(_ judged: [Judged], of frozen: FrozenRules, at instant: Date) async throws {
        let rows = judged.flatMap { judged in judged.results.map { (judged.subject, $0) } }
        try await database.execute(
            """
            INSERT INTO evaluation_results (run_id, freeze_id, partner_id, partner_name, level, held_before, verdict,
                outcome, gap, trace, trace_hash, calculated_at)
            SELECT \(frozen.run), \(frozen.id), partner, name, level, held, verdict, outcome, gap, trace,
                sha256(convert_to(trace, 'UTF8')), \(instant)
            FROM unnest(\(rows.map(\.0.partner))::bigint[], \(rows.map(\.0.name))::text[],
                \(rows.map(\.1.level.rawValue))::text[], \(rows.map(\.1.isHeld))::boolean[],
                \(rows.map(\.1.verdict.rawValue))::text[], \(rows.map(\.1.outcome.rawValue))::text[],
                \(rows.map(\.1.gap))::text[], \(rows.map(\.1.trace))::text[])
                AS result (partner, name, level, held, verdict, outcome, gap, trace)
            """)
        try await database.execute(
            """
            UPDATE evaluation_subjects SET input_hash = judged.hash, judged_at = \(instant)
            FROM unnest(\(judged.map(\.subject.partner))::bigint[], \(judged.map(\.inputHash))::bytea[])
                AS judged (partner, hash)
            WHERE freeze_id = \(frozen.id) AND partner_id = judged.partner
            """)
        try await tellProgress(of: frozen, judged: judged.count, at: instant)
    }

    /// Several instances add to the same row; the first of them begins it.
    private func tellProgress(of frozen: FrozenRules, judged: Int, at instant: Date) async throws {
        try await database.execute(
            """
            INSERT INTO evaluation_progress (run_id, phase, done, total, began_at, told_at)
            SELECT run_id, 'calculate', \(judged), partner_count, \(instant), \(instant)
            FROM evaluation_freezes WHERE id = \(frozen.id)
            ON CONFLICT (run_id) DO UPDATE SET phase = 'calculate', total = excluded.total,
                done = CASE evaluation_progress.phase WHEN 'calculate' THEN evaluation_progress.done ELSE 0 END
                    + excluded.done,
                began_at = CASE evaluation_progress.phase WHEN 'calculate' THEN evaluation_progress.began_at
                    ELSE excluded.began_at END, told_at = excluded.told_at
            """)
    }

    func progress(of freeze: Int) async throws -> (judged: Int, all: Int) {
        try await database.one(
            "SELECT count(judged_at) AS judged, count(*) FROM evaluation_subjects WHERE freeze_id = \(freeze)"
        ) { (try $0.get("judged"), try $0.get("count")) }
    }

    /// The hashes over all inputs and all traces: of lines "reference hash" and "reference level hash" in the order of
    /// their bytes.
    func seal(_ frozen: FrozenRules, _ state: EvaluationRun.State, at instant: Date) async throws {
        try await database.execute(
            """
            UPDATE evaluation_freezes SET calculated_at = \(instant),
                input_hash = (
                    SELECT sha256(convert_to(coalesce(string_agg(line, '' ORDER BY line COLLATE "C"), ''), 'UTF8'))
                    FROM evaluation_subjects
                    CROSS JOIN LATERAL (
                        SELECT reference || ' ' || encode(input_hash, 'hex') || chr(10) AS line) lines
                    WHERE freeze_id = \(frozen.id)),
                result_hash = (
                    SELECT sha256(convert_to(coalesce(string_agg(line, '' ORDER BY line COLLATE "C"), ''), 'UTF8'))
                    FROM evaluation_results JOIN evaluation_subjects USING (freeze_id, partner_id)
                    CROSS JOIN LATERAL (
                        SELECT reference || ' ' || level || ' ' || encode(trace_hash, 'hex') || chr(10) AS line) lines
                    WHERE freeze_id = \(frozen.id))
            WHERE id = \(frozen.id)
            """)
        try await database.execute(
            "UPDATE evaluation_runs SET state = \(state), version = version + 1 WHERE id = \(frozen.run)")
        try await database.execute(
            "UPDATE evaluation_progress SET done = total, told_at = \(instant) WHERE run_id = \(frozen.run)")
    }
}

extension FrozenRules {
    init(row: Row) throws {
        id = try row.get("id")
        run = try row.get("run_id")
        kind = try row.get("kind")
        cutOff = try row.get("cut_off")
        rules = try row.get("rules", as: JSON<RequirementRules>.self).value
        settings = try row.get("settings", as: JSON<CountingSettings>.self).value
    }
}

extension FrozenSubject {
    init(row: Row) throws {
        partner = try row.get("partner_id")
        reference = try row.get("reference")
        name = try row.get("name")
        held = Set(try row.get("held", as: [Authorization].self))
        given = Set(try row.get("given", as: [Authorization].self))
        waivers = try row.get("waivers", as: JSON<[RequirementWaiver]>.self).value
    }
}
