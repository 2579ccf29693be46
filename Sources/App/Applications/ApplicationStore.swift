import Foundation
import PartnerProgram
import Postgres

/// Applications as the vendor and the applicant meet them: one record, and its way through SM1.
/// What an applicant fills in is written by `ApplyStore`.
struct ApplicationStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func find(_ id: Int) async throws -> ApplicationRecord? {
        try await record("id = \(id)")
    }

    /// The application whose key the one who asks holds.
    func findOwn() async throws -> ApplicationRecord? {
        try await record("id = (SELECT app.application_id())")
    }

    /// A further link by which the applicant comes back; those made before go on working.
    func newLink(to id: Int, publicURL: String) async throws -> String {
        let key = SecretToken()
        try await database.execute("SELECT desk.add_application_key(\(id), \(key.hash))")
        return ApplicationMail.link(key.text, publicURL: publicURL)
    }

    private func record(_ condition: SQL) async throws -> ApplicationRecord? {
        let statement: SQL =
            """
            SELECT id, reference, state, email, legal_name, trading_names, registration_number, vat_number, domain,
                street, postal_code, city, country, delivery_countries, delivery_places, motions, capabilities, about,
                version, created_at, submitted_at, state_since, assigned_to, location_country, manager_id,
                manager_reason, rejection_reason, decision_note, decided_at, partner_id
            FROM applications WHERE \(raw: condition)
            """
        guard var record = try await database.first(statement, ApplicationRecord.init(row:)) else { return nil }
        record.presences = try await presences(of: record.id)
        record.rules.presences = record.presences.map(\.presence)
        record.contacts = try await contacts(of: record.id)
        record.rules.question = try await openQuestion(of: record.id)
        record.rules.agreementSentOn = try await agreementSentOn(of: record.id)
        return record
    }

    private func presences(of id: Int) async throws -> [ApplicationRecord.PresenceDetail] {
        try await database.all(
            """
            SELECT application_countries.*, countries.name AS country_name
            FROM application_countries JOIN countries ON alpha2 = country
            WHERE application_id = \(id) ORDER BY position, countries.name
            """, ApplicationRecord.PresenceDetail.init(row:))
    }

    private func contacts(of id: Int) async throws -> [ApplicationRecord.Contact] {
        try await database.all(
            "SELECT * FROM application_contacts WHERE application_id = \(id) ORDER BY purpose",
            ApplicationRecord.Contact.init(row:))
    }

    private func openQuestion(of id: Int) async throws -> PartnerApplication.Question? {
        try await database.first(
            "SELECT question, fields FROM application_questions WHERE application_id = \(id) AND answered_at IS NULL"
        ) { row in
            PartnerApplication.Question(
                text: try row.get("question"),
                fields: Set(
                    try row.get("fields", as: [String].self).compactMap(PartnerApplication.Field.init(rawValue:))))
        }
    }

    private func agreementSentOn(of id: Int) async throws -> Day? {
        try await database.first(
            """
            SELECT sent_on FROM agreements WHERE application_id = \(id) AND sent_on IS NOT NULL
            ORDER BY id DESC LIMIT 1
            """
        ) { try $0.get("sent_on") }
    }

    /// Writes what a rule decided: the new state with its facts, as a row of its own beside the record.
    func move(
        _ record: ApplicationRecord, to next: PartnerApplication, by actor: Actor, at instant: Date,
        reason: String? = nil,
        managerReason: String? = nil
    ) async throws {
        let decides = [.approved, .rejected].contains(next.state) && next.state != record.rules.state
        let changed = try await database.execute(
            """
            UPDATE applications SET state = \(next.state), assigned_to = \(next.reviewer),
                location_country = \(next.location), manager_id = \(next.channelManager),
                manager_reason = coalesce(\(managerReason), manager_reason),
                rejection_reason = \(next.rejection?.reason), decision_note = \(next.rejection?.note),
                submitted_at = CASE WHEN \(next.state) = 'submitted' THEN coalesce(submitted_at, \(instant))
                    ELSE submitted_at END,
                decided_at = CASE WHEN \(decides) THEN \(instant) ELSE decided_at END,
                decided_by = CASE WHEN \(decides) THEN \(actor.user) ELSE decided_by END,
                state_since = CASE WHEN state = \(next.state) THEN state_since ELSE \(instant) END,
                version = version + 1
            WHERE id = \(record.id) AND version = \(record.version)
            """)
        guard changed == 1 else {
            throw Refusal.conflict("Somebody else changed \(record.reference) at the same moment. Look again.")
        }
        try await database.execute(
            """
            INSERT INTO application_transitions (application_id, from_state, to_state, at, by_user, actor, reason)
            VALUES (\(record.id), \(record.rules.state), \(next.state), \(instant), \(actor.user),
                \(actor.name), \(reason))
            """)
    }
}

extension ApplicationRecord {
    fileprivate init(row: Row) throws {
        let rejection = try row.optional("rejection_reason", as: String.self).flatMap(RejectionReason.init(rawValue:))
        rules = PartnerApplication(
            state: try row.get("state"), legalName: try row.optional("legal_name") ?? "",
            contactEmail: try row.get("email"),
            presences: [], deliveryCountries: Set(try row.get("delivery_countries", as: [String].self)),
            motions: Set(try row.get("motions", as: [String].self).compactMap(Motion.init(rawValue:))),
            reviewer: try row.optional("assigned_to"), location: try row.optional("location_country"),
            channelManager: try row.optional("manager_id"))
        if let rejection {
            rules.rejection = .init(reason: rejection, note: try row.optional("decision_note") ?? "")
        }
        id = try row.get("id")
        reference = try row.get("reference")
        company = try Company(row: row)
        contacts = []
        presences = []
        deliveryPlaces = try row.optional("delivery_places") ?? ""
        capabilities = try row.get("capabilities", as: [String].self).compactMap(Capability.init(rawValue:))
        about = try row.optional("about") ?? ""
        version = try row.get("version")
        createdAt = try row.get("created_at")
        submittedAt = try row.optional("submitted_at")
        stateSince = try row.get("state_since")
        decidedAt = try row.optional("decided_at")
        managerReason = try row.optional("manager_reason")
        partnerID = try row.optional("partner_id")
    }
}

extension ApplicationRecord.Company {
    fileprivate init(row: Row) throws {
        self.init(
            tradingNames: try row.get("trading_names"),
            registrationNumber: try row.optional("registration_number") ?? "",
            vatNumber: try row.optional("vat_number") ?? "", domain: try row.optional("domain") ?? "",
            street: try row.optional("street") ?? "", postalCode: try row.optional("postal_code") ?? "",
            city: try row.optional("city") ?? "", country: try row.optional("country") ?? "")
    }
}
