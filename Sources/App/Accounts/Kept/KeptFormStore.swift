import Foundation
import Postgres

/// Forms that wait for their writer to sign in again; each is found by the key in the writer's browser.
struct KeptFormStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// False where the session is nobody's, or the form is too large.
    func keep(_ form: KeptForm, of session: Bytes, under key: SecretToken) async throws -> Bool {
        try await database.one(
            "SELECT desk.keep_form(\(session), \(key.hash), \(form.path), \(form.body)) AS kept"
        ) { try $0.get("kept") }
    }

    /// The form, and when it arrived. Nobody but its writer finds it.
    func find(_ key: String) async throws -> (form: KeptForm, at: Date)? {
        try await database.first("SELECT path, body, kept_at FROM desk.kept_form(\(SecretToken.hash(of: key)))") {
            row in
            (
                form: KeptForm(path: try row.get("path"), body: try row.get("body")),
                at: try row.get("kept_at", as: Date.self)
            )
        }
    }

    func discard(_ key: String) async throws {
        try await database.execute("SELECT desk.discard_form(\(SecretToken.hash(of: key)))")
    }
}
