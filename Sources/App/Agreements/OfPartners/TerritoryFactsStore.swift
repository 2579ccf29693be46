import PartnerProgram
import Postgres

/// Reads what is known of a partner's territory, and the countries that people name.
struct TerritoryFactsStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func facts(of partner: Int, on day: Day) async throws -> TerritoryFacts {
        let held = try await held(by: partner, on: day)
        let names = try await names()
        let operations = try await operations(of: partner, on: day)
        let orderForm = try await orderForm(of: partner)
        let waiting = try await waiting(of: partner)
        let clock = try await clock(of: partner)
        let found = try await database.first(
            """
            SELECT partners.name, partners.reference, membership.status, location.country AS location,
                concat_ws(', ', identity.legal_name, 'number ' || identity.registration_number, identity.street,
                    nullif(concat_ws(' ', identity.postal_code, identity.city), ''),
                    (SELECT name FROM countries WHERE alpha2 = identity.country)) AS party,
                manager.manager_id, users.name AS manager_name,
                (SELECT count(*) FROM onboarding_tasks task
                    WHERE task.partner_id = partners.id AND state = 'open' AND owner_id = manager.manager_id)
                    AS open_tasks
            FROM partners
            LEFT JOIN organisation_identities identity
                ON identity.organisation_id = partners.organisation_id AND identity.valid @> \(day)::date
            LEFT JOIN partner_memberships membership
                ON membership.partner_id = partners.id AND membership.valid @> \(day)::date
            LEFT JOIN partner_locations location ON location.partner_id = partners.id AND location.valid @> \(day)::date
            LEFT JOIN partner_managers manager ON manager.partner_id = partners.id AND manager.valid @> \(day)::date
            LEFT JOIN users ON users.id = manager.manager_id
            WHERE partners.id = \(partner)
            """
        ) { row in
            TerritoryFacts(
                partner: partner, name: try row.get("name"), reference: try row.get("reference"),
                party: try row.get("party"),
                status: try row.optional("status", as: String.self).flatMap(MembershipState.init(rawValue:)),
                location: try row.optional("location"), manager: try row.optional("manager_id"),
                managerName: try row.optional("manager_name"), orderForm: orderForm, held: held,
                operations: operations, names: names, waiting: waiting,
                clock: clock, openTasks: try row.get("open_tasks"))
        }
        guard let found else { throw Refusal.notFound }
        return found
    }

    private func held(by partner: Int, on day: Day) async throws -> Set<String> {
        Set(
            try await database.all(
                "SELECT country FROM partner_territories WHERE partner_id = \(partner) AND valid @> \(day)::date"
            ) { try $0.get("country", as: String.self) })
    }

    private func names() async throws -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: try await database.all("SELECT alpha2, name FROM countries WHERE geo IS NOT NULL") {
                (try $0.get("alpha2", as: String.self), try $0.get("name", as: String.self))
            })
    }

    private func operations(of partner: Int, on day: Day) async throws -> [TerritoryFacts.Operation] {
        try await database.all(
            """
            SELECT id, country, kind, detail, evidence, lower(valid) AS since FROM partner_operations
            WHERE partner_id = \(partner) AND valid @> \(day)::date ORDER BY country, kind, lower(valid), id
            """
        ) { row in
            .init(
                id: try row.get("id"), country: try row.get("country"), kind: try row.get("kind"),
                detail: try row.get("detail"),
                evidence: try row.get("evidence"), since: try row.get("since"))
        }
    }

    private func orderForm(of partner: Int) async throws -> (id: Int, title: String)? {
        try await database.first(
            """
            SELECT id, reference FROM agreements
            WHERE partner_id = \(partner) AND kind = 'order_form' AND state = 'active' ORDER BY id DESC LIMIT 1
            """
        ) { (try $0.get("id"), "Order Form \(try $0.get("reference", as: String.self))") }
    }

    private func clock(of partner: Int) async throws -> (kind: MembershipClock.Kind, endsOn: Day)? {
        try await database.first(
            "SELECT kind, ends_on FROM membership_clocks WHERE partner_id = \(partner) AND stopped_on IS NULL"
        ) { row in
            let isFirst = try row.get("kind", as: String.self) == MembershipClock.Kind.joining.stored
            return (isFirst ? .joining : .regaining, try row.get("ends_on"))
        }
    }

    private func waiting(of partner: Int) async throws -> String? {
        try await database.first(
            "SELECT reference FROM agreements WHERE partner_id = \(partner) AND state = 'executed' ORDER BY id LIMIT 1"
        ) { try $0.get("reference") }
    }

    /// The codes that words stand for: a country by name, alias or code; a GEO, region or other group by its name. Each
    /// word with its countries, none where nobody knows it.
    func countries(named words: [String]) async throws -> [(word: String, codes: [String])] {
        let found = try await database.all(
            """
            SELECT word, alpha2 FROM unnest(\(words)::text[]) AS word JOIN countries ON geo IS NOT NULL AND (
                lower(word) IN (lower(name), lower(alpha2), lower(alpha3), lower(geo), lower(region), lower(subregion))
                OR alpha2 IN (SELECT country FROM country_aliases WHERE lower(alias) = lower(word))
                OR alpha2 IN (
                    SELECT member.country FROM country_group_members member
                    JOIN country_groups ON country_groups.code = member.country_group
                    WHERE lower(word) IN (lower(country_groups.name), lower(country_groups.code))))
            ORDER BY alpha2
            """
        ) { (try $0.get("word", as: String.self), try $0.get("alpha2", as: String.self)) }
        let byWord = Dictionary(grouping: found, by: \.0).mapValues { $0.map(\.1) }
        return words.map { ($0, byWord[$0] ?? []) }
    }
}
