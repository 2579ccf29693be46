import Foundation
import Postgres
import Testing

@Suite struct PoolTests {
    let other = Database(url: TestServer.url, options: .init(size: 1))

    @Test func `sixty queries share four connections`() async throws {
        let database = Database(url: TestServer.url, options: .init(size: 4))
        let pids = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<60 {
                group.addTask { try await database.value("SELECT pg_backend_pid() AS pid, pg_sleep(0.01)::text") }
            }
            return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
        }
        #expect(pids.count == 4)
        let status = await database.status
        #expect(status.open == 4 && status.idle == 4 && status.inUse == 0 && status.waiting == 0)
        #expect(status.openedTotal == 4 && status.waitsTotal == 56 && status.lostTotal == 0)
    }

    @Test func `who finds too many waiting is turned away, and who waits too long`() async throws {
        let database = Database(
            url: TestServer.url, options: .init(size: 1, queueLimit: 1, waitTimeout: .milliseconds(100)))
        try await database.transaction { _ in
            let waiting = Task { try await database.execute("SELECT 1") }
            while await database.status.waiting == 0 { await Task.yield() }
            await #expect(throws: PostgresError.poolExhausted) { try await database.execute("SELECT 2") }
            await #expect(throws: PostgresError.poolExhausted) { try await waiting.value }
        }
        #expect(await database.status.refusedTotal == 2)
        #expect(try await database.value("SELECT 3") == 3)
    }

    @Test func `who waits can be called off and keeps nobody's place`() async throws {
        let database = Database(url: TestServer.url, options: .init(size: 1))
        try await database.transaction { _ in
            let waiting = Task { try await database.execute("SELECT 1") }
            while await database.status.waiting == 0 { await Task.yield() }
            waiting.cancel()
            await #expect(throws: CancellationError.self) { try await waiting.value }
            #expect(await database.status.waiting == 0)
        }
        #expect(try await database.value("SELECT 3") == 3)
    }

    @Test func `who waits is told when the database is closed`() async throws {
        let database = Database(url: TestServer.url, options: .init(size: 1))
        try await database.transaction { _ in
            let waiting = Task { try await database.execute("SELECT 1") }
            while await database.status.waiting == 0 { await Task.yield() }
            await database.close()
            await #expect(throws: PostgresError.closed) { try await waiting.value }
        }
        #expect(await database.status.open == 0)
        await #expect(throws: PostgresError.closed) { try await database.execute("SELECT 1") }
    }

    @Test func `a backend that was ended while idle is never handed out`() async throws {
        let database = Database(url: TestServer.url, options: .init(size: 1))
        let pid = try await database.value("SELECT pg_backend_pid()", as: Int.self)
        try await other.execute("SELECT pg_terminate_backend(\(pid), 5000)")
        #expect(try await database.value("SELECT pg_backend_pid()") != pid)
        #expect(await database.status.lostTotal == 1)
    }

    @Test func `a backend that is ended in a transaction is a lost connection`() async throws {
        let database = Database(url: TestServer.url, options: .init(size: 1))
        let error = await #expect(throws: PostgresError.self) {
            try await database.transaction { transaction in
                let pid = try await transaction.value("SELECT pg_backend_pid()", as: Int.self)
                try await other.execute("SELECT pg_terminate_backend(\(pid), 5000)")
                try await transaction.execute("SELECT 1")
            }
        }
        #expect(error?.isConnectionLoss == true)
        #expect(try await database.value("SELECT 3") == 3)
        #expect(await database.status.lostTotal == 1)
    }

    @Test func `a commit that breaks is not tried again`() async throws {
        let database = Database(url: TestServer.url, options: .init(size: 1))
        let runs = Counter()
        let error = await #expect(throws: PostgresError.self) {
            try await database.transaction { transaction in
                await runs.add()
                try await transaction.run(
                    script: """
                        CREATE TEMP TABLE t (n int);
                        CREATE FUNCTION pg_temp.leave() RETURNS trigger LANGUAGE plpgsql AS
                            'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END';
                        CREATE CONSTRAINT TRIGGER leaves AFTER INSERT ON t DEFERRABLE INITIALLY DEFERRED
                            FOR EACH ROW EXECUTE FUNCTION pg_temp.leave();
                        INSERT INTO t VALUES (1)
                        """)
            }
        }
        guard case .connection = error else { return #expect(Bool(false), "\(error as Any)") }
        #expect(await runs.count == 1)
    }

    @Test func `a server that is not there is a lost connection`() async throws {
        let database = Database(url: "postgresql://nobody@127.0.0.1:1,127.0.0.1:2/x?target_session_attrs=read-write")
        let error = await #expect(throws: PostgresError.self) { try await database.execute("SELECT 1") }
        #expect(error?.isConnectionLoss == true)
        #expect(await database.status.open == 0)
    }
}

actor Counter {
    private(set) var count = 0
    func add() { count += 1 }
}
