import Foundation
import PartnerProgram
import Postgres

/// What is gathered for a review, each row added and never changed. Row-level security leaves it to Finance and the
/// auditor; a partner has its questions and its letter.
struct DossierStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func dossier(of review: Int, for user: User) async throws -> Dossier {
        var dossier = Dossier()
        dossier.documents = try await documents(of: review)
        dossier.questions = try await questions(of: review)
        dossier.decision = try await decision(of: review, seesInside: user.kind != .partner)
        guard user.kind != .partner else { return dossier }
        dossier.figures = try await figures(of: review)
        dossier.checks = try await checks(of: review)
        dossier.recommendation = try await recommendation(of: review)
        return dossier
    }

    private func documents(of review: Int) async throws -> [Dossier.Document] {
        try await database.all(
            """
            SELECT documents.id, file_name, size, sha256, uploaded_at, uploader, is_confidential, kind, dated_on,
                expires_on
            FROM financial_review_documents added JOIN documents ON documents.id = document_id
            WHERE review_id = \(review) ORDER BY added.id
            """, Dossier.Document.init(row:))
    }

    private func figures(of review: Int) async throws -> [FinancialFigures] {
        try await database.all(
            """
            SELECT DISTINCT ON (ended_on) figures.*, minor_units
            FROM financial_review_figures figures JOIN currencies ON code = currency
            WHERE review_id = \(review) ORDER BY ended_on, figures.id DESC
            """, FinancialFigures.init(row:))
    }

    private func checks(of review: Int) async throws -> [Dossier.Check] {
        try await database.all(
            """
            SELECT bureau, reference, checked_on, result, note FROM financial_review_checks
            WHERE review_id = \(review) ORDER BY id DESC
            """, Dossier.Check.init(row:))
    }

    private func questions(of review: Int) async throws -> [Dossier.Question] {
        try await database.all(
            """
            SELECT id, question, asked_at, answer, answered_at FROM financial_review_questions
            LEFT JOIN financial_review_answers ON question_id = id WHERE review_id = \(review) ORDER BY id
            """, Dossier.Question.init(row:))
    }

    private func recommendation(of review: Int) async throws -> Dossier.Recommendation? {
        try await database.first(
            """
            SELECT outcome, reasons, recommended_at, users.name AS by_name
            FROM financial_review_recommendations LEFT JOIN users ON users.id = recommended_by
            WHERE review_id = \(review) ORDER BY financial_review_recommendations.id DESC LIMIT 1
            """, Dossier.Recommendation.init(row:))
    }

    private func decision(of review: Int, seesInside: Bool) async throws -> Dossier.Made? {
        let inside: SQL = seesInside ? ", reasons, (SELECT name FROM users WHERE users.id = decided_by) AS by_name" : ""
        return try await database.first(
            """
            SELECT outcome, credit_limit, currency, minor_units, prepayment_percent, other_conditions, letter,
                decided_on\(raw: inside)
            FROM financial_review_decisions LEFT JOIN currencies ON code = currency WHERE review_id = \(review)
            """
        ) { try Dossier.Made(row: $0, seesInside: seesInside) }
    }

    func add(_ found: FinancialDocumentForm.Found, to record: FinancialReviewRecord, by actor: Actor, at now: Date)
        async throws
    {
        let document = try await DocumentStore(database).insert(
            found.file, application: nil, partner: record.partner, by: actor, at: now, isConfidential: true)
        try await database.execute(
            """
            INSERT INTO financial_review_documents (review_id, document_id, kind, dated_on, expires_on, recorded_at,
                recorded_by)
            VALUES (\(record.id), \(document), \(found.kind), \(found.datedOn), \(found.expiresOn), \(now),
                \(actor.user))
            """)
    }

    func add(_ figures: FinancialFigures, to review: Int, by actor: Actor, at now: Date) async throws {
        func amount(_ item: FinancialFigures.Item) -> String? { figures[item]?.plain }
        try await database.execute(
            """
            INSERT INTO financial_review_figures (review_id, ended_on, months, currency, revenue, result, assets,
                equity, debt, current_assets, current_liabilities, liquidity, recorded_at, recorded_by)
            VALUES (\(review), \(figures.endedOn), \(figures.months), \(figures.currency.code),
                \(amount(.revenue))::numeric, \(amount(.result))::numeric, \(amount(.assets))::numeric,
                \(amount(.equity))::numeric, \(amount(.debt))::numeric, \(amount(.currentAssets))::numeric,
                \(amount(.currentLiabilities))::numeric, \(amount(.liquidity))::numeric, \(now), \(actor.user))
            """)
    }

    func add(_ check: CreditCheckForm.Found, to review: Int, by actor: Actor, at now: Date) async throws {
        try await database.execute(
            """
            INSERT INTO financial_review_checks (review_id, bureau, reference, checked_on, result, note, recorded_at,
                recorded_by)
            VALUES (\(review), \(check.bureau), \(check.reference), \(check.checkedOn), \(check.result), \(check.note),
                \(now), \(actor.user))
            """)
    }

    func ask(_ question: String, of review: Int, by actor: Actor, at now: Date) async throws {
        try await database.execute(
            """
            INSERT INTO financial_review_questions (review_id, question, asked_at, asked_by)
            VALUES (\(review), \(question), \(now), \(actor.user))
            """)
    }

    func answer(_ question: Int, _ answer: String, by actor: Actor, at now: Date) async throws {
        try await database.execute(
            """
            INSERT INTO financial_review_answers (question_id, answer, answered_at, answered_by)
            VALUES (\(question), \(answer), \(now), \(actor.user))
            """)
    }

    func recommend(
        _ outcome: FinancialReview.Outcome, because reasons: String, of review: Int, by actor: Actor, at now: Date
    ) async throws {
        try await database.execute(
            """
            INSERT INTO financial_review_recommendations (review_id, outcome, reasons, recommended_at, recommended_by)
            VALUES (\(review), \(outcome), \(reasons), \(now), \(actor.user))
            """)
    }

    func decide(
        _ decision: FinancialReview.Decision, letter: String, of review: Int, on today: Day, by actor: Actor,
        at now: Date
    ) async throws {
        let conditions = decision.conditions
        let other = conditions.other.isEmpty ? nil : conditions.other
        try await database.execute(
            """
            INSERT INTO financial_review_decisions (review_id, outcome, reasons, credit_limit, currency,
                prepayment_percent, other_conditions, valid_until, letter, decided_on, decided_at, decided_by)
            VALUES (\(review), \(decision.outcome), \(decision.reasons), \(conditions.creditLimit?.plain)::numeric,
                \(conditions.creditLimit?.currency.code), \(conditions.prepayment), \(other), \(decision.validUntil),
                \(letter), \(today), \(now), \(actor.user))
            """)
    }

    /// That somebody read a document is an event of the audit.
    func noteReading(of document: Int) async throws {
        try await database.execute("SELECT app.note_reading('documents', \(document)::bigint)")
    }

    /// The documents of a review that the one who asks may see.
    func holds(_ document: Int, of review: Int) async throws -> Bool {
        try await database.one(
            """
            SELECT EXISTS (SELECT FROM financial_review_documents
                WHERE review_id = \(review) AND document_id = \(document)) AS holds
            """
        ) { try $0.get("holds") }
    }
}

extension FinancialFigures {
    init(row: Row) throws {
        let currency = Currency(code: try row.get("currency"), minorUnits: try row.get("minor_units"))
        var amounts: [Item: Money] = [:]
        for item in Item.allCases {
            guard let amount = try row.optional(item.rawValue, as: Decimal.self) else { continue }
            amounts[item] = Money(rounding: amount, in: currency)
        }
        self.init(in: currency, endedOn: try row.get("ended_on"), months: try row.get("months"), amounts)
    }
}
