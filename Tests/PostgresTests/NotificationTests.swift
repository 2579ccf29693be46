import Postgres
import Testing

@Suite(.timeLimit(.minutes(2))) struct NotificationTests {
    let database = Database(url: TestServer.url, options: .init(size: 2))

    @Test func `what is sent arrives, in its order`() async throws {
        let channel = freshName("Channel \"x\"")
        var received: [String] = []
        for try await notification in database.notifications(on: channel) {
            if notification.saysListeningBegan {
                for payload in ["a", "b's", ""] {
                    try await database.execute("SELECT pg_notify(\(channel), \(payload))")
                }
            } else {
                #expect(notification.channel == channel)
                received.append(notification.payload)
            }
            if received.count == 3 { break }
        }
        #expect(received == ["a", "b's", ""])
    }

    @Test func `cancelling ends the listening and closes its connection`() async throws {
        let name = freshName("listener")
        let listening = Database(url: TestServer.url, options: .init(size: 1, applicationName: name))
        let task = Task { for try await _ in listening.notifications(on: "quiet") {} }
        try await until(
            database, "SELECT 1 FROM pg_stat_activity WHERE application_name = \(name) AND query LIKE 'LISTEN%'")
        task.cancel()
        try await task.value
        try await until(
            database,
            "SELECT 1 WHERE NOT EXISTS (SELECT FROM pg_stat_activity WHERE application_name = \(name))")
    }

    @Test func `a listener that is cut off listens again`() async throws {
        let name = freshName("cut")
        let listening = Database(url: TestServer.url, options: .init(size: 1, applicationName: name))
        var starts = 0
        for try await notification in listening.notifications(on: name) where notification.saysListeningBegan {
            starts += 1
            if starts == 3 { break }
            try await database.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = \(name)")
        }
        #expect(starts == 3)
    }
}
