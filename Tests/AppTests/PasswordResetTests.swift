import Foundation
import Hummingbird
import PartnerProgram
import Postgres
import Testing

@testable import App

@Suite(.database) struct PasswordResetTests {
    private let owner = TestDatabase.current.owner

    private func letters() async throws -> [(recipient: String, body: String)] {
        try await owner.all("SELECT recipient, body FROM messages ORDER BY id") {
            (try $0.get("recipient"), try $0.get("body"))
        }
    }

    private func key(in body: String) throws -> String {
        let match = try #require(body.firstMatch(of: /http:\/\/test\/invitation\/([A-Za-z0-9_-]+)/))
        return String(match.1)
    }

    @Test func `the answer is the same whether or not there is an account`() async throws {
        let app = try await TestApp()
        let known = try await app.post("/password-reset", ["email": "MIA@vendor.example"])
        let unknown = try await app.post("/password-reset", ["email": "nobody@vendor.example"])
        #expect(known.status == .seeOther && unknown.status == .seeOther)
        #expect(known.location == unknown.location)
        #expect(known.headers == unknown.headers)
        #expect(try await letters().map(\.recipient) == ["mia@vendor.example"])
        #expect(try await app.get("/password-reset/sent").status == .ok)
    }

    @Test func `a new password ends every session, and the old one no longer works`() async throws {
        let hash = try PasswordHash.make(of: "the old one was this")
        try await owner.execute("INSERT INTO user_credentials (user_id, password_hash) VALUES (1, \(hash))")
        let opened = try await TestApp().post(
            "/sign-in", ["email": "mia@vendor.example", "password": "the old one was this"])
        let session = try #require(opened.cookie(Cookie.sessionName))
        _ = try await TestApp().post("/password-reset", ["email": "mia@vendor.example"])
        let holder = try await TestApp(cookies: [Cookie.invitationName: try key(in: letters()[0].body)])
        #expect(try await holder.get("/invitation").html.contains("Choose a new password"))
        #expect(try await holder.post("/invitation", ["password": "a wholly different one"]).status == .seeOther)
        #expect(try await TestApp(cookies: [Cookie.sessionName: session]).get("/style").status == .seeOther)
        let told = try #require(try await letters().last)
        #expect(told.recipient == "mia@vendor.example" && told.body.contains("was changed on"))
        let old = try await TestApp().post(
            "/sign-in", ["email": "mia@vendor.example", "password": "the old one was this"])
        #expect(old.status == .unprocessableContent)
    }

    @Test func `asking again makes the earlier link useless`() async throws {
        let app = try await TestApp()
        for _ in 1...2 { _ = try await app.post("/password-reset", ["email": "mia@vendor.example"]) }
        let keys = try await letters().map { try key(in: $0.body) }
        #expect(
            try await TestApp(cookies: [Cookie.invitationName: keys[0]]).get("/invitation").html.contains("newer link"))
        #expect(try await TestApp(cookies: [Cookie.invitationName: keys[1]]).get("/invitation").status == .ok)
    }

    @Test func `a mailbox is not flooded, and one address cannot ask without end`() async throws {
        let app = try await TestApp()
        for _ in 1...5 {
            #expect(try await app.post("/password-reset", ["email": "mia@vendor.example"]).status == .seeOther)
        }
        #expect(try await letters().count == 3)
        for number in 1...5 {
            #expect(try await app.post("/password-reset", ["email": "n\(number)@vendor.example"]).status == .seeOther)
        }
        #expect(try await app.post("/password-reset", ["email": "finn@vendor.example"]).status == .tooManyRequests)
        #expect(try await letters().count == 3)
    }

    @Test func `an empty or broken address is asked for again`() async throws {
        let app = try await TestApp()
        let empty = try await app.post("/password-reset", ["email": ""])
        #expect(empty.status == .unprocessableContent && empty.html.contains("Enter the e-mail address"))
        let broken = try await app.post("/password-reset", ["email": "mia at vendor"])
        #expect(broken.status == .unprocessableContent && broken.html.contains("mia at vendor"))
    }
}
