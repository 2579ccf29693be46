import PartnerProgram
import Postgres

/// Whom a single-use link is for, and whether it still works.
struct Invited: Sendable {
    enum Purpose: String {
        case invitation
        case passwordReset = "password_reset"
    }
    enum State: String { case open, used, withdrawn, expired }

    let user: Int
    let name: String
    let email: String
    let company: String?
    let purpose: Purpose
    let state: State
}

/// The single-use links by which people choose a password. Only the hash of a link's key is kept.
struct InvitationStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// Draws up a link that works for so many days; earlier ones stop working.
    func draw(for user: Int, token: SecretToken, days: Int) async throws {
        try await database.execute(
            "SELECT desk.invite(\(user), 'invitation', \(token.hash), \(days)::int * interval '1 day')")
    }

    func invited(token hash: Bytes) async throws -> Invited? {
        try await database.first("SELECT * FROM desk.invited(\(hash))") { row in
            Invited(
                user: try row.get("user_id"), name: try row.get("name"), email: try row.get("email"),
                company: try row.optional("company"), purpose: try row.get("purpose"), state: try row.get("state"))
        }
    }

    /// Uses an open link up and keeps the new password. Nil when the link no longer works.
    func use(token hash: Bytes, passwordHash: String) async throws -> Int? {
        try await database.one("SELECT desk.use_invitation(\(hash), \(passwordHash)) AS whose") {
            try $0.optional("whose")
        }
    }

    enum ResetAnswer: Sendable {
        case tooMany
        /// There is no such account, or it asked too often: nobody is written to.
        case nobody
        case send(name: String, email: String)
    }

    /// Somebody asks for a new password for `email`.
    func askReset(email: String, address: String, token: SecretToken, minutes: Int) async throws -> ResetAnswer {
        let answer = try await database.first(
            """
            SELECT * FROM desk.ask_password_reset(
                \(email), \(address), \(token.hash), \(minutes)::int * interval '1 minute')
            """
        ) { row -> ResetAnswer in
            if try row.get("is_too_many", as: Bool.self) { return .tooMany }
            return .send(name: try row.get("name"), email: try row.get("email"))
        }
        return answer ?? .nobody
    }
}
