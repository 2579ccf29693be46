import Foundation
import PartnerProgram
import Postgres

/// The versions of the program.
struct ProgramStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// How much of a version is confirmed, and the hash of its values.
    struct Summary: Sendable {
        let version: ProgramRecord
        let values: Int
        let confirmed: Int
        /// SHA-256 in hexadecimal.
        let hash: String
    }

    /// What partners are told of a version, and when.
    struct Notice: Sendable {
        let id: Int
        let state: ProgramChange.State
        let notifiedOn: Day?
        let effectiveOn: Day
        let noticeDays: Int
        let text: String
        let author: String?
    }

    /// Every version that the reader may see, newest first.
    func versions() async throws -> [ProgramRecord] {
        try await database.all(versionRows + " ORDER BY program_year DESC, number DESC", Self.version)
    }

    func version(_ id: Int) async throws -> ProgramRecord {
        guard let version = try await database.first(versionRows + " WHERE version.id = \(id)", Self.version) else {
            throw Refusal.notFound
        }
        return version
    }

    func version(_ number: Int, of year: Int) async throws -> ProgramRecord {
        let found = try await database.first(
            versionRows + " WHERE program_year = \(year) AND number = \(number)", Self.version)
        guard let found else { throw Refusal.notFound }
        return found
    }

    /// The version of a year that decides `day` (A49); outside the program's days the one nearest to it, and for a
    /// year that has not begun the newest there is.
    func version(of year: Int, on day: Day) async throws -> ProgramRecord {
        let found = try await database.first(
            versionRows
                + """
                 WHERE program_year = \(year) AND version.state <> 'withdrawn'
                ORDER BY version.state IN ('active', 'superseded') DESC, effective @> \(day)::date DESC,
                    least(abs(lower(effective) - \(day)::date), abs(upper(effective) - 1 - \(day)::date)), number DESC
                LIMIT 1
                """, Self.version)
        guard let found else { throw Refusal.notFound }
        return found
    }

    func summary(of version: ProgramRecord) async throws -> Summary {
        try await database.one(
            """
            SELECT count(*) AS values, count(*) FILTER (WHERE confirmed) AS confirmed,
                desk.program_version_hash(\(version.id)) AS hash
            FROM desk.program_values WHERE program_version_id = \(version.id)
            """
        ) { row in
            Summary(
                version: version, values: try row.get("values"), confirmed: try row.get("confirmed"),
                hash: try row.get("hash"))
        }
    }

    func notices(of version: Int) async throws -> [Notice] {
        try await database.all(
            """
            SELECT notice.id, notice.state, notified_on, effective_on, notice_days, text, users.name AS author
            FROM program_change_notices AS notice LEFT JOIN users ON users.id = notice.created_by
            WHERE program_version_id = \(version) ORDER BY notice.id DESC
            """
        ) { row in
            Notice(
                id: try row.get("id"), state: try row.get("state"), notifiedOn: try row.optional("notified_on"),
                effectiveOn: try row.get("effective_on"), noticeDays: try row.get("notice_days"),
                text: try row.get("text"), author: try row.optional("author"))
        }
    }

    private var versionRows: SQL {
        """
        SELECT version.id, program_year, number, title, version.state, starts_on, ends_on,
            lower(effective) AS from_day, upper(effective) - 1 AS through_day, notice_on, based_on, change_note,
            version.created_at, author.name AS created_by, activated_at, activator.name AS activated_by, withdrawn_at,
            withdrawer.name AS withdrawn_by, withdrawal_reason
        FROM program_versions AS version
        LEFT JOIN users AS author ON author.id = version.created_by
        LEFT JOIN users AS activator ON activator.id = version.activated_by
        LEFT JOIN users AS withdrawer ON withdrawer.id = version.withdrawn_by
        """
    }

    private static func version(_ row: Row) throws -> ProgramRecord {
        ProgramRecord(
            id: try row.get("id"), year: try row.get("program_year"), number: try row.get("number"),
            title: try row.get("title"), state: try row.get("state"), starts: try row.get("starts_on"),
            ends: try row.get("ends_on"), from: try row.get("from_day"), through: try row.get("through_day"),
            noticeOn: try row.optional("notice_on"), basedOn: try row.optional("based_on"),
            changeNote: try row.get("change_note"), createdAt: try row.get("created_at"),
            createdBy: try row.optional("created_by"), activatedAt: try row.optional("activated_at"),
            activatedBy: try row.optional("activated_by"),
            withdrawal: try row.optional("withdrawn_at", as: Date.self).map {
                .init(at: $0, name: try row.optional("withdrawn_by"), reason: try row.get("withdrawal_reason"))
            })
    }
}
