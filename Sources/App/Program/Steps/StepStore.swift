import Foundation
import PartnerProgram
import Postgres

/// The steps of a version: announced, activated or withdrawn, and who is told.
struct StepStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// Whom a notice reaches.
    struct Readers: Sendable {
        let people: Int
        let partners: Int
        /// Partners with nobody to write to, by their number; at most 20 of them.
        let unreached: [(id: Int, name: String)]
        let unreachedCount: Int
    }

    /// Who would be told now.
    func readers() async throws -> Readers {
        try await readers(of: "(SELECT partner_id, partner, email FROM desk.program_notice_readers())")
    }

    /// Who was told.
    func readers(of notice: Int) async throws -> Readers {
        try await readers(
            of: """
                (SELECT partner_id, partners.name AS partner, email FROM program_change_recipients
                    JOIN partners ON partners.id = partner_id WHERE notice_id = \(notice))
                """)
    }

    private func readers(of rows: SQL) async throws -> Readers {
        let counts = try await database.one(
            """
            SELECT count(email) AS people, count(DISTINCT partner_id) FILTER (WHERE email IS NOT NULL) AS partners,
                count(*) FILTER (WHERE email IS NULL) AS unreached
            FROM \(raw: rows) AS reader
            """
        ) {
            (
                try $0.get("people", as: Int.self), try $0.get("partners", as: Int.self),
                try $0.get("unreached", as: Int.self)
            )
        }
        let unreached = try await database.all(
            """
            SELECT partner_id, partner FROM \(raw: rows) AS reader WHERE email IS NULL ORDER BY partner LIMIT 20
            """
        ) { (id: try $0.get("partner_id", as: Int.self), name: try $0.get("partner", as: String.self)) }
        return Readers(people: counts.0, partners: counts.1, unreached: unreached, unreachedCount: counts.2)
    }

    /// Records the notice with those whom it goes to, and gives its number (R5).
    func announce(_ version: ProgramRecord, on today: Day, _ notice: NoticeForm) async throws -> Int {
        try await database.one(
            """
            SELECT desk.program_version_notify(
                \(version.id), \(today), \(notice.effectiveOn), \(notice.noticeDays), \(notice.text)) AS id
            """
        ) { try $0.get("id") }
    }

    /// The version before it ends on the day before its first.
    func activate(_ version: Int, at instant: Date) async throws {
        _ = try await database.one(
            "SELECT 1 AS done FROM (SELECT desk.program_version_activate(\(version), \(instant))) AS step"
        ) { try $0.get("done", as: Int.self) }
    }

    /// The notice that partners had of it, if any.
    func withdraw(_ version: Int, because reason: String, at instant: Date) async throws -> Int? {
        try await database.one("SELECT desk.program_version_withdraw(\(version), \(reason), \(instant)) AS id") {
            try $0.optional("id")
        }
    }

    /// Mails everybody who had the notice, and writes it into their partners' timelines.
    func mail(_ letter: StepLetter, about notice: Int, at instant: Date) async throws {
        _ = try await database.one(
            """
            SELECT 1 AS done FROM (SELECT desk.mail_program_notice(
                \(notice), \(letter.subject), \(letter.words), \(letter.path), \(instant))) AS mailed
            """
        ) { try $0.get("done", as: Int.self) }
    }
}
