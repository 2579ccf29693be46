import Foundation
import Postgres

/// A message that waits to be sent.
struct QueuedMessage: Sendable {
    let id: Int
    let recipient: String
    let subject: String
    let body: String
    let queuedAt: Date
    /// How often sending it has failed.
    let attempts: Int
}

/// Mail that is to go out. It is queued in the transaction of what it tells; a worker sends it afterwards, once.
struct MessageStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func queue(to recipient: String, subject: String, body: String) async throws {
        try await database.execute(
            "INSERT INTO messages (recipient, subject, body) VALUES (\(recipient), \(subject), \(body))")
    }

    /// A letter to each of the readers by name, with the page that it is about.
    func queue(
        to readers: [(name: String, email: String)], subject: String, _ text: String, link: String
    ) async throws {
        for reader in readers {
            try await queue(
                to: reader.email, subject: subject,
                body: """
                    Dear \(reader.name),

                    \(text)

                    \(link)

                    Partnerdesk

                    """)
        }
    }

    /// The message that has waited longest; no other worker gets it until the transaction ends.
    func claim() async throws -> QueuedMessage? {
        try await database.first("SELECT * FROM desk.claim_message()") { row in
            QueuedMessage(
                id: try row.get("id"), recipient: try row.get("recipient"), subject: try row.get("subject"),
                body: try row.get("body"), queuedAt: try row.get("queued_at"), attempts: try row.get("attempts"))
        }
    }

    func finish(_ message: Int) async throws {
        try await database.execute("SELECT desk.finish_message(\(message), NULL, NULL)")
    }

    /// Sending failed: it is tried again after so many seconds, or never.
    func postpone(_ message: Int, error: String, by seconds: Int?) async throws {
        try await database.execute(
            "SELECT desk.finish_message(\(message), \(error), \(seconds)::int * interval '1 second')")
    }

    func sendAgain(_ message: Int) async throws -> Bool {
        try await database.one("SELECT desk.send_message_again(\(message)) AS found") { try $0.get("found") }
    }
}
