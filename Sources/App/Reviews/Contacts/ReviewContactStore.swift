import Foundation
import PartnerProgram
import Postgres

/// Contacts of projects. Row-level security leaves a partner those of its own.
struct ReviewContactStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func all(of project: Int) async throws -> [ReviewContactRecord] {
        try await database.all(Self.contacts(where: "contact.project_id = \(project)"), ReviewContactRecord.init(row:))
    }

    /// A contact of this project and no other.
    func require(_ id: Int?, of project: Int) async throws -> ReviewContactRecord {
        let record = try await database.first(
            Self.contacts(where: "contact.id = \(id) AND contact.project_id = \(project)"),
            ReviewContactRecord.init(row:))
        guard let record else { throw Refusal.notFound }
        return record
    }

    private static func contacts(where condition: SQL) -> SQL {
        """
        SELECT contact.*, last.state, last.sent_on, last.expires_on, last.reminded_at, last.closed_at
        FROM review_contacts contact LEFT JOIN LATERAL (
            SELECT * FROM review_surveys WHERE contact_id = contact.id ORDER BY id DESC LIMIT 1) last ON true
        WHERE \(raw: condition) ORDER BY contact.id LIMIT 200
        """
    }

    /// The states of every survey of the project.
    func surveys(of project: Int) async throws -> [ReviewSurvey.State] {
        try await database.all(
            """
            SELECT state FROM review_surveys survey JOIN review_contacts contact ON contact.id = survey.contact_id
            WHERE contact.project_id = \(project) ORDER BY survey.id
            """
        ) { try $0.get("state") }
    }

    func insert(_ found: ReviewContactForm.Found, for project: Int, by actor: Actor, at instant: Date) async throws {
        try await database.execute(
            """
            INSERT INTO review_contacts (project_id, name, email, role, language, permission_ground, permission_on,
                permission_by, added_at, added_by)
            VALUES (\(project), \(found.contact.name), \(found.contact.email), \(found.role), \(found.language),
                \(found.ground), \(found.permittedOn), \(found.permittedBy), \(instant), \(actor.user))
            """)
    }

    func object(_ contact: ReviewContact, _ id: Int, in words: String) async throws {
        let objected = try await database.execute(
            """
            UPDATE review_contacts SET objected_on = \(contact.objectedOn), objection = \(words)
            WHERE id = \(id) AND objected_on IS NULL
            """)
        guard objected == 1 else { throw Refusal.conflict("Somebody else recorded this at the same moment.") }
    }
}
