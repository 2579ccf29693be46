import Postgres

/// One thing that was found.
struct SearchHit: Sendable {
    let id: Int
    let title: String
    let note: String?
}

/// Looks for words among what the reader may see: row-level security leaves out the rest.
struct SearchStore {
    /// How many of each kind are shown.
    static let most = 10

    let database: any Querying
    private let words: String
    private let pattern: String
    private let partnerPatterns: [String]

    init(_ database: any Querying, for words: String) {
        self.database = database
        self.words = words.lowercased()
        let literal = words.lowercased().replacing(/[%_\\]/) { "\\" + $0.output }
        pattern = "%" + literal + "%"
        partnerPatterns = words.count < Self.fewest ? [literal + "%", "% " + literal + "%"] : [pattern]
    }

    /// Fewer letters than an index of three-letter pieces knows are looked for where a word begins.
    static let fewest = 3

    /// By name, reference, a domain, a former or trading name, or a number of today or earlier, with or without
    /// accents; says by which of them.
    func partners() async throws -> [SearchHit] {
        try await hits(
            """
            WITH found AS MATERIALIZED \(raw: found), hit AS (
                SELECT desk.partners_found(ARRAY(SELECT app.folded(unnest(\(partnerPatterns)::text[])))) AS id
                UNION
                SELECT known.id FROM found JOIN partners known USING (organisation_id))
            SELECT partners.id, partners.name AS title, partners.reference || \(raw: Self.foundBy)
                || coalesce(', merged into ' || survivors.name, '') AS note
            FROM hit JOIN partners USING (id) LEFT JOIN found USING (organisation_id)
            LEFT JOIN partners survivors ON survivors.id = partners.merged_into_id
            ORDER BY lower(partners.reference) = \(words) DESC, similarity(lower(partners.name), \(words)) DESC,
                partners.id LIMIT \(Self.most)
            """)
    }

    /// Companies that are not partners themselves, found in the same way.
    func companies() async throws -> [SearchHit] {
        try await hits(
            """
            SELECT company.id, company.legal_name AS title, places.name || \(raw: Self.foundBy) AS note
            FROM organisations company JOIN countries places ON places.alpha2 = company.country
            JOIN \(raw: found) AS found ON found.organisation_id = company.id
            WHERE NOT EXISTS (SELECT FROM partners WHERE organisation_id = company.id)
            ORDER BY similarity(lower(company.legal_name), \(words)) DESC, company.id LIMIT \(Self.most)
            """)
    }

    /// One way by which each company was found: by the name of today if that is among them.
    private var found: SQL {
        """
        (SELECT DISTINCT ON (organisation_id) organisation_id, kind, words AS known, until
            FROM desk.companies_like(app.folded(\(pattern))) WHERE \(words.count >= Self.fewest)
            ORDER BY organisation_id, kind <> 'name', until DESC NULLS FIRST, words)
        """
    }

    /// ", found by its former name Borealis IT AS (to 31 December 2020)"
    private static let foundBy: SQL = """
        CASE WHEN found.kind IS NULL OR found.kind = 'name' THEN '' ELSE ', found by its '
            || CASE found.kind WHEN 'former_name' THEN 'former name ' WHEN 'trading_name' THEN 'trading name '
                WHEN 'former_reference' THEN 'former reference ' WHEN 'registration' THEN 'registration number '
                WHEN 'vat' THEN 'VAT number ' WHEN 'duns' THEN 'D-U-N-S number ' WHEN 'lei' THEN 'LEI '
                WHEN 'domain' THEN 'web domain ' ELSE 'number in the CRM ' END || found.known
            || coalesce(' (to ' || to_char(found.until - 1, 'FMDD FMMonth YYYY') || ')', '') END
        """

    func applications() async throws -> [SearchHit] {
        try await hits(
            """
            SELECT id, coalesce(legal_name, email) AS title, reference AS note FROM applications
            WHERE lower(legal_name) LIKE \(pattern) OR lower(reference) LIKE \(pattern) OR lower(domain) LIKE \(pattern)
            ORDER BY lower(reference) = \(words) DESC, similarity(lower(legal_name), \(words)) DESC NULLS LAST, id DESC
            LIMIT \(Self.most)
            """)
    }

    func people() async throws -> [SearchHit] {
        try await hits(
            """
            SELECT users.id, users.name AS title, users.email || coalesce(', ' || partners.name, '') AS note
            FROM users LEFT JOIN partners ON partners.id = users.partner_id
            WHERE lower(users.name) LIKE \(pattern) OR lower(users.email) LIKE \(pattern)
            ORDER BY similarity(lower(users.name), \(words)) DESC, users.id LIMIT \(Self.most)
            """)
    }

    private func hits(_ sql: SQL) async throws -> [SearchHit] {
        try await database.all(sql) { row in
            SearchHit(id: try row.get("id"), title: try row.get("title"), note: try row.optional("note"))
        }
    }
}
