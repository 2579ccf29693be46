import Foundation
import Logging
import Postgres
import ServiceLifecycle

/// Sends the mail that waits. Any number of instances may run it: each message is claimed by one, and marked as sent
/// in the transaction that claimed it. Killed in between, the message goes out again under the same id.
package struct MailWorker: Service {
    /// Seconds to wait after each failure; after the last one the message is given up.
    static let waits = [60, 300, 900, 3600, 4 * 3600, 12 * 3600, 24 * 3600]

    private let database: Database
    private let postman: Postman
    private let from: String
    private let host: String
    private let pause: Duration
    private let logger: Logger

    package init(
        database: Database, postman: Postman, settings: Settings, pause: Duration = .seconds(30), logger: Logger
    ) {
        self.database = database
        self.postman = postman
        from = settings.mailFrom
        host = URLComponents(string: settings.publicURL)?.host ?? "localhost"
        self.pause = pause
        self.logger = logger
    }

    /// Wakes when a message is queued, and now and then for those that are to be tried again.
    package func run() async throws {
        await cancelWhenGracefulShutdown {
            await withTaskGroup { group in
                group.addTask { await sendWhenWoken() }
                group.addTask {
                    while !Task.isCancelled {
                        await sendAll()
                        try? await Task.sleep(for: pause)
                    }
                }
            }
        }
    }

    private func sendWhenWoken() async {
        do {
            for try await _ in database.notifications(on: "mail") { await sendAll() }
        } catch {
            logger.error(
                "The mail worker is not woken any more: it looks now and then", metadata: ["error": "\(error)"])
        }
    }

    /// Sends until nothing waits, or until the server does not take one.
    func sendAll() async {
        do {
            while !Task.isCancelled, try await sendNext() {}
        } catch {
            logger.error("Mail could not be sent", metadata: ["error": "\(error)"])
        }
    }

    /// False when nothing waits, or when sending failed. A message on its way is not called back: it ends in a task of
    /// its own even when the office is closing.
    private func sendNext() async throws -> Bool {
        try await Task {
            try await database.transaction(isolation: .readCommitted) { transaction in
                let messages = MessageStore(transaction)
                guard let message = try await messages.claim() else { return false }
                do {
                    try await postman.send(Letter(message: message, from: from, host: host, date: Date()))
                    try await messages.finish(message.id)
                    return true
                } catch let refused as Postman.Refused {
                    let wait = message.attempts < Self.waits.count ? Self.waits[message.attempts] : nil
                    try await messages.postpone(message.id, error: refused.words, by: wait)
                    logger.warning("Message \(message.id) was not taken", metadata: ["answer": "\(refused.words)"])
                    return false
                }
            }
        }.value
    }
}
