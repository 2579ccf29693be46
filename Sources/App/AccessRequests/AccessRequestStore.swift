import Foundation
import PartnerProgram
import Postgres

/// People who say that they work at a partner and ask for access; row-level security shows each partner its own.
struct AccessRequestStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    struct AccessRequest: Sendable {
        let id: Int
        let name: String
        let email: String
        let note: String?
        let requestedAt: Date
        let isOpen: Bool
        let company: String
    }

    func open() async throws -> [AccessRequest] {
        try await requests("access_requests.state = 'open' ORDER BY requested_at, access_requests.id LIMIT 100")
    }

    func find(_ id: Int) async throws -> AccessRequest? {
        try await requests("access_requests.id = \(id)").first
    }

    private func requests(_ condition: SQL) async throws -> [AccessRequest] {
        try await database.all(
            """
            SELECT access_requests.id, access_requests.name, email, note, requested_at, state = 'open' AS is_open,
                partners.name AS company
            FROM access_requests JOIN partners ON partners.id = partner_id WHERE \(raw: condition)
            """
        ) { row in
            AccessRequest(
                id: try row.get("id"), name: try row.get("name"), email: try row.get("email"),
                note: try row.optional("note"), requestedAt: try row.get("requested_at"),
                isOpen: try row.get("is_open"), company: try row.get("company"))
        }
    }

    /// Opens the account, as a member of the partner; nil where the request is not open.
    func grant(_ id: Int, at instant: Date) async throws -> Int? {
        try await database.one("SELECT desk.grant_access(\(id), \(instant)) AS id") { try $0.optional("id") }
    }

    /// Whether it was open.
    func refuse(_ id: Int, by user: Int, at instant: Date) async throws -> Bool {
        try await database.execute(
            """
            UPDATE access_requests SET state = 'refused', decided_at = \(instant), decided_by = \(user)
            WHERE id = \(id) AND state = 'open'
            """) == 1
    }
}
