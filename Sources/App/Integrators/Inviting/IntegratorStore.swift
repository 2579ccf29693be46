import Foundation
import PartnerProgram
import Postgres

/// Invitations of Global System Integrators and the authorizations that they gave. A partner sees its own.
struct IntegratorStore {
    let database: any Querying
    let today: Day

    init(_ database: any Querying, today: Day) {
        self.database = database
        self.today = today
    }

    func require(_ id: Int) async throws -> IntegratorRecord {
        guard let record = try await records("invitation.id = \(id)").first else { throw Refusal.notFound }
        return record
    }

    /// All of a partner, the latest first.
    func all(of partner: Int) async throws -> [IntegratorRecord] {
        try await records("invitation.partner_id = \(partner)")
    }

    /// The number of the one that waits for an answer.
    func open(of partner: Int) async throws -> Int? {
        try await database.first(
            "SELECT id FROM integrator_invitations WHERE partner_id = \(partner) AND state = 'invited'"
        ) { try $0.get("id") }
    }

    private func records(_ condition: SQL) async throws -> [IntegratorRecord] {
        try await database.all(
            """
            SELECT invitation.*, partners.name AS partner_name, inviters.name AS inviter, answerers.name AS answerer,
                coalesce(lower(held.valid), held.was_to_begin_on) AS held_from,
                coalesce(upper(held.valid), held.was_to_begin_on) AS held_until, held.end_reason
            FROM integrator_invitations invitation JOIN partners ON partners.id = invitation.partner_id
            LEFT JOIN users inviters ON inviters.id = invited_by LEFT JOIN users answerers ON answerers.id = answered_by
            LEFT JOIN partner_authorizations held ON held.id = authorization_id
            WHERE \(raw: condition) ORDER BY invitation.id DESC
            """
        ) { try IntegratorRecord(row: $0, today: today) }
    }

    /// Where the partner stands before it is invited: whether it holds the authorization, however it came to it.
    func standing(of partner: Int) async throws -> AuthorizationState {
        try await database.one(
            """
            SELECT CASE
                WHEN EXISTS (SELECT FROM partner_authorizations WHERE partner_id = \(partner) AND level = 'gsi'
                        AND NOT isempty(valid) AND coalesce(upper(valid), 'infinity') > \(today)::date)
                    THEN 'held'
                WHEN EXISTS (SELECT FROM integrator_invitations WHERE partner_id = \(partner) AND state = 'invited')
                    THEN 'invited'
                ELSE 'not_held' END AS state
            """
        ) { try $0.get("state") }
    }

    func insert(
        _ content: IntegratorContent, letter: String, of partner: Int, by user: Int, at instant: Date
    ) async throws -> Int {
        let bytes = content.assessment.canonicalBytes
        return try await database.one(
            """
            INSERT INTO integrator_invitations (partner_id, assessed_on, program_version_id, assessment,
                assessment_hash, letter, invited_at, invited_by)
            VALUES (\(partner), \(content.assessment.day), \(content.version),
                \(String(decoding: bytes, as: UTF8.self))::jsonb, \(SecretToken.hash(of: bytes)), \(letter),
                \(instant), \(user))
            RETURNING id
            """
        ) { try $0.get("id") }
    }

    func withdraw(
        _ record: IntegratorRecord, _ next: IntegratorInvitation, because reason: String, by actor: Actor,
        at instant: Date
    ) async throws {
        let withdrawn = try await database.execute(
            """
            UPDATE integrator_invitations SET state = \(next.state), answered_at = \(instant),
                answered_by = \(actor.user ?? 0), answer_reason = \(reason), version = version + 1
            WHERE id = \(record.id) AND version = \(record.version)
            """)
        guard withdrawn == 1 else { throw Self.somebodyWasFirst }
        try await database.execute(
            """
            UPDATE partner_tasks SET state = 'done', outcome = 'The invitation was withdrawn.', closed_at = \(instant),
                closed_by = \(actor.user), version = version + 1
            WHERE partner_id = \(record.partner) AND kind = 'integrator_invited' AND state = 'open'
            """)
    }

    /// The partner's own answer: the authorization comes with it where it is yes.
    func answer(
        _ record: IntegratorRecord, _ next: IntegratorInvitation, because reason: String, at instant: Date
    ) async throws {
        try await database.execute(
            "SELECT app.answer_integrator_invitation(\(record.id), \(next.state), \(reason), \(instant))")
    }

    func end(_ held: IntegratorRecord.Held, before day: Day, because reason: String) async throws {
        let ended = try await database.execute(
            """
            UPDATE partner_authorizations SET valid = daterange(lower(valid), \(day)::date), end_cause = 'withdrawn',
                end_reason = \(reason)
            WHERE id = \(held.id) AND upper_inf(valid)
            """)
        guard ended == 1 else { throw Self.somebodyWasFirst }
    }

    /// Who on our side hears of an answer.
    func readers(of invitation: Int) async throws -> [(name: String, email: String)] {
        try await database.all("SELECT name, email FROM desk.integrator_readers(\(invitation))") {
            (try $0.get("name"), try $0.get("email"))
        }
    }

    /// Whether the partner is in the program.
    func isMember(_ partner: Int) async throws -> Bool {
        try await database.one("SELECT status FROM partners WHERE id = \(partner)") {
            try $0.get("status", as: MembershipState.self).isMember
        }
    }

    private static let somebodyWasFirst = Refusal.conflict(
        "Somebody else was first: it is not as you saw it. Look at it again.")
}
