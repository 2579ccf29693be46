import Postgres
import Testing

@Suite struct TimeLimitTests {
    let other = Database(url: TestServer.url, options: .init(size: 1))

    @Test func `cancelling a task cancels its query on the server`() async throws {
        let name = freshName("cancelled")
        let database = Database(url: TestServer.url, options: .init(size: 1, applicationName: name))
        let task = Task { try await database.transaction { try await $0.execute("SELECT pg_sleep(60)") } }
        try await until(
            other,
            "SELECT 1 FROM pg_stat_activity WHERE application_name = \(name) AND wait_event = 'PgSleep'"
        )
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        let state = try await other.value(
            "SELECT state FROM pg_stat_activity WHERE application_name = \(name)", as: String.self)
        #expect(state == "idle")
        #expect(await database.status.lostTotal == 0)
        #expect(try await database.value("SELECT 3") == 3)
    }

    @Test func `cancelling again and again never hits what comes after`() async throws {
        let database = Database(url: TestServer.url, options: .init(size: 1))
        for round in 0..<100 {
            let task = Task { try await database.execute("SELECT pg_sleep(0.001)") }
            if !round.isMultiple(of: 3) { for _ in 0..<round * 5 { await Task.yield() } }
            task.cancel()
            _ = await task.result
            #expect(try await database.value("SELECT \(round)::int AS n") == round)
        }
    }

    @Test func `a statement has a time limit`() async throws {
        let database = Database(url: TestServer.url, options: .init(size: 1, statementTimeout: .milliseconds(50)))
        let error = await #expect(throws: PostgresError.self) { try await database.execute("SELECT pg_sleep(60)") }
        #expect(error?.isCancelled == true)
    }

    @Test func `a lock is not waited for longer than its limit`() async throws {
        let database = Database(url: TestServer.url, options: .init(size: 2, lockTimeout: .milliseconds(50)))
        let error = await #expect(throws: PostgresError.self) {
            try await database.transaction { first in
                try await first.execute("SELECT pg_advisory_xact_lock(7271)")
                try await database.transaction { try await $0.execute("SELECT pg_advisory_xact_lock(7271)") }
            }
        }
        #expect(error?.isLockTimeout == true)
    }
}
