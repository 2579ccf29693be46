import Foundation
import PartnerProgram
import Postgres

/// Opportunity registrations: one record, what the partner writes, and its way through SM5. Row-level security leaves a
/// partner its own.
struct RegistrationStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func find(_ id: Int) async throws -> RegistrationRecord? {
        let found = try await database.first(
            """
            SELECT registration.*, partners.name AS partner_name, countries.name AS country_name,
                currencies.minor_units, reviewers.name AS reviewer_name, deciders.name AS decider_name
            FROM opportunity_registrations registration JOIN partners ON partners.id = registration.partner_id
            LEFT JOIN countries ON countries.alpha2 = prospect_country
            LEFT JOIN currencies ON currencies.code = registration.currency
            LEFT JOIN users reviewers ON reviewers.id = reviewer_id
            LEFT JOIN users deciders ON deciders.id = decided_by
            WHERE registration.id = \(id)
            """, RegistrationRecord.init(row:))
        guard var record = found else { return nil }
        record.answers = try await answers(of: id, asOf: record.createdAt)
        record.rules.content.unanswered = record.answers.filter { $0.isRequired && $0.answer.isEmpty }.map(\.text)
        record.rules.question = try await openQuestion(of: id)
        return record
    }

    func require(_ id: Int) async throws -> RegistrationRecord {
        guard let record = try await find(id) else { throw Refusal.notFound }
        return record
    }

    /// The questions of the day on which the registration was begun, and what was answered to them.
    private func answers(of id: Int, asOf begun: Date) async throws -> [RegistrationRecord.Answer] {
        try await database.all(
            """
            SELECT asked.id, question, hint, is_required, coalesce(answer, '') AS answer
            FROM qualification_questions asked
            LEFT JOIN registration_answers ON question_id = asked.id AND registration_id = \(id)
            WHERE answer IS NOT NULL OR asked.valid @> (\(begun) AT TIME ZONE desk.office_zone())::date
            ORDER BY position, asked.id
            """, RegistrationRecord.Answer.init(row:))
    }

    /// The questions as they are asked of a new registration.
    func questions(on day: Day) async throws -> [RegistrationRecord.Answer] {
        try await database.all(
            """
            SELECT id, question, hint, is_required, '' AS answer FROM qualification_questions
            WHERE valid @> \(day)::date ORDER BY position, id
            """, RegistrationRecord.Answer.init(row:))
    }

    private func openQuestion(of id: Int) async throws -> OpportunityRegistration.Question? {
        try await database.first(
            "SELECT question, fields FROM registration_questions WHERE registration_id = \(id) AND answered_at IS NULL"
        ) { row in
            let fields = try row.get("fields", as: [String].self)
            return OpportunityRegistration.Question(
                text: try row.get("question"),
                fields: Set(fields.compactMap(OpportunityRegistration.Field.init(rawValue:))))
        }
    }

    /// Begins a draft, or a copy of a rejected one; gives its number.
    func insert(
        _ content: RegistrationForm.Found, of partner: Int, by user: Int, at instant: Date, copyOf original: Int? = nil
    ) async throws -> Int {
        let id = try await database.one(
            """
            INSERT INTO opportunity_registrations (partner_id, created_at, created_by, copied_from_id)
            VALUES (\(partner), \(instant), \(user), \(original)) RETURNING id
            """
        ) { try $0.get("id", as: Int.self) }
        try await write(content, to: id, version: 1)
        return id
    }

    /// Writes what the partner typed, if nobody else did meanwhile.
    func save(_ content: RegistrationForm.Found, to record: RegistrationRecord) async throws {
        try await write(content, to: record.id, version: record.version)
    }

    private func write(_ found: RegistrationForm.Found, to id: Int, version: Int) async throws {
        let (content, prospect) = (found.content, found.content.prospect)
        let changed = try await database.execute(
            """
            UPDATE opportunity_registrations SET prospect_name = \(prospect.name),
                prospect_name_key = \(CompanyName.key(prospect.name)),
                prospect_country = nullif(\(prospect.country), ''),
                prospect_domain = nullif(\(prospect.domain), ''), prospect_number = nullif(\(prospect.number), ''),
                contact_name = \(content.contactName), contact_title = \(found.contactTitle),
                contact_email = \(content.contactEmail), contact_phone = \(found.contactPhone), need = \(content.need),
                motion = \(content.motion), motion_reason = \(content.motionReason),
                value = \(content.value?.decimal), currency = \(content.value?.currency.code),
                expected_close = \(content.expectedClose), version = version + 1
            WHERE id = \(id) AND version = \(version)
            """)
        guard changed == 1 else { throw Refusal.conflict("Somebody else saved this registration meanwhile.") }
        try await database.execute("DELETE FROM registration_answers WHERE registration_id = \(id)")
        for (question, answer) in found.answers where !answer.isEmpty {
            try await database.execute(
                """
                INSERT INTO registration_answers (registration_id, question_id, answer)
                VALUES (\(id), \(question), \(answer))
                """)
        }
    }

    /// What the partner is told when it is not yet complete: the open question is answered.
    func answer(_ record: RegistrationRecord, _ answer: String, by user: Int, at instant: Date) async throws {
        try await database.execute(
            """
            UPDATE registration_questions SET answered_at = \(instant), answered_by = \(user), answer = \(answer)
            WHERE registration_id = \(record.id) AND answered_at IS NULL
            """)
    }

    /// Writes what a rule decided, and the step as a row of its own.
    func move(
        _ record: RegistrationRecord, to next: OpportunityRegistration, by actor: Actor, at instant: Date,
        due: Day? = nil, reason: String? = nil
    ) async throws {
        let changed = try await database.execute(
            """
            UPDATE opportunity_registrations SET state = \(next.state), submitted_at = \(next.submittedAt),
                resubmitted_at = \(next.resubmittedAt), due_on = coalesce(\(due), due_on),
                first_due_on = coalesce(first_due_on, \(due)),
                submitted_by = CASE WHEN \(next.state) = 'submitted' THEN \(actor.user) ELSE submitted_by END,
                version = version + 1
            WHERE id = \(record.id) AND version = \(record.version)
            """)
        guard changed == 1 else {
            throw Refusal.conflict("Somebody else changed \(record.reference) at the same moment. Look again.")
        }
        try await step(record, to: next.state, by: actor, at: instant, reason: reason)
    }

    func step(
        _ record: RegistrationRecord, to state: RegistrationState, by actor: Actor, at instant: Date, reason: String?
    ) async throws {
        try await database.execute(
            """
            INSERT INTO registration_transitions (registration_id, from_state, to_state, at, by_user, actor, reason)
            VALUES (\(record.id), \(record.rules.state), \(state), \(instant), \(actor.user), \(actor.name), \(reason))
            """)
    }
}

extension RegistrationRecord.Answer {
    fileprivate init(row: Row) throws {
        self.init(
            question: try row.get("id"), text: try row.get("question"), hint: try row.get("hint"),
            isRequired: try row.get("is_required"), answer: try row.get("answer"))
    }
}
