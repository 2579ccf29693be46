import PartnerProgram
import Postgres

/// What the scripts of the demo world leave to Swift.
struct DemoStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func hasPartners() async throws -> Bool {
        try await database.one("SELECT EXISTS (SELECT FROM partners) AS found") { try $0.get("found") }
    }

    func userInTheWay() async throws -> String? {
        try await database.first("SELECT email FROM users WHERE email LIKE '%@example.com' ORDER BY email LIMIT 1") {
            try $0.get("email")
        }
    }

    /// Company names are compared by a key that only `CompanyName` makes: it is added to the scripts' own tables.
    func fillNameKeys() async throws {
        let tables = [
            "demo_companies", "demo_renamed", "demo_affiliates", "demo_former_names", "demo_applications", "demo_deals",
            "demo_own_opportunities", "demo_projects", "demo_entered",
        ]
        for table in tables {
            let name = SQL.identifier(table)
            let exists = try await database.one("SELECT to_regclass(\("pg_temp." + table)) IS NOT NULL AS found") {
                try $0.get("found", as: Bool.self)
            }
            guard exists else { continue }
            let names = try await database.all("SELECT name FROM \(raw: name) WHERE key IS NULL") {
                try $0.get("name", as: String.self)
            }
            try await database.execute(
                """
                UPDATE \(raw: name) SET key = made.key
                FROM unnest(\(names)::text[], \(names.map(CompanyName.key))::text[]) AS made (name, key)
                WHERE \(raw: name).name = made.name
                """)
        }
    }

    /// The plan of a combination comes from the facts alone: it is made once the whole world stands.
    func assessCombinations() async throws {
        let assessed = try await database.all("SELECT id FROM business_combinations WHERE state = 'assessed'") {
            try $0.get("id", as: Int.self)
        }
        for id in assessed {
            let record = try await CombinationStore(database).require(id)
            let plan = CombinationPlan(try await CombinationFactsStore(database).facts(of: record))
            guard plan.open == 0 else { throw BusinessCombination.Refusal.undecided(plan.open) }
            try await database.execute("UPDATE business_combinations SET plan = \(JSON(plan))::jsonb WHERE id = \(id)")
        }
    }

    func user(_ email: String) async throws -> Int? {
        try await database.first("SELECT id FROM users WHERE email = \(email)") { try $0.get("id") }
    }

    /// Who can sign in: "mia@example.com – Mia Santos, Channel manager".
    func people() async throws -> [String] {
        try await database.all(
            """
            SELECT email, users.name, string_agg(role, ',') AS roles FROM users
            JOIN user_credentials ON user_credentials.user_id = users.id
            JOIN user_roles ON user_roles.user_id = users.id
            WHERE state = 'active' GROUP BY users.id ORDER BY kind = 'partner', users.id
            """
        ) { row in
            let roles = try row.get("roles", as: String.self).split(separator: ",")
            let labels = roles.compactMap { Role(rawValue: String($0))?.label }.joined(separator: ", ")
            return "\(try row.get("email", as: String.self)) – \(try row.get("name", as: String.self)), \(labels)"
        }
    }

    /// Tells the planner what there is now, and lets counts read the indexes alone.
    func measure() async throws {
        try await database.execute("VACUUM ANALYZE")
    }
}
