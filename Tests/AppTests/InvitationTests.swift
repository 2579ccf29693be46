import Foundation
import Hummingbird
import PartnerProgram
import Postgres
import Testing

@testable import App

@Suite(.database) struct InvitationTests {
    private let token = SecretToken()
    private let password = "seven rivers meet here"

    init() async throws {
        let owner = TestDatabase.current.owner
        let token = token
        try await owner.transaction { transaction in
            let accounts = AccountStore(transaction)
            let user = try await accounts.insert(
                email: "jo@nova.example", name: "Jo Silva", kind: .partner, partner: 1, by: nil)
            try await accounts.grant(.partnerMember, to: user, by: nil)
            try await InvitationStore(transaction).draw(for: user, token: token, days: 7)
        }
    }

    private func holder() async throws -> TestApp { try await TestApp(cookies: [Cookie.invitationName: token.text]) }

    @Test func `the key of a link leaves the address at once`() async throws {
        let answer = try await TestApp().get("/invitation/\(token.text)")
        #expect(answer.status == .seeOther)
        #expect(answer.location == "/invitation")
        #expect(answer.cookie(Cookie.invitationName) == token.text)
        let page = try await holder().get("/invitation")
        #expect(page.status == .ok)
        #expect(page.html.contains("Welcome, Jo Silva") && page.html.contains("Nova Systems Lda"))
        #expect(!page.html.contains(token.text))
    }

    @Test func `choosing a password opens the account and signs in`() async throws {
        let answer = try await holder().post("/invitation", ["password": password])
        #expect(answer.status == .seeOther && answer.location == "/")
        let session = try #require(answer.cookie(Cookie.sessionName))
        let page = try await TestApp(cookies: [Cookie.sessionName: session]).get("/style")
        #expect(page.html.contains("Jo Silva"))
        let again = try await TestApp().post("/sign-in", ["email": "jo@nova.example", "password": password])
        #expect(again.status == .seeOther)
    }

    @Test(arguments: ["", "short", "Jo Silva Jo Silva", "aaaaaaaaaaaaaaaa"])
    func `a password that anybody would guess is refused with what to do`(password: String) async throws {
        let answer = try await holder().post("/invitation", ["password": password])
        #expect(answer.status == .unprocessableContent)
        #expect(answer.html.contains("There is a problem") && answer.html.contains("id=\"password-problem\""))
        #expect(try await holder().get("/invitation").status == .ok)
    }

    @Test func `a link works once`() async throws {
        #expect(try await holder().post("/invitation", ["password": password]).status == .seeOther)
        let second = try await holder().post("/invitation", ["password": "another one altogether"])
        #expect(second.status == .gone)
        #expect(second.html.contains("This link was used"))
        let signIn = try await TestApp().post("/sign-in", ["email": "jo@nova.example", "password": password])
        #expect(signIn.status == .seeOther)
    }

    @Test func `of two who use a link at the same time one is let in`() async throws {
        let (one, other) = (try await holder(), try await holder())
        async let first = one.post("/invitation", ["password": password])
        async let second = other.post("/invitation", ["password": "another one altogether"])
        let statuses = try await [first.status, second.status]
        #expect(Set(statuses) == [.seeOther, .gone])
    }

    @Test func `an expired link says so, and so does one that was replaced`() async throws {
        let owner = TestDatabase.current.owner
        try await owner.execute("UPDATE invitations SET expires_at = now() - interval '1 second'")
        let expired = try await holder().get("/invitation")
        #expect(expired.status == .gone && expired.html.contains("This invitation has ended"))
        try await owner.execute("UPDATE invitations SET expires_at = now() + interval '1 day', withdrawn_at = now()")
        #expect(try await holder().post("/invitation", ["password": password]).html.contains("taken back"))
        #expect(try await TestApp().get("/invitation").html.contains("does not work"))
    }

    @Test func `a closed account is not opened by its link`() async throws {
        try await TestDatabase.current.owner.execute(
            "UPDATE users SET state = 'disabled' WHERE email = 'jo@nova.example'")
        #expect(try await holder().post("/invitation", ["password": password]).status == .gone)
    }

    @Test func `the database keeps no key that opens anything`() async throws {
        let answer = try await holder().post("/invitation", ["password": password])
        let session = try #require(answer.cookie(Cookie.sessionName))
        let kept = try await TestDatabase.current.owner.all(
            """
            SELECT sessions::text AS row FROM sessions UNION ALL SELECT invitations::text FROM invitations
            UNION ALL SELECT user_credentials::text FROM user_credentials
            UNION ALL SELECT audit_events::text FROM audit_events
            """
        ) { try $0.get("row", as: String.self) }
        #expect(kept.count > 4)
        for secret in [session, token.text, password] { #expect(!kept.contains { $0.contains(secret) }) }
    }
}
