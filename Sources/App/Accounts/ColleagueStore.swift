import Postgres

/// The addresses of people of the office, for what they are written.
struct ColleagueStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// The program managers, who decide on exceptions and evaluations, except those who may not.
    func programManagers(except users: [Int]) async throws -> [String] {
        try await database.all(
            """
            SELECT email FROM users WHERE state = 'active' AND kind = 'staff' AND id > 0
                AND id <> ALL (\(users)::bigint[])
                AND id IN (SELECT user_id FROM user_roles WHERE role = 'program_manager' AND valid @> now())
            ORDER BY 1
            """
        ) { try $0.get("email") }
    }

    /// Nil where the user does not sign in any more.
    func email(of user: Int) async throws -> String? {
        try await database.first("SELECT email FROM users WHERE id = \(user) AND state = 'active'") {
            try $0.get("email")
        }
    }
}
