import Foundation
import PartnerProgram
import Postgres

/// Certifications of resellers, and from which day on each was what. Row-level security leaves a partner its own.
struct ResellerStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// The latest of a partner, revoked or not.
    func latest(of partner: Int) async throws -> ResellerRecord? {
        try await record("certification.partner_id = \(partner)")
    }

    func require(_ id: Int) async throws -> ResellerRecord {
        guard let record = try await record("certification.id = \(id)") else { throw Refusal.notFound }
        return record
    }

    private func record(_ condition: SQL) async throws -> ResellerRecord? {
        try await database.first(
            """
            SELECT certification.*, users.name AS certifier FROM reseller_certifications certification
            LEFT JOIN users ON users.id = certified_by WHERE \(raw: condition) ORDER BY certification.id DESC LIMIT 1
            """, ResellerRecord.init(row:))
    }

    func steps(of partner: Int) async throws -> [ResellerStep] {
        try await database.all(
            """
            SELECT reference, to_state, step.causes, from_day, at, actor, reason
            FROM reseller_certification_transitions step JOIN reseller_certifications certification
                ON certification.id = certification_id
            WHERE certification.partner_id = \(partner) ORDER BY step.id DESC LIMIT 100
            """, ResellerStep.init(row:))
    }

    func insert(of partner: Int, on day: Day, because reason: String, by actor: Actor, at now: Date) async throws -> Int
    {
        let id = try await database.one(
            """
            INSERT INTO reseller_certifications (partner_id, certified_on, certified_at, certified_by)
            VALUES (\(partner), \(day), \(now), \(actor.user)) RETURNING id
            """
        ) { try $0.get("id", as: Int.self) }
        try await note(id, ResellerCertification(state: .certified), from: day, because: reason, by: actor, at: now)
        return id
    }

    /// Moves it on, once. Somebody who was faster wins.
    func move(
        _ record: ResellerRecord, to next: ResellerCertification, from day: Day, because reason: String?,
        by actor: Actor, at now: Date
    ) async throws {
        let moved = try await database.execute(
            """
            UPDATE reseller_certifications SET state = \(next.state), causes = \(next.causes.map(\.rawValue).sorted()),
                version = version + 1
            WHERE id = \(record.id) AND version = \(record.version)
            """)
        guard moved == 1 else { throw Refusal.conflict("Somebody else was first: look at the partner again.") }
        try await note(record.id, next, from: day, because: reason, by: actor, at: now)
    }

    private func note(
        _ id: Int, _ next: ResellerCertification, from day: Day, because reason: String?, by actor: Actor, at now: Date
    ) async throws {
        try await database.execute(
            """
            INSERT INTO reseller_certification_transitions (certification_id, to_state, causes, from_day, at, by_user,
                actor, reason)
            VALUES (\(id), \(next.state), \(next.causes.map(\.rawValue).sorted()), \(day), \(now), \(actor.user),
                \(actor.name), \(reason))
            """)
    }

    func addTerms(_ how: String, of partner: Int, on day: Day, by actor: Actor, at now: Date) async throws {
        try await database.execute(
            """
            INSERT INTO reseller_terms (partner_id, shown_on, how, recorded_at, recorded_by)
            VALUES (\(partner), \(day), \(how), \(now), \(actor.user))
            """)
    }

    /// Certifications whose causes are others than the day's facts say, locked one at a time.
    func toSettle(on day: Day, after id: Int) async throws -> Int? {
        try await database.first(
            """
            SELECT id FROM reseller_certifications
            WHERE id > \(id) AND state <> 'revoked' AND causes <> desk.reseller_causes(partner_id, \(day)::date)
            ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED
            """
        ) { try $0.get("id") }
    }
}
