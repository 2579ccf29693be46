import PartnerProgram
import Postgres

/// Reads everything of two partners that their combination touches.
struct CombinationFactsStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func facts(of record: CombinationRecord) async throws -> CombinationFacts {
        let (survivor, absorbed) = (record.rules.survivor, record.rules.absorbed)
        let day = record.rules.effectiveOn
        var facts = CombinationFacts(
            effectiveOn: day, survivor: try await company(survivor, on: day, untilLater: false),
            absorbed: try await company(absorbed, on: day, untilLater: true))
        facts.hasDocument = record.documentID != nil
        facts.countryNames = try await countryNames()
        facts.agreements = try await AgreementStore(database).all(of: absorbed).map {
            .init(id: $0.id, title: $0.title, rules: $0.rules)
        }
        facts.clockEndsOn = try await clock(of: absorbed)
        facts.operations = try await operations(of: absorbed, on: day)
        (facts.invitation, facts.exceptions) = try await ending(of: absorbed, from: day)
        facts.people = try await CombinationPeopleStore(database).people(of: absorbed, survivor, from: day)
        facts.work = try await CombinationPeopleStore(database).work(of: absorbed, survivor)
        facts.group = try await CombinationGroupStore(database).group(of: facts, absorbed, from: day)
        facts.decisions = try await CombinationStore(database).decisions(of: record.id)
        return facts
    }

    /// A partner with what it holds on `day`; `untilLater` also what it is to hold afterwards.
    private func company(_ id: Int, on day: Day, untilLater: Bool) async throws -> CombinationFacts.Company {
        let territory = try await database.all(
            """
            SELECT DISTINCT country FROM partner_territories
            WHERE partner_id = \(id) AND NOT isempty(valid)
                AND (valid @> \(day)::date OR (\(untilLater) AND lower(valid) > \(day)::date))
            """
        ) { try $0.get("country", as: String.self) }
        let held = try await database.all(
            """
            SELECT DISTINCT level FROM partner_authorizations
            WHERE partner_id = \(id)
                AND (valid @> \(day)::date OR \(untilLater) AND valid && daterange(\(day)::date, NULL))
            """
        ) { try $0.get("level", as: Authorization.self) }
        return try await database.one(
            """
            SELECT organisation_id, name, reference, status, (
                SELECT min(lower(valid)) FROM partner_memberships WHERE partner_id = partners.id AND NOT isempty(valid)
            ) AS member_since
            FROM partners WHERE id = \(id)
            """
        ) { row in
            CombinationFacts.Company(
                organisation: try row.get("organisation_id"), name: try row.get("name"),
                reference: try row.get("reference"), state: try row.get("status"),
                memberSince: try row.optional("member_since"), territory: Set(territory),
                held: Set(held))
        }
    }

    /// An invitation and exceptions that end with the membership.
    private func ending(of partner: Int, from day: Day) async throws -> (invitation: String?, exceptions: Int) {
        try await database.one(
            """
            SELECT (SELECT reference FROM integrator_invitations WHERE partner_id = \(partner) AND state = 'invited')
                    AS invitation,
                (SELECT count(*) FROM authorization_exceptions
                    WHERE partner_id = \(partner) AND (state = 'asked'
                        OR state = 'approved' AND valid && daterange(\(day)::date, NULL))) AS exceptions
            """
        ) { (try $0.optional("invitation"), try $0.get("exceptions")) }
    }

    private func countryNames() async throws -> [String: String] {
        let rows = try await database.all("SELECT alpha2, name FROM countries WHERE geo IS NOT NULL") {
            (try $0.get("alpha2", as: String.self), try $0.get("name", as: String.self))
        }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    private func clock(of partner: Int) async throws -> Day? {
        try await database.first(
            "SELECT ends_on FROM membership_clocks WHERE partner_id = \(partner) AND stopped_on IS NULL"
        ) { try $0.get("ends_on") }
    }

    private func operations(of partner: Int, on day: Day) async throws -> Int {
        try await database.one(
            """
            SELECT count(*) AS count FROM partner_operations
            WHERE partner_id = \(partner) AND valid && daterange(\(day)::date, NULL)
            """
        ) { try $0.get("count") }
    }

    // MARK: - who the two are

    /// A partner as it is named in the report.
    struct Party: Sendable {
        let id: Int
        let name: String
        let reference: String
        let state: MembershipState
        let memberSince: Day?

        var words: String { "\(name), \(reference)" }
    }

    /// Those whom words name: by reference, by exact name, and else by what is like it.
    func parties(named words: String) async throws -> [Party] {
        let reference = words.firstMatch(of: /P-\d+/.ignoresCase()).map { String($0.0).uppercased() }
        let known = try await parties("partners.reference = \(reference) OR lower(partners.name) = lower(\(words))")
        if !known.isEmpty || words.isEmpty { return known }
        let pattern = "%" + words.lowercased().replacing(/[%_\\]/) { "\\" + $0.output } + "%"
        return try await parties("lower(partners.name) LIKE \(pattern)")
    }

    /// What the fields propose while somebody types.
    func proposed() async throws -> [String] {
        try await database.all(
            """
            SELECT name || ', ' || reference AS words FROM partners
            WHERE status IN ('registered', 'authorized', 'removal_pending') ORDER BY name, id LIMIT 400
            """
        ) { try $0.get("words") }
    }

    private func parties(_ condition: SQL) async throws -> [Party] {
        try await database.all(
            """
            SELECT id, name, reference, status, (
                SELECT min(lower(valid)) FROM partner_memberships WHERE partner_id = partners.id AND NOT isempty(valid)
            ) AS member_since
            FROM partners WHERE \(raw: condition) ORDER BY name, id LIMIT 5
            """
        ) { row in
            Party(
                id: try row.get("id"), name: try row.get("name"), reference: try row.get("reference"),
                state: try row.get("status"), memberSince: try row.optional("member_since"))
        }
    }
}
