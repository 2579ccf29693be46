import Hummingbird
import Postgres
import Testing

@testable import App

@Suite(.database) struct SignInTests {
    init() async throws {
        let hash = try PasswordHash.make(of: "correct horse battery")
        try await TestDatabase.current.owner.execute(
            "INSERT INTO user_credentials (user_id, password_hash) VALUES (\(User.mia.id), \(hash))")
    }

    @Test func `the right password opens a session that the next request is known by`() async throws {
        let app = try await TestApp()
        let answer = try await app.post(
            "/sign-in", ["email": "MIA@vendor.example", "password": "correct horse battery", "next": "/style"])
        #expect(answer.status == .seeOther)
        #expect(answer.location == "/style")
        let token = try #require(answer.cookie(Cookie.sessionName))
        let page = try await TestApp(cookies: [Cookie.sessionName: token]).get("/style")
        #expect(page.status == .ok)
        #expect(page.html.contains("Mia Santos"))
    }

    @Test func `a wrong password is refused without saying which of the two was wrong`() async throws {
        let app = try await TestApp()
        let wrong = try await app.post("/sign-in", ["email": "mia@vendor.example", "password": "wrong"])
        let unknown = try await app.post("/sign-in", ["email": "nobody@vendor.example", "password": "wrong"])
        #expect(wrong.status == .unprocessableContent && unknown.status == .unprocessableContent)
        #expect(wrong.html.contains("do not belong together") && unknown.html.contains("do not belong together"))
        #expect(wrong.html.contains("mia@vendor.example"))
    }

    @Test func `signing out ends the session for good`() async throws {
        let opened = try await TestApp().post(
            "/sign-in", ["email": "mia@vendor.example", "password": "correct horse battery"])
        let token = try #require(opened.cookie(Cookie.sessionName))
        let app = try await TestApp(cookies: [Cookie.sessionName: token])
        #expect(try await app.post("/sign-out").status == .seeOther)
        #expect(try await app.get("/style").location == "/sign-in?next=/style")
    }
}
