import Foundation
import PartnerProgram
import Postgres

/// Where people are signed in. Works through functions of the database that answer before anybody is known.
struct SessionStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func user(ofToken hash: Bytes) async throws -> User? {
        let found = try await database.first(
            "SELECT * FROM desk.session_user(\(hash), \(Int(SessionRule().idle))::int * interval '1 second')"
        ) { row in
            (try User(session: row), isStale: try row.get("is_stale", as: Bool.self))
        }
        if let found, found.isStale, let session = found.0.sessionID {
            try await database.execute("SELECT desk.touch_session(\(session))")
        }
        return found?.0
    }

    /// `instant` is what the office's clock shows: a first sign-in is dated by it, the session itself by real time.
    func open(user: Int, token: SecretToken, address: String, agent: String, at instant: Date) async throws -> Int? {
        try await database.first(
            """
            SELECT desk.open_session(\(user), \(token.hash), \(Int(SessionRule().absolute))::int * interval '1 second',
                \(address), \(agent), \(instant)) AS id
            """
        ) { try $0.optional("id") } ?? nil
    }

    func end(_ session: Int) async throws -> Bool {
        try await database.one("SELECT desk.end_session(\(session)) AS ended") { try $0.optional("ended") } ?? false
    }

    func credentials(of email: String) async throws -> (user: Int, isActive: Bool, hash: String?)? {
        try await database.first("SELECT * FROM desk.credentials(\(email))") { row in
            (
                try row.get("user_id"), try row.get("state", as: String.self) == "active",
                try row.optional("password_hash")
            )
        }
    }

    func failures(email: String, address: String, since: Date) async throws -> (account: [Date], address: [Date]) {
        let rows = try await database.all("SELECT * FROM desk.sign_in_failures(\(email), \(address), \(since))") {
            row in
            (
                try row.get("at", as: Date.self), try row.get("of_account", as: Bool.self),
                try row.get("of_address", as: Bool.self)
            )
        }
        return (rows.filter(\.1).map(\.0), rows.filter(\.2).map(\.0))
    }

    func record(email: String, address: String, succeeded: Bool) async throws {
        try await database.execute("SELECT desk.record_sign_in(\(email), \(address), \(succeeded))")
    }
}

extension User {
    fileprivate init(session row: Row) throws {
        self.init(
            id: try row.get("id"), kind: try row.get("kind"), name: try row.get("name"), email: try row.get("email"),
            roles: Set(try row.get("roles", as: [String].self).compactMap(Role.init(rawValue:))),
            scope: Scope(
                geos: Set(try row.get("geos", as: [String].self).compactMap(Geo.init(rawValue:))),
                countries: Set(try row.get("countries", as: [String].self))),
            partnerID: try row.optional("partner_id"), theme: try row.get("theme"), sessionID: try row.get("session_id")
        )
        sessionEnds = try row.get("ends_at", as: Date.self)
        slashSearches = try row.get("slash_searches")
    }
}
