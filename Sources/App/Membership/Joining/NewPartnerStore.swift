import Foundation
import PartnerProgram
import Postgres

/// Writes the company of an application as a partner: what feeds rules carries its first day.
struct NewPartnerStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// Whether somebody signs in with this address already.
    func isUser(_ email: String) async throws -> Bool {
        try await database.one("SELECT EXISTS (SELECT FROM users WHERE lower(email) = lower(\(email))) AS found") {
            try $0.get("found")
        }
    }

    func insert(
        _ application: ApplicationRecord, from day: Day, agreement: Int, by actor: Actor, at instant: Date
    ) async throws -> Int {
        let location = application.rules.location ?? application.company.country
        let partner = try await insertCompany(application, location, from: day, by: actor, at: instant)
        try await database.execute(
            """
            INSERT INTO partner_locations (partner_id, country, valid, agreement_id)
            VALUES (\(partner), \(location), daterange(\(day), NULL), \(agreement))
            """)
        try await database.execute(
            """
            INSERT INTO partner_managers (partner_id, manager_id, valid, reason, recorded_by, rule_id)
            VALUES (\(partner), \(application.rules.channelManager), daterange(\(day), NULL),
                \(application.managerReason ?? "By location"), \(actor.user), (
                SELECT id FROM channel_manager_rules WHERE \(application.managerReason)::text IS NULL
                    AND user_id = \(application.rules.channelManager)
                    AND id = desk.manager_rule(\(location), NULL, \(day)::date)))
            """)
        try await insertOperations(application, partner, from: day, by: actor)
        try await insertContacts(application, partner, from: day, by: actor)
        try await database.execute(
            "INSERT INTO partner_profiles (partner_id, summary) VALUES (\(partner), \(application.about))")
        try await database.execute("UPDATE applications SET partner_id = \(partner) WHERE id = \(application.id)")
        return partner
    }

    private func insertCompany(
        _ application: ApplicationRecord, _ location: String, from day: Day, by actor: Actor, at instant: Date
    ) async throws -> Int {
        let name = application.rules.legalName
        let organisation = try await JoiningCompanyStore(database).company(
            of: application, in: location, from: day, by: actor)
        let partner = try await database.one(
            """
            INSERT INTO partners (organisation_id, name, signed_on, motions, capabilities, created_at)
            VALUES (\(organisation), \(name), \(day), \(application.rules.motions.sorted { $0.rawValue < $1.rawValue }),
                \(application.capabilities), \(instant)) RETURNING id
            """
        ) { try $0.get("id", as: Int.self) }
        try await insertTradingNames(application.company.tradingNames, of: organisation, from: day)
        return partner
    }

    private func insertTradingNames(_ names: [String], of organisation: Int, from day: Day) async throws {
        for tradingName in Set(names).sorted() {
            try await database.execute(
                """
                INSERT INTO organisation_trading_names (organisation_id, name, name_key, valid)
                SELECT \(organisation), \(tradingName), \(CompanyName.key(tradingName)), daterange(\(day), NULL)
                WHERE NOT EXISTS (
                    SELECT FROM organisation_trading_names known WHERE known.organisation_id = \(organisation)
                        AND known.name = \(tradingName) AND known.valid && daterange(\(day), NULL))
                """)
        }
    }

    /// R16-R19: what the application says the company has in each country, with the application as its evidence.
    private func insertOperations(
        _ application: ApplicationRecord, _ partner: Int, from day: Day, by actor: Actor
    ) async throws {
        var found: [(country: String, kind: String, detail: String)] = []
        for detail in application.presences {
            let presence = detail.presence
            if presence.legalEntity == true { found.append((presence.country, "legal_entity", detail.legalEntity)) }
            if presence.office == true { found.append((presence.country, "office", detail.office)) }
            if presence.salesTeam == true { found.append((presence.country, "sales_team", detail.salesTeam)) }
        }
        for country in application.rules.deliveryCountries.sorted() {
            found.append((country, "delivery_team", application.deliveryPlaces))
        }
        for operation in found {
            try await database.execute(
                """
                INSERT INTO partner_operations (partner_id, country, kind, detail, evidence, valid, recorded_by)
                VALUES (\(partner), \(operation.country), \(operation.kind),
                    \(operation.detail.filled ?? "Stated without detail"), \("Application \(application.reference)"),
                    daterange(\(day), NULL), \(actor.user))
                """)
        }
    }

    private func insertContacts(
        _ application: ApplicationRecord, _ partner: Int, from day: Day, by actor: Actor
    ) async throws {
        for contact in application.contacts {
            try await database.execute(
                """
                INSERT INTO partner_contacts (partner_id, name, email, phone, job_title, purpose, valid, recorded_by)
                VALUES
                (\(partner), \(contact.name), \(contact.email), \(contact.phone.filled), \(contact.jobTitle.filled),
                    \(contact.purpose), daterange(\(day), NULL), \(actor.user))
                """)
        }
    }
}

extension String {
    /// Nil where nothing is written.
    var filled: String? { isEmpty ? nil : self }
}
