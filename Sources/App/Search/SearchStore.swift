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

    /// By name, reference, a former or trading name, or a domain, with or without accents.
    func partners() async throws -> [SearchHit] {
        try await hits(
            """
            SELECT partners.id, partners.name AS title, partners.reference || coalesce(', once ' || (
                SELECT string_agg(DISTINCT was.legal_name, ', ') FROM organisation_identities was
                WHERE was.organisation_id = partners.organisation_id AND was.legal_name <> partners.name), '') AS note
            FROM partners
            WHERE id IN (SELECT desk.partners_found(ARRAY(SELECT app.folded(unnest(\(partnerPatterns)::text[])))))
            ORDER BY lower(partners.reference) = \(words) DESC, similarity(lower(partners.name), \(words)) DESC,
                partners.id LIMIT \(Self.most)
            """)
    }

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
