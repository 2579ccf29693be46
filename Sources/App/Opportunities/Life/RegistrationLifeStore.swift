import Foundation
import PartnerProgram
import Postgres

/// What the life of a registration writes, and what of it the day brings.
struct RegistrationLifeStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func extend(
        _ record: RegistrationRecord, _ next: OpportunityRegistration, because reason: String, by actor: Actor,
        at instant: Date
    ) async throws {
        try await change(
            record,
            """
            UPDATE opportunity_registrations
            SET expires_on = \(next.expiresOn), extensions = \(next.extensions), version = version + 1
            WHERE id = \(record.id) AND version = \(record.version)
            """)
        try await database.execute(
            """
            INSERT INTO registration_extensions
                (registration_id, number, from_day, to_day, reason, granted_at, granted_by)
            VALUES (\(record.id), \(next.extensions), \(record.rules.expiresOn), \(next.expiresOn), \(reason),
                \(instant), \(actor.user))
            """)
    }

    func end(
        _ record: RegistrationRecord, _ state: RegistrationState, on day: Day, because reason: String
    ) async throws {
        try await change(
            record,
            """
            UPDATE opportunity_registrations
            SET state = \(state), ended_on = \(day), end_reason = \(reason), version = version + 1
            WHERE id = \(record.id) AND version = \(record.version)
            """)
    }

    private func change(_ record: RegistrationRecord, _ statement: SQL) async throws {
        guard try await database.execute(statement) == 1 else {
            throw Refusal.conflict("Somebody else changed \(record.reference) at the same moment. Look again.")
        }
    }

    func reach(_ percent: Int, on day: Day, opportunity: Int, by actor: Actor, at instant: Date) async throws {
        try await database.execute(
            """
            INSERT INTO opportunity_stages (opportunity_id, stage, reached_on, source, recorded_at, recorded_by)
            VALUES (\(opportunity), \(percent), \(day), 'entered', \(instant), \(actor.user))
            """)
    }

    /// What is known of the opportunity's way, the latest first.
    func stages(of opportunity: Int) async throws -> [(percent: Int, on: Day, by: String?)] {
        try await database.all(
            """
            SELECT stage, reached_on, users.name FROM opportunity_stages LEFT JOIN users ON users.id = recorded_by
            WHERE opportunity_id = \(opportunity) ORDER BY reached_on DESC, opportunity_stages.id DESC LIMIT 100
            """
        ) { (try $0.get("stage"), try $0.get("reached_on"), try $0.optional("name")) }
    }

    func standing(of opportunity: Int) async throws -> OpportunityStanding? {
        try await database.first(
            """
            SELECT reference, stage, counting_since, outcome, closed_on, closed_at, loss_reason,
                new_arr AS value, currency, minor_units
            FROM opportunities LEFT JOIN currencies ON code = opportunities.currency
            WHERE opportunities.id = \(opportunity)
            """, OpportunityStanding.init(row:))
    }

    func close(
        _ opportunity: Int, _ close: RegistrationCloseForm.Found, by actor: Actor, at instant: Date
    ) async throws {
        let closed = try await database.execute(
            """
            UPDATE opportunities SET outcome = \(close.isWon ? "won" : "lost"), closed_on = \(close.day),
                closed_at = \(instant), closed_by = \(actor.user), loss_reason = \(close.isWon ? nil : close.note),
                new_arr = \(close.newARR?.decimal), version = version + 1
            WHERE id = \(opportunity) AND outcome = 'open'
            """)
        guard closed == 1 else { throw Refusal.conflict("The opportunity is closed already.") }
    }

    func approved(of opportunity: Int) async throws -> [Int] {
        try await database.all(
            """
            SELECT id FROM opportunity_registrations
            WHERE opportunity_id = \(opportunity) AND state = 'approved' ORDER BY id
            """
        ) { try $0.get("id") }
    }

    /// SM6: what was entered is locked, and a draft was never entered.
    func lockContributions(of registration: Int, by actor: Actor, at instant: Date) async throws {
        try await database.execute(
            """
            WITH locked AS (
                UPDATE contributions old SET version = old.version + 1,
                    state = CASE WHEN old.state = 'draft' THEN 'void' ELSE 'locked' END
                FROM contributions was
                WHERE was.id = old.id AND old.registration_id = \(registration) AND old.state NOT IN ('locked', 'void')
                RETURNING old.id, was.state AS before, old.state AS after)
            INSERT INTO contribution_transitions (contribution_id, from_state, to_state, at, by_user, actor, reason)
            SELECT id, before, after, \(instant), \(actor.user), \(actor.name), 'The opportunity closed' FROM locked
            """)
    }

    // ---- disputes ----

    /// What the partner says in the dispute that is open.
    func openDispute(of registration: Int) async throws -> String? {
        try await database.first(
            """
            SELECT reason FROM registration_disputes
            WHERE registration_id = \(registration) AND state IN ('raised', 'in_review')
            """
        ) { try $0.get("reason") }
    }

    func raise(
        _ record: RegistrationRecord, _ state: OpportunityRegistration.DisputeState, because reason: String,
        by actor: Actor, at instant: Date
    ) async throws {
        try await database.execute(
            """
            INSERT INTO registration_disputes (registration_id, state, reason, raised_at, raised_by)
            VALUES (\(record.id), \(state), \(reason), \(instant), \(actor.user))
            """)
        try await mark(record, state)
    }

    func take(
        _ record: RegistrationRecord, _ state: OpportunityRegistration.DisputeState, by actor: Actor
    ) async throws {
        try await database.execute(
            """
            UPDATE registration_disputes SET state = \(state), reviewer_id = \(actor.user)
            WHERE registration_id = \(record.id) AND state = 'raised'
            """)
        try await mark(record, state)
    }

    func decide(
        _ record: RegistrationRecord, _ state: OpportunityRegistration.DisputeState, because reason: String,
        by actor: Actor, at instant: Date
    ) async throws {
        try await database.execute(
            """
            UPDATE registration_disputes SET state = \(state), decided_at = \(instant), decided_by = \(actor.user),
                decision_reason = \(reason)
            WHERE registration_id = \(record.id) AND state = 'in_review'
            """)
        try await mark(record, state)
    }

    private func mark(
        _ record: RegistrationRecord, _ state: OpportunityRegistration.DisputeState
    ) async throws {
        try await change(
            record,
            """
            UPDATE opportunity_registrations SET dispute_state = \(state), version = version + 1
            WHERE id = \(record.id) AND version = \(record.version)
            """)
    }
}

/// How far the opportunity of a registration is.
struct OpportunityStanding: Sendable {
    let reference: String
    let stage: Int
    /// The first day at 25 % or more (A7).
    let countingSince: Day?
    let outcome: String
    let closedOn: Day?
    let closedAt: Date?
    let lossReason: String?
    let newARR: Money?

    var isOpen: Bool { outcome == "open" }

    init(row: Row) throws {
        reference = try row.get("reference")
        stage = try row.get("stage")
        countingSince = try row.optional("counting_since")
        outcome = try row.get("outcome")
        closedOn = try row.optional("closed_on")
        closedAt = try row.optional("closed_at")
        lossReason = try row.optional("loss_reason")
        newARR = try Money(row: row)
    }
}
