import Postgres
import Testing

@Suite struct PreparedStatementTests {
    let database = Database(url: TestServer.url, options: .init(size: 1))

    private func prepared() async throws -> Int {
        try await database.value("SELECT count(*) FROM pg_prepared_statements", as: Int.self)
    }

    @Test func `a statement is prepared once`() async throws {
        for n in 1...20 { #expect(try await database.value("SELECT \(n)::int AS n") == n) }
        #expect(try await prepared() == 2)
    }

    @Test func `the least lately used makes room`() async throws {
        for n in 1...250 {
            #expect(try await database.value("SELECT \(n)::int AS \(raw: SQL.identifier("c\(n)"))") == n)
        }
        #expect(try await prepared() == 200)
        #expect(try await database.value("SELECT \(1)::int AS c1") == 1)
    }

    @Test func `a table that changes does not break what was prepared`() async throws {
        let table = SQL.identifier(freshName("changing"))
        let read: SQL = "SELECT * FROM \(raw: table)"
        try await database.execute("CREATE TABLE \(raw: table) AS SELECT 1 AS n")
        #expect(try await database.one(read) { $0.columns } == ["n"])
        try await database.execute("ALTER TABLE \(raw: table) ADD m int")
        #expect(try await database.one(read) { $0.columns } == ["n", "m"])
        try await database.execute("ALTER TABLE \(raw: table) DROP n")
        let columns = try await database.snapshot { try await $0.one(read) { $0.columns } }
        #expect(columns == ["m"])
        try await database.execute("DROP TABLE \(raw: table)")
    }

    @Test func `a statement that the server has forgotten is prepared anew`() async throws {
        #expect(try await database.value("SELECT \(1)::int AS n") == 1)
        try await database.execute("DEALLOCATE ALL")
        #expect(try await database.value("SELECT \(2)::int AS n") == 2)
        try await database.execute("DEALLOCATE ALL")
        let read = try await database.transaction { try await $0.value("SELECT \(3)::int AS n", as: Int.self) }
        #expect(read == 3)
    }
}
