import Foundation
import PartnerProgram
import Postgres

/// What partners did in a sales cycle (R127–R132, SM6). Row-level security leaves a partner its own.
struct ContributionStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func find(_ id: Int) async throws -> ContributionRecord? {
        try await records("contribution.id = \(id)").first
    }

    func require(_ id: Int) async throws -> ContributionRecord {
        guard let record = try await find(id) else { throw Refusal.notFound }
        return record
    }

    /// In the order in which they happened; drafts are their partner's alone.
    func all(of registration: Int, forPartner isPartner: Bool) async throws -> [ContributionRecord] {
        try await records(
            """
            contribution.registration_id = \(registration)
                AND (\(isPartner) OR contribution.state NOT IN ('draft', 'void'))
            """
        )
    }

    private func records(_ condition: SQL) async throws -> [ContributionRecord] {
        try await database.all(
            """
            SELECT contribution.*, registration.reference, prospect_name, registration.partner_id,
                partners.name AS partner_name, documents.file_name, reviewers.name AS reviewer_name,
                opportunities.closed_at
            FROM contributions contribution
            JOIN opportunity_registrations registration ON registration.id = registration_id
            JOIN partners ON partners.id = registration.partner_id
            LEFT JOIN opportunities ON opportunities.id = opportunity_id
            LEFT JOIN documents ON documents.id = document_id
            LEFT JOIN users reviewers ON reviewers.id = reviewed_by
            WHERE \(raw: condition) ORDER BY happened_on, contribution.id LIMIT 200
            """, ContributionRecord.init(row:))
    }

    func insert(
        _ contribution: Contribution, of registration: Int, document: Int?, by user: Int, at instant: Date
    ) async throws -> Int {
        let detail = { (detail: Contribution.Detail) in contribution.details[detail] ?? "" }
        return try await database.one(
            """
            INSERT INTO contributions (registration_id, kind, state, happened_on, summary, scope, duration, audience,
                outcome, customer_people, partner_people, document_id, created_at, created_by, entered_at)
            VALUES (\(registration), \(contribution.kind), \(contribution.state), \(contribution.happenedOn),
                \(contribution.summary), \(detail(.scope)), \(detail(.duration)), \(detail(.audience)),
                \(detail(.outcome)), \(detail(.customerPeople)), \(detail(.partnerPeople)), \(document), \(instant),
                \(user), \(contribution.enteredAt))
            RETURNING id
            """
        ) { try $0.get("id") }
    }

    /// Writes what the partner typed and what the rule made of it.
    func write(
        _ next: Contribution, to record: ContributionRecord, document: Int?, answer: String?
    ) async throws {
        let detail = { (detail: Contribution.Detail) in next.details[detail] ?? "" }
        try await change(
            """
            UPDATE contributions SET state = \(next.state), happened_on = \(next.happenedOn), summary = \(next.summary),
                scope = \(detail(.scope)), duration = \(detail(.duration)), audience = \(detail(.audience)),
                outcome = \(detail(.outcome)), customer_people = \(detail(.customerPeople)),
                partner_people = \(detail(.partnerPeople)), document_id = coalesce(\(document), document_id),
                answer = coalesce(\(answer), answer), entered_at = \(next.enteredAt), version = version + 1
            WHERE id = \(record.id) AND version = \(record.version)
            """)
    }

    /// Writes what a reviewer decided.
    func review(
        _ next: Contribution, of record: ContributionRecord, query: String?, reason: String?, by user: Int,
        at instant: Date
    ) async throws {
        try await change(
            """
            UPDATE contributions SET state = \(next.state), was_rejected = \(next.wasRejected),
                query = coalesce(\(query), query), rejection_reason = coalesce(\(reason), rejection_reason),
                reviewed_at = \(instant), reviewed_by = \(user), version = version + 1
            WHERE id = \(record.id) AND version = \(record.version)
            """)
    }

    private func change(_ statement: SQL) async throws {
        guard try await database.execute(statement) == 1 else {
            throw Refusal.conflict("Somebody else changed this contribution at the same moment. Look again.")
        }
    }

    func step(
        _ id: Int, from: Contribution.State?, to: Contribution.State, by actor: Actor, at instant: Date, reason: String?
    ) async throws {
        try await database.execute(
            """
            INSERT INTO contribution_transitions (contribution_id, from_state, to_state, at, by_user, actor, reason)
            VALUES (\(id), \(from), \(to), \(instant), \(actor.user), \(actor.name), \(reason))
            """)
    }

    /// Newest first.
    func steps(of id: Int) async throws -> [(to: Contribution.State, at: Date, actor: String, reason: String?)] {
        try await database.all(
            """
            SELECT to_state, at, actor, reason FROM contribution_transitions WHERE contribution_id = \(id)
            ORDER BY id DESC LIMIT 100
            """
        ) { (try $0.get("to_state"), try $0.get("at"), try $0.get("actor"), try $0.optional("reason")) }
    }
}
