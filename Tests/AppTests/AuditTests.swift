import Foundation
import Postgres
import Testing

@testable import App

/// Every change is recorded by the database itself: who, in which request, why, before and after.
@Suite(.database) struct AuditTests {
    let owner = TestDatabase.current.owner

    @Test func `every table that people write records its changes`() async throws {
        let unrecorded = try await owner.all(
            """
            SELECT relname FROM pg_class
            WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
                AND NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = pg_class.oid AND tgfoid = 'app.audit'::regproc)
                AND NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = pg_class.oid AND tgname = 'history_stays')
            ORDER BY relname
            """
        ) { try $0.get("relname", as: String.self) }
        #expect(unrecorded == Self.kept)
    }

    /// Not what anybody decides: what the office notes of itself, and what a person sets for the eyes alone.
    static let kept = [
        "authorization_standings", "evaluation_progress", "evaluation_subjects", "export_log", "form_drafts",
        "form_submissions", "list_preferences", "messages", "password_reset_requests", "schema_definitions",
        "schema_migrations", "sign_in_attempts",
    ]

    @Test func `a change is recorded with who, why, before and after`() async throws {
        _ = try await TestDatabase.current.doors.staff.transaction(
            settings: ["app.user_id": "1", "app.request_id": "r-7", "app.reason": "Asked by phone"]
        ) { try await $0.execute("UPDATE partner_profiles SET phone = '+351 21 000 000' WHERE partner_id = 1") }
        let event = try await owner.one(
            """
            SELECT user_id, request_id, reason, row_key, operation, before::text AS before, after::text AS after,
                database_role
            FROM audit_events WHERE table_name = 'partner_profiles' AND operation = 'update'
            """
        ) { row in
            [
                try row.get("user_id"), try row.get("request_id"), try row.get("reason"), try row.get("row_key"),
                try row.get("before"), try row.get("after"), try row.get("database_role"),
            ] as [String]
        }
        #expect(
            event == [
                "1", "r-7", "Asked by phone", "1", #"{"phone": ""}"#, #"{"phone": "+351 21 000 000"}"#,
                "partnerdesk_staff",
            ])
    }

    @Test func `a secret is named as changed, never shown`() async throws {
        try await owner.execute("INSERT INTO user_credentials (user_id, password_hash) VALUES (1, 'secret-hash')")
        let shown = try await owner.all(
            "SELECT after::text AS after FROM audit_events WHERE table_name = 'user_credentials'"
        ) {
            try $0.get("after", as: String.self)
        }
        #expect(shown.count == 1 && shown[0].contains("withheld") && !shown[0].contains("secret-hash"))
    }

    @Test func `an update that changes nothing records nothing`() async throws {
        try await owner.execute("UPDATE users SET theme = theme")
        let count = try await owner.one(
            "SELECT count(*) AS n FROM audit_events WHERE operation = 'update' AND table_name = 'users'"
        ) {
            try $0.get("n", as: Int.self)
        }
        #expect(count == 0)
    }
}
