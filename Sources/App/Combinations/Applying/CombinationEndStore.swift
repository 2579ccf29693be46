import Foundation
import PartnerProgram
import Postgres

/// Writes what becomes of the absorbed partner: dated rows end, nothing is deleted.
struct CombinationEndStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// From `day` on the partner is merged, whatever was written for later days.
    func merge(_ partner: Int, into survivor: Int, from day: Day, cause: String, by actor: Actor) async throws {
        try await database.execute(
            """
            UPDATE partner_memberships
            SET valid = CASE WHEN lower(valid) >= \(day) THEN 'empty'::daterange
                ELSE daterange(lower(valid), \(day)) END
            WHERE partner_id = \(partner) AND NOT isempty(valid) AND valid && daterange(\(day)::date, NULL)
            """)
        try await database.execute(
            """
            INSERT INTO partner_memberships (partner_id, status, valid, cause, recorded_by)
            VALUES (\(partner), \(MembershipState.merged), daterange(\(day), NULL), \(cause), \(actor.user))
            """)
        try await database.execute("UPDATE partners SET merged_into_id = \(survivor) WHERE id = \(partner)")
        try await MembershipStore(database).stopClock(of: partner, on: day, reason: cause)
    }

    /// The agreement ends on the day that the rule gave it; its notice is the combination itself (R149).
    func terminate(
        _ agreement: AgreementRecord, as terminated: Agreement, document: Int?, by actor: Actor, at instant: Date
    ) async throws {
        let store = AgreementStore(database)
        try await store.move(
            agreement, to: terminated, by: actor, at: instant, reason: terminated.termination?.reason,
            """
            , ended_on = \(terminated.termination?.effectiveOn), end_reason = \(terminated.termination?.reason),
            end_document_id = coalesce(end_document_id, \(document)::bigint)
            """)
        try await store.endTerritory(agreement.id)
    }

    // MARK: - people

    /// The account goes on at the survivor; `role` where it loses or keeps another one.
    func move(user: Int, to survivor: Int, role: String?, by actor: Actor) async throws {
        try await database.execute("UPDATE users SET partner_id = \(survivor) WHERE id = \(user)")
        guard let role else { return }
        try await database.execute(
            """
            UPDATE user_roles SET valid = tstzrange(lower(valid), greatest(lower(valid), now()))
            WHERE user_id = \(user) AND upper_inf(valid) AND role <> \(role)
            """)
        try await database.execute(
            """
            INSERT INTO user_roles (user_id, role, granted_by)
            SELECT \(user), \(role), \(actor.user) WHERE NOT EXISTS (
                SELECT FROM user_roles WHERE user_id = \(user) AND role = \(role) AND upper_inf(valid))
            """)
    }

    func close(user: Int) async throws {
        try await database.execute("UPDATE users SET state = 'disabled' WHERE id = \(user)")
    }

    /// Lists the contact at the survivor from `day` on, for what it was there for or for `purpose`.
    func move(contact: Int, to survivor: Int, purpose: String?, from day: Day, by actor: Actor) async throws {
        try await database.execute(
            """
            INSERT INTO partner_contacts
                (partner_id, name, email, phone, job_title, purpose, valid, recorded_by)
            SELECT \(survivor), name, email, phone, job_title, coalesce(\(purpose), purpose),
                valid * daterange(\(day)::date, NULL), \(actor.user)
            FROM partner_contacts WHERE id = \(contact)
            """)
    }

    func end(contact: Int, on day: Day) async throws {
        try await database.execute(
            """
            UPDATE partner_contacts
            SET valid = CASE WHEN lower(valid) >= \(day) THEN 'empty'::daterange
                ELSE daterange(lower(valid), \(day)) END
            WHERE id = \(contact) AND NOT isempty(valid)
            """)
    }

    // MARK: - work

    /// Opens the task at the survivor, with what is done of it.
    func move(onboarding: Int, to survivor: Int) async throws {
        let opened = try await database.one(
            """
            INSERT INTO onboarding_tasks (partner_id, kind, title, clause, owner_id, due_on)
            SELECT \(survivor), task.kind, task.title, task.clause,
                CASE WHEN owner.kind = 'staff' OR owner.partner_id = \(survivor) THEN task.owner_id END, task.due_on
            FROM onboarding_tasks task LEFT JOIN users owner ON owner.id = task.owner_id
            WHERE task.id = \(onboarding) RETURNING id
            """
        ) { try $0.get("id", as: Int.self) }
        try await database.execute(
            """
            INSERT INTO onboarding_items (task_id, position, title, done_at, done_by)
            SELECT \(opened), position, title, done_at, done_by FROM onboarding_items WHERE task_id = \(onboarding)
            """)
    }

    func end(onboarding: Int, on day: Day, because words: String, by actor: Actor) async throws {
        try await database.execute(
            """
            UPDATE onboarding_tasks SET state = 'not_needed', evidence = \(words), done_on = \(day),
                done_by = \(actor.user), version = version + 1
            WHERE id = \(onboarding) AND state = 'open'
            """)
    }

    func move(task: Int, to survivor: Int, at instant: Date) async throws {
        try await database.execute(
            """
            INSERT INTO partner_tasks
                (partner_id, kind, country, title, detail, clause, link, owner_id, opened_at, due_on)
            SELECT \(survivor), kind, country, title, detail, clause, link, owner_id, \(instant), due_on
            FROM partner_tasks WHERE id = \(task)
            ON CONFLICT (partner_id, kind, coalesce(country, ''), link) WHERE state = 'open' DO NOTHING
            """)
    }

    func end(task: Int, because words: String, by actor: Actor, at instant: Date) async throws {
        try await database.execute(
            """
            UPDATE partner_tasks SET state = 'done', outcome = \(words), closed_at = \(instant),
                closed_by = \(actor.user), version = version + 1
            WHERE id = \(task) AND state = 'open'
            """)
    }

    func withdraw(change: Int, at instant: Date) async throws {
        try await database.execute(
            "UPDATE profile_changes SET state = 'withdrawn' WHERE id = \(change) AND state = 'proposed'")
    }
}
