import Foundation
import HTTPTypes
import Hummingbird
import PartnerProgram
import Postgres
import Testing

@testable import App

@Suite(.database) struct SessionTests {
    private let owner = TestDatabase.current.owner
    private let password = "correct horse battery"

    init() async throws {
        let hash = try PasswordHash.make(of: password)
        try await owner.execute(
            "INSERT INTO user_credentials (user_id, password_hash) VALUES (1, \(hash)), (2, \(hash))")
    }

    private func signedIn(_ email: String = "mia@vendor.example") async throws -> TestApp {
        let opened = try await TestApp().post("/sign-in", ["email": email, "password": password])
        return try await TestApp(cookies: [Cookie.sessionName: try #require(opened.cookie(Cookie.sessionName))])
    }

    @Test(arguments: [
        "last_seen_at = now() - interval '61 minutes'", "expires_at = now() - interval '1 second'",
        "ended_at = now()", "token_hash = sha256('another')",
    ]) func `a session ends when it was idle, grew old or was ended`(change: String) async throws {
        let app = try await signedIn()
        #expect(try await app.get("/account").status == .ok)
        try await owner.execute(SQL(file: "UPDATE sessions SET \(change)"))
        #expect(try await app.get("/account").location == "/sign-in?next=/account")
    }

    @Test func `use keeps a session open, but no longer than twelve hours`() async throws {
        let app = try await signedIn()
        try await owner.execute("UPDATE sessions SET last_seen_at = now() - interval '59 minutes'")
        #expect(try await app.get("/account").status == .ok)
        let row = try await owner.one(
            """
            SELECT last_seen_at > now() - interval '1 minute' AS is_seen,
                expires_at <= created_at + interval '12 hours' AS is_bounded FROM sessions
            """
        ) { (try $0.get("is_seen", as: Bool.self), try $0.get("is_bounded", as: Bool.self)) }
        #expect(row.0 && row.1)
    }

    @Test func `a page says how long its session lasts, and warns before the twelve hours are over`() async throws {
        let app = try await signedIn()
        let page = try await app.get("/account").html
        let seconds = try #require(page.firstMatch(of: /data-session="(\d+)"/).flatMap { Int($0.1) })
        #expect((3590...3600).contains(seconds) && !page.contains("You will be signed out at"))
        #expect(try await Int(app.get("/session").html).map { (3590...3600).contains($0) } == true)
        try await owner.execute("UPDATE sessions SET expires_at = now() + interval '14 minutes'")
        #expect(try await app.get("/account").html.contains("You will be signed out at"))
        #expect(try await !TestApp().get("/sign-in").html.contains("data-session"))
    }

    @Test func `one sees where one is signed in and ends the others`() async throws {
        let (here, there, elsewhere) = (try await signedIn(), try await signedIn(), try await signedIn())
        let page = try await here.get("/account")
        #expect(page.html.contains("Where you are signed in") && page.html.contains("name=\"pick\""))
        let id = try await owner.one("SELECT min(id) + 1 AS id FROM sessions") { try $0.get("id", as: Int.self) }
        #expect(
            try await here.post("/account/ended-sessions", ["which": "picked", "pick": "\(id)"]).status == .seeOther)
        #expect(try await there.get("/account").status == .seeOther)
        #expect(try await elsewhere.get("/account").status == .ok)
        _ = try await here.post("/account/ended-sessions", ["which": "others"])
        #expect(try await elsewhere.get("/account").status == .seeOther)
        #expect(try await here.get("/account").status == .ok)
    }

    @Test func `nobody ends somebody else's session`() async throws {
        let (mia, finn) = (try await signedIn(), try await signedIn("finn@vendor.example"))
        for id in 1...3 { _ = try await finn.post("/account/ended-sessions", ["which": "picked", "pick": "\(id)"]) }
        #expect(try await mia.get("/account").status == .ok)
    }

    @Test func `a new password needs the present one and signs out everywhere else`() async throws {
        let (here, there) = (try await signedIn(), try await signedIn())
        let wrong = try await here.post("/account/password", ["present": "no", "password": "short"])
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.html.contains("not your present password") && wrong.html.contains("at least 12 characters"))
        let right = try await here.post(
            "/account/password", ["present": password, "password": "a wholly different one"])
        #expect(right.status == .seeOther)
        #expect(try await here.get("/account").status == .ok)
        #expect(try await there.get("/account").status == .seeOther)
        let again = try await TestApp().post("/sign-in", ["email": "mia@vendor.example", "password": password])
        #expect(again.status == .unprocessableContent)
    }

    @Test func `five wrong passwords make the account wait, and time alone opens it again`() async throws {
        let app = try await TestApp()
        for _ in 1...5 {
            #expect(
                try await app.post("/sign-in", ["email": "mia@vendor.example", "password": "no"]).status
                    == .unprocessableContent)
        }
        let right = ["email": "mia@vendor.example", "password": password]
        let waits = try await app.post("/sign-in", right)
        #expect(waits.status == .tooManyRequests && waits.html.contains("Try again in"))
        #expect(
            try await app.post("/sign-in", ["email": "finn@vendor.example", "password": password]).status == .seeOther)
        try await owner.execute("UPDATE sign_in_attempts SET at = at - interval '2 minutes'")
        #expect(try await app.post("/sign-in", right).status == .seeOther)
    }

    @Test func `an unknown account waits the same way`() async throws {
        let app = try await TestApp()
        for _ in 1...5 { _ = try await app.post("/sign-in", ["email": "nobody@vendor.example", "password": "no"]) }
        let answer = try await app.post("/sign-in", ["email": "nobody@vendor.example", "password": "no"])
        #expect(answer.status == .tooManyRequests)
    }

    @Test func `an address that tries many accounts waits, even after one success`() async throws {
        let app = try await TestApp()
        for number in 1...30 {
            try await owner.execute("SELECT desk.record_sign_in(\("n\(number)@vendor.example"), 'local', false)")
        }
        let answer = try await app.post("/sign-in", ["email": "mia@vendor.example", "password": password])
        #expect(answer.status == .tooManyRequests)
    }

    @Test func `colours are kept for the account, and in the browser of a stranger`() async throws {
        let mia = try await signedIn()
        #expect(try await mia.post("/theme", ["theme": "dark", "return": "/account"]).location == "/account")
        #expect(try await mia.get("/account").html.contains("data-theme=\"dark\""))
        let answer = try await TestApp().post("/theme", ["theme": "light", "return": "//evil.example/"])
        #expect(answer.location == "/")
        let stranger = try await TestApp(cookies: [Cookie.themeName: try #require(answer.cookie(Cookie.themeName))])
        #expect(try await stranger.get("/sign-in").html.contains("data-theme=\"light\""))
    }
}
