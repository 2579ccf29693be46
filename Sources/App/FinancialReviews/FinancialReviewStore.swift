import Foundation
import PartnerProgram
import Postgres

/// Financial reviews and their way through SM8. Row-level security leaves a partner its own.
struct FinancialReviewStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    private static let columns: SQL = """
        review.*, partners.name AS partner_name, partners.reference AS partner_reference,
        requesters.name AS requester, reviewers.name AS reviewer, app.financial_review_preparers(review.id) AS preparers
        FROM financial_reviews review JOIN partners ON partners.id = review.partner_id
        LEFT JOIN users requesters ON requesters.id = requested_by
        LEFT JOIN users reviewers ON reviewers.id = reviewer_id
        """

    func require(_ id: Int) async throws -> FinancialReviewRecord {
        let record = try await database.first(
            "SELECT \(raw: Self.columns) WHERE review.id = \(id)", FinancialReviewRecord.init(row:))
        guard let record else { throw Refusal.notFound }
        return record
    }

    /// All of a partner's, the latest first.
    func all(of partner: Int) async throws -> [FinancialReviewRecord] {
        try await database.all(
            "SELECT \(raw: Self.columns) WHERE review.partner_id = \(partner) ORDER BY review.id DESC LIMIT 100",
            FinancialReviewRecord.init(row:))
    }

    func steps(of id: Int) async throws -> [FinancialReviewStep] {
        try await database.all(
            """
            SELECT from_state, to_state, at, actor, reason FROM financial_review_transitions
            WHERE review_id = \(id) ORDER BY id DESC
            """, FinancialReviewStep.init(row:))
    }

    func standing(of partner: Int) async throws -> FinancialReviewStanding {
        try await database.one(
            """
            SELECT status, EXISTS (SELECT FROM financial_reviews WHERE partner_id = partners.id
                    AND state IN ('requested', 'in_review', 'info_requested')) AS has_open,
                (SELECT CASE state WHEN 'failed' THEN decided_on END FROM financial_reviews
                    WHERE partner_id = partners.id AND decided_on IS NOT NULL
                    ORDER BY decided_on DESC, id DESC LIMIT 1) AS failed_on
            FROM partners WHERE id = \(partner)
            """
        ) {
            FinancialReviewStanding(
                isMember: try $0.get("status", as: MembershipState.self).isMember, hasOpen: try $0.get("has_open"),
                failedOn: try $0.optional("failed_on"))
        }
    }

    func insert(_ review: FinancialReview, of partner: Int, because reason: String, by actor: Actor, at now: Date)
        async throws -> Int
    {
        let id = try await database.one(
            """
            INSERT INTO financial_reviews (partner_id, reason, requested_at, requested_by)
            VALUES (\(partner), \(reason), \(now), \(review.requestedBy)) RETURNING id
            """
        ) { try $0.get("id", as: Int.self) }
        try await note(id, from: nil, to: review.state, by: actor, at: now, reason: reason)
        return id
    }

    /// Moves it on, once; `columns` are set besides the state. Somebody who was faster wins.
    func move(
        _ record: FinancialReviewRecord, to next: FinancialReview, by actor: Actor, at now: Date,
        reason: String? = nil, setting columns: SQL = ""
    ) async throws {
        let moved = try await database.execute(
            """
            UPDATE financial_reviews SET state = \(next.state), version = version + 1\(raw: columns)
            WHERE id = \(record.id) AND version = \(record.version)
            """)
        guard moved == 1 else { throw Self.late(record) }
        try await note(record.id, from: record.rules.state, to: next.state, by: actor, at: now, reason: reason)
    }

    /// Something is added to it; whoever adds or decides at the same moment has to look again.
    func touch(_ record: FinancialReviewRecord, setting columns: SQL = "") async throws {
        let touched = try await database.execute(
            """
            UPDATE financial_reviews SET version = version + 1\(raw: columns)
            WHERE id = \(record.id) AND version = \(record.version)
            """)
        guard touched == 1 else { throw Self.late(record) }
    }

    private static func late(_ record: FinancialReviewRecord) -> Refusal {
        .conflict("Somebody else was first: look at \(record.reference) again.")
    }

    private func note(
        _ id: Int, from: FinancialReview.State?, to: FinancialReview.State, by actor: Actor, at now: Date,
        reason: String?
    ) async throws {
        try await database.execute(
            """
            INSERT INTO financial_review_transitions (review_id, from_state, to_state, at, by_user, actor, reason)
            VALUES (\(id), \(from), \(to), \(now), \(actor.user), \(actor.name), \(reason))
            """)
    }

    /// Analysts who may take part, by mail.
    func analysts(except users: Set<Int> = []) async throws -> [(name: String, email: String)] {
        try await database.all(
            "SELECT name, email FROM desk.finance_analysts() WHERE id <> ALL (\(Array(users))::bigint[])"
        ) {
            (try $0.get("name"), try $0.get("email"))
        }
    }
}
