import Foundation
import PartnerProgram
import Postgres

/// A company that is listed without being a partner, and may be the one that applies.
struct ListedCompany: Sendable {
    let id: Int
    let name: String
    let country: String
    /// Such as "registration number" or "web domain".
    let matched: [String]
    /// The company that it belongs to.
    let parent: String?
}

/// Companies that are no partners and look like an application's, and which of them the reviewer took.
struct ListedCompanyStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// By number, domain or name, of today or once.
    func candidates(for application: ApplicationRecord, on day: Day) async throws -> [ListedCompany] {
        let company = application.company
        let names = [application.rules.legalName] + company.tradingNames
        let domain = DomainName.isShared(company.domain) || company.domain.isEmpty ? nil : company.domain
        return try await database.all(
            """
            WITH found (id, matched) AS (
                SELECT id, 'registration number' FROM organisations WHERE country = \(company.country)
                    AND app.registration_key(registration_number, country)
                        = app.registration_key(\(company.registrationNumber), \(company.country))
                UNION
                SELECT id, 'VAT number' FROM organisations WHERE country = \(company.country)
                    AND app.registration_key(vat_number, country)
                        = app.registration_key(\(company.vatNumber), \(company.country))
                UNION
                SELECT id, 'web domain' FROM organisations WHERE domain = \(domain)
                UNION
                SELECT id, 'name' FROM organisations WHERE name_key = ANY (\(names.map(CompanyName.key))::text[])
                UNION
                SELECT organisation_id, 'former name' FROM organisation_identities
                WHERE name_key = ANY (\(names.map(CompanyName.key))::text[]) AND upper(valid) <= \(day)::date
            )
            SELECT company.id, company.legal_name, places.name AS country,
                array_agg(found.matched ORDER BY found.matched) AS matched, (
                SELECT parent.legal_name FROM organisation_links link JOIN organisations parent ON parent.id = parent_id
                WHERE link.child_id = company.id AND link.valid @> \(day)::date) AS parent
            FROM found JOIN organisations company USING (id) JOIN countries places ON places.alpha2 = company.country
            WHERE NOT EXISTS (SELECT FROM partners WHERE organisation_id = company.id)
            GROUP BY company.id, places.name ORDER BY count(*) DESC, company.legal_name, company.id LIMIT 10
            """
        ) { row in
            ListedCompany(
                id: try row.get("id"), name: try row.get("legal_name"), country: try row.get("country"),
                matched: try row.get("matched"), parent: try row.optional("parent"))
        }
    }

    /// Those that the Order Form still has to ask about: nobody said at the approval which of them it is, as there was
    /// no such question yet, or as none was listed then.
    func unanswered(for application: ApplicationRecord, on day: Day) async throws -> ListedCompanyForm {
        let isAnswered = try await database.one(
            "SELECT EXISTS (SELECT FROM application_companies WHERE application_id = \(application.id)) AS found"
        ) { try $0.get("found", as: Bool.self) }
        return ListedCompanyForm(listed: isAnswered ? [] : try await candidates(for: application, on: day))
    }

    /// Keeps what was answered; nil: none of those proposed.
    func choose(_ company: Int?, for application: Int, by actor: Actor, at instant: Date) async throws {
        try await database.execute(
            """
            INSERT INTO application_companies (application_id, organisation_id, chosen_at, chosen_by)
            VALUES (\(application), \(company), \(instant), \(actor.user))
            ON CONFLICT (application_id) DO UPDATE
            SET organisation_id = excluded.organisation_id, chosen_at = excluded.chosen_at,
                chosen_by = excluded.chosen_by
            """)
    }

    /// The company that the application joins as; nil where a new one is written.
    func chosen(for application: Int) async throws -> (id: Int, name: String)? {
        try await database.first(
            """
            SELECT organisations.id, legal_name FROM application_companies
            JOIN organisations ON organisations.id = organisation_id WHERE application_id = \(application)
            """
        ) { (try $0.get("id"), try $0.get("legal_name")) }
    }

    /// The partner that a company is by now.
    func partner(of company: Int) async throws -> String? {
        try await database.first("SELECT reference FROM partners WHERE organisation_id = \(company)") {
            try $0.get("reference")
        }
    }
}
