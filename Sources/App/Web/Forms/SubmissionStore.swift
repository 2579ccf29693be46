import Foundation
import Postgres

/// The forms that were carried out, by the key that each carried.
struct SubmissionStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func location(key: UUID, path: String) async throws -> String? {
        try await database.first("SELECT location FROM form_submissions WHERE key = \(key) AND path = \(path)") {
            try $0.get("location")
        }
    }

    func insert(key: UUID, path: String, by user: Int?, location: String) async throws {
        try await database.execute(
            """
            INSERT INTO form_submissions (key, path, user_id, location)
            VALUES (\(key), \(path), \(user), \(location))
            """)
    }
}
