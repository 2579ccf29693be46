import PartnerProgram
import Postgres
import Testing

@testable import App

/// The groups and consents of the demo world are true to the rules.
@Suite(.database) struct AffiliateDemoTests {
    @Test func `the demo world has consents in every state, each with the history that leads there`() async throws {
        let owner = try await TestDatabase.emptied()
        _ = try await DemoWorld(root: ".").make(in: owner)
        let consents = try await owner.all(
            """
            SELECT reference, state, requested_by, decided_by, ARRAY(SELECT to_state FROM affiliate_consent_transitions
                WHERE consent_id = affiliate_consents.id ORDER BY id) AS steps FROM affiliate_consents
            """
        ) { row in
            (
                try row.get("reference", as: String.self), try row.get("state", as: AffiliateConsent.State.self),
                try row.get("steps", as: [String].self).compactMap(AffiliateConsent.State.init(rawValue:))
            )
        }
        #expect(Set(consents.map(\.1)) == Set(AffiliateConsent.State.allCases))
        for (reference, state, steps) in consents {
            #expect(steps.first == .requested && steps.last == state, "\(reference)")
            for (from, to) in zip(steps, steps.dropFirst()) {
                #expect(AffiliateConsentAction.allCases.contains { $0.target(from: from) == to }, "\(reference)")
            }
        }
        let outside = try await owner.one(
            """
            SELECT count(*) AS found FROM affiliate_consents consent JOIN partners ON partners.id = partner_id
            WHERE NOT affiliate_id IN (SELECT member.organisation_id
                    FROM desk.group_of(partners.organisation_id, consent.valid_from) member)
                OR NOT consent.countries <@ ARRAY(SELECT country FROM partner_territories held
                    WHERE held.partner_id = consent.partner_id AND held.valid @> consent.valid_from)
            """
        ) { try $0.get("found", as: Int.self) }
        #expect(outside == 0, "asked for inside the group and the territory")
        let deepest = try await owner.one(
            "SELECT max(depth) AS deepest FROM organisations, LATERAL desk.group_of(id, '2021-11-30')"
        ) { try $0.get("deepest", as: Int.self) }
        #expect(deepest == 3)
        await owner.close()
    }
}
