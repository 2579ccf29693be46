import Foundation
import PartnerProgram
import Postgres

/// Exceptions from the requirements (SM9), and the authorizations that they give. A partner sees its approved ones.
struct ExceptionStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func require(_ id: Int) async throws -> ExceptionRecord {
        let record = try await database.first(
            """
            SELECT exception.*, lower(valid) AS first_day, upper(valid) - 1 AS last_day,
                partners.name AS partner_name, coalesce(askers.name, 'Somebody of ours') AS asker,
                deciders.name AS decider, row.name AS requirement_name
            FROM authorization_exceptions exception JOIN partners ON partners.id = exception.partner_id
            LEFT JOIN users askers ON askers.id = asked_by LEFT JOIN users deciders ON deciders.id = decided_by
            LEFT JOIN program_requirements row ON row.level = exception.level AND row.key = requirement
                AND row.program_version_id = desk.program_version_deciding(lower(valid))
            WHERE exception.id = \(id)
            """, ExceptionRecord.init(row:))
        guard let record else { throw Refusal.notFound }
        return record
    }

    /// The partner's name, and whether it is in the program today.
    func partner(_ id: Int) async throws -> (name: String, isMember: Bool) {
        let found = try await database.first("SELECT name, status FROM partners WHERE id = \(id)") {
            (name: try $0.get("name", as: String.self), status: try $0.get("status", as: MembershipState.self))
        }
        guard let found else { throw Refusal.notFound }
        return (found.name, found.status.isMember)
    }

    /// The rows of the table of requirements that a version asks of an authorization, in the order of the document. The
    /// signed Partner Agreement is not among them: without it there is no membership (R3), so nobody waives it.
    func requirements(on day: Day) async throws -> [(level: Authorization, key: String, name: String)] {
        try await database.all(
            """
            SELECT level, key, name FROM program_requirements row
            WHERE program_version_id = desk.program_version_deciding(\(day)::date) AND required AND level = parent
                AND level <> 'registered' AND blocks = 'authorization'
                AND measure IS DISTINCT FROM 'partner_agreements'
            ORDER BY array_position(ARRAY['sales', 'delivery', 'msp'], level), position
            """
        ) { (try $0.get("level"), try $0.get("key"), try $0.get("name")) }
    }

    func insert(
        _ asked: AuthorizationException, of partner: Int, because reason: String, at instant: Date
    ) async throws -> Int {
        try await database.one(
            """
            INSERT INTO authorization_exceptions (kind, partner_id, level, requirement, valid, reason, asked_at,
                asked_by)
            VALUES (\(asked.kind), \(partner), \(asked.level), \(asked.requirement),
                daterange(\(asked.days.lowerBound)::date, \(asked.days.upperBound)::date, '[]'), \(reason), \(instant),
                \(asked.asker))
            RETURNING id
            """
        ) { try $0.get("id") }
    }

    func decide(
        _ record: ExceptionRecord, _ next: AuthorizationException, because reason: String, by actor: Actor,
        at instant: Date
    ) async throws {
        let decided = try await database.execute(
            """
            UPDATE authorization_exceptions SET state = \(next.state), decided_at = \(instant),
                decided_by = \(actor.user ?? 0), decision_reason = \(reason), version = version + 1
            WHERE id = \(record.id) AND version = \(record.version)
            """)
        guard decided == 1 else {
            throw Refusal.conflict("Somebody else answered this exception at the same moment. Look again.")
        }
    }

    /// What an approved override gives: the authorization on its days, with the reason for whoever asks later.
    func give(_ record: ExceptionRecord, on days: ClosedRange<Day>, by actor: Actor, at instant: Date) async throws {
        try await database.execute(
            """
            INSERT INTO partner_authorizations (partner_id, level, valid, cause, reason, exception_id, recorded_at,
                recorded_by)
            VALUES (\(record.partner), \(record.rules.level),
                daterange(\(days.lowerBound)::date, \(days.upperBound)::date, '[]'), 'override',
                \("By decision \(record.reference): \(record.reason)"), \(record.id), \(instant), \(actor.user))
            """)
    }
}
