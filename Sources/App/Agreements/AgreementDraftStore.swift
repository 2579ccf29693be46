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
}
