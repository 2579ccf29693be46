import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Somebody of an existing partner is led to its administrators, who decide.
@Suite(.database) struct AccessRequestTests {
    let owner = TestDatabase.current.owner

    private func asked() async throws -> Applicant {
        let nele = try await Applicant.begun(email: "nele@mail.example")
        let company = Applicant.company.map { $0.0 == "legal_name" ? ($0.0, "NOVA SYSTEMS") : $0 }
        #expect(try await nele.save("/apply/company", company).location == "/apply/access")
        let page = try await nele.app.get("/apply/access")
        #expect(page.html.contains("Nova Systems Lda") && !page.html.contains("ravi@nova.example"))
        let sent = try await nele.app.post("/apply/access", ["name": "Nele Pinto", "note": "I sell."])
        #expect(sent.location == "/apply/access/sent")
        return nele
    }

    @Test(arguments: [
        ("legal_name", "Nova Systems, Limitada"), ("domain", "www.nova.example"),
        ("registration_number", "PT 501.234.567"),
    ])
    func `a company that is a partner already is recognised`(field: String, value: String) async throws {
        let nele = try await Applicant.begun(email: "nele@mail.example")
        let company = Applicant.company.map { $0.0 == field ? (field, value) : $0 }
        #expect(try await nele.save("/apply/company", company).location == "/apply/access")
    }

    @Test func `the domain of the address is enough, and another company goes on`() async throws {
        let nele = try await Applicant.begun(email: "nele@nova.example")
        #expect(try await nele.app.get("/apply/access").html.contains("Nova Systems Lda"))
        let ana = try await Applicant.begun()
        #expect(try await ana.app.get("/apply/access").status == .notFound)
        #expect(try await ana.save("/apply/company", Applicant.company).location == "/apply/steps")
    }

    @Test func `the administrators are mailed, and asking twice is told`() async throws {
        let nele = try await asked()
        let mail = try await owner.all("SELECT recipient, body FROM messages WHERE subject LIKE '%asks for access%'") {
            (try $0.get("recipient", as: String.self), try $0.get("body", as: String.self))
        }
        #expect(mail.map(\.0) == ["ravi@nova.example"])
        #expect(mail[0].1.contains("http://test/access-requests") && mail[0].1.contains("I sell."))
        let again = try await nele.app.post("/apply/access", ["name": "Nele Pinto"])
        #expect(again.status == .unprocessableContent && again.html.contains("asked already"))
        #expect(try await nele.app.post("/apply/access").hasProblem("name"))
    }

    @Test func `the administrator invites, once, and nobody else's administrator sees it`() async throws {
        _ = try await asked()
        let ravi = try await TestApp(as: .ravi)
        #expect(try await ravi.get("/access-requests").html.contains("Nele Pinto"))
        let bob = try await TestApp(as: .bob)
        #expect(try await !bob.get("/access-requests").html.contains("Nele"))
        #expect(try await bob.post("/access-requests/1/grant").status == .notFound)
        #expect(try await TestApp(as: .nina).post("/access-requests/1/grant").status == .forbidden)
        async let one = ravi.post("/access-requests/1/grant")
        async let two = ravi.post("/access-requests/1/refusal")
        let statuses = try await [one.status, two.status].sorted { $0.code < $1.code }
        #expect(statuses == [.seeOther, .conflict])
    }

    @Test func `whoever is invited becomes a member of that partner`() async throws {
        _ = try await asked()
        #expect(try await TestApp(as: .ravi).post("/access-requests/1/grant").location == "/access-requests")
        let invited = try await owner.one(
            """
            SELECT partner_id, state, (SELECT string_agg(role, ',') FROM user_roles WHERE user_id = users.id) AS roles
            FROM users WHERE email = 'nele@mail.example'
            """
        ) {
            (
                try $0.get("partner_id", as: Int.self), try $0.get("state", as: String.self),
                try $0.get("roles", as: String.self)
            )
        }
        #expect(invited == (1, "invited", "partner_member"))
        let letter = try await owner.one(
            "SELECT body FROM messages WHERE recipient = 'nele@mail.example' ORDER BY id DESC LIMIT 1"
        ) {
            try $0.get("body", as: String.self)
        }
        #expect(letter.contains("http://test/invitation/"))
        #expect(try await TestApp(as: .ravi).get("/access-requests").html.contains("Nobody asks for access"))
    }

    @Test func `an address that has an account already is told, and nothing is decided`() async throws {
        _ = try await asked()
        try await owner.execute("UPDATE access_requests SET email = 'bob@borealis.example'")
        let answer = try await TestApp(as: .ravi).post("/access-requests/1/grant")
        #expect(answer.status == .unprocessableContent && answer.html.contains("already"))
    }
}
