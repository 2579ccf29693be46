import Foundation
import Postgres

/// Mail that is to go out. It is queued in the transaction of what it tells; a worker sends it afterwards, once.
struct MessageStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func queue(to recipient: String, subject: String, body: String) async throws {
        try await database.execute(
            "INSERT INTO messages (recipient, subject, body) VALUES (\(recipient), \(subject), \(body))")
    }
}
