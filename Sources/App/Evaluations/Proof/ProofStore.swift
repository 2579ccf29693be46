import PartnerProgram
import Postgres

/// Reads what is kept of a freeze, to be compared with what it gives again.
struct ProofStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    struct Kept: Sendable {
        let frozen: FrozenRules
        let rules: String
        let rulesHash: String
        let inputHash: String
        let resultHash: String
    }

    struct KeptTrace: Sendable {
        let text: String
        let outcome: EvaluationOutcome
    }

    /// The latest freeze of a run, where it was calculated.
    func find(_ reference: String) async throws -> Kept? {
        try await database.first(
            """
            SELECT frozen.id, run.id AS run_id, run.kind, run.cut_off, frozen.rules::jsonb AS rules, frozen.settings,
                frozen.rules AS rules_text, encode(rules_hash, 'hex') AS rules_hash,
                encode(input_hash, 'hex') AS input_hash, encode(result_hash, 'hex') AS result_hash
            FROM evaluation_runs run JOIN evaluation_freezes frozen ON frozen.id = run.freeze_id
            WHERE run.reference = \(reference) AND calculated_at IS NOT NULL
            """
        ) {
            Kept(
                frozen: try FrozenRules(row: $0), rules: try $0.get("rules_text"), rulesHash: try $0.get("rules_hash"),
                inputHash: try $0.get("input_hash"), resultHash: try $0.get("result_hash"))
        }
    }

    func subjects(
        of freeze: Int, after last: Int, atMost limit: Int
    ) async throws -> [(subject: FrozenSubject, inputHash: Bytes?)] {
        try await database.all(
            """
            SELECT * FROM evaluation_subjects WHERE freeze_id = \(freeze) AND partner_id > \(last)
            ORDER BY partner_id LIMIT \(limit)
            """
        ) { (try FrozenSubject(row: $0), try $0.optional("input_hash")) }
    }

    func traces(of partners: [Int], in freeze: Int) async throws -> [Int: [Authorization: KeptTrace]] {
        let rows = try await database.all(
            """
            SELECT partner_id, level, outcome, trace FROM evaluation_results
            WHERE freeze_id = \(freeze) AND partner_id = ANY (\(partners)::bigint[])
            """
        ) {
            (
                partner: try $0.get("partner_id", as: Int.self), level: try $0.get("level", as: Authorization.self),
                trace: KeptTrace(text: try $0.get("trace"), outcome: try $0.get("outcome"))
            )
        }
        var found: [Int: [Authorization: KeptTrace]] = [:]
        for row in rows { found[row.partner, default: [:]][row.level] = row.trace }
        return found
    }
}
