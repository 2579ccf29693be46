import Foundation
import Postgres
import Testing

@testable import App

/// What is kept for a time and then forgotten.
@Suite(.database) struct RetentionTests {
    private let rows: SQL = """
        WITH aged (days) AS (VALUES (0), (2), (31), (91), (366)),
        attempts AS (INSERT INTO sign_in_attempts (email, address, at, succeeded)
            SELECT 'old@example.com', '::1', now() - days * interval '1 day', false FROM aged),
        requests AS (INSERT INTO password_reset_requests (email, address, at)
            SELECT 'old@example.com', '::1', now() - days * interval '1 day' FROM aged),
        keys AS (INSERT INTO form_submissions (key, path, location, at)
            SELECT gen_random_uuid(), '/old', '/', now() - days * interval '1 day' FROM aged),
        sent AS (INSERT INTO messages (recipient, subject, body, queued_at, sent_at)
            SELECT 'old@example.com', 'Sent', '', now() - interval '2 years', now() - days * interval '1 day' FROM aged)
        INSERT INTO messages (recipient, subject, body, queued_at, send_after)
        SELECT 'old@example.com', 'Waiting', '', now() - interval '2 years', 'infinity'
        """

    private func left(_ table: SQL, _ condition: SQL) async throws -> Int? {
        try await stored("SELECT count(*) FROM \(raw: table) WHERE \(raw: condition)")
    }

    @Test func `the day's work forgets what has outlived its use, and keeps what has not`() async throws {
        try await TestDatabase.current.owner.execute(rows)
        let done = try await passDay("2021-03-12")
        #expect(done == ["rows forgotten that had outlived their use": 2 + 2 + 3 + 1])
        #expect(try await left("sign_in_attempts", "email = 'old@example.com'") == 3)
        #expect(try await left("password_reset_requests", "email = 'old@example.com'") == 3)
        #expect(try await left("form_submissions", "path = '/old'") == 2)
        #expect(try await left("messages", "subject = 'Sent'") == 4)
        #expect(try await left("messages", "subject = 'Waiting'") == 1, "what was not sent yet is not forgotten")
        #expect(try await passDay("2021-03-12").isEmpty)
    }

    @Test func `forms kept for a person are forgotten after a day`() async throws {
        let user = User.mia.id
        try await TestDatabase.current.owner.execute(
            """
            INSERT INTO form_drafts (token_hash, user_id, path, body, kept_at)
            SELECT sha256(days::text::bytea), \(user), '/office/edit', '', now() - days * interval '1 hour'
            FROM (VALUES (1), (25)) AS aged (days)
            """)
        _ = try await passDay("2021-03-12")
        #expect(try await left("form_drafts", "true") == 1)
    }
}
