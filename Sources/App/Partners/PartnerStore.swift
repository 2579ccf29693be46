import Foundation
import PartnerProgram
import Postgres

/// One partner with what belongs to it, as of a day. Row-level security leaves a partner its own.
struct PartnerStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// Nil where there is no such partner, or where it is not for the one who asks.
    func find(_ id: Int, on day: Day) async throws -> PartnerRecord? {
        try await database.first(
            """
            SELECT partners.id, reference, partners.organisation_id, partners.name, signed_on, motions, capabilities,
                identity.legal_name, identity.registration_number, identity.vat_number, identity.domain,
                identity.street, identity.postal_code, identity.city, identity.country AS identity_country,
                legal_country.name AS identity_country_name, lower(identity.valid) AS identity_since,
                membership.status, lower(membership.valid) AS status_since, membership.cause AS status_cause,
                location.country AS location_country, place.name AS location_name, place.geo,
                lower(location.valid) AS location_since,
                manager.manager_id, lower(manager.valid) AS manager_since, manager.reason AS manager_reason,
                (SELECT known.name FROM desk.partner_people(partners.id) known WHERE known.user_id = manager.manager_id)
                    AS manager_name
            FROM partners
            LEFT JOIN organisation_identities identity
                ON identity.organisation_id = partners.organisation_id AND identity.valid @> \(day)::date
            LEFT JOIN countries legal_country ON legal_country.alpha2 = identity.country
            LEFT JOIN partner_memberships membership
                ON membership.partner_id = partners.id AND membership.valid @> \(day)::date
            LEFT JOIN partner_locations location ON location.partner_id = partners.id AND location.valid @> \(day)::date
            LEFT JOIN countries place ON place.alpha2 = location.country
            LEFT JOIN partner_managers manager ON manager.partner_id = partners.id AND manager.valid @> \(day)::date
            WHERE partners.id = \(id)
            """
        ) { try PartnerRecord(row: $0, day: day) }
    }

    /// The partner, or the page that says that there is none.
    func require(_ id: Int, on day: Day) async throws -> PartnerRecord {
        guard let record = try await find(id, on: day) else { throw Refusal.notFound }
        return record
    }

    func tradingNames(of organisation: Int, on day: Day) async throws -> [String] {
        try await database.all(
            """
            SELECT name FROM organisation_trading_names
            WHERE organisation_id = \(organisation) AND valid @> \(day)::date ORDER BY name
            """
        ) { try $0.get("name") }
    }

    func territory(of id: Int, on day: Day) async throws -> [TerritoryCountry] {
        try await database.all(
            """
            SELECT countries.name, lower(valid) AS since, upper(valid) - 1 AS until, agreement_id, reference, kind
            FROM partner_territories
            JOIN countries ON alpha2 = partner_territories.country
            LEFT JOIN agreements ON agreements.id = agreement_id
            WHERE partner_territories.partner_id = \(id) AND valid @> \(day)::date ORDER BY countries.name
            """, TerritoryCountry.init(row:))
    }

    func operations(of id: Int, on day: Day) async throws -> [LocalOperation] {
        try await database.all(
            """
            SELECT countries.name, kind, detail, evidence, lower(valid) AS since
            FROM partner_operations JOIN countries ON alpha2 = country
            WHERE partner_id = \(id) AND valid @> \(day)::date
            ORDER BY countries.name,
                array_position(ARRAY['legal_entity', 'office', 'sales_team', 'delivery_team'], kind), detail
            """, LocalOperation.init(row:))
    }

    /// Agreements made by `end`, each in the state it had then; newest first.
    func agreements(of id: Int, before end: Date) async throws -> [PartnerAgreementLine] {
        try await database.all(
            """
            SELECT id, reference, kind, effective_on, signature_date, coalesce((
                SELECT to_state FROM agreement_transitions
                WHERE agreement_id = agreements.id AND at < \(end)
                ORDER BY agreement_transitions.id DESC LIMIT 1), state) AS state
            FROM agreements WHERE partner_id = \(id) AND created_at < \(end) ORDER BY effective_on DESC, id DESC
            """, PartnerAgreementLine.init(row:))
    }

    func clocks(of id: Int, on day: Day) async throws -> [ClockLine] {
        try await database.all(
            """
            SELECT kind, started_on, months, ends_on, time_zone, extended_from, extension_reason
            FROM membership_clocks
            WHERE partner_id = \(id) AND started_on <= \(day) AND (stopped_on IS NULL OR stopped_on > \(day))
            """, ClockLine.init(row:))
    }

    /// The onboarding list, each task as it stood on `day`.
    func onboarding(of id: Int, on day: Day) async throws -> [OnboardingLine] {
        try await database.all(
            """
            SELECT title, due_on, owner_id,
                (SELECT name FROM desk.partner_people(partner_id) WHERE user_id = owner_id) AS owner,
                CASE WHEN done_on > \(day) THEN 'open' ELSE state END AS state, done_on
            FROM onboarding_tasks WHERE partner_id = \(id) ORDER BY state <> 'open', due_on, id
            """, OnboardingLine.init(row:))
    }

    /// Who changed the partner last, for those who may read the audit; nobody for the others.
    func lastChange(of record: PartnerRecord) async throws -> (at: Date, by: String)? {
        try await database.first(
            """
            SELECT audit_events.at, coalesce(users.name, 'Partnerdesk') AS by
            FROM audit_events LEFT JOIN users ON users.id = user_id
            WHERE (table_name = 'partners' AND row_key = \(String(record.id)))
                OR (table_name = 'partner_profiles' AND row_key = \(String(record.id)))
                OR (table_name = 'organisations' AND row_key = \(String(record.organisation)))
            ORDER BY audit_events.id DESC LIMIT 1
            """
        ) { (try $0.get("at"), try $0.get("by")) }
    }
}
