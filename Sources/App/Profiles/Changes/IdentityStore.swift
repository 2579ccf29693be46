import Foundation
import PartnerProgram
import Postgres

/// Who a company is, dated. An accepted change holds from the day of its decision.
struct IdentityStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// Closes the identity of yesterday and opens one from `today`. A row that began today already is put right in
    /// place: a day has one identity, the last decided, and the audit keeps what stood there before.
    func change(_ entries: [ProfileChange.Entry], of partner: PartnerRecord, by user: Int, today: Day) async throws {
        guard let identity = partner.identity else {
            throw Refusal.conflict("\(partner.name) has no identity on \(today.spoken) that could be changed.")
        }
        var fields = identity.fields
        for entry in entries { fields[entry.field] = entry.after }
        func value(_ field: ProfileField) -> String? { fields[field].flatMap { $0.isEmpty ? nil : $0 } }
        let name = fields[.legalName] ?? identity.legalName
        if identity.since < today {
            try await database.execute(
                """
                UPDATE organisation_identities SET valid = daterange(lower(valid), \(today)::date)
                WHERE organisation_id = \(partner.organisation) AND valid @> \(today)::date
                """)
            try await database.execute(
                """
                INSERT INTO organisation_identities (organisation_id, legal_name, name_key, country, valid, recorded_by)
                VALUES (\(partner.organisation), \(name), \(CompanyName.key(name)), \(fields[.country]),
                    daterange(\(today), NULL), \(user))
                """)
        }
        try await database.execute(
            """
            UPDATE organisation_identities SET legal_name = \(name), name_key = \(CompanyName.key(name)),
                registration_number = \(value(.registrationNumber)), vat_number = \(value(.vatNumber)),
                domain = \(value(.domain)), street = \(value(.street)), postal_code = \(value(.postalCode)),
                city = \(value(.city)), country = \(fields[.country]), recorded_by = \(user)
            WHERE organisation_id = \(partner.organisation) AND lower(valid) = \(today)
            """)
    }

    /// Other partners that the accepted values would make look the same: by name, number or domain.
    func lookalikes(of record: ChangeRecord) async throws -> [(id: Int, name: String)] {
        let wanted = Dictionary(record.rules.entries.map { ($0.field, $0.after) }) { first, _ in first }
        let domain = wanted[.domain].flatMap { DomainName.isShared($0) || $0.isEmpty ? nil : $0 }
        return try await database.all(
            """
            SELECT partners.id, partners.name FROM organisations JOIN partners ON organisation_id = organisations.id
            WHERE partners.id <> \(record.partner) AND (name_key = \(wanted[.legalName].map { CompanyName.key($0) })
                OR domain = \(domain) OR registration_number = nullif(\(wanted[.registrationNumber]), '')
                OR vat_number = nullif(\(wanted[.vatNumber]), ''))
            ORDER BY partners.name LIMIT 10
            """
        ) { (try $0.get("id"), try $0.get("name")) }
    }
}
