import Foundation
import PartnerProgram
import Postgres

/// Writes what becomes of consents, of the companies above and below, and of numbers and names.
struct CombinationGroupEndStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// The consent as its rule returned it: withdrawn, or revoked in writing.
    func end(
        _ consent: Int, from old: AffiliateConsent.State, as next: AffiliateConsent, reason: String, document: Int?,
        by actor: Actor, at instant: Date
    ) async throws {
        let isRevoked = next.state == .revoked
        let changed = try await database.execute(
            """
            UPDATE affiliate_consents SET state = \(next.state), revoked_on = \(next.revokedOn),
                revoked_by = \(isRevoked ? actor.user : nil), revocation_reason = \(isRevoked ? reason : nil),
                revocation_document_id = \(isRevoked ? document : nil), version = version + 1
            WHERE id = \(consent) AND state = \(old)
            """)
        guard changed == 1 else { throw CombinationStore.somebodyWasFirst }
        try await database.execute(
            """
            INSERT INTO affiliate_consent_transitions (consent_id, from_state, to_state, at, by_user, actor, reason)
            VALUES (\(consent), \(old), \(next.state), \(instant), \(actor.user), \(actor.name), \(reason))
            """)
    }

    func end(link: Int, on day: Day, because words: String) async throws {
        try await database.execute(
            """
            UPDATE organisation_links SET end_reason = \(words), version = version + 1,
                valid = CASE WHEN lower(valid) >= \(day) THEN 'empty'::daterange
                    ELSE daterange(lower(valid), \(day)) END
            WHERE id = \(link)
            """)
    }

    /// The same company under another parent, from `day` on; its old link ends first, since it has one parent a day.
    func move(link: Int, under parent: Int, on day: Day, because words: String, by actor: Actor) async throws {
        let days = try await database.one(
            "SELECT (valid * daterange(\(day)::date, NULL))::text AS days FROM organisation_links WHERE id = \(link)"
        ) { try $0.get("days", as: String.self) }
        try await end(link: link, on: day, because: words)
        try await database.execute(
            """
            INSERT INTO organisation_links (parent_id, child_id, kind, share, evidence, valid, recorded_by)
            SELECT \(parent), child_id, kind, share, evidence || '. ' || \(words), \(days)::daterange, \(actor.user)
            FROM organisation_links WHERE id = \(link)
            """)
    }

    /// The number leads to the survivor from `day` on.
    func move(
        identifier scheme: String, _ value: String, from absorbed: Int, to survivor: Int, on day: Day, note: String,
        by actor: Actor
    ) async throws {
        try await database.execute(
            """
            UPDATE organisation_identifiers
            SET valid = CASE WHEN lower(valid) >= \(day) THEN 'empty'::daterange
                ELSE daterange(lower(valid), \(day)) END
            WHERE organisation_id = \(absorbed) AND scheme = \(scheme) AND value = \(value) AND NOT isempty(valid)
                AND valid && daterange(\(day)::date, NULL)
            """)
        try await database.execute(
            """
            INSERT INTO organisation_identifiers (organisation_id, scheme, value, note, valid, recorded_by)
            VALUES (\(survivor), \(scheme), \(value), \(note), daterange(\(day), NULL), \(actor.user))
            """)
    }

    func move(name: String, to survivor: Int, on day: Day) async throws {
        try await database.execute(
            """
            INSERT INTO organisation_trading_names (organisation_id, name, name_key, valid)
            VALUES (\(survivor), \(name), \(CompanyName.key(name)), daterange(\(day), NULL))
            """)
    }
}
