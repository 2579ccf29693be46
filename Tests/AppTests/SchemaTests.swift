import Foundation
import Postgres
import Testing

@testable import App

@Suite(.database) struct SchemaTests {
    let store = SchemaStore(TestDatabase.current.owner)
    let schema: Schema

    init() throws { schema = try Schema(root: ".") }

    @Test func `migrating twice does nothing the second time`() async throws {
        #expect(try await store.migrate(to: schema) == [])
        try await store.check(schema)
    }

    @Test func `a migration that was changed afterwards stops everything`() async throws {
        var files = schema.migrations
        files[0] = Schema.File(name: files[0].name, text: files[0].text + " ")
        let changed = Schema(migrations: files, definitions: schema.definitions)
        await #expect(throws: SchemaProblem.changed(name: files[0].name)) { try await store.migrate(to: changed) }
        await #expect(throws: SchemaProblem.changed(name: files[0].name)) { try await store.check(changed) }
    }

    @Test func `a server of an older version refuses a newer database`() async throws {
        let older = Schema(migrations: schema.migrations.dropLast(), definitions: schema.definitions)
        let newest = schema.migrations.last!.name
        await #expect(throws: SchemaProblem.unknown(name: newest)) { try await store.check(older) }
    }

    @Test func `a server of a newer version refuses an older database`() async throws {
        let next = Schema.File(name: "9999_next.sql", text: "CREATE TABLE next (id int)")
        let newer = Schema(migrations: schema.migrations + [next], definitions: schema.definitions)
        await #expect(throws: SchemaProblem.missing(name: "9999_next.sql")) { try await store.check(newer) }
    }

    @Test func `changed definitions are refused until they are made anew`() async throws {
        let view = Schema.File(name: "zz.sql", text: "CREATE VIEW desk.answer AS SELECT 42 AS answer")
        let newer = Schema(migrations: schema.migrations, definitions: schema.definitions + [view])
        await #expect(throws: SchemaProblem.definitionsDiffer) { try await store.check(newer) }
        #expect(try await store.migrate(to: newer) == [])
        let answer = try await store.database.one("SELECT answer FROM desk.answer") {
            try $0.get("answer", as: Int.self)
        }
        #expect(answer == 42)
        _ = try await store.migrate(to: schema)
        await #expect(throws: PostgresError.self) { try await store.database.execute("SELECT * FROM desk.answer") }
    }

    @Test func `a migration that fails is named and leaves nothing behind`() async throws {
        let broken = Schema.File(name: "9999_broken.sql", text: "CREATE TABLE half (id int); SELECT 1 / 0")
        let newer = Schema(migrations: schema.migrations + [broken], definitions: schema.definitions)
        await #expect(throws: SchemaProblem.failed(name: "9999_broken.sql", reason: "division by zero (22012)")) {
            try await store.migrate(to: newer)
        }
        let exists = try await store.database.one("SELECT to_regclass('half') IS NOT NULL AS there") {
            try $0.get("there", as: Bool.self)
        }
        #expect(!exists)
    }

    @Test func `of four migrators at once one carries out each migration`() async throws {
        let next = Schema.File(name: "9999_next.sql", text: "CREATE TABLE next (id int)")
        let newer = Schema(migrations: schema.migrations + [next], definitions: schema.definitions)
        let done = try await withThrowingTaskGroup(of: [String].self) { group in
            for _ in 0..<4 { group.addTask { try await SchemaStore(TestDatabase.current.owner).migrate(to: newer) } }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(done == ["9999_next.sql"])
    }

    @Test func `a definition that fails is named and leaves the old ones`() async throws {
        let broken = Schema.File(name: "zz_broken.sql", text: "CREATE VIEW desk.half AS SELECT missing")
        let newer = Schema(migrations: schema.migrations, definitions: schema.definitions + [broken])
        let problem = await #expect(throws: SchemaProblem.self) { try await store.migrate(to: newer) }
        #expect(problem?.description.hasPrefix("zz_broken.sql could not be carried out") == true)
        try await store.check(schema)
    }

    /// A database beside the test's own, with what `script` makes of it.
    private func other(_ script: String, _ body: (SchemaStore) async throws -> Void) async throws {
        let name = TestDatabase.current.name + "_other"
        try await TestDatabase.admin.execute(SQL(file: "CREATE DATABASE \(name)"))
        let database = Database(url: TestDatabase.url(name), options: DatabaseOptions(size: 1))
        try await database.run(script: script)
        try await body(SchemaStore(database))
        await database.close()
        try await TestDatabase.admin.execute(SQL(file: "DROP DATABASE \(name) WITH (FORCE)"))
    }

    @Test func `an empty database is told apart, whatever extensions lie in it`() async throws {
        try await other("CREATE EXTENSION pg_stat_statements") { other in
            await #expect(throws: SchemaProblem.notMigrated) { try await other.check(schema) }
        }
    }

    @Test(arguments: [
        ("CREATE TABLE users (id int); CREATE TABLE posts (id int)", ["posts", "users"]),
        ("CREATE TABLE schema_migrations (version text)", ["schema_migrations"]),
        ("CREATE SCHEMA export; CREATE TABLE export.kept (id int)", ["export"]),
    ]) func `a database that holds something else is left as it is`(script: String, held: [String]) async throws {
        try await other(script) { other in
            await #expect(throws: SchemaProblem.foreign(holding: held)) { try await other.migrate(to: schema) }
            await #expect(throws: SchemaProblem.foreign(holding: held)) { try await other.check(schema) }
            let tables = try await other.database.one(
                """
                SELECT count(*) AS n FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
                """
            ) { try $0.get("n", as: Int.self) }
            #expect(tables == (held == ["posts", "users"] ? 2 : 1))
        }
    }

    @Test(arguments: ["/no-such-folder", "Tests"]) func `a folder without the files is named`(root: String) {
        #expect(throws: SchemaProblem.noFiles(root + "/sql/migrations")) { _ = try Schema(root: root) }
    }
}
