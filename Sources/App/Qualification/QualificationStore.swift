import Foundation
import PartnerProgram
import Postgres

/// The questions of the qualification (R103): each holds from a day to a day and is never rewritten.
struct QualificationStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    private static let rows: SQL = """
        SELECT asked.id, position, question, hint, is_required, lower(valid) AS since, upper(valid) - 1 AS until,
            replaces_id, users.name AS recorder
        FROM qualification_questions asked LEFT JOIN users ON users.id = recorded_by
        """

    func questions(on day: Day) async throws -> [QualificationQuestion] {
        try await database.all(
            Self.rows + " WHERE valid @> \(day)::date ORDER BY position, asked.id", QualificationQuestion.init(row:))
    }

    /// Those that begin after a day.
    func coming(after day: Day) async throws -> [QualificationQuestion] {
        try await database.all(
            Self.rows + " WHERE lower(valid) > \(day)::date ORDER BY lower(valid), position, asked.id",
            QualificationQuestion.init(row:))
    }

    func require(_ id: Int) async throws -> QualificationQuestion {
        let found = try await database.first(Self.rows + " WHERE asked.id = \(id)", QualificationQuestion.init(row:))
        guard let found else { throw Refusal.notFound }
        return found
    }

    func insert(
        _ found: QualificationForm.Found, replacing earlier: Int? = nil, by user: Int, at instant: Date
    ) async throws {
        try await database.execute(
            """
            INSERT INTO qualification_questions
                (position, question, hint, is_required, valid, replaces_id, recorded_at, recorded_by)
            VALUES (\(found.position), \(found.question), \(found.hint), \(found.isRequired),
                daterange(\(found.from), NULL), \(earlier), \(instant), \(user))
            """)
    }

    func end(_ id: Int, on last: Day) async throws {
        let changed = try await database.execute(
            """
            UPDATE qualification_questions SET valid = daterange(lower(valid), \(last)::date + 1)
            WHERE id = \(id) AND upper_inf(valid)
            """)
        guard changed == 1 else { throw Refusal.conflict("The question has its end already.") }
    }
}

struct QualificationQuestion: Sendable {
    let id: Int
    let position: Int
    let question: String
    let hint: String
    let isRequired: Bool
    /// Nil: from the beginning.
    let since: Day?
    let until: Day?
    let recorder: String?

    var path: String { "/opportunities/questions/\(id)" }

    init(row: Row) throws {
        id = try row.get("id")
        position = try row.get("position")
        question = try row.get("question")
        hint = try row.get("hint")
        isRequired = try row.get("is_required")
        since = try row.optional("since")
        until = try row.optional("until")
        recorder = try row.optional("recorder")
    }
}
