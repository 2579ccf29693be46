import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Partners are told of a change, ahead of it, and told again when it is called off (R5).
@Suite(.database) struct ProgramNoticeTests {
    let owner = TestDatabase.current.owner
    static let council = "The partners' council asked for more time."

    private func draft(_ app: TestApp) async throws -> String {
        try #require(try await app.post("/program/versions/2/copies", ["year": "2021"]).location)
    }

    private func announce(_ app: TestApp, _ draft: String, _ day: String = "1", _ month: String = "11") async throws
        -> Answer
    {
        try await app.post(
            draft + "/notice",
            ["text": "Commissions change.", "effective": day, "effective_month": month, "effective_year": "2021"])
    }

    private func mails() async throws -> [(recipient: String, subject: String, body: String)] {
        try await owner.all("SELECT recipient, subject, body FROM messages ORDER BY id") {
            (try $0.get("recipient"), try $0.get("subject"), try $0.get("body"))
        }
    }

    /// Nova (1) keeps Ravi and invites Rita; Borealis (2) has no administrator, but a contact; a third has nobody.
    private func arrange() async throws {
        try await owner.run(
            script: """
                UPDATE users SET state = 'disabled' WHERE id = 9;
                INSERT INTO partner_contacts (partner_id, name, email, purpose, valid)
                    VALUES (2, 'Berit Holm', 'berit@borealis.example', 'main', '[2021-03-01,)');
                INSERT INTO users (email, name, kind, partner_id) VALUES
                    ('rita@nova.example', 'Rita Neves', 'partner', 1),
                    ('old@gone.example', 'Gone Person', 'partner', 1);
                UPDATE users SET state = 'disabled' WHERE email = 'old@gone.example';
                INSERT INTO user_roles (user_id, role) SELECT id, 'partner_administrator' FROM users
                    WHERE email IN ('rita@nova.example', 'old@gone.example');
                INSERT INTO organisations (legal_name, name_key, country)
                    VALUES ('Silent Ltd', 'silent', 'GB'), ('Gone Ltd', 'gone', 'GB');
                INSERT INTO partners (organisation_id, name, signed_on, status) SELECT id, legal_name, '2021-04-01',
                    CASE legal_name WHEN 'Gone Ltd' THEN 'terminated' ELSE 'registered' END
                    FROM organisations WHERE legal_name IN ('Silent Ltd', 'Gone Ltd');
                """)
    }

    @Test func `every partner in the program is told, and who has nobody is named before`() async throws {
        try await arrange()
        let app = try await TestApp(as: .pia, on: "2021-09-01")
        let draft = try await draft(app)
        let ask = try await app.get(draft + "/notice").html
        #expect(ask.contains("3 people of 2 partners") && ask.contains("Silent Ltd") && !ask.contains("Gone Ltd"))
        #expect(try await announce(app, draft).status == .seeOther)
        let mails = try await mails()
        #expect(
            Set(mails.map(\.recipient)) == ["ravi@nova.example", "rita@nova.example", "berit@borealis.example"])
        #expect(mails.count == 3)
        let letter = try #require(mails.first { $0.recipient == "berit@borealis.example" })
        #expect(letter.subject == "The partner program of 2021 changes on 1 November 2021")
        #expect(
            letter.body.hasPrefix("Dear Berit Holm,\n\nCommissions change.") && letter.body.hasSuffix("Partnerdesk\n"))
        #expect(letter.body.contains("http://test/program/2021/changes?version=2"))
        let outbox = try await TestApp(as: .sam, on: "2021-09-01").get("/outbox").html
        #expect(outbox.contains("berit@borealis.example") && outbox.contains(letter.subject))
        let page = try await app.get(draft).html
        #expect(page.contains("3 people of 2 partners") && page.contains("Nobody to write to"))
        #expect(try await TestApp(as: .ravi, on: "2021-09-01").get("/partners/1/history").html.contains(letter.subject))
    }

    @Test func `the notice is as long as the program of the day promises, and never under 30 days`() async throws {
        let app = try await TestApp(as: .pia, on: "2021-09-01")
        let first = try await draft(app)
        let setting = first + "/values/settings/program.changeNoticeDays"
        let fields = [
            "was_value": "30", "clause": "R5, L10", "was_clause": "R5, L10", "evidence": "DEFAULT",
            "was_evidence": "DOC",
        ]
        let short = try await app.post(setting, fields.merging(["value": "29"]) { $1 })
        #expect(short.status == .unprocessableContent && short.html.contains("at least 30 days ahead (R5)"))
        #expect(try await app.post(setting, fields.merging(["value": "45"]) { $1 }).status == .seeOther)
        // The promise in force today is 30 days; once the change is in effect it is 45.
        #expect(try await announce(app, first, "1", "10").status == .seeOther)
        #expect(try await app.post(first + "/activation").status == .seeOther)
        let later = try await TestApp(as: .pia, on: "2021-10-04")
        let second = try #require(
            try await later.post("\(first)/copies", ["year": "2021"]).location)
        #expect(try await later.get(second + "/notice").html.contains("at least 45 days ahead"))
        let early = try await announce(later, second, "17", "11")
        #expect(early.status == .unprocessableContent && early.html.contains("on 18 November 2021 at the earliest"))
        #expect(try await announce(later, second, "18", "11").status == .seeOther)
        let error = await #expect(throws: PostgresError.self) {
            try await owner.execute("UPDATE program_settings SET value = '7' WHERE key = 'program.changeNoticeDays'")
        }
        #expect(error?.sqlState?.hasPrefix("23") == true)
    }

    @Test func `a withdrawal needs a reason and goes to those who had the notice`() async throws {
        try await arrange()
        let app = try await TestApp(as: .pia, on: "2021-09-01")
        let draft = try await draft(app)
        #expect(try await announce(app, draft).status == .seeOther)
        // Who comes later has had no notice of it; who left since had.
        try await owner.execute("UPDATE users SET state = 'disabled' WHERE email = 'rita@nova.example'")
        try await owner.execute("UPDATE users SET state = 'active' WHERE id = 9")
        let without = try await app.post(draft + "/withdrawal")
        #expect(without.status == .unprocessableContent && without.html.contains("Say why it is withdrawn"))
        let key = "6c0d4b52-7f0a-4b6e-9a0f-3b7a1f2c9d10"
        let fields = ["reason": Self.council, "form_key": key]
        #expect(try await app.post(draft + "/withdrawal", fields).status == .seeOther)
        #expect(try await app.post(draft + "/withdrawal", fields).status == .seeOther)
        let told = try await mails().filter { $0.subject.hasSuffix("is withdrawn") }
        #expect(Set(told.map(\.recipient)) == ["ravi@nova.example", "rita@nova.example", "berit@borealis.example"])
        #expect(told.count == 3 && told.allSatisfy { $0.body.contains(Self.council) })
        for reader in [try await TestApp(on: "2021-09-02"), try await TestApp(as: .ravi, on: "2021-09-02")] {
            let page = try await reader.get("/program/2021?version=2")
            #expect(
                page.status == .ok
                    && page.html.contains(
                        "It never took effect. The reason: \(Self.council.replacing("'", with: "&#39;"))")
            )
        }
    }

    @Test func `a draft that nobody was told of is withdrawn without a mail, and stays unseen`() async throws {
        let app = try await TestApp(as: .pia, on: "2021-09-01")
        let draft = try await draft(app)
        let other = try await TestApp(as: .pia, on: "2021-09-01")
        async let one = app.post(draft + "/withdrawal", ["reason": "A mistake."])
        async let two = other.post(draft + "/withdrawal", ["reason": "Another."])
        #expect(Set(try await [one.status, two.status]) == [.seeOther, .conflict])
        #expect(try await mails().isEmpty)
        #expect(try await app.get(draft).html.contains("Pia Nunes"))
        #expect(try await TestApp(on: "2021-09-02").get("/program/2021?version=2").status == .notFound)
    }

    @Test func `a notice is in effect when its day has come, not when the version is activated`() async throws {
        let app = try await TestApp(as: .pia, on: "2021-09-01")
        let draft = try await draft(app)
        #expect(try await announce(app, draft, "1", "10").status == .seeOther)
        #expect(try await app.post(draft + "/activation").status == .seeOther)
        func state() async throws -> String {
            try await owner.one("SELECT state FROM program_change_notices") { try $0.get("state") }
        }
        #expect(try await state() == "notified")
        #expect(try await passDay("2021-09-30")["program changes in effect"] == nil)
        async let one = passDay("2021-10-01")
        async let two = passDay("2021-10-01")
        let done = try await [one, two].compactMap { $0["program changes in effect"] }
        #expect(done == [1])
        #expect(try await state() == "effective")
    }
}
