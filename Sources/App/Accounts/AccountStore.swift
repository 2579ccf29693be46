import PartnerProgram
import Postgres

/// Users, their roles, and the links that let them in.
struct AccountStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func insert(email: String, name: String, kind: User.Kind, partner: Int? = nil, by author: Int?) async throws -> Int
    {
        try await database.one(
            """
            INSERT INTO users (email, name, kind, partner_id, created_by)
            VALUES (\(email), \(name), \(kind), \(partner), \(author)) RETURNING id
            """
        ) { try $0.get("id") }
    }

    func grant(_ role: Role, to user: Int, by author: Int?) async throws {
        try await database.execute(
            "INSERT INTO user_roles (user_id, role, granted_by) VALUES (\(user), \(role), \(author))")
    }
}
