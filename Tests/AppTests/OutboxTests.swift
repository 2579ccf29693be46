import Foundation
import HTTPTypes
import Postgres
import Testing

@testable import App

@Suite(.database) struct OutboxTests {
    private let owner = TestDatabase.current.owner

    init() async throws {
        try await owner.run(
            script: """
                INSERT INTO messages (recipient, subject, body, attempts, last_error, sent_at, given_up_at) VALUES
                    ('a@nova.example', 'Waits', 'a secret link', 0, NULL, NULL, NULL),
                    ('b@nova.example', 'Failed', 'a secret link', 8, 'Could not connect', NULL, now()),
                    ('c@nova.example', 'Went', 'a secret link', 1, NULL, now(), NULL);
                """)
    }

    @Test func `the outbox shows what became of each message, and the text of none`() async throws {
        let app = try await TestApp(as: .sam)
        let waiting = try await app.get("/outbox")
        #expect(waiting.html.contains("a@nova.example") && !waiting.html.contains("b@nova.example"))
        let failed = try await app.get("/outbox?tab=given-up")
        #expect(failed.html.contains("Could not connect") && failed.html.contains("8 tries"))
        #expect(try await app.get("/outbox?tab=sent").html.contains("c@nova.example"))
        #expect(!(waiting.html + failed.html).contains("secret"))
    }

    @Test func `a message that was given up goes back into the queue, one that went out does not`() async throws {
        let app = try await TestApp(as: .sam)
        #expect(try await app.get("/").html.contains("Mail that could not be sent"))
        _ = try await app.post("/outbox/sendings", pairs: [("pick", "2"), ("pick", "3")])
        #expect(try await app.get("/outbox").html.contains("b@nova.example"))
        #expect(try await app.get("/outbox?tab=sent").html.contains("c@nova.example"))
        #expect(try await TestApp(as: .ada).get("/outbox?tab=given-up").status == .ok)
    }

    @Test func `two workers never hold the same message`() async throws {
        let door = TestDatabase.current.doors.staff
        try await owner.execute(
            "UPDATE messages SET given_up_at = NULL, send_after = now() - interval '1 minute' WHERE id = 2")
        let ids = try await door.transaction(isolation: .readCommitted) { one in
            let first = try await MessageStore(one).claim()?.id
            let second = try await door.transaction(isolation: .readCommitted) {
                try await MessageStore($0).claim()?.id
            }
            let third = try await door.transaction(isolation: .readCommitted) { other in
                try await MessageStore(other).finish(3)
                return try await MessageStore(other).claim()?.id
            }
            return [first, second, third]
        }
        #expect(ids[0] == 2 && ids[1] == 1 && ids[2] == 1)
    }

    @Test func `a message that cannot be sent waits longer each time and is given up in the end`() async throws {
        let door = TestDatabase.current.doors.staff
        for wait in MailWorker.waits + [nil] {
            try await door.transaction(isolation: .readCommitted) {
                try await MessageStore($0).postpone(1, error: "No answer", by: wait)
            }
            let row = try await owner.one(
                """
                SELECT attempts, given_up_at IS NOT NULL AS is_given_up,
                    extract(epoch FROM send_after - now())::int AS seconds FROM messages WHERE id = 1
                """
            ) { (try $0.get("is_given_up", as: Bool.self), try $0.get("seconds", as: Int.self)) }
            #expect(row.0 == (wait == nil))
            if let wait { #expect(abs(row.1 - wait) <= 2) }
        }
    }
}
