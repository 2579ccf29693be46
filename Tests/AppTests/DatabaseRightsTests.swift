import Postgres
import Testing

@testable import App

/// What the three login roles may do to the tables, whatever the application asks for.
@Suite(.database) struct DatabaseRightsTests {
    let owner = TestDatabase.current.owner
    let doors = TestDatabase.current.doors

    @Test func `an auditor may write to no table`() async throws {
        let writable = try await owner.all(
            """
            SELECT relname FROM pg_class
            WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
                AND (has_any_column_privilege('partnerdesk_auditor', oid, 'INSERT, UPDATE')
                    OR has_table_privilege('partnerdesk_auditor', oid, 'DELETE, TRUNCATE'))
            """
        ) { try $0.get("relname", as: String.self) }
        #expect(writable == [])
    }

    @Test func `nobody may carry out a routine of ours without being named`() async throws {
        let open = try await owner.all(
            """
            SELECT oid::regprocedure::text AS name FROM pg_proc
            WHERE pronamespace::regnamespace::text IN ('app', 'desk', 'measures', 'export')
                AND has_function_privilege('public', oid, 'EXECUTE')
            """
        ) { try $0.get("name", as: String.self) }
        #expect(open == [])
        for door in [doors.partner, doors.auditor] {
            let error = await #expect(throws: PostgresError.self) {
                try await door.transaction { try await $0.execute("CALL app.project_partners(1)") }
            }
            #expect(error?.sqlState == "42501")
        }
    }

    @Test func `a routine that is made later is closed as well`() async throws {
        try await owner.execute("CREATE FUNCTION desk.made_later() RETURNS int LANGUAGE sql RETURN 1")
        let isOpen = try await owner.one(
            "SELECT has_function_privilege('public', 'desk.made_later()', 'EXECUTE') AS may"
        ) { try $0.get("may", as: Bool.self) }
        #expect(!isOpen)
    }

    /// What the owner's commands call. Everything else of `desk` is of use to a login role.
    static let ownersRoutines: Set = ["mark_known_partners", "write_imported_partners", "keep_account"]

    @Test func `each routine of the desk names who may carry it out`() async throws {
        let unnamed = try await owner.all(
            """
            SELECT proname FROM pg_proc
            WHERE pronamespace = 'desk'::regnamespace AND NOT EXISTS (
                SELECT FROM unnest(\(Login.allCases.map(\.rawValue))::text[]) AS login
                WHERE has_function_privilege(login, pg_proc.oid, 'EXECUTE'))
            """
        ) { try $0.get("proname", as: String.self) }
        #expect(Set(unnamed) == Self.ownersRoutines)
    }

    @Test(arguments: ["user_credentials", "sign_in_attempts"]) func `no login role reads what is secret`(table: String)
        async throws
    {
        for login in Login.allCases {
            let may = try await owner.one(
                """
                SELECT has_any_column_privilege(\(login.rawValue), \(table)::regclass, 'SELECT, INSERT, UPDATE') AS may
                """
            ) { try $0.get("may", as: Bool.self) }
            #expect(!may, "\(login.rawValue) may touch \(table)")
        }
    }

    @Test(arguments: [
        ("sessions", "token_hash"), ("invitations", "token_hash"), ("applications", "key_hash"), ("messages", "body"),
    ])
    func `no login role reads the hash of a token or the body of a mail`(table: String, column: String) async throws {
        for login in Login.allCases {
            let may = try await owner.one(
                "SELECT has_column_privilege(\(login.rawValue), \(table)::regclass, \(column), 'SELECT') AS may"
            ) { try $0.get("may", as: Bool.self) }
            #expect(!may, "\(login.rawValue) may read \(table).\(column)")
        }
    }

    @Test(arguments: [
        "audit_events", "timeline_entries", "documents", "application_transitions", "application_gates",
        "agreement_transitions",
    ]) func `nobody but the owner can touch history, and even the owner not by mistake`(table: String) async throws {
        for login in Login.allCases {
            let may = try await owner.one(
                """
                SELECT has_any_column_privilege(\(login.rawValue), \(table)::regclass, 'UPDATE')
                    OR has_table_privilege(\(login.rawValue), \(table)::regclass, 'DELETE, TRUNCATE') AS may
                """
            ) { try $0.get("may", as: Bool.self) }
            #expect(!may, "\(login.rawValue) may change \(table)")
        }
        try await owner.execute("UPDATE users SET theme = 'dark' WHERE id = 1")
        try await owner.execute(
            "INSERT INTO timeline_entries (partner_id, actor, title) VALUES (1, 'Somebody', 'Something')")
        guard ["audit_events", "timeline_entries"].contains(table) else { return }
        let error = await #expect(throws: PostgresError.self) {
            try await owner.execute(SQL(file: "DELETE FROM \(table)"))
        }
        #expect(error?.violatedConstraint == "\(table)_are_append_only")
    }

    @Test func `a partner may not write a right for itself`() async throws {
        for statement in [
            "UPDATE users SET kind = 'staff', partner_id = NULL WHERE id = 9",
            "INSERT INTO user_roles (user_id, role) VALUES (9, 'system_administrator')",
            "UPDATE partners SET status = 'authorized' WHERE id = 2",
            "INSERT INTO partner_territories (partner_id, country, valid, agreement_id) VALUES (2, 'PT', '[,)', 1)",
            "INSERT INTO partner_memberships (partner_id, status, valid, cause) VALUES (2, 'authorized', '[,)', 'x')",
        ] {
            let error = await #expect(throws: PostgresError.self, "\(statement)") {
                try await doors.partner.transaction(settings: ["app.user_id": "9"]) {
                    try await $0.execute(SQL(file: statement))
                }
            }
            #expect(error?.sqlState == "42501", "\(statement)")
        }
    }

    @Test func `staff cannot write a territory that no executed agreement gives`() async throws {
        let error = await #expect(throws: PostgresError.self) {
            try await doors.staff.transaction(settings: ["app.user_id": "5"]) {
                try await $0.execute(
                    """
                    INSERT INTO partner_territories (partner_id, country, valid, agreement_id)
                    VALUES (1, 'ES', '[2021-01-01,)', 1)
                    """)
            }
        }
        #expect(error?.sqlState == "42501")
    }
}
