import Foundation
import PartnerProgram
import Postgres

/// A survey with what its letters say.
struct SentSurvey: Sendable {
    let id: Int
    let project: Int
    let rules: ReviewSurvey
    let contact: ReviewContact
    let names: (project: String, partner: String, vendor: String)

    init(row: Row) throws {
        id = try row.get("id")
        project = try row.get("project_id")
        rules = ReviewSurvey(
            state: try row.get("state"), sentOn: try row.get("sent_on"), lastDay: try row.get("expires_on"),
            isReminded: try row.optional("reminded_at", as: Date.self) != nil)
        contact = ReviewContact(
            name: try row.get("name"), email: try row.get("email"), objectedOn: try row.optional("objected_on"))
        names = (try row.get("project_name"), try row.get("partner_name"), try row.get("vendor_name"))
    }

    func letter(isReminder: Bool) -> SurveyLetter {
        SurveyLetter(
            contact: contact, project: names.project, partner: names.partner, vendor: names.vendor,
            lastDay: rules.lastDay, isReminder: isReminder)
    }
}

/// Sends surveys, reminds of them and closes them.
struct SurveySendingStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func draw(link token: SecretToken, to survey: Int) async throws {
        try await database.execute("SELECT desk.draw_survey_link(\(survey), \(token.hash))")
    }

    func require(_ id: Int) async throws -> SentSurvey {
        let survey = try await database.first(
            """
            SELECT survey.*, contact.name, contact.email, contact.objected_on, contact.project_id,
                project.name AS project_name, partners.name AS partner_name,
                (SELECT legal_name FROM offices ORDER BY is_registered_office DESC, id LIMIT 1) AS vendor_name
            FROM review_surveys survey JOIN review_contacts contact ON contact.id = survey.contact_id
            JOIN delivery_projects project ON project.id = contact.project_id
            JOIN partners ON partners.id = project.partner_id
            WHERE survey.id = \(id)
            """, SentSurvey.init(row:))
        guard let survey else { throw Refusal.notFound }
        return survey
    }

    func insert(_ survey: ReviewSurvey, to contact: Int, by actor: Actor, at instant: Date) async throws -> Int {
        try await database.one(
            """
            INSERT INTO review_surveys (contact_id, sent_on, sent_at, sent_by, expires_on)
            VALUES (\(contact), \(survey.sentOn), \(instant), \(actor.user), \(survey.lastDay)) RETURNING id
            """
        ) { try $0.get("id") }
    }

    /// The survey that waits for the contact's answer, if there is one.
    func waiting(of contact: Int) async throws -> Int? {
        try await database.first("SELECT id FROM review_surveys WHERE contact_id = \(contact) AND state = 'sent'") {
            try $0.get("id")
        }
    }

    func close(_ id: Int, _ next: ReviewSurvey, at instant: Date) async throws {
        let closed = try await database.execute(
            """
            UPDATE review_surveys SET state = \(next.state), closed_at = \(instant) WHERE id = \(id) AND state = 'sent'
            """)
        guard closed == 1 else { throw Refusal.conflict("This survey was answered at the same moment. Look again.") }
    }

    func markReminded(_ id: Int, at instant: Date) async throws {
        try await database.execute("UPDATE review_surveys SET reminded_at = \(instant) WHERE id = \(id)")
    }

    func toRemind(on day: Day, after id: Int) async throws -> Int? {
        try await next(
            """
            reminded_at IS NULL AND sent_on <= \(day.adding(days: -ReviewSurvey.daysUntilReminder))::date
            AND expires_on >= \(day)::date
            """, after: id)
    }

    func toExpire(on day: Day, after id: Int) async throws -> Int? {
        try await next("expires_on < \(day)::date", after: id)
    }

    /// One at a time, locked, so that any number of workers share the work.
    private func next(_ condition: SQL, after id: Int) async throws -> Int? {
        try await database.first(
            """
            SELECT id FROM review_surveys WHERE state = 'sent' AND id > \(id) AND \(raw: condition) ORDER BY id LIMIT 1
            FOR UPDATE SKIP LOCKED
            """
        ) { try $0.get("id") }
    }
}
