import HTTPTypes
import Postgres
import Testing

@testable import App

@Suite(.database) struct PartnerHistoryTests {
    @Test func `an internal note stays with staff and a shared one reaches the partner`() async throws {
        let staff = try await TestApp(as: .oli)
        let kept = try await staff.post("/partners/1/notes/internal", ["internal_note": "They hesitate."])
        #expect(kept.location == "/partners/1/history")
        _ = try await staff.post("/partners/1/notes/shared", ["shared_note": "We call on Monday."])
        let ours = try await staff.get("/partners/1/history").html
        #expect(ours.contains("They hesitate.") && ours.contains("internal, not shown to the partner"))
        let theirs = try await TestApp(as: .ravi).get("/partners/1/history").html
        #expect(theirs.contains("We call on Monday.") && !theirs.contains("They hesitate."))
        let filtered = try await staff.get("/partners/1/history?audience=shared").html
        #expect(filtered.contains("We call on Monday.") && !filtered.contains("They hesitate."))
    }

    @Test func `an empty note is told at its own field and keeps nothing`() async throws {
        let answer = try await TestApp(as: .mia).post("/partners/1/notes/shared", ["shared_note": "  "])
        #expect(answer.status == .unprocessableContent)
        #expect(answer.html.contains("Write what the partner is to read") && answer.html.contains("Error: "))
        #expect(try await count() == 0)
    }

    @Test func `a note sent twice is kept once`() async throws {
        let app = try await TestApp(as: .mia)
        let form = ["internal_note": "Once", "form_key": "0a0a0a0a-0000-4000-8000-000000000001"]
        _ = try await app.post("/partners/1/notes/internal", form)
        _ = try await app.post("/partners/1/notes/internal", form)
        #expect(try await count() == 1)
    }

    @Test func `partners and auditors write no notes`() async throws {
        for user in [User.ravi, .ada] {
            #expect(
                try await TestApp(as: user).post("/partners/1/notes/shared", ["shared_note": "x"]).status == .forbidden)
        }
        #expect(try await count() == 0)
    }

    @Test func `a long history is read a page at a time and loses nothing`() async throws {
        try await TestDatabase.current.owner.execute(
            """
            INSERT INTO timeline_entries (partner_id, at, actor, title)
            SELECT 1, timestamptz '2021-01-01' + n / 2 * interval '1 hour', 'Mia', 'Event number ' || n || '.'
            FROM generate_series(1, 120) n
            """)
        let app = try await TestApp(as: .ravi)
        var path = "/partners/1/history"
        var seen: [Int] = []
        for _ in 1...3 {
            let html = try await app.get(path).html
            seen += html.matches(of: /Event number (\d+)\./).compactMap { Int($0.1) }
            guard let next = html.firstMatch(of: /href="(\/partners\/1\/history\?after=\d+)"/) else { break }
            path = String(next.1)
        }
        #expect(seen == Array((1...120).reversed()))
    }

    private func count() async throws -> Int {
        try await TestDatabase.current.owner.one("SELECT count(*) AS n FROM timeline_entries") { try $0.get("n") }
    }
}
