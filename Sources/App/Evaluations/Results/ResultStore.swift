import Foundation
import PartnerProgram
import Postgres

/// A result as it was frozen: the trace, the rules, and who it is about.
struct EvaluationResult: Sendable {
    let id: Int
    let run: Int
    let runReference: String
    let rules: EvaluationRun
    let freeze: Int
    let freezeNumber: Int
    /// The run stands on a later freeze.
    let isSuperseded: Bool
    let partner: Int
    let partnerName: String
    let level: Authorization
    let outcome: EvaluationOutcome
    let trace: Trace
    let traceHash: String
    /// The trace's bytes still give its hash.
    let isIntact: Bool
    let requirements: RequirementRules
    let settings: CountingSettings
    let subject: FrozenSubject
    let calculatedAt: Date

    init(row: Row) throws {
        id = try row.get("id")
        run = try row.get("run_id")
        runReference = try row.get("run_reference")
        rules = EvaluationRun(
            try row.get("kind"), cutOff: try row.get("cut_off"), isRehearsal: try row.get("is_preview"),
            state: try row.get("state"), plannedBy: 0)
        freeze = try row.get("freeze_id")
        freezeNumber = try row.get("freeze_number")
        isSuperseded = try row.get("is_superseded")
        partner = try row.get("partner_id")
        partnerName = try row.get("name")
        level = try row.get("level")
        outcome = try row.get("outcome")
        trace = try row.get("trace_value", as: JSON<Trace>.self).value
        traceHash = try row.get("trace_digits")
        isIntact = try row.get("is_intact")
        requirements = try row.get("rules_value", as: JSON<RequirementRules>.self).value
        settings = try row.get("settings", as: JSON<CountingSettings>.self).value
        subject = try FrozenSubject(row: row)
        calculatedAt = try row.get("calculated_at")
    }
}

struct ResultStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// For a partner too: it names no column of a run that a partner may not see.
    func require(_ id: Int, of run: Int) async throws -> EvaluationResult {
        let result = try await database.first(
            """
            SELECT result.id, result.run_id, run.reference AS run_reference, run.kind, run.cut_off, run.is_preview,
                run.state, result.freeze_id, frozen.number AS freeze_number,
                run.freeze_id <> result.freeze_id AS is_superseded, result.partner_id, subject.name, result.level,
                result.outcome, result.trace::jsonb AS trace_value, encode(result.trace_hash, 'hex') AS trace_digits,
                sha256(convert_to(result.trace, 'UTF8')) = result.trace_hash AS is_intact,
                frozen.rules::jsonb AS rules_value, frozen.settings, result.calculated_at, subject.reference,
                subject.held, subject.given, subject.waivers
            FROM evaluation_results result JOIN evaluation_runs run ON run.id = result.run_id
            JOIN evaluation_freezes frozen ON frozen.id = result.freeze_id
            JOIN evaluation_subjects subject ON subject.freeze_id = result.freeze_id
                AND subject.partner_id = result.partner_id
            WHERE result.id = \(id) AND result.run_id = \(run)
            """, EvaluationResult.init(row:))
        guard let result else { throw Refusal.notFound }
        return result
    }
}
