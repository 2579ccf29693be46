import HTTPTypes
import Hummingbird
import Postgres
import Testing

@testable import App

/// What was typed is not lost when the session has ended.
@Suite(.database) struct KeptFormTests {
    private let owner = TestDatabase.current.owner
    private let password = "correct horse battery"
    private let holiday = ["day": "6", "day_month": "12", "day_year": "2021", "name": "Bridge day", "form_key": "k"]

    init() async throws {
        let hash = try PasswordHash.make(of: password)
        try await owner.execute(
            "INSERT INTO user_credentials (user_id, password_hash) VALUES (4, \(hash)), (1, \(hash))")
    }

    private func session(_ email: String) async throws -> String {
        let opened = try await TestApp().post("/sign-in", ["email": email, "password": password])
        return try #require(opened.cookie(Cookie.sessionName))
    }

    /// Sends the form after the session has ended; gives the answer and the key that the browser keeps.
    private func late(_ path: String, _ form: [String: String]) async throws -> (answer: Answer, key: String?) {
        let app = try await TestApp(cookies: [Cookie.sessionName: try await session("pia@vendor.example")])
        try await owner.execute("UPDATE sessions SET last_seen_at = now() - interval '61 minutes'")
        let answer = try await app.post(path, form)
        return (answer, answer.cookie(Cookie.keptName))
    }

    private func again(_ email: String, _ key: String) async throws -> TestApp {
        try await TestApp(cookies: [Cookie.sessionName: try await session(email), Cookie.keptName: key])
    }

    /// The fields that the page of the kept form carries on.
    private func fields(_ html: String) -> [(String, String)] {
        html.matches(of: /<input type="hidden" name="([^"]*)" value="([^"]*)">/).map { (String($0.1), String($0.2)) }
    }

    @Test func `a form that comes too late is kept, shown again as typed, and carried out once`() async throws {
        let (answer, key) = try await late("/office/holidays", holiday)
        #expect(answer.status == .seeOther && answer.location == "/sign-in?next=/kept-form&kept=1")
        #expect(try await TestApp().get("/sign-in?next=/kept-form&kept=1").html.contains("What you typed is kept."))
        let app = try await again("pia@vendor.example", try #require(key))
        let page = try await app.get("/kept-form").html
        #expect(page.contains("Nothing of it has been carried out") && page.contains("action=\"/office/holidays\""))
        #expect(try await !app.get("/office?year=2021").html.contains("Bridge day"))
        let shown = try await app.post("/office/holidays", pairs: fields(page).filter { $0.0 != "form_key" })
        #expect(shown.status == .ok && shown.html.contains("value=\"Bridge day\""))
        #expect(shown.cookie(Cookie.keptName) == "" && !shown.html.contains("problems-title"))
        #expect(try await !app.get("/office?year=2021").html.contains("<td>Bridge day"))
        #expect(try await app.post("/office/holidays", holiday).status == .seeOther)
        #expect(try await app.get("/office?year=2021").html.contains("Bridge day"))
    }

    @Test func `nobody else finds it, and its writer can discard it`() async throws {
        let key = try #require(try await late("/office/holidays", holiday).key)
        let other = try await again("mia@vendor.example", key)
        #expect(try await other.get("/kept-form").html.contains("Nothing is kept"))
        _ = try await other.post("/kept-form/removal")
        let own = try await again("pia@vendor.example", key)
        #expect(try await own.get("/kept-form").html.contains("Go on with the form"))
        #expect(try await own.post("/kept-form/removal").status == .seeOther)
        #expect(try await own.get("/kept-form").html.contains("Nothing is kept"))
    }

    @Test func `no password is kept, and a visitor's form is not either`() async throws {
        let (answer, key) = try await late("/account/password", ["present": "old words", "password": "new words"])
        #expect(answer.status == .seeOther && key == nil)
        let visitor = try await TestApp(cookies: [Cookie.sessionName: "made-up"]).post("/office/holidays", holiday)
        #expect(visitor.location == "/sign-in?next=/" && visitor.cookie(Cookie.keptName) == nil)
        let kept = try await owner.one("SELECT count(*) AS forms FROM form_drafts") {
            try $0.get("forms", as: Int.self)
        }
        #expect(kept == 0)
    }
}
