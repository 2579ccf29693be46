import Foundation
import PartnerProgram
import Postgres

/// Our own opportunities, and the registrations that may be about the same.
struct VendorOpportunityStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func require(_ id: Int) async throws -> VendorOpportunityRecord {
        let found = try await database.first(
            """
            SELECT ours.*, customers.reference AS customer_reference, customers.legal_name, customers.country,
                customers.domain, customers.registration_number, countries.name AS country_name,
                currencies.minor_units, recorders.name AS recorder, closers.name AS closer
            FROM opportunities ours JOIN customers ON customers.id = ours.customer_id
            JOIN countries ON countries.alpha2 = customers.country
            LEFT JOIN currencies ON currencies.code = ours.currency
            LEFT JOIN users recorders ON recorders.id = ours.recorded_by
            LEFT JOIN users closers ON closers.id = ours.closed_by
            WHERE ours.id = \(id) AND ours.origin = 'vendor'
            """, VendorOpportunityRecord.init(row:))
        guard let found else { throw Refusal.notFound }
        return found
    }

    /// Gives its number. The customer is one that is known by number, domain or name, or is made with it.
    func insert(_ found: VendorOpportunityForm.Found, by user: Int, at instant: Date) async throws -> Int {
        let customer = try await DealReviewStore(database).customer(found.content.prospect)
        let content = found.content
        return try await database.one(
            """
            INSERT INTO opportunities (customer_id, need, origin, source, known_since, account_executive, motion, value,
                currency, expected_close, recorded_at, recorded_by)
            VALUES (\(customer), \(content.need), 'vendor', 'entered', \(instant), \(found.executive),
                \(content.motion), \(content.value?.decimal), \(content.value?.currency.code),
                \(content.expectedClose), \(instant), \(user))
            RETURNING id
            """
        ) { try $0.get("id") }
    }

    /// Takes the version on, so that two who act on one page are told of each other.
    func touch(_ record: VendorOpportunityRecord) async throws {
        let changed = try await database.execute(
            "UPDATE opportunities SET version = version + 1 WHERE id = \(record.id) AND version = \(record.version)")
        guard changed == 1 else {
            throw Refusal.conflict("Somebody else changed \(record.reference) at the same moment. Look again.")
        }
    }

    /// A registration that may be about the same.
    struct Like: Sendable {
        let reference: String
        let path: String
        let partner: String
        let prospect: Prospect
        let state: RegistrationState
        let submittedAt: Date
    }

    /// Those that were handed in, the first one first. Which really match is for `Prospect.likeness`.
    func registrations(like id: Int) async throws -> [Like] {
        try await database.all(
            """
            SELECT other.id, other.reference, partners.name AS partner, prospect_name, prospect_country,
                prospect_domain, prospect_number, other.state, submitted_at
            FROM desk.registrations_like(\(id)) found JOIN opportunity_registrations other ON other.id = found
            JOIN partners ON partners.id = other.partner_id
            WHERE submitted_at IS NOT NULL AND other.origin = 'partner_sourced' AND other.state <> 'withdrawn'
            ORDER BY submitted_at, other.id
            """
        ) { row in
            Like(
                reference: try row.get("reference"), path: "/opportunities/\(try row.get("id", as: Int.self))",
                partner: try row.get("partner"),
                prospect: Prospect(
                    name: try row.get("prospect_name"), country: try row.optional("prospect_country") ?? "",
                    domain: try row.optional("prospect_domain") ?? "",
                    number: try row.optional("prospect_number") ?? ""),
                state: try row.get("state"), submittedAt: try row.get("submitted_at"))
        }
    }
}
