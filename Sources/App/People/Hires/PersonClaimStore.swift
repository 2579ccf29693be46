import Foundation
import PartnerProgram
import Postgres

/// What was said of a new hire, as it is kept.
struct PersonClaimRecord: Sendable {
    let id: Int
    let reference: String
    let partnerName: String
    let name: String
    let email: String
    let account: String?
    let country: String
    let countryName: String
    let claimant: String
    let claimedAt: Date
    let decider: String?
    let decidedAt: Date?
    let refusalReason: String?
    let person: Int?
    let version: Int
    let rules: PersonClaim

    var path: String { "/new-hires/\(id)" }

    init(row: Row) throws {
        id = try row.get("id")
        reference = try row.get("reference")
        partnerName = try row.get("partner_name")
        name = try row.get("name")
        email = try row.get("email")
        account = try row.optional("account")
        country = try row.get("country")
        countryName = try row.get("country_name")
        claimant = try row.get("claimant")
        claimedAt = try row.get("claimed_at")
        decider = try row.optional("decider")
        decidedAt = try row.optional("decided_at")
        refusalReason = try row.optional("refusal_reason")
        person = try row.optional("person_id")
        version = try row.get("version")
        rules = PersonClaim(
            partner: try row.get("partner_id"), startsOn: try row.get("starts_on"), state: try row.get("state"),
            claimant: try row.get("claimed_by"))
    }
}

/// What partners say of new hires. Row-level security leaves a partner its own.
struct PersonClaimStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func require(_ id: Int) async throws -> PersonClaimRecord {
        let record = try await database.first(
            """
            SELECT claim.*, partners.name AS partner_name, countries.name AS country_name,
                coalesce(claimants.name, 'Somebody of ours') AS claimant, deciders.name AS decider
            FROM person_claims claim JOIN partners ON partners.id = claim.partner_id
            JOIN countries ON alpha2 = claim.country LEFT JOIN users claimants ON claimants.id = claimed_by
            LEFT JOIN users deciders ON deciders.id = decided_by
            WHERE claim.id = \(id)
            """, PersonClaimRecord.init(row:))
        guard let record else { throw Refusal.notFound }
        return record
    }

    func insert(_ found: PersonForm.Found, of partner: Int, by actor: Actor, at instant: Date) async throws -> Int {
        try await database.one(
            """
            INSERT INTO person_claims (partner_id, name, email, account, country, starts_on, state, claimed_at,
                claimed_by)
            VALUES (\(partner), \(found.name), \(found.email), \(found.account), \(found.country), \(found.startsOn),
                'claimed', \(instant), \(actor.user))
            RETURNING id
            """
        ) { try $0.get("id") }
    }

    /// Tells the administrators of whoever employs the person, unseen by the one who asks.
    func tellEmployer(ofClaim id: Int, subject: String, body: String) async throws {
        try await database.execute("SELECT desk.tell_employer_of_claim(\(id), \(subject), \(body))")
    }

    func decide(
        _ record: PersonClaimRecord, _ next: PersonClaim, person: Int? = nil, because reason: String? = nil,
        by actor: Actor, at instant: Date
    ) async throws {
        let more: SQL = next.state == .withdrawn ? "" : ", refusal_reason = \(reason), person_id = \(person)"
        let decided = try await database.execute(
            """
            UPDATE person_claims SET state = \(next.state), decided_at = \(instant), decided_by = \(actor.user),
                version = version + 1\(raw: more)
            WHERE id = \(record.id) AND version = \(record.version)
            """)
        guard decided == 1 else {
            throw Refusal.conflict("Somebody else answered this at the same moment. Look again.")
        }
    }
}
