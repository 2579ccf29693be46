import Foundation
import PartnerProgram
import Postgres

/// Writes a freeze: sets of rows straight from the measures.
struct FreezeStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// A run that is to be frozen, and by whom.
    struct Asked: Sendable {
        let id: Int
        let number: Int
        let by: Int
    }

    /// The run that waits longest; nil where none does or another instance is at it.
    func claim() async throws -> Asked? {
        let asked = try await database.first(
            """
            SELECT id, freeze_asked_by,
                (SELECT count(*) + 1 FROM evaluation_freezes WHERE run_id = run.id) AS number
            FROM evaluation_runs run WHERE freeze_asked_at IS NOT NULL ORDER BY freeze_asked_at, id LIMIT 1
            """
        ) { Asked(id: try $0.get("id"), number: try $0.get("number"), by: try $0.get("freeze_asked_by")) }
        guard let asked else { return nil }
        let isOurs = try await database.one(
            "SELECT pg_try_advisory_xact_lock(hashtext('evaluation_freezes'), \(asked.id)::int) AS is_ours"
        ) { try $0.get("is_ours", as: Bool.self) }
        return isOurs ? asked : nil
    }

    func begin(
        _ run: Asked, _ rules: RequirementRules, _ settings: CountingSettings, at instant: Date
    ) async throws -> Int {
        let text = String(decoding: rules.canonicalBytes, as: UTF8.self)
        return try await database.one(
            """
            INSERT INTO evaluation_freezes (run_id, number, taken_at, taken_by, program_version_id, rules, settings,
                rules_hash)
            SELECT id, \(run.number), \(instant), \(run.by), desk.program_version_deciding(cut_off), \(text),
                \(JSON(settings))::jsonb, sha256(convert_to(\(text), 'UTF8'))
            FROM evaluation_runs WHERE id = \(run.id) RETURNING id
            """
        ) { try $0.get("id") }
    }

    /// The partners that are in the program on the cut-off day, all or the chosen ones, with what they held on it.
    func addSubjects(to freeze: Int, _ chosen: [Int]?, on day: Day) async throws -> [Int] {
        try await database.all(
            """
            INSERT INTO evaluation_subjects (freeze_id, partner_id, reference, name, membership, held, given)
            SELECT \(freeze), partners.id, reference, partners.name, membership.status, coalesce(held.levels, '{}'),
                coalesce(held.given, '{}')
            FROM partners JOIN partner_memberships membership ON membership.partner_id = partners.id
                AND membership.valid @> \(day)::date
            LEFT JOIN (
                SELECT partner_id, array_agg(level ORDER BY level) AS levels,
                    array_agg(level ORDER BY level) FILTER (WHERE cause = 'override') AS given
                FROM partner_authorizations WHERE valid @> \(day)::date GROUP BY partner_id
            ) held ON held.partner_id = partners.id
            WHERE membership.status IN ('registered', 'authorized', 'removal_pending')
                AND (\(chosen)::bigint[] IS NULL OR partners.id = ANY (\(chosen)::bigint[]))
            ORDER BY partners.id
            RETURNING partner_id
            """
        ) { try $0.get("partner_id") }
    }

    /// Every fact of some partners that a measure looks at, and the waivers that hold for them.
    func addFacts(of partners: [Int], to freeze: Int, on day: Day, for rules: RequirementRules) async throws {
        for (measure, call) in FactsStore.measures(of: partners, on: day, for: rules) {
            try await add(measure, call, to: freeze)
        }
        for (partner, waivers) in try await FactsStore(database).waivers(of: partners, on: day) {
            try await add(waivers, of: partner, to: freeze)
        }
    }

    private func add(_ measure: RequirementMeasure, _ call: SQL, to freeze: Int) async throws {
        try await database.execute(
            """
            INSERT INTO evaluation_facts (freeze_id, partner_id, measure, kind, evidence_id, reference, label, day,
                affiliate, consents, trait, group_key, score, amount, currency, per_euro, rate_on, reason, reason_on,
                reason_detail, reason_by)
            SELECT \(freeze), partner_id, \(measure), kind, evidence_id, reference, label, day, affiliate, consents,
                trait, group_key, score, amount, currency, per_euro, rate_on, reason, reason_on, reason_detail,
                reason_by
            FROM \(raw: call)
            """)
    }

    private func add(_ waivers: [RequirementWaiver], of partner: Int, to freeze: Int) async throws {
        try await database.execute(
            """
            UPDATE evaluation_subjects SET waivers = \(JSON(waivers))::jsonb
            WHERE freeze_id = \(freeze) AND partner_id = \(partner)
            """)
    }

    /// The run stands on this freeze from now on. Where it was changed meanwhile, the freeze is not taken.
    func finish(_ run: Asked, _ freeze: Int, _ state: EvaluationRun.State) async throws {
        try await database.execute(
            """
            UPDATE evaluation_freezes SET
                partner_count = (SELECT count(*) FROM evaluation_subjects WHERE freeze_id = \(freeze)),
                fact_count = (SELECT count(*) FROM evaluation_facts WHERE freeze_id = \(freeze))
            WHERE id = \(freeze)
            """)
        try await database.execute(
            """
            UPDATE evaluation_runs SET freeze_id = \(freeze), state = \(state), freeze_asked_at = NULL,
                freeze_asked_by = NULL, reviewed_at = NULL, reviewed_by = NULL, version = version + 1
            WHERE id = \(run.id) AND freeze_asked_at IS NOT NULL
            """)
    }
}

/// How far the work on a run is, for those who wait for it.
struct ProgressStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func tell(
        _ phase: EvaluationProgress.Phase, of run: Int, done: Int, of total: Int, began: Date, at instant: Date
    ) async throws {
        try await database.execute(
            """
            INSERT INTO evaluation_progress (run_id, phase, done, total, began_at, told_at)
            VALUES (\(run), \(phase), \(done), \(total), \(began), \(instant))
            ON CONFLICT (run_id) DO UPDATE SET phase = excluded.phase, done = excluded.done, total = excluded.total,
                began_at = excluded.began_at, told_at = excluded.told_at
            """)
    }
}
