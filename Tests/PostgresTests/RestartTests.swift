import Foundation
import Postgres
import Testing

/// A server that goes away and comes back.
@Suite struct RestartTests {
    @Test func `a restart costs what was under way and nothing after`() async throws {
        try await OwnServer.run { server in
            let database = Database(url: server.url, options: .init(size: 4))
            try await ask(database, times: 16)
            let before = await database.status
            let underWay = Task { try await database.execute("SELECT pg_sleep(60)") }
            try await until(database, "SELECT 1 FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(60)'")
            try await server.stop()
            let loss = await #expect(throws: PostgresError.self) { try await underWay.value }
            #expect(loss?.isConnectionLoss == true)
            let refusal = await #expect(throws: PostgresError.self) { try await database.execute("SELECT 1") }
            #expect(refusal?.isConnectionLoss == true)
            try await server.start()
            try await ask(database, times: 16)
            #expect(try await database.transaction { try await $0.value("SELECT \(3)::int") } == 3)
            let after = await database.status
            #expect(after.lostTotal == before.openedTotal)
            #expect(after.open == after.idle && after.open <= 4)
        }
    }

    @Test func `a listener outlives a restart`() async throws {
        try await OwnServer.run { server in
            let database = Database(url: server.url, options: .init(size: 1))
            var starts = 0
            for try await notification in database.notifications(on: "work") {
                starts += notification.saysListeningBegan ? 1 : 0
                if notification.payload == "done" { break }
                if starts == 1 {
                    try await server.stop()
                    try await server.start()
                } else {
                    try await database.execute("SELECT pg_notify('work', 'done')")
                }
            }
            #expect(starts == 2)
        }
    }

    private func ask(_ database: Database, times: Int) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for n in 0..<times {
                group.addTask {
                    let read = try await database.value("SELECT \(n)::int AS n, pg_sleep(0.01)::text", as: Int.self)
                    #expect(read == n)
                }
            }
            try await group.waitForAll()
        }
    }
}
