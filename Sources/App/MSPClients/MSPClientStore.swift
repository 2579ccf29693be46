import Foundation
import PartnerProgram
import Postgres

/// MSP licence agreements of partners for named clients (R43, R95). Row-level security leaves a partner its own.
struct MSPClientStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func require(_ id: Int) async throws -> MSPClientRecord {
        let record = try await database.first(
            """
            SELECT agreement.*, lower(valid) AS first_day, upper(valid) - 1 AS last_day, file_name,
                partners.name AS partner_name, countries.name AS country_name,
                coalesce(enterers.name, 'Somebody of ours') AS enterer, answerers.name AS answerer
            FROM msp_client_agreements agreement JOIN partners ON partners.id = agreement.partner_id
            JOIN countries ON alpha2 = client_country JOIN documents ON documents.id = document_id
            LEFT JOIN users enterers ON enterers.id = entered_by
            LEFT JOIN users answerers ON answerers.id = verified_by
            WHERE agreement.id = \(id)
            """, MSPClientRecord.init(row:))
        guard let record else { throw Refusal.notFound }
        return record
    }

    /// Every agreement of the partner with the client.
    func agreements(of partner: Int, with client: Int) async throws -> [MSPClientAgreement] {
        try await database.all(
            """
            SELECT id, customer_id, signed_on, state, entered_by FROM msp_client_agreements
            WHERE partner_id = \(partner) AND customer_id = \(client) ORDER BY signed_on, id
            """, MSPClientAgreement.init(row:))
    }

    /// A partner by its reference, or by its name where only one has it.
    func partner(named words: String) async throws -> Int? {
        let found = try await database.all(
            """
            SELECT id FROM partners WHERE lower(reference) = lower(\(words)) OR lower(name) = lower(\(words)) LIMIT 2
            """
        ) { try $0.get("id", as: Int.self) }
        return found.count == 1 ? found[0] : nil
    }

    func insert(
        _ found: MSPClientForm.Found, client: Int, of partner: Int, document: Int, by actor: Actor, at instant: Date
    ) async throws -> Int {
        try await database.one(
            """
            INSERT INTO msp_client_agreements (partner_id, customer_id, client_name, client_country, client_domain,
                signed_on, valid, document_id, entered_at, entered_by)
            VALUES (\(partner), \(client), \(found.client.name), \(found.client.country), \(found.client.domain),
                \(found.signedOn), daterange(\(found.firstDay)::date, \(found.lastDay?.adding(days: 1))::date),
                \(document), \(instant), \(actor.user))
            RETURNING id
            """
        ) { try $0.get("id") }
    }

    func answer(
        _ record: MSPClientRecord, _ next: MSPClientAgreement, because reason: String?, by actor: Actor,
        at instant: Date
    ) async throws {
        let answered = try await database.execute(
            """
            UPDATE msp_client_agreements SET state = \(next.state), verified_at = \(instant),
                verified_by = \(actor.user), return_reason = \(reason), version = version + 1
            WHERE id = \(record.id) AND version = \(record.version)
            """)
        guard answered == 1 else {
            throw Refusal.conflict("Somebody else answered this agreement at the same moment. Look again.")
        }
    }

    /// Whom a letter goes to: the partner's user who entered it, and its administrators.
    func readers(of agreement: Int) async throws -> [String] {
        try await database.all(
            """
            SELECT DISTINCT users.email FROM users
            JOIN msp_client_agreements agreement ON agreement.partner_id = users.partner_id
            WHERE agreement.id = \(agreement) AND users.state = 'active' AND (users.id = entered_by OR users.id IN (
                SELECT user_id FROM user_roles WHERE role = 'partner_administrator' AND valid @> now()))
            ORDER BY 1
            """
        ) { try $0.get("email") }
    }
}
