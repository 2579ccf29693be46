import Foundation
import PartnerProgram
import Postgres

/// Writes the documents of existing partners, and reads who has to hear of them.
struct PartnerAgreementStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func insert(_ draft: PartnerAgreementDraft, for facts: TerritoryFacts, manager: Int, by actor: Actor, at now: Date)
        async throws -> Int
    {
        let program = try await ProgramSettingStore(database).version(on: draft.effectiveOn)
        let id = try await database.one(
            """
            INSERT INTO agreements (kind, partner_id, amends_id, partner_party, vendor_party, location_country,
                manager_id, effective_on, ends_on, program_version_id, terms, created_at, created_by)
            VALUES (\(draft.kind), \(facts.partner), \(draft.kind == .addendum ? facts.orderForm?.id : nil),
                \(draft.partnerParty), \(draft.vendorParty), \(draft.location), \(manager), \(draft.effectiveOn),
                \(draft.endsOn), \(program), \(draft.terms), \(now), \(actor.user)) RETURNING id
            """
        ) { try $0.get("id", as: Int.self) }
        try await write(draft, of: id)
        try await AgreementStore(database).recordStep(id, from: nil, to: .draft, by: actor, at: now)
        return id
    }

    func update(_ record: AgreementRecord, with draft: PartnerAgreementDraft, manager: Int) async throws {
        let program = try await ProgramSettingStore(database).version(on: draft.effectiveOn)
        let changed = try await database.execute(
            """
            UPDATE agreements SET partner_party = \(draft.partnerParty), vendor_party = \(draft.vendorParty),
                location_country = \(draft.location), manager_id = \(manager), effective_on = \(draft.effectiveOn),
                ends_on = \(draft.endsOn), terms = \(draft.terms), program_version_id = \(program),
                version = version + 1
            WHERE id = \(record.id) AND version = \(record.version) AND state = 'draft'
            """)
        guard changed == 1 else {
            throw Refusal.conflict("Somebody else changed \(record.reference) at the same moment. Look again.")
        }
        try await database.execute("DELETE FROM agreement_countries WHERE agreement_id = \(record.id)")
        try await write(draft, of: record.id)
    }

    private func write(_ draft: PartnerAgreementDraft, of id: Int) async throws {
        try await database.execute(
            """
            INSERT INTO agreement_countries (agreement_id, country, change)
            SELECT \(id), country, change
            FROM unnest(\(draft.countries.map(\.code))::text[], \(draft.countries.map(\.change))::text[])
                AS written (country, change)
            """)
    }

    /// Who looks after partners of a place, by the rules of the day.
    func manager(for country: String, on day: Day) async throws -> (id: Int, name: String)? {
        try await database.first(
            """
            SELECT users.id, users.name FROM users WHERE id = desk.proposed_manager(\(country), \(day)::date)
            """
        ) { (try $0.get("id"), try $0.get("name")) }
    }

    /// The people on our side who wait for a partner's answer: legal, and the channel manager.
    func readers(of agreement: Int) async throws -> [(name: String, email: String)] {
        try await database.all("SELECT name, email FROM desk.agreement_readers(\(agreement))") {
            (try $0.get("name"), try $0.get("email"))
        }
    }

    /// The other documents of the partner that a new Order Form takes the place of.
    func inForce(of partner: Int, besides agreement: Int) async throws -> [AgreementRecord] {
        try await AgreementStore(database).active(of: partner).filter { $0.id != agreement }
    }

    func markSuperseded(_ older: Int, by newer: Int) async throws {
        try await database.execute("UPDATE agreements SET superseded_by_id = \(newer) WHERE id = \(older)")
    }

    /// The location of the document from its day on; false where it is the same already.
    func locate(_ partner: Int, in country: String, from day: Day, by agreement: Int) async throws -> Bool {
        let isThere = try await database.first(
            """
            SELECT true AS yes FROM partner_locations
            WHERE partner_id = \(partner) AND valid @> \(day)::date AND country = \(country)
            """
        ) { try $0.get("yes", as: Bool.self) }
        if isThere != nil { return false }
        try await database.execute(
            """
            UPDATE partner_locations
            SET valid = CASE WHEN lower(valid) >= \(day)::date THEN 'empty'
                ELSE daterange(lower(valid), \(day)::date) END
            WHERE partner_id = \(partner) AND valid && daterange(\(day)::date, NULL)
            """)
        try await database.execute(
            """
            INSERT INTO partner_locations (partner_id, country, valid, agreement_id)
            VALUES (\(partner), \(country), daterange(\(day)::date, NULL), \(agreement))
            """)
        return true
    }

    /// What it took the place of, what took its place, and what it belongs to.
    func relatives(of id: Int) async throws -> [AgreementRelative] {
        try await database.all(
            """
            SELECT other.id, other.kind, other.reference, other.state,
                CASE WHEN this.superseded_by_id = other.id THEN 'replaced_by'
                    WHEN other.superseded_by_id = this.id THEN 'replaces'
                    WHEN this.amends_id = other.id THEN 'amends' ELSE 'amended_by' END AS relation
            FROM agreements this JOIN agreements other ON other.id IN (this.superseded_by_id, this.amends_id)
                OR other.superseded_by_id = this.id OR other.amends_id = this.id
            WHERE this.id = \(id) ORDER BY other.id
            """, AgreementRelative.init(row:))
    }
}

/// Another document that an agreement hangs together with.
struct AgreementRelative: Sendable {
    enum Relation: String, Sendable {
        case replacedBy = "replaced_by"
        case replaces, amends
        case amendedBy = "amended_by"

        var label: String {
            switch self {
            case .replacedBy: "Replaced by"
            case .replaces: "Takes the place of"
            case .amends: "Belongs to"
            case .amendedBy: "Changed by"
            }
        }
    }

    let relation: Relation
    let id: Int
    let title: String
    let state: AgreementState

    init(row: Row) throws {
        relation = try row.get("relation")
        id = try row.get("id")
        title = "\(try row.get("kind", as: AgreementKind.self).label) \(try row.get("reference", as: String.self))"
        state = try row.get("state")
    }
}
