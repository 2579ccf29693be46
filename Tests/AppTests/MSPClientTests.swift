import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Named clients of MSP partners, each by a signed agreement (R43, R95, A38).
@Suite(.database) struct MSPClientTests {
    private static let form = [
        "client_name": "Frigorífico Norte, S.A.", "client_country": "PT", "client_domain": "frinorte.example",
        "signed": "26", "signed_month": "2", "signed_year": "2021", "first": "1", "first_month": "3",
        "first_year": "2021", "last": "28", "last_month": "2", "last_year": "2022",
    ]

    private func enter(_ changes: [String: String] = [:], as user: User = .ravi, on day: String = "2021-03-01")
        async throws -> Answer
    {
        try await TestApp(as: user, on: day).upload(
            "/msp-clients", Self.form.merging(changes) { $1 }, file: "document", name: "msp.pdf",
            type: "application/pdf", content: Array("%PDF-1.4 agreement".utf8))
    }

    @Test func `an agreement is entered by its partner, verified by us, and counts as a new client`() async throws {
        #expect(try await enter().location == "/msp-clients/1")
        let own = try await TestApp(as: .ravi).get("/msp-clients/1").html
        #expect(own.contains("It does not count yet.") && own.contains("msp.pdf") && own.contains("26 February 2021"))
        #expect(try await TestApp(as: .mia).get("/msp-clients").html.contains("Frigorífico Norte, S.A."))
        #expect(try await TestApp(as: .mia).post("/msp-clients/1/verification").location == "/msp-clients/1")
        let page = try await TestApp(as: .ravi).get("/msp-clients/1").html
        #expect(page.contains("Verified") && page.contains("It counts in 2021 (R84)."))
        #expect(try await TestApp(as: .pia).post("/msp-clients/1/verification").status == .conflict, "answered once")
        let mails = try await TestDatabase.current.owner.all("SELECT recipient FROM messages") {
            try $0.get("recipient", as: String.self)
        }
        #expect(mails == ["ravi@nova.example"])
    }

    @Test func `who entered an agreement does not verify it`() async throws {
        #expect(try await enter(["partner": "p-000001"], as: .mia).location == "/msp-clients/1")
        let page = try await TestApp(as: .mia).get("/msp-clients/1").html
        #expect(page.contains("You entered this agreement.") && !page.contains("It is as entered"))
        #expect(try await TestApp(as: .mia).post("/msp-clients/1/verification").status == .conflict)
        #expect(try await TestApp(as: .pia).post("/msp-clients/1/verification").location == "/msp-clients/1")
        let constraint = await #expect(throws: PostgresError.self) {
            try await TestDatabase.current.owner.execute("UPDATE msp_client_agreements SET verified_by = entered_by")
        }
        #expect(constraint?.violatedConstraint == "msp_client_agreements_are_verified_by_somebody_else")
    }

    @Test func `one agreement with a client a day; a later one is no new client; a returned one makes room`()
        async throws
    {
        _ = try await enter()
        let spelling = ["client_name": "FRIGORIFICO NORTE SA", "client_domain": ""]
        let again = try await enter(spelling)
        #expect(again.status == .unprocessableContent && again.html.contains("covers some of these days already"))
        let renewal = spelling.merging([
            "first": "1", "first_year": "2022", "last": "", "last_month": "", "last_year": "",
        ]) { $1 }
        #expect(try await enter(renewal).location == "/msp-clients/3")
        #expect(try await TestApp(as: .ravi).get("/msp-clients/3").html.contains("Only the first MSP agreement"))
        let newOnes = try await TestApp(as: .mia).get("/msp-clients?tab=verify&new=yes").html
        #expect(newOnes.contains("/msp-clients/1") && !newOnes.contains("/msp-clients/3"))
        _ = try await TestApp(as: .mia).post("/msp-clients/1/return", ["reason": "The client did not sign"])
        #expect(try await TestApp(as: .ravi).get("/msp-clients/3").html.contains("No earlier MSP agreement"))
        #expect(try await enter(spelling).location == "/msp-clients/4")
    }

    @Test func `every problem is told at once`() async throws {
        let answer = try await TestApp(as: .mia).post(
            "/msp-clients",
            [
                "signed": "2", "signed_month": "3", "signed_year": "2021", "first": "1", "first_month": "3",
                "first_year": "2021", "last": "1", "last_month": "1", "last_year": "2021",
            ])
        #expect(answer.status == .unprocessableContent)
        for words in [
            "reference or name", "legal name of the client", "country of the client", "today at the latest",
            "not before the signature", "not before the first day", "Choose the signed document",
        ] { #expect(answer.html.contains(words), "\(words)") }
        let nobody = try await enter(["partner": "Nobody Ltd"], as: .mia)
        #expect(nobody.status == .unprocessableContent && nobody.html.contains("No partner, or more than one"))
    }

    @Test func `another partner sees nothing of it`() async throws {
        _ = try await enter()
        #expect(try await TestApp(as: .bob).get("/msp-clients/1").status == .notFound)
        #expect(try await !TestApp(as: .bob).get("/msp-clients?tab=all").html.contains("Frigorífico"))
        #expect(try await enter(as: .bob).location == "/msp-clients/2")
    }
}
