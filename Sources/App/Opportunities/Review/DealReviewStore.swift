import Foundation
import PartnerProgram
import Postgres

/// What a decision on a registration writes: its state, the opportunity, the claims that keep others away.
struct DealReviewStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func write(
        _ next: OpportunityRegistration, of record: RegistrationRecord, by actor: Actor, at instant: Date
    ) async throws {
        let decides = next.state == .rejected
        try await change(
            record,
            """
            UPDATE opportunity_registrations SET state = \(next.state), reviewer_id = \(next.reviewer),
                rejection_reason = \(next.rejection?.reason), decision_note = \(next.rejection?.note ?? ""),
                decided_at = CASE WHEN \(decides) THEN \(instant) ELSE decided_at END,
                decided_by = CASE WHEN \(decides) THEN \(actor.user) ELSE decided_by END, version = version + 1
            WHERE id = \(record.id) AND version = \(record.version)
            """)
    }

    func approve(
        _ next: OpportunityRegistration, of record: RegistrationRecord, opportunity: Int, note: String,
        by actor: Actor, at instant: Date
    ) async throws {
        try await change(
            record,
            """
            UPDATE opportunity_registrations SET state = \(next.state), is_qualified = true,
                opportunity_id = \(opportunity), approved_on = \(next.approvedOn), expires_on = \(next.expiresOn),
                decision_note = \(note), decided_at = \(instant), decided_by = \(actor.user), version = version + 1
            WHERE id = \(record.id) AND version = \(record.version)
            """)
    }

    private func change(_ record: RegistrationRecord, _ statement: SQL) async throws {
        guard try await database.execute(statement) == 1 else {
            throw Refusal.conflict("Somebody else changed \(record.reference) at the same moment. Look again.")
        }
    }

    func ask(
        _ question: OpportunityRegistration.Question, about id: Int, by user: Int, at instant: Date
    ) async throws {
        try await database.execute(
            """
            INSERT INTO registration_questions (registration_id, question, fields, asked_at, asked_by)
            VALUES (\(id), \(question.text), \(question.fields.map(\.rawValue).sorted()), \(instant), \(user))
            """)
    }

    /// The opportunity that the approval makes, of a customer that is known or made with it.
    func opportunity(for record: RegistrationRecord, at instant: Date) async throws -> Int {
        let content = record.rules.content
        let customer = try await customer(content.prospect)
        return try await database.one(
            """
            INSERT INTO opportunities (customer_id, need, origin, source, known_since, motion, value, currency,
                expected_close, recorded_at)
            VALUES (\(customer), \(content.need), 'partner', 'registration', \(record.rules.submittedAt ?? instant),
                \(content.motion), \(content.value?.decimal), \(content.value?.currency.code),
                \(content.expectedClose), \(instant))
            RETURNING id
            """
        ) { try $0.get("id") }
    }

    /// The one that shares a number, a domain or, in the same country, the name; otherwise a new one.
    func customer(_ prospect: Prospect) async throws -> Int {
        let number = RegistrationNumber.key(prospect.number, country: prospect.country)
        let known = try await database.first(
            """
            SELECT id FROM customers
            WHERE country = \(prospect.country) AND \(number) <> ''
                    AND app.registration_key(registration_number, country) = \(number)
                OR \(prospect.domain) <> '' AND domain = \(prospect.domain)
                OR country = \(prospect.country) AND name_key = \(CompanyName.key(prospect.name))
            ORDER BY id LIMIT 1
            """
        ) { try $0.get("id", as: Int.self) }
        if let known { return known }
        return try await database.one(
            """
            INSERT INTO customers (legal_name, name_key, country, domain, registration_number, recorded_by)
            VALUES (\(prospect.name), \(CompanyName.key(prospect.name)), \(prospect.country),
                nullif(\(prospect.domain), ''), nullif(\(prospect.number), ''), app.user_id())
            RETURNING id
            """
        ) { try $0.get("id") }
    }

    /// One row a key of the company: who comes second on one of them is refused by the database.
    func claim(_ record: RegistrationRecord, label: String) async throws {
        for key in record.rules.content.prospect.keys {
            try await database.execute(
                """
                INSERT INTO registration_claims (registration_id, key, need) VALUES (\(record.id), \(key), \(label))
                """)
        }
    }

    /// The company is free again: the registration ended.
    func release(_ registration: Int, at instant: Date) async throws {
        try await database.execute(
            """
            UPDATE registration_claims SET released_at = \(instant)
            WHERE registration_id = \(registration) AND released_at IS NULL
            """)
    }
}
