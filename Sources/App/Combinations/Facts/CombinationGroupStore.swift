import PartnerProgram
import Postgres

/// Reads the consents, the companies above and below, and under what the absorbed company is known.
struct CombinationGroupStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func group(of facts: CombinationFacts, _ absorbed: Int, from day: Day) async throws -> CombinationFacts.Group {
        let (survivor, company) = (facts.survivor.organisation, facts.absorbed.organisation)
        var group = CombinationFacts.Group()
        group.ownConsents = try await consents("consent.partner_id = \(absorbed)")
        group.namingConsents = try await consents("affiliate_id = \(company) AND consent.partner_id <> \(absorbed)")
        group.children = try await links("links.parent_id = \(company)", other: "links.child_id", from: day)
        group.parents = try await links("links.child_id = \(company)", other: "links.parent_id", from: day)
        group.aboveSurvivor = try await above(survivor, without: company, from: day)
        let identifiers = try await identifiers(of: company, absorbed: absorbed, on: day)
        group.identifiers = identifiers.map(\.0)
        group.taken = Set(identifiers.filter(\.isTaken).map(\.0.id))
        let names = try await names(of: company, knownTo: survivor, from: day)
        group.names = names.map(\.0)
        group.known = Set(names.filter(\.isKnown).map(\.0.id))
        return group
    }

    private func consents(_ condition: SQL) async throws -> [CombinationFacts.Consent] {
        try await database.all(
            """
            SELECT consent.id, consent.reference, affiliate_name, consent.state, uses_rights, measures, countries,
                valid_from, valid_until, requested_by, revoked_on, partners.name AS partner
            FROM affiliate_consents consent JOIN partners ON partners.id = consent.partner_id
            WHERE consent.state IN ('requested', 'under_review', 'consented') AND \(raw: condition) ORDER BY consent.id
            """
        ) { row in
            let measures = try row.get("measures", as: [String].self)
            return .init(
                id: try row.get("id"), reference: try row.get("reference"), partner: try row.get("partner"),
                affiliate: try row.get("affiliate_name"),
                rules: AffiliateConsent(
                    state: try row.get("state"),
                    scope: .init(
                        usesRights: try row.get("uses_rights"),
                        measures: Set(measures.compactMap(AffiliateConsent.Measure.init(rawValue:))),
                        countries: Set(try row.get("countries", as: [String].self))),
                    validFrom: try row.get("valid_from"), validUntil: try row.optional("valid_until"),
                    requestedBy: try row.get("requested_by"), revokedOn: try row.optional("revoked_on")))
        }
    }

    private func links(_ condition: SQL, other: SQL, from day: Day) async throws -> [CombinationFacts.Link] {
        try await database.all(
            """
            SELECT links.id, organisations.id AS company, legal_name, lower(valid) AS since, upper(valid) - 1 AS until
            FROM organisation_links links JOIN organisations ON organisations.id = \(raw: other)
            WHERE \(raw: condition) AND NOT isempty(valid) AND valid && daterange(\(day)::date, NULL)
            ORDER BY legal_name, links.id
            """
        ) { row in
            .init(
                id: try row.get("id"), company: try row.get("company"), name: try row.get("legal_name"),
                from: try row.get("since"), until: try row.optional("until"))
        }
    }

    /// All links on the way up from the survivor, but for those of the absorbed company, which end.
    private func above(_ survivor: Int, without absorbed: Int, from day: Day) async throws -> CompanyGroup {
        let links = try await database.all(
            """
            WITH RECURSIVE above (company) AS (
                SELECT \(survivor)::bigint
                UNION
                SELECT links.parent_id FROM above JOIN organisation_links links ON links.child_id = above.company
                WHERE NOT isempty(valid) AND valid && daterange(\(day)::date, NULL)
            )
            SELECT DISTINCT links.parent_id, links.child_id, lower(valid) AS since, upper(valid) - 1 AS until
            FROM organisation_links links JOIN above ON above.company = links.child_id
            WHERE NOT isempty(valid) AND valid && daterange(\(day)::date, NULL)
                AND \(absorbed)::bigint NOT IN (links.parent_id, links.child_id)
            """
        ) { row in
            CompanyGroup.Link(
                parent: try row.get("parent_id"), child: try row.get("child_id"), from: try row.get("since"),
                until: try row.optional("until"))
        }
        return CompanyGroup(links)
    }

    /// The reference, the numbers of the register, the domain, and what else was recorded; each once.
    private func identifiers(
        of company: Int, absorbed: Int, on day: Day
    ) async throws -> [(CombinationFacts.Named, isTaken: Bool)] {
        let rows = try await database.all(
            """
            SELECT scheme, value, EXISTS (
                SELECT FROM organisation_identifiers other
                WHERE other.scheme = known.scheme AND other.value = known.value AND other.organisation_id <> \(company)
                    AND other.valid && daterange(\(day)::date, NULL)) AS is_taken
            FROM desk.known_identifiers(\(absorbed), \(day)) known ORDER BY scheme, value
            """
        ) {
            (
                try $0.get("scheme", as: String.self), try $0.get("value", as: String.self),
                try $0.get("is_taken", as: Bool.self)
            )
        }
        return rows.enumerated().map { index, row in
            let (scheme, value, isTaken) = row
            return (.init(id: index + 1, title: Self.label(scheme), detail: value, kind: scheme), isTaken)
        }
    }

    private static func label(_ scheme: String) -> String {
        switch scheme {
        case "registration": "Registration number"
        case "vat": "VAT number"
        case "duns": "D-U-N-S number"
        case "lei": "LEI"
        case "domain": "Domain"
        case "former_reference": "Partner reference"
        default: "Number in the CRM"
        }
    }

    private func names(
        of company: Int, knownTo survivor: Int, from day: Day
    ) async throws -> [(CombinationFacts.Named, isKnown: Bool)] {
        let rows = try await database.all(
            """
            SELECT name, bool_or(is_legal) AS is_legal, EXISTS (
                SELECT FROM organisation_trading_names used
                WHERE used.organisation_id = \(survivor) AND used.name = known.name
                    AND used.valid && daterange(\(day)::date, NULL)) AS is_known
            FROM (
                SELECT legal_name AS name, true AS is_legal FROM organisation_identities
                WHERE organisation_id = \(company) AND NOT isempty(valid)
                UNION ALL
                SELECT name, false FROM organisation_trading_names
                WHERE organisation_id = \(company) AND NOT isempty(valid)) known
            GROUP BY name ORDER BY name
            """
        ) {
            (
                try $0.get("name", as: String.self), try $0.get("is_legal", as: Bool.self),
                try $0.get("is_known", as: Bool.self)
            )
        }
        return rows.enumerated().map { index, row in
            let (name, isLegal, isKnown) = row
            return (.init(id: index + 1, title: isLegal ? "Legal name" : "Trading name", detail: name), isKnown)
        }
    }
}
