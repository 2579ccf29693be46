import Foundation
import PartnerProgram
import Postgres

/// What an applicant writes. The applicant's key says which application it is: no other can be reached.
struct ApplyStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func start(email: String, key: Bytes, at instant: Date) async throws -> (id: Int, reference: String) {
        let started = try await database.one(
            """
            INSERT INTO applications (key_hash, email, created_at, state_since)
            VALUES (\(key), \(email), \(instant), \(instant)) RETURNING id, reference
            """
        ) { (id: try $0.get("id", as: Int.self), reference: try $0.get("reference", as: String.self)) }
        try await database.execute(
            """
            INSERT INTO application_transitions (application_id, to_state, at, actor)
            VALUES (\(started.id), \(ApplicationState.draft), \(instant), \(Actor.applicant(email).name))
            """)
        return started
    }

    /// Keeps the answers, unless somebody else has saved since they were read.
    func save(_ record: ApplicationRecord) async throws {
        let company = record.company
        let changed = try await database.execute(
            """
            UPDATE applications SET legal_name = nullif(\(record.rules.legalName), ''),
                name_key = nullif(\(CompanyName.key(record.rules.legalName)), ''),
                trading_names = \(company.tradingNames),
                trading_name_keys = \(company.tradingNames.map(CompanyName.key)),
                registration_number = nullif(\(company.registrationNumber), ''),
                vat_number = nullif(\(company.vatNumber), ''), domain = nullif(\(company.domain), ''),
                street = nullif(\(company.street), ''), postal_code = nullif(\(company.postalCode), ''),
                city = nullif(\(company.city), ''), country = nullif(\(company.country), ''),
                delivery_countries = \(record.rules.deliveryCountries.sorted()),
                delivery_places = nullif(\(record.deliveryPlaces), ''),
                motions = \(Motion.allCases.filter(record.rules.motions.contains)),
                capabilities = \(record.capabilities),
                about = nullif(\(record.about), ''), version = version + 1
            WHERE id = \(record.id) AND version = \(record.version)
            """)
        guard changed == 1 else { throw StaleStep() }
        try await save(record.contacts, of: record.id)
        try await save(record.presences, of: record.id)
    }

    private func save(_ contacts: [ApplicationRecord.Contact], of id: Int) async throws {
        for contact in contacts {
            try await database.execute(
                """
                INSERT INTO application_contacts (application_id, purpose, name, email, phone, job_title)
                VALUES (\(id), \(contact.purpose), \(contact.name), \(contact.email), nullif(\(contact.phone), ''),
                    nullif(\(contact.jobTitle), ''))
                ON CONFLICT (application_id, purpose) DO UPDATE SET name = excluded.name, email = excluded.email,
                    phone = excluded.phone, job_title = excluded.job_title
                """)
        }
    }

    private func save(_ presences: [ApplicationRecord.PresenceDetail], of id: Int) async throws {
        try await database.execute(
            """
            DELETE FROM application_countries
            WHERE application_id = \(id) AND country <> ALL (\(presences.map(\.presence.country)))
            """)
        for (position, detail) in presences.enumerated() {
            let presence = detail.presence
            try await database.execute(
                """
                INSERT INTO application_countries (application_id, country, has_legal_entity, legal_entity, has_office,
                    office, has_sales_team, sales_team, position)
                VALUES (\(id), \(presence.country), \(presence.legalEntity), nullif(\(detail.legalEntity), ''),
                    \(presence.office), nullif(\(detail.office), ''), \(presence.salesTeam),
                    nullif(\(detail.salesTeam), ''),
                    \(position))
                ON CONFLICT (application_id, country) DO UPDATE SET has_legal_entity = excluded.has_legal_entity,
                    legal_entity = excluded.legal_entity, has_office = excluded.has_office, office = excluded.office,
                    has_sales_team = excluded.has_sales_team, sales_team = excluded.sales_team,
                    position = excluded.position
                """)
        }
    }

    func answer(_ id: Int, _ text: String, at instant: Date) async throws {
        try await database.execute(
            """
            UPDATE application_questions SET answered_at = \(instant), answer = \(text)
            WHERE application_id = \(id) AND answered_at IS NULL
            """)
    }

    /// Who reviews the own application, to be mailed.
    func reviewer(on day: Day) async throws -> (name: String, email: String)? {
        try await database.first("SELECT * FROM desk.reviewer_of_own_application(\(day))") {
            (name: try $0.get("name", as: String.self), email: try $0.get("email", as: String.self))
        }
    }

    /// The public name of the partner that the application seems to be of; `mailDomain` is that of the
    /// applicant's address.
    func knownPartner(mailDomain: String?) async throws -> String? {
        try await database.first("SELECT name FROM desk.partner_of_own_application(\(mailDomain))") {
            try $0.get("name")
        }
    }

    /// Asks that partner for access; gives the administrators to mail.
    func requestAccess(
        mailDomain: String?, name: String, email: String, note: String?
    ) async throws -> [(email: String, name: String)] {
        try await database.all("SELECT * FROM desk.request_access(\(mailDomain), \(name), \(email), \(note))") {
            (email: try $0.get("email", as: String.self), name: try $0.get("administrator", as: String.self))
        }
    }

    /// Mails the way back to whoever began applications with this address; nobody is told whether there are any.
    func mailLinks(to email: String, publicURL: String) async throws {
        try await database.execute("SELECT desk.mail_application_links(\(email), \(publicURL))")
    }
}

/// The same step was saved in another window since this one was opened.
struct StaleStep: Error {}
