import Foundation
import PartnerProgram
import Postgres

/// Where one is signed in.
struct OpenSession: Sendable {
    let id: Int
    let since: Date
    let seen: Date
    let address: String
    let agent: String
}

/// What everybody may see and change of their own account.
struct OwnAccountStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// Newest use first.
    func sessions(of user: Int) async throws -> [OpenSession] {
        try await database.all(
            """
            SELECT id, created_at, last_seen_at, address, agent FROM sessions
            WHERE user_id = \(user) AND ended_at IS NULL AND expires_at > now()
                AND last_seen_at > now() - \(Int(SessionRule().idle))::int * interval '1 second'
            ORDER BY last_seen_at DESC, id DESC
            """
        ) { row in
            OpenSession(
                id: try row.get("id"), since: try row.get("created_at"), seen: try row.get("last_seen_at"),
                address: try row.get("address"), agent: try row.get("agent"))
        }
    }

    /// True where the session was one's own and open.
    func end(_ session: Int) async throws -> Bool {
        try await database.one("SELECT desk.end_session(\(session)) AS ended") { try $0.optional("ended") } ?? false
    }

    /// How many ended.
    func endOthers(but kept: Int?) async throws -> Int {
        try await database.one("SELECT desk.end_other_sessions(\(kept)) AS count") { try $0.get("count") }
    }

    func change(passwordHash: String, keeping session: Int?) async throws {
        try await database.execute("SELECT desk.change_password(\(passwordHash), \(session))")
    }

    /// Nil leaves a preference as it is.
    func prefer(theme: String? = nil, slashSearches: Bool? = nil, name: String? = nil) async throws {
        try await database.execute("SELECT desk.prefer(\(theme), \(slashSearches), \(name))")
    }
}
