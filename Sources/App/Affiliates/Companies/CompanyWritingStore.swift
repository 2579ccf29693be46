import Foundation
import PartnerProgram
import Postgres

/// Records companies, whom they belong to, and what else they are known by.
struct CompanyWritingStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func insert(_ company: CompanyForm.Found, by user: Int) async throws -> Int {
        let key = CompanyName.key(company.name)
        let id = try await database.one(
            """
            INSERT INTO organisations (legal_name, name_key, registration_number, vat_number, domain, street,
                postal_code, city, country)
            VALUES (\(company.name), \(key), \(company.registration), \(company.vat), \(company.domain),
                \(company.street), \(company.postalCode), \(company.city), \(company.country)) RETURNING id
            """
        ) { try $0.get("id", as: Int.self) }
        try await database.execute(
            """
            INSERT INTO organisation_identities (organisation_id, legal_name, name_key, registration_number, vat_number,
                domain, street, postal_code, city, country, valid, recorded_by)
            VALUES (\(id), \(company.name), \(key), \(company.registration), \(company.vat), \(company.domain),
                \(company.street), \(company.postalCode), \(company.city), \(company.country),
                daterange(\(company.since)::date, NULL), \(user))
            """)
        return id
    }

    /// Companies that are there already and look the same: by name, number or domain.
    func lookalikes(of company: CompanyForm.Found) async throws -> [(id: Int, name: String)] {
        let domain = company.domain.flatMap { DomainName.isShared($0) ? nil : $0 }
        return try await database.all(
            """
            SELECT id, legal_name FROM organisations
            WHERE name_key = \(CompanyName.key(company.name)) OR domain = \(domain)
                OR (country = \(company.country) AND registration_number = \(company.registration))
                OR vat_number = \(company.vat)
            ORDER BY legal_name, id LIMIT 10
            """
        ) { (try $0.get("id"), try $0.get("legal_name")) }
    }

    func insert(_ link: CompanyLinkForm.Found, of child: Int, by user: Int) async throws {
        try await database.execute(
            """
            INSERT INTO organisation_links (parent_id, child_id, kind, share, evidence, valid, recorded_by)
            VALUES (\(link.parent), \(child), \(link.kind), \(link.share), \(link.evidence),
                daterange(\(link.since)::date, \(link.until?.adding(days: 1))::date), \(user))
            """)
    }

    /// Ends it, once: `day` is the first one without it.
    func end(_ link: CompanyLink, on day: Day, because reason: String) async throws {
        let ended = try await database.execute(
            """
            UPDATE organisation_links
            SET valid = daterange(lower(valid), \(day)::date), end_reason = \(reason), version = version + 1
            WHERE id = \(link.id) AND version = \(link.version)
            """)
        guard ended == 1 else { throw Refusal.conflict("Somebody else was first: look at the company again.") }
    }

    func insert(_ identifier: IdentifierForm.Found, of company: Int, by user: Int) async throws {
        try await database.execute(
            """
            INSERT INTO organisation_identifiers (organisation_id, scheme, value, note, valid, recorded_by)
            VALUES (\(company), \(identifier.kind), \(identifier.value), \(identifier.note),
                daterange(\(identifier.since)::date, \(identifier.until?.adding(days: 1))::date), \(user))
            """)
    }

    /// Ends the number, once: `day` is the first one without it.
    func end(_ number: Int, version: Int, on day: Day, because reason: String) async throws {
        let ended = try await database.execute(
            """
            UPDATE organisation_identifiers
            SET valid = daterange(lower(valid), \(day)::date), end_reason = \(reason), version = version + 1
            WHERE id = \(number) AND version = \(version)
            """)
        guard ended == 1 else { throw Refusal.conflict("Somebody else was first: look at the company again.") }
    }

    /// Consents in force on `day` or later between two of `companies` that do not belong together any more on that day.
    func consentsWithoutGround(among companies: [Int], on day: Day) async throws -> [(
        id: Int, reference: String, partner: Int, affiliate: String
    )] {
        try await database.all(
            """
            SELECT consent.id, consent.reference, consent.partner_id, affiliate.legal_name
            FROM affiliate_consents consent JOIN partners ON partners.id = consent.partner_id
            JOIN organisations affiliate ON affiliate.id = affiliate_id
            WHERE consent.state = 'consented' AND coalesce(valid_until, 'infinity') >= \(day)::date
                AND affiliate_id = ANY (\(companies)::bigint[])
                AND partners.organisation_id = ANY (\(companies)::bigint[])
                AND affiliate_id NOT IN (
                    SELECT member.organisation_id FROM desk.group_of(partners.organisation_id, \(day)) member)
            ORDER BY consent.id
            """
        ) { (try $0.get("id"), try $0.get("reference"), try $0.get("partner_id"), try $0.get("legal_name")) }
    }

    /// The partners among these companies.
    func partners(among companies: [Int]) async throws -> [(id: Int, company: Int)] {
        try await database.all(
            "SELECT id, organisation_id FROM partners WHERE organisation_id = ANY (\(companies)::bigint[]) ORDER BY id"
        ) { (try $0.get("id"), try $0.get("organisation_id")) }
    }
}
