import Postgres

/// What has been carried out in a database, and carrying out the rest. Runs as the owner.
package struct SchemaStore: Sendable {
    let database: Database

    package init(_ database: Database) { self.database = database }

    /// Brings the database to `schema`, one migrator at a time, each migration in a transaction of its own.
    /// Gives the names of the migrations that were carried out.
    package func migrate(to schema: Schema) async throws -> [String] {
        _ = try await isKept()
        try await prepare()
        var carriedOut: [String] = []
        for migration in schema.migrations {
            if try await carryOut(migration, of: schema) { carriedOut.append(migration.name) }
        }
        try await define(schema)
        return carriedOut
    }

    /// Throws unless the database is exactly of `schema`.
    package func check(_ schema: Schema) async throws {
        guard try await isKept() else { throw SchemaProblem.notMigrated }
        let done = try await carriedOut(database)
        try compare(done, with: schema)
        if let missing = schema.migrations.first(where: { done[$0.name] == nil }) {
            throw SchemaProblem.missing(name: missing.name)
        }
        let definitions = try await database.first("SELECT checksum FROM schema_definitions") {
            try $0.get("checksum", as: String.self)
        }
        guard definitions == schema.definitionsChecksum else { throw SchemaProblem.definitionsDiffer }
    }

    /// Whether migrations of ours are recorded. Throws where somebody else keeps the database: the names of theirs
    /// and ours would be mixed, and `define` would drop what it did not make.
    private func isKept() async throws -> Bool {
        let isKept = try await database.one(
            """
            SELECT count(*) = 2 AS kept FROM pg_attribute
            WHERE attrelid = to_regclass('schema_migrations') AND attname IN ('name', 'checksum')
            """
        ) { try $0.get("kept", as: Bool.self) }
        guard !isKept else { return true }
        let held = try await database.all(
            """
            SELECT relname::text AS name FROM pg_class
            WHERE relnamespace = to_regnamespace('public') AND relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT EXISTS (
                SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = pg_class.oid AND deptype = 'e')
            UNION ALL SELECT nspname FROM pg_namespace WHERE nspname IN ('app', 'desk', 'measures', 'export')
            ORDER BY name
            """
        ) { try $0.get("name", as: String.self) }
        guard held.isEmpty else { throw SchemaProblem.foreign(holding: held) }
        return false
    }

    private func prepare() async throws {
        try await database.transaction(isolation: .readCommitted) { transaction in
            try await transaction.execute("SELECT pg_advisory_xact_lock(7263541)")
            try await transaction.run(
                script: """
                    SET LOCAL client_min_messages = warning;
                    CREATE TABLE IF NOT EXISTS schema_migrations (
                        name text PRIMARY KEY, checksum text NOT NULL,
                        carried_out_at timestamptz NOT NULL DEFAULT now());
                    CREATE TABLE IF NOT EXISTS schema_definitions (
                        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row), checksum text NOT NULL);
                    GRANT SELECT ON schema_migrations, schema_definitions TO PUBLIC;
                    """)
        }
    }

    private func carryOut(_ migration: Schema.File, of schema: Schema) async throws -> Bool {
        try await database.transaction(isolation: .readCommitted) { transaction in
            try await transaction.execute("SELECT pg_advisory_xact_lock(7263541)")
            let done = try await carriedOut(transaction)
            try compare(done, with: schema)
            guard done[migration.name] == nil else { return false }
            try await transaction.run(script: "SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = '60s'")
            try await run(migration, in: transaction)
            try await transaction.execute(
                "INSERT INTO schema_migrations (name, checksum) VALUES (\(migration.name), \(migration.checksum))")
            return true
        }
    }

    /// Views and functions hold no data: they are dropped and made anew, all in one transaction.
    private func define(_ schema: Schema) async throws {
        try await database.transaction(isolation: .readCommitted) { transaction in
            try await transaction.execute("SELECT pg_advisory_xact_lock(7263541)")
            let known = try await transaction.first("SELECT checksum FROM schema_definitions") {
                try $0.get("checksum", as: String.self)
            }
            guard known != schema.definitionsChecksum else { return }
            try await transaction.run(
                script: """
                    SET LOCAL statement_timeout = 0; SET LOCAL client_min_messages = warning;
                    DROP SCHEMA IF EXISTS desk, measures, export CASCADE;
                    CREATE SCHEMA desk; CREATE SCHEMA measures; CREATE SCHEMA export;
                    GRANT USAGE ON SCHEMA desk, measures TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
                    GRANT USAGE ON SCHEMA export TO partnerdesk_staff, partnerdesk_auditor;
                    """)
            for definition in schema.definitions { try await run(definition, in: transaction) }
            try await transaction.execute(
                """
                INSERT INTO schema_definitions (checksum) VALUES (\(schema.definitionsChecksum))
                ON CONFLICT (only_row) DO UPDATE SET checksum = excluded.checksum
                """)
        }
    }

    /// Whoever reads the error has many files, and wants to know in which of them to look.
    private func run(_ file: Schema.File, in transaction: Transaction) async throws {
        do {
            try await transaction.run(script: file.text)
        } catch let error as PostgresError where !error.isSerializationFailure {
            throw SchemaProblem.failed(name: file.name, reason: error.description)
        }
    }

    private func carriedOut(_ database: any Querying) async throws -> [String: String] {
        let rows = try await database.all("SELECT name, checksum FROM schema_migrations") {
            (try $0.get("name", as: String.self), try $0.get("checksum", as: String.self))
        }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    private func compare(_ done: [String: String], with schema: Schema) throws {
        let known = Dictionary(uniqueKeysWithValues: schema.migrations.map { ($0.name, $0.checksum) })
        for name in done.keys.sorted() {
            guard let checksum = known[name] else { throw SchemaProblem.unknown(name: name) }
            guard checksum == done[name] else { throw SchemaProblem.changed(name: name) }
        }
    }
}

extension SchemaStore {
    /// Gives each login role the password that its connection string names, so that one place holds it.
    package func givePasswords(_ logins: [(role: String, url: String)]) async throws {
        for login in logins {
            guard let password = DatabaseURL.password(of: login.url) else { continue }
            try await database.run(
                script:
                    "ALTER ROLE \(SQL.identifier(login.role).text) PASSWORD '\(password.replacing("'", with: "''"))'")
        }
    }
}
