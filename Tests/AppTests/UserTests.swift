import Foundation
import Hummingbird
import PartnerProgram
import Postgres
import Testing

@testable import App

@Suite(.database) struct UserTests {
    private let owner = TestDatabase.current.owner
    private let newcomer = ["name": "Jo Silva", "email": "jo@vendor.example", "roles": "legal"]

    private func roles(of user: Int) async throws -> [String] {
        try await owner.all("SELECT role FROM user_roles WHERE user_id = \(user) AND valid @> now() ORDER BY role") {
            try $0.get("role")
        }
    }

    @Test func `somebody is added and invited by mail`() async throws {
        let app = try await TestApp(as: .sam)
        let answer = try await app.post("/users", newcomer)
        #expect(answer.status == .seeOther)
        let page = try await app.get(try #require(answer.location))
        #expect(page.html.contains("Jo Silva") && page.html.contains("Invited") && page.html.contains("Legal"))
        let letter = try await owner.one("SELECT recipient, body FROM messages") {
            (try $0.get("recipient", as: String.self), try $0.get("body", as: String.self))
        }
        #expect(letter.0 == "jo@vendor.example")
        #expect(letter.1.contains("Sam Okafor has opened an account") && letter.1.contains("http://test/invitation/"))
    }

    @Test func `every problem of a new account is shown at once, and what was typed is kept`() async throws {
        let answer = try await TestApp(as: .sam).post("/users", ["name": "", "email": "jo at vendor"])
        #expect(answer.status == .unprocessableContent)
        for sentence in ["Enter the person&#39;s name", "Choose at least one role", "jo at vendor"] {
            #expect(answer.html.contains(sentence), "\(sentence)")
        }
    }

    @Test func `an address is used by one account`() async throws {
        var form = newcomer
        form["email"] = "MIA@vendor.example"
        let answer = try await TestApp(as: .sam).post("/users", form)
        #expect(answer.status == .unprocessableContent)
        #expect(answer.html.contains("There is an account with this e-mail address already"))
    }

    @Test func `roles of two kinds are never mixed`() async throws {
        let app = try await TestApp(as: .sam)
        let mixed = try await app.post(
            "/users",
            pairs: [("name", "Jo"), ("email", "jo@x.example"), ("roles", "legal"), ("roles", "partner_member")])
        #expect(mixed.status == .unprocessableContent && mixed.html.contains("roles of one kind"))
        let error = await #expect(throws: PostgresError.self) {
            try await owner.execute("INSERT INTO user_roles (user_id, role) VALUES (1, 'partner_member')")
        }
        #expect(error?.violatedConstraint == "user_roles_fit_the_kind_of_account")
    }

    @Test func `a partner's person is added by the partner's reference`() async throws {
        let app = try await TestApp(as: .sam)
        var form = ["name": "Jo", "email": "jo@nova.example", "roles": "partner_member"]
        #expect(try await app.post("/users", form).html.contains("Enter the partner&#39;s reference"))
        form["partner"] = "p-000001"
        let page = try await app.get(try #require(try await app.post("/users", form).location))
        #expect(page.html.contains("Nova Systems Lda"))
    }

    @Test func `roles and places change by dated rows, with a reason on record`() async throws {
        let app = try await TestApp(as: .sam)
        let answer = try await app.post(
            "/users/1/roles",
            pairs: [
                ("roles", "legal"), ("roles", "deal_reviewer"), ("geos", "EMEA"), ("countries", "br, Angola"),
                ("reason", "New duties"),
            ])
        #expect(answer.status == .seeOther)
        #expect(try await roles(of: 1) == ["deal_reviewer", "legal"])
        let kept = try await owner.one("SELECT count(*) AS n FROM user_roles WHERE user_id = 1") {
            try $0.get("n", as: Int.self)
        }
        #expect(kept == 3)
        let places = try await owner.all(
            "SELECT coalesce(geo, country) AS place FROM user_scopes WHERE user_id = 1 ORDER BY 1"
        ) { try $0.get("place", as: String.self) }
        #expect(places == ["AO", "BR", "EMEA"])
        let reasons = try await owner.all(
            "SELECT DISTINCT reason FROM audit_events WHERE table_name = 'user_roles' AND user_id = 6"
        ) {
            try $0.optional("reason", as: String.self)
        }
        #expect(reasons == ["New duties"])
    }

    @Test func `where a new channel manager works is chosen, and never everywhere by passing over it`() async throws {
        let app = try await TestApp(as: .sam)
        for words in ["Where does a channel manager work?", "Everywhere", "name=\"geos\"", "name=\"countries\""] {
            #expect(try await app.get("/users/new").html.contains(words), "\(words)")
        }
        let form = ["name": "Jo Silva", "email": "jo@vendor.example", "roles": "channel_manager"]
        for (more, problem) in [
            ([:], "Choose where the channel manager works"),
            (["places": "named"], "Choose a region, or name a country below"),
            (["places": "everywhere", "geos": "EMEA"], "Take the regions and countries away"),
        ] {
            let answer = try await app.post("/users", form.merging(more) { $1 })
            #expect(answer.status == .unprocessableContent && answer.html.contains(problem), "\(problem)")
        }
        let named = form.merging(["places": "named", "geos": "EMEA", "countries": "Angola"]) { $1 }
        let page = try await app.get(try #require(try await app.post("/users", named).location)).html
        #expect(page.contains("EMEA") && page.contains("AO"))
        let other = form.merging(["email": "jo2@vendor.example", "places": "everywhere"]) { $1 }
        let everywhere = try await app.get(try #require(try await app.post("/users", other).location)).html
        #expect(everywhere.contains("value=\"everywhere\" checked"))
    }

    @Test func `changing roles needs a reason, a role, and countries that exist`() async throws {
        let answer = try await TestApp(as: .sam).post("/users/1/roles", ["countries": "Atlantis"])
        #expect(answer.status == .unprocessableContent)
        for sentence in ["Say why the roles change", "Choose at least one role", "There is no country Atlantis"] {
            #expect(answer.html.contains(sentence), "\(sentence)")
        }
        #expect(try await roles(of: 1) == ["channel_manager"])
    }

    @Test func `a closed account is signed out at once and opens again`() async throws {
        let token = SecretToken()
        try await owner.execute(
            """
            INSERT INTO sessions (user_id, token_hash, expires_at, address, agent)
            VALUES (1, \(token.hash), now() + interval '1 hour', 'here', 'a browser')
            """)
        let mia = try await TestApp(cookies: [Cookie.sessionName: token.text])
        #expect(try await mia.get("/account").status == .ok)
        let sam = try await TestApp(as: .sam)
        #expect(try await sam.post("/users/1/closure").html.contains("Say why"))
        #expect(try await sam.post("/users/1/closure", ["closing_reason": "Left us"]).status == .seeOther)
        #expect(try await mia.get("/account").location == "/sign-in?next=/account")
        #expect(try await sam.get("/users?tab=closed").html.contains("Mia Santos"))
        #expect(try await sam.post("/users/1/opening", ["closing_reason": "Back"]).status == .seeOther)
        #expect(try await sam.get("/users/1").html.contains("Invited"))
    }

    @Test func `an auditor reads accounts without a form, others do not see them`() async throws {
        let page = try await TestApp(as: .ada).get("/users/1")
        #expect(page.status == .ok && !page.html.contains("action=\"/users"))
        #expect(try await TestApp(as: .mia).get("/users").status == .forbidden)
        #expect(try await TestApp(as: .nina).get("/users").status == .forbidden)
    }

    @Test func `a list is searched, and says when nothing matches`() async throws {
        let app = try await TestApp(as: .sam)
        let found = try await app.get("/users?named=nova")
        #expect(
            found.html.contains(">Ravi Mehta</a>") && found.html.contains(">Nina Reis</a>")
                && !found.html.contains(">Finn Berg</a>"))
        #expect(try await app.get("/users?named=100%25").html.contains("Nothing matches"))
    }
}
