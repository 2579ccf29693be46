import PartnerProgram
import Postgres
import Testing

@testable import App

/// Projects and responses as rows, for what measures make of them. Nova holds Portugal and Spain from 2020 on.
struct ReviewWorld {
    let owner = TestDatabase.current.owner
    let group: NovaGroup
    /// The partner that Nova Norte is.
    let norte: Int

    init() async throws {
        group = try await NovaGroup()
        try await owner.execute("UPDATE partner_territories SET valid = '[2020-01-01,)' WHERE partner_id = 1")
        norte = try await owner.one(
            """
            INSERT INTO partners (organisation_id, name, signed_on) VALUES (\(group.norte), 'Nova Norte', '2020-01-01')
            RETURNING id
            """
        ) { try $0.get("id") }
    }

    func project(
        _ name: String, of partner: Int = 1, in country: String = "PT", msp: Bool = false,
        registered: String = "2020-06-01"
    ) async throws -> Int {
        try await owner.one(
            """
            WITH customer AS (
                INSERT INTO customers (legal_name, name_key, country)
                VALUES (\(name), \(name), \(country)) RETURNING id)
            INSERT INTO delivery_projects (partner_id, customer_id, customer_name, customer_country, name, is_msp,
                started_on, needs_support, registered_at, registered_by)
            SELECT \(partner), id, 'A customer', \(country), \(name), \(msp), \(registered)::date, false,
                \(registered)::timestamptz, 8 FROM customer RETURNING id
            """
        ) { try $0.get("id") }
    }

    @discardableResult
    func response(_ score: Int?, to project: Int, on day: String, flags: [String] = []) async throws -> Int {
        try await owner.one(
            """
            WITH contact AS (
                INSERT INTO review_contacts (project_id, name, email, role, language, permission_ground,
                    permission_on, permission_by, added_at, added_by)
                VALUES (\(project), 'A contact', gen_random_uuid() || '@customer.example', 'Head', 'en', 'agreed',
                    '2020-06-01', 'The contact', '2020-06-01', 8) RETURNING id
            ), survey AS (
                INSERT INTO review_surveys (contact_id, state, sent_on, sent_at, sent_by, expires_on, closed_at)
                SELECT id, 'answered', \(day)::date - 1, \(day)::date - 1, 8, \(day)::date + 29, \(day)::date
                FROM contact RETURNING id, contact_id)
            INSERT INTO review_responses (survey_id, contact_id, project_id, partner_id, score, flags, received_on,
                received_at)
            SELECT survey.id, contact_id, \(project), project.partner_id, \(score), \(flags)::text[], \(day)::date,
                \(day)::timestamptz FROM survey, delivery_projects project WHERE project.id = \(project) RETURNING id
            """
        ) { try $0.get("id") }
    }

    func decide(_ kind: CustomerReviewDecision.Kind, _ response: Int) async throws {
        try await owner.execute(
            """
            INSERT INTO review_decisions (response_id, kind, state, reason, asked_at, asked_by, decided_at, decided_by)
            VALUES (\(response), \(kind), 'approved', 'Looked at', '2021-11-01', 1, '2021-11-02', 4)
            """)
    }

    struct Candidate: Equatable {
        let kind: String
        let label: String
        let day: String?
        let quantity: String?
        let isOwn: Bool
        let consents: [String]
        let reason: String?
        let detail: String
    }

    /// What a measure gives for Nova in a year.
    func measured(_ call: SQL, year: Int = 2021, through door: Database? = nil, as user: Int? = nil) async throws
        -> [Candidate]
    {
        let settings = user.map { ["app.user_id": String($0)] } ?? [:]
        return try await (door ?? owner).snapshot(settings: settings) { database in
            try await database.all("SELECT *, day::text AS on_day, quantity::text AS amount FROM \(raw: call)") { row in
                let reason: String? = try row.optional("reason")
                #expect(try row.get("counted", as: Bool.self) == (reason == nil))
                #expect(try row.get("partner_id", as: Int.self) == 1)
                return Candidate(
                    kind: try row.get("kind"), label: try row.get("label"), day: try row.optional("on_day"),
                    quantity: try row.optional("amount"), isOwn: try row.get("is_own"),
                    consents: try row.get("consents"), reason: reason, detail: try row.get("detail"))
            }
        }
    }

    func projects(
        msp: Bool? = false, year: Int = 2021, through door: Database? = nil, as user: Int? = nil
    ) async throws -> [Candidate] {
        try await measured(
            "desk.reviewed_projects(ARRAY[1], make_date(\(year), 1, 1), make_date(\(year), 12, 31), \(msp))",
            through: door, as: user)
    }

    func scores(year: Int = 2021, through door: Database? = nil, as user: Int? = nil) async throws -> [Candidate] {
        try await measured(
            "desk.review_scores(ARRAY[1], make_date(\(year), 1, 1), make_date(\(year), 12, 31))",
            through: door, as: user)
    }
}
