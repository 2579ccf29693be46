import Foundation
import PartnerProgram
import Postgres

/// The company that joins: a new one, or the listed one that the reviewer said it is.
struct JoiningCompanyStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func company(
        of application: ApplicationRecord, in location: String, from day: Day, by actor: Actor
    ) async throws -> Int {
        let particulars = Particulars(application, location)
        let store = ListedCompanyStore(database)
        guard let listed = try await store.chosen(for: application.id) else {
            return try await insert(particulars, from: day, by: actor)
        }
        if let partner = try await store.partner(of: listed.id) {
            throw Refusal.conflict(
                "\(listed.name) (company \(listed.id)), which this application was approved for, has become the "
                    + "partner \(partner) meanwhile. Void the Order Form and look at both.")
        }
        try await takeOver(listed.id, particulars, from: day, by: actor)
        return listed.id
    }

    private func insert(_ company: Particulars, from day: Day, by actor: Actor) async throws -> Int {
        let id = try await database.one(
            """
            INSERT INTO organisations (legal_name, name_key, registration_number, vat_number, domain, street,
                postal_code, city, country) VALUES (\(raw: company.values)) RETURNING id
            """
        ) { try $0.get("id", as: Int.self) }
        try await insertIdentity(company, of: id, from: day, until: nil, by: actor)
        return id
    }

    /// What it was before stays as it was; from the day on it is who it says it is. What the application leaves open is
    /// kept from before.
    private func takeOver(_ id: Int, _ applied: Particulars, from day: Day, by actor: Actor) async throws {
        let before = try await particulars(of: id, on: day)
        let company = before.map(applied.filled) ?? applied
        let next = try await database.first(
            """
            SELECT min(lower(valid)) AS day FROM organisation_identities
            WHERE organisation_id = \(id) AND lower(valid) > \(day)::date
            """
        ) { try $0.optional("day", as: Day.self) }
        if company == before { return }
        // A row that would last no day is put right; an older one ends where the new one begins.
        try await database.execute(
            """
            UPDATE organisation_identities SET valid = daterange(lower(valid), \(day)::date)
            WHERE organisation_id = \(id) AND valid @> \(day)::date AND lower(valid) < \(day)::date
            """)
        if try await !update(id, company, from: day) {
            try await insertIdentity(company, of: id, from: day, until: next ?? nil, by: actor)
        }
    }

    private func particulars(of id: Int, on day: Day) async throws -> Particulars? {
        try await database.first(
            """
            SELECT legal_name, registration_number, vat_number, domain, street, postal_code, city, country
            FROM organisation_identities WHERE organisation_id = \(id) AND valid @> \(day)::date
            """, Particulars.init(row:))
    }

    private func update(_ id: Int, _ company: Particulars, from day: Day) async throws -> Bool {
        try await database.execute(
            """
            UPDATE organisation_identities SET (legal_name, name_key, registration_number, vat_number, domain, street,
                postal_code, city, country) = ROW (\(raw: company.values))
            WHERE organisation_id = \(id) AND lower(valid) = \(day)::date
            """) == 1
    }

    private func insertIdentity(
        _ company: Particulars, of id: Int, from day: Day, until next: Day?, by actor: Actor
    ) async throws {
        try await database.execute(
            """
            INSERT INTO organisation_identities (legal_name, name_key, registration_number, vat_number, domain, street,
                postal_code, city, country, organisation_id, valid, recorded_by)
            VALUES (\(raw: company.values), \(id), daterange(\(day)::date, \(next)::date), \(actor.user))
            """)
    }
}

/// Who a company is, as it is written.
private struct Particulars: Equatable {
    let name: String
    var registration: String?
    var vat: String?
    var domain: String?
    var street: String?
    var postalCode: String?
    var city: String?
    let country: String

    init(_ application: ApplicationRecord, _ location: String) {
        let company = application.company
        name = application.rules.legalName
        registration = company.registrationNumber.filled
        vat = company.vatNumber.filled
        domain = company.domain.filled
        street = company.street.filled
        postalCode = company.postalCode.filled
        city = company.city.filled
        country = company.country.isEmpty ? location : company.country
    }

    init(row: Row) throws {
        name = try row.get("legal_name")
        registration = try row.optional("registration_number")
        vat = try row.optional("vat_number")
        domain = try row.optional("domain")
        street = try row.optional("street")
        postalCode = try row.optional("postal_code")
        city = try row.optional("city")
        country = try row.get("country")
    }

    func filled(from before: Particulars) -> Particulars {
        var filled = self
        filled.registration = registration ?? before.registration
        filled.vat = vat ?? before.vat
        filled.domain = domain ?? before.domain
        filled.street = street ?? before.street
        filled.postalCode = postalCode ?? before.postalCode
        filled.city = city ?? before.city
        return filled
    }

    var values: SQL {
        """
        \(name), \(CompanyName.key(name)), \(registration), \(vat), \(domain), \(street), \(postalCode), \(city),
        \(country)
        """
    }
}
