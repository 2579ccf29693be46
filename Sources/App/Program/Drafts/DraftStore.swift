import Foundation
import PartnerProgram
import Postgres

/// A version that is copied, its note, and what it changes.
struct DraftStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// The new draft's number in the database.
    func copy(_ version: Int, for year: Int, at instant: Date) async throws -> Int {
        try await database.one("SELECT desk.program_version_copy(\(version), \(year), \(instant)) AS id") {
            try $0.get("id")
        }
    }

    func note(_ words: String, on version: Int) async throws {
        try await database.execute("UPDATE program_versions SET change_note = \(words) WHERE id = \(version)")
    }
}
