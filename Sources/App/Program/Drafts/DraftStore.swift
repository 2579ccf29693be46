import Foundation
import PartnerProgram
import Postgres

/// The steps of a version: copied, announced, activated or withdrawn.
struct DraftStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// What a version makes of one value of the version it is based on.
    struct Change: Sendable {
        let table: ProgramTable?
        let key: String
        let label: String
        let level: ProgramLevel?
        let was: String?
        let becomes: String?
        let wasEvidence: String?
        let evidence: String?
    }

    /// The new draft's number in the database.
    func copy(_ version: Int, for year: Int) async throws -> Int {
        try await database.one("SELECT desk.program_version_copy(\(version), \(year)) AS id") { try $0.get("id") }
    }

    func note(_ words: String, on version: Int) async throws {
        try await database.execute("UPDATE program_versions SET change_note = \(words) WHERE id = \(version)")
    }

    /// Records that partners are told, and mails it to the administrators of every partner (R5).
    func announce(_ version: ProgramRecord, on today: Day, from day: Day, _ text: String, link: String) async throws {
        _ = try await database.one(
            "SELECT desk.program_version_notify(\(version.id), \(today), \(day), \(text)) AS id"
        ) { try $0.get("id", as: Int.self) }
        let subject = "The partner program of \(version.year) changes on \(day.spoken)"
        let body = "\(text)\n\nThe change takes effect on \(day.spoken). Read it here:\n\(link)\n"
        try await database.execute(
            """
            INSERT INTO messages (recipient, subject, body)
            SELECT email, \(subject), \(body) FROM users
            WHERE kind = 'partner' AND state = 'active' AND EXISTS (
                SELECT FROM user_roles WHERE user_id = users.id AND role = 'partner_administrator' AND valid @> now())
            """)
    }

    /// The version before it ends on the day before its first.
    func activate(_ version: Int) async throws {
        _ = try await database.one(
            "SELECT 1 AS done FROM (SELECT desk.program_version_activate(\(version))) AS step"
        ) { try $0.get("done", as: Int.self) }
    }

    func withdraw(_ version: Int) async throws {
        try await database.execute(
            """
            UPDATE program_change_notices SET state = 'withdrawn'
            WHERE program_version_id = \(version) AND state IN ('draft', 'notified')
            """)
        try await database.execute("UPDATE program_versions SET state = 'withdrawn' WHERE id = \(version)")
    }

    func changes(of version: Int) async throws -> [Change] {
        try await database.all("SELECT * FROM desk.program_version_changes(\(version))") { row in
            Change(
                table: ProgramTable(tableName: try row.get("table_name")), key: try row.get("value_key"),
                label: try row.get("label"),
                level: try row.optional("level", as: String.self).flatMap(ProgramLevel.init(rawValue:)),
                was: try row.optional("was"), becomes: try row.optional("becomes"),
                wasEvidence: try row.optional("was_evidence"), evidence: try row.optional("evidence"))
        }
    }
}
