import Foundation
import PartnerProgram
import Postgres

/// Delivery projects and their support (R39–R41). Row-level security leaves a partner its own.
struct ProjectStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func require(_ id: Int) async throws -> ProjectRecord {
        let supports = try await database.all(
            """
            SELECT support.*, lower(valid) AS first_day, upper(valid) - 1 AS last_day, file_name,
                recorders.name AS recorder, answerers.name AS answerer
            FROM project_supports support JOIN documents ON documents.id = document_id
            JOIN users recorders ON recorders.id = recorded_by LEFT JOIN users answerers ON answerers.id = answered_by
            WHERE project_id = \(id) ORDER BY support.id DESC LIMIT 200
            """, ProjectRecord.Support.init(row:))
        let record = try await database.first(
            """
            SELECT project.*, partners.name AS partner_name, countries.name AS country_name,
                coalesce(users.name, 'Somebody') AS registrar
            FROM delivery_projects project JOIN partners ON partners.id = project.partner_id
            JOIN countries ON alpha2 = customer_country LEFT JOIN users ON users.id = registered_by
            WHERE project.id = \(id)
            """
        ) { try ProjectRecord(row: $0, supports: supports) }
        guard let record else { throw Refusal.notFound }
        return record
    }

    /// What a partner held on a day (A41).
    func authorizations(of partner: Int, on day: Day) async throws -> Set<String> {
        let held = try await database.first("SELECT desk.authorizations_held(\(partner), \(day)::date) AS held") {
            try $0.get("held", as: [String].self)
        }
        return Set(held ?? [])
    }

    func insert(
        _ found: ProjectForm.Found, customer: Int, of partner: Int, needsSupport: Bool, by actor: Actor,
        at instant: Date
    ) async throws -> Int {
        try await database.one(
            """
            INSERT INTO delivery_projects (partner_id, customer_id, customer_name, customer_country, customer_domain,
                name, description, is_msp, started_on, needs_support, registered_at, registered_by)
            VALUES (\(partner), \(customer), \(found.customer.name), \(found.customer.country),
                \(found.customer.domain), \(found.name), \(found.description), \(found.isMSP), \(found.startedOn),
                \(needsSupport), \(instant), \(actor.user))
            RETURNING id
            """
        ) { try $0.get("id") }
    }

    func end(_ record: ProjectRecord, _ next: DeliveryProject) async throws {
        let ended = try await database.execute(
            """
            UPDATE delivery_projects SET ended_on = \(next.endedOn), version = version + 1
            WHERE id = \(record.id) AND version = \(record.version)
            """)
        guard ended == 1 else {
            throw Refusal.conflict("Somebody else changed this project at the same moment. Look again.")
        }
    }

    func record(
        _ support: DeliverySupport, document: Int, for project: Int, by actor: Actor, at instant: Date
    ) async throws {
        try await database.execute(
            """
            INSERT INTO project_supports (project_id, form, valid, document_id, recorded_at, recorded_by)
            VALUES (\(project), \(support.form),
                daterange(\(support.firstDay)::date, \(support.lastDay?.adding(days: 1))::date), \(document),
                \(instant), \(actor.user))
            """)
    }

    func answer(
        _ support: ProjectRecord.Support, _ next: DeliverySupport, because reason: String?, by actor: Actor,
        at instant: Date
    ) async throws {
        let answered = try await database.execute(
            """
            UPDATE project_supports SET state = \(next.state), answered_at = \(instant), answered_by = \(actor.user),
                return_reason = \(reason)
            WHERE id = \(support.id) AND state = 'recorded'
            """)
        guard answered == 1 else {
            throw Refusal.conflict("Somebody else answered this support at the same moment. Look again.")
        }
    }

    func add(_ title: String, because reason: String?, to project: Int, by actor: Actor, at instant: Date) async throws
    {
        try await database.execute(
            """
            INSERT INTO project_events (project_id, title, reason, at, by_user, actor)
            VALUES (\(project), \(title), \(reason), \(instant), \(actor.user), \(actor.name))
            """)
    }

    /// Newest first.
    func events(of project: Int) async throws -> [ProjectRecord.Event] {
        try await database.all(
            """
            SELECT title, reason, at, actor FROM project_events WHERE project_id = \(project) ORDER BY id DESC LIMIT 200
            """
        ) {
            ProjectRecord.Event(
                title: try $0.get("title"), reason: try $0.optional("reason"), at: try $0.get("at"),
                actor: try $0.get("actor"))
        }
    }

    /// Whom a letter of a project goes to: its registrar and the partner's administrators.
    func readers(of project: Int) async throws -> [String] {
        try await database.all(
            """
            SELECT DISTINCT users.email FROM users
            JOIN delivery_projects project ON project.partner_id = users.partner_id
            WHERE project.id = \(project) AND users.state = 'active' AND (users.id = registered_by OR users.id IN (
                SELECT user_id FROM user_roles WHERE role = 'partner_administrator' AND valid @> now()))
            ORDER BY 1
            """
        ) { try $0.get("email") }
    }
}
