import Foundation
import PartnerProgram
import Postgres

/// Customers' responses and what is decided about them. Row-level security leaves a partner its own, and of the
/// customers' words those that are not for us alone.
struct CustomerReviewStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func require(_ id: Int) async throws -> CustomerReviewRecord {
        let record = try await database.first(Self.responses(where: "r.id = \(id)"), CustomerReviewRecord.init(row:))
        guard let record else { throw Refusal.notFound }
        return record
    }

    /// The responses to a project, newest first.
    func all(of project: Int) async throws -> [CustomerReviewRecord] {
        try await database.all(Self.responses(where: "r.project_id = \(project)"), CustomerReviewRecord.init(row:))
    }

    private static func responses(where condition: SQL) -> SQL {
        """
        SELECT r.*, project.name AS project_name, project.reference AS project_reference, project.customer_name,
            partners.name AS partner_name, contact.name AS contact_name, contact.email AS contact_email,
            contact.role AS contact_role, words.text AS comment, words.is_for_vendor, excluded.reason AS exclusion,
            asked.id AS asked_id, asked.kind AS asked_kind, asked.asked_by,
            EXISTS (SELECT FROM review_decisions WHERE response_id = r.id AND kind = 'acceptance') AS is_accepted
        FROM review_responses r JOIN delivery_projects project ON project.id = r.project_id
        JOIN partners ON partners.id = r.partner_id JOIN review_contacts contact ON contact.id = r.contact_id
        LEFT JOIN review_comments words ON words.response_id = r.id
        LEFT JOIN review_decisions excluded ON excluded.response_id = r.id AND excluded.kind = 'exclusion'
            AND excluded.state = 'approved' AND excluded.ended_by IS NULL
        LEFT JOIN review_decisions asked ON asked.response_id = r.id AND asked.state = 'asked'
        WHERE \(raw: condition) ORDER BY r.received_on DESC, r.id DESC LIMIT 200
        """
    }

    /// Newest first. A partner sees those that were approved.
    func decisions(of response: Int) async throws -> [CustomerReviewRecord.Decision] {
        try await database.all(
            """
            SELECT decision.*, coalesce(askers.name, 'Somebody of ours') AS asker,
                coalesce(deciders.name, CASE WHEN decided_by IS NOT NULL THEN 'Somebody of ours' END) AS decider
            FROM review_decisions decision LEFT JOIN users askers ON askers.id = asked_by
            LEFT JOIN users deciders ON deciders.id = decided_by
            WHERE response_id = \(response) ORDER BY decision.id DESC LIMIT 200
            """, CustomerReviewRecord.Decision.init(row:))
    }

    func ask(
        _ kind: CustomerReviewDecision.Kind, about response: Int, because reason: String, by actor: Actor,
        at instant: Date
    ) async throws {
        try await database.execute(
            """
            INSERT INTO review_decisions (response_id, kind, reason, asked_at, asked_by)
            VALUES (\(response), \(kind), \(reason), \(instant), \(actor.user))
            """)
    }

    /// The flag has asked; one reviewer answers.
    func accept(_ response: Int, because reason: String, by actor: Actor, at instant: Date) async throws {
        try await database.execute(
            """
            INSERT INTO review_decisions (response_id, kind, state, reason, asked_at, asked_by, decided_at, decided_by)
            VALUES (\(response), 'acceptance', 'approved', \(reason), \(instant), \(actor.user), \(instant),
                \(actor.user))
            """)
    }

    func decide(_ id: Int, _ state: CustomerReviewDecision.State, refusal: String?, by actor: Actor, at instant: Date)
        async throws
    {
        let decided = try await database.execute(
            """
            UPDATE review_decisions SET state = \(state), refusal = \(refusal), decided_at = \(instant),
                decided_by = \(actor.user)
            WHERE id = \(id) AND state = 'asked'
            """)
        guard decided == 1 else {
            throw Refusal.conflict("Somebody else decided this at the same moment. Look again.")
        }
    }

    /// The exclusion of a response ends by the withdrawal that was approved.
    func end(exclusionOf response: Int, by withdrawal: Int) async throws {
        try await database.execute(
            """
            UPDATE review_decisions SET ended_by = \(withdrawal)
            WHERE response_id = \(response) AND kind = 'exclusion' AND state = 'approved' AND ended_by IS NULL
            """)
    }
}
