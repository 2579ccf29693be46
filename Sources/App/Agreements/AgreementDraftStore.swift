import Foundation
import PartnerProgram
import Postgres

/// Drawing agreements up, and the list of them.
struct AgreementDraftStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func insert(_ draft: AgreementDraft, for application: ApplicationRecord, by actor: Actor, at instant: Date)
        async throws -> Int
    {
        let version = try await ProgramSettingStore(database).version(on: draft.rules.effectiveOn)
        let id = try await database.one(
            """
            INSERT INTO agreements (kind, application_id, partner_party, vendor_party, location_country, manager_id,
                effective_on, ends_on, program_version_id, terms, created_at, created_by)
            VALUES ('order_form', \(application.id), \(draft.partnerParty), \(draft.vendorParty),
                \(application.rules.location), \(application.rules.channelManager), \(draft.rules.effectiveOn),
                \(draft.rules.endsOn), \(version), \(draft.terms), \(instant), \(actor.user)) RETURNING id
            """
        ) { try $0.get("id", as: Int.self) }
        try await write(draft.rules.territory, of: id)
        try await AgreementStore(database).recordStep(id, from: nil, to: .draft, by: actor, at: instant)
        return id
    }

    func update(_ record: AgreementRecord, with draft: AgreementDraft) async throws {
        let version = try await ProgramSettingStore(database).version(on: draft.rules.effectiveOn)
        let changed = try await database.execute(
            """
            UPDATE agreements SET partner_party = \(draft.partnerParty), vendor_party = \(draft.vendorParty),
                effective_on = \(draft.rules.effectiveOn), ends_on = \(draft.rules.endsOn), terms = \(draft.terms),
                program_version_id = \(version), version = version + 1
            WHERE id = \(record.id) AND version = \(record.version) AND state = 'draft'
            """)
        guard changed == 1 else {
            throw Refusal.conflict("Somebody else changed \(record.reference) at the same moment. Look again.")
        }
        try await database.execute("DELETE FROM agreement_countries WHERE agreement_id = \(record.id)")
        try await write(draft.rules.territory, of: record.id)
    }

    private func write(_ territory: Set<String>, of id: Int) async throws {
        try await database.execute(
            """
            INSERT INTO agreement_countries (agreement_id, country)
            SELECT \(id), unnest(\(territory.sorted())::text[])
            """
        )
    }

    // MARK: - the list

    static let pageSize = 25

    /// Newest first, those older than `before`; one more than a page, to know whether there is a next one.
    func list(_ states: [AgreementState], before: Int?) async throws -> [AgreementLine] {
        try await database.all(
            """
            SELECT agreements.id, agreements.reference, agreements.kind, agreements.state, partner_party, effective_on,
                expires_on, signature_date, ended_on, countries.name AS location,
                (SELECT count(*) FROM agreement_countries WHERE agreement_id = agreements.id) AS country_count
            FROM agreements JOIN countries ON alpha2 = location_country
            WHERE state = ANY (\(states)::text[]) AND (\(before)::bigint IS NULL OR agreements.id < \(before)::bigint)
            ORDER BY agreements.id DESC LIMIT \(Self.pageSize + 1)
            """, AgreementLine.init(row:))
    }

    func counts() async throws -> [AgreementState: Int] {
        let counts = try await database.all("SELECT state, count(*) AS count FROM agreements GROUP BY state") { row in
            (try row.get("state", as: AgreementState.self), try row.get("count", as: Int.self))
        }
        return Dictionary(uniqueKeysWithValues: counts)
    }

    /// Approved applications, and those whose Order Form came to nothing, that wait for one to be drawn up.
    func applicationsWithout() async throws -> [(id: Int, reference: String, name: String, since: Date)] {
        try await database.all(
            """
            SELECT id, reference, legal_name, state_since FROM applications
            WHERE state IN ('approved', 'agreement_sent') AND NOT EXISTS (
                SELECT FROM agreements WHERE application_id = applications.id AND kind = 'order_form'
                    AND state IN ('draft', 'sent', 'partner_signed', 'executed', 'active'))
            ORDER BY state_since LIMIT 50
            """
        ) { row in
            (try row.get("id"), try row.get("reference"), try row.get("legal_name"), try row.get("state_since"))
        }
    }
}

/// An agreement in the list.
struct AgreementLine: Sendable {
    let id: Int
    let reference: String
    let kind: AgreementKind
    let state: AgreementState
    let party: String
    let location: String
    let countryCount: Int
    let effectiveOn: Day
    let expiresOn: Day?
    let signatureDate: Day?
    let endedOn: Day?

    init(row: Row) throws {
        id = try row.get("id")
        reference = try row.get("reference")
        kind = try row.get("kind")
        state = try row.get("state")
        party = try row.get("partner_party")
        location = try row.get("location")
        countryCount = try row.get("country_count")
        effectiveOn = try row.get("effective_on")
        expiresOn = try row.optional("expires_on")
        signatureDate = try row.optional("signature_date")
        endedOn = try row.optional("ended_on")
    }
}
