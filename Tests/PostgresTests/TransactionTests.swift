import Foundation
import Postgres
import Testing

@Suite struct TransactionTests {
    let database = Database(url: TestServer.url, options: .init(size: 8))

    @Test(arguments: [2, 4, 8]) func `a transaction that lost a race is run again`(writers: Int) async throws {
        let table = SQL.identifier(freshName("counter"))
        try await database.execute("CREATE TABLE \(raw: table) AS SELECT 0 AS n")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<writers {
                group.addTask {
                    for _ in 0..<5 {
                        try await database.transaction { transaction in
                            let n = try await transaction.value("SELECT n FROM \(raw: table)", as: Int.self)
                            try await transaction.execute("UPDATE \(raw: table) SET n = \(n + 1)")
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await database.value("SELECT n FROM \(raw: table)", as: Int.self) == writers * 5)
        try await database.execute("DROP TABLE \(raw: table)")
    }

    @Test func `a refusal tells its constraint, table and state`() async throws {
        let error = await #expect(throws: PostgresError.self) {
            try await database.transaction { transaction in
                try await transaction.execute(
                    "CREATE TEMP TABLE t (amount int CONSTRAINT amount_is_positive CHECK (amount > 0)) ON COMMIT DROP")
                try await transaction.execute("INSERT INTO t VALUES (\(-1))")
            }
        }
        #expect(error?.violatedConstraint == "amount_is_positive")
        guard case .server(let refusal) = error else { return #expect(Bool(false), "\(error as Any)") }
        #expect(refusal.table == "t" && refusal.sqlState == "23514" && refusal.detail != nil)
    }

    @Test func `settings last as long as the transaction and may hold anything`() async throws {
        let value = "it's \\ \"x\"; DROP TABLE y"
        let seen = try await database.transaction(settings: ["app.a": value, "app.b": "2"]) {
            try await $0.value("SELECT current_setting('app.a') || current_setting('app.b')", as: String.self)
        }
        #expect(seen == value + "2")
        let after = try await database.value("SELECT coalesce(current_setting('app.a', true), '')", as: String.self)
        #expect(after == "")
    }

    @Test func `a snapshot does not move and cannot be written in`() async throws {
        let table = SQL.identifier(freshName("snapshot"))
        try await database.execute("CREATE TABLE \(raw: table) (n int)")
        try await database.snapshot { snapshot in
            let before = try await snapshot.value("SELECT count(*) FROM \(raw: table)", as: Int.self)
            try await database.execute("INSERT INTO \(raw: table) VALUES (1)")
            #expect(try await snapshot.value("SELECT count(*) FROM \(raw: table)", as: Int.self) == before)
        }
        let error = await #expect(throws: PostgresError.self) {
            try await database.snapshot { try await $0.execute("INSERT INTO \(raw: table) VALUES (2)") }
        }
        #expect(error?.sqlState == "25006")
        try await database.execute("DROP TABLE \(raw: table)")
    }

    @Test func `an error that the body swallows is thrown at the end`() async throws {
        let error = await #expect(throws: PostgresError.self) {
            try await database.transaction { _ = try? await $0.execute("SELECT 1/0") }
        }
        #expect(error?.sqlState == "22012")
    }

    @Test func `a transaction is of no use after its end`() async throws {
        let escaped = try await database.transaction { $0 }
        await #expect(throws: PostgresError.transactionEnded) { try await escaped.execute("SELECT 1") }
    }

    @Test func `the worker's isolation is read committed`() async throws {
        let level = try await database.transaction(isolation: .readCommitted) {
            try await $0.value("SELECT current_setting('transaction_isolation')", as: String.self)
        }
        #expect(level == "read committed")
    }

    @Test func `a script is one transaction`() async throws {
        let table = freshName("script")
        await #expect(throws: PostgresError.self) {
            try await database.run(script: "CREATE TABLE \(table) (n int); SELECT 1/0")
        }
        #expect(try await database.value("SELECT to_regclass(\(table)) IS NULL", as: Bool.self))
    }
}
