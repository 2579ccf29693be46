import Foundation
import PartnerProgram
import Postgres

/// Companies with what they are known by and whom they belong to. Row-level security leaves a partner its own group.
struct CompanyStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func find(_ id: Int, on day: Day) async throws -> CompanyRecord? {
        try await database.first(
            """
            SELECT company.id, company.legal_name AS name, coalesce(was.legal_name, company.legal_name) AS legal_name,
                was.registration_number, was.vat_number, was.domain,
                nullif(concat_ws(', ', was.street, nullif(concat_ws(' ', was.postal_code, was.city), '')), '')
                    AS address,
                places.name AS country_name, lower(was.valid) AS since, upper(was.valid) - 1 AS until,
                partners.id AS partner_id, partners.reference, membership.status
            FROM organisations company
            LEFT JOIN organisation_identities was ON was.organisation_id = company.id AND was.valid @> \(day)::date
            JOIN countries places ON places.alpha2 = coalesce(was.country, company.country)
            LEFT JOIN partners ON partners.organisation_id = company.id
            LEFT JOIN partner_memberships membership
                ON membership.partner_id = partners.id AND membership.valid @> \(day)::date
            WHERE company.id = \(id)
            """
        ) { try CompanyRecord(row: $0, day: day) }
    }

    func require(_ id: Int, on day: Day) async throws -> CompanyRecord {
        guard let record = try await find(id, on: day) else { throw Refusal.notFound }
        return record
    }

    /// Former legal names, trading names and numbers of these companies, the latest first.
    func aliases(of companies: [Int]) async throws -> [CompanyAlias] {
        try await database.all(
            """
            SELECT known.organisation_id, company.legal_name AS name, kind, value, note, lower(valid) AS since,
                upper(valid) - 1 AS until, identifier, end_reason, version
            FROM (
                SELECT organisation_id, 'former_name' AS kind, legal_name AS value, NULL::text AS note, valid,
                    NULL::bigint AS identifier, NULL::text AS end_reason, NULL::int AS version
                FROM organisation_identities was
                WHERE legal_name <> (SELECT legal_name FROM organisations WHERE id = was.organisation_id)
                UNION ALL
                SELECT organisation_id, 'trading_name', name, NULL, valid, NULL, NULL, NULL
                FROM organisation_trading_names
                UNION ALL
                SELECT organisation_id, scheme, value, note, valid, id, end_reason, version
                FROM organisation_identifiers
            ) AS known JOIN organisations company ON company.id = known.organisation_id
            WHERE known.organisation_id = ANY (\(companies)::bigint[]) AND NOT isempty(valid)
            ORDER BY company.legal_name, lower(valid) DESC NULLS LAST, kind, value LIMIT 500
            """, CompanyAlias.init(row:))
    }

    /// Everything that it ever belonged to, and that ever belonged to it, the latest first.
    func links(of company: Int) async throws -> [CompanyLink] {
        try await links("link.parent_id = \(company) OR link.child_id = \(company)")
    }

    func link(_ id: Int, of child: Int) async throws -> CompanyLink? {
        try await links("link.id = \(id) AND link.child_id = \(child)").first
    }

    private func links(_ condition: SQL) async throws -> [CompanyLink] {
        try await database.all(
            """
            SELECT link.id, parent_id, parent.legal_name AS parent_name, child_id, child.legal_name AS child_name, kind,
                share, evidence, lower(valid) AS since, upper(valid) - 1 AS until, end_reason, link.version
            FROM organisation_links link JOIN organisations parent ON parent.id = parent_id
            JOIN organisations child ON child.id = child_id
            WHERE (\(raw: condition)) AND NOT isempty(valid)
            ORDER BY lower(valid) DESC, child.legal_name, link.id LIMIT 500
            """, CompanyLink.init(row:))
    }

    /// All links, of any day, that hang together with one of these companies: what a new link is judged by.
    func group(around companies: [Int]) async throws -> CompanyGroup {
        let links = try await database.all(
            """
            WITH RECURSIVE near (id) AS (
                SELECT unnest(\(companies)::bigint[])
                UNION
                SELECT CASE near.id WHEN child_id THEN parent_id ELSE child_id END
                FROM near JOIN organisation_links ON near.id IN (parent_id, child_id)
            )
            SELECT parent_id, child_id, lower(valid) AS since, upper(valid) - 1 AS until FROM organisation_links
            WHERE child_id IN (SELECT id FROM near) AND NOT isempty(valid)
            """
        ) { row in
            CompanyGroup.Link(
                parent: try row.get("parent_id"), child: try row.get("child_id"), from: try row.get("since"),
                until: try row.optional("until"))
        }
        return CompanyGroup(links)
    }

    /// The companies that words may mean: by reference, by number, by name; the exact ones alone where there are any.
    func named(_ words: String) async throws -> [(id: Int, title: String)] {
        let pattern = ListFilter.folded(words)
        let number = Int(words.lowercased().replacing("company ", with: "")) ?? 0
        let found = try await database.all(
            """
            SELECT company.id, company.legal_name || ' (' || coalesce(partners.reference || ', ', '') || places.name
                    || ', company ' || company.id || ')' AS title,
                company.id = \(number) OR lower(partners.reference) = lower(\(words))
                    OR app.folded(company.legal_name) = app.folded(\(words)) AS is_exact
            FROM organisations company JOIN countries places ON places.alpha2 = company.country
            LEFT JOIN partners ON partners.organisation_id = company.id
            WHERE company.id = \(number) OR lower(partners.reference) = lower(\(words)) OR company.id IN (
                SELECT organisation_id FROM desk.companies_like(\(raw: pattern)))
            ORDER BY is_exact DESC NULLS LAST, company.legal_name, company.id LIMIT 6
            """
        ) { row in
            (
                id: try row.get("id", as: Int.self), title: try row.get("title", as: String.self),
                isExact: try row.optional("is_exact", as: Bool.self) ?? false
            )
        }
        let exact = found.filter(\.isExact)
        return (exact.isEmpty ? found : exact).map { ($0.id, $0.title) }
    }

    /// Names to choose a parent from: those that are in a group come first.
    func suggestions() async throws -> [String] {
        try await database.all(
            """
            SELECT legal_name FROM organisations
            ORDER BY id IN (SELECT parent_id FROM organisation_links) DESC, legal_name, id LIMIT 200
            """
        ) { try $0.get("legal_name") }
    }
}
