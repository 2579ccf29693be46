import Foundation
import Postgres

/// A message as the outbox shows it: never its text, which may hold a link that lets somebody in.
struct OutboxLine: Sendable {
    let id: Int
    let recipient: String
    let subject: String
    let queuedAt: Date
    let sendAfter: Date
    let attempts: Int
    let lastError: String?
    let sentAt: Date?
    let givenUpAt: Date?
}

/// Which messages the outbox shows.
enum OutboxTab: String, CaseIterable, Sendable {
    case waiting
    case givenUp = "given-up"
    case sent
}

/// Mail that waits, was sent, or was given up.
struct OutboxStore {
    static let pageSize = 50

    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func lines(_ tab: OutboxTab, page: Int) async throws -> [OutboxLine] {
        try await database.all(
            """
            SELECT id, recipient, subject, queued_at, send_after, attempts, last_error, sent_at, given_up_at
            FROM messages WHERE \(raw: Self.condition(tab))
            ORDER BY id DESC LIMIT \(Self.pageSize) OFFSET \((page - 1) * Self.pageSize)
            """
        ) { row in
            OutboxLine(
                id: try row.get("id"), recipient: try row.get("recipient"), subject: try row.get("subject"),
                queuedAt: try row.get("queued_at"), sendAfter: try row.get("send_after"),
                attempts: try row.get("attempts"), lastError: try row.optional("last_error"),
                sentAt: try row.optional("sent_at"), givenUpAt: try row.optional("given_up_at"))
        }
    }

    func count(_ tab: OutboxTab) async throws -> Int {
        try await database.one("SELECT count(*) AS count FROM messages WHERE \(raw: Self.condition(tab))") {
            try $0.get("count")
        }
    }

    private static func condition(_ tab: OutboxTab) -> SQL {
        switch tab {
        case .waiting: "sent_at IS NULL AND given_up_at IS NULL"
        case .givenUp: "sent_at IS NULL AND given_up_at IS NOT NULL"
        case .sent: "sent_at IS NOT NULL"
        }
    }
}
