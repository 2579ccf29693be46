import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Partners register what they deliver and how it is supported (R39–R41).
@Suite(.database) struct ProjectTests {
    let owner = TestDatabase.current.owner

    private static let form = [
        "customer_name": "Frigorífico Norte, S.A.", "customer_country": "PT", "customer_domain": "frinorte.example",
        "name": "Claims portal", "description": "", "started": "1", "started_month": "3", "started_year": "2021",
        "msp": "no",
    ]

    private static let support = [
        "form": "services", "first": "1", "first_month": "3", "first_year": "2021", "last": "30", "last_month": "6",
        "last_year": "2021",
    ]

    private func record(
        _ changes: [String: String] = [:], as user: User = .ravi, at path: String = "/projects/1/support"
    )
        async throws -> Answer
    {
        try await TestApp(as: user).upload(
            path, Self.support.merging(changes) { $1 }, file: "document", name: "order.pdf", type: "application/pdf",
            content: Array("%PDF-1.4 order".utf8))
    }

    private func register(_ changes: [String: String] = [:], as user: User = .ravi) async throws -> Answer {
        try await TestApp(as: user).post("/projects", Self.form.merging(changes) { $1 })
    }

    @Test func `a project is registered, supported, accepted and ended, and its history says so`() async throws {
        #expect(try await register().location == "/projects/1#support")
        let missing = try await TestApp(as: .oli).get("/projects?tab=missing").html
        #expect(missing.contains("Claims portal") && missing.contains("Missing"))
        #expect(try await record().location == "/projects/1")
        #expect(try await !TestApp(as: .oli).get("/projects?tab=missing").html.contains("Claims portal"))
        #expect(try await TestApp(as: .oli).get("/projects?tab=answer").html.contains("Claims portal"))
        _ = try await TestApp(as: .oli).post("/projects/1/supports/1/acceptance")
        let late = try await TestApp(as: .ravi, on: "2021-07-01").get("/projects/1").html
        #expect(late.contains("No form of support is recorded."), "the support ended on 30 June")
        _ = try await TestApp(as: .nina, on: "2021-07-01").post(
            "/projects/1/end", ["ended": "30", "ended_month": "6", "ended_year": "2021"])
        let page = try await TestApp(as: .mia, on: "2021-07-01").get("/projects/1").html
        for words in [
            "Project registered", "Support recorded: Services bought from us", "Support accepted",
            "Project ended on 30 June 2021", "order.pdf", "Supported",
        ] { #expect(page.contains(words), "\(words)") }
        #expect(try await mails() == ["ravi@nova.example: Support accepted: Claims portal (PJ-000001)"])
    }

    @Test func `who held Delivery on the first day delivers alone`() async throws {
        for (days, cause) in [("[2021-02-12,2021-03-01)", "Sold"), ("[2021-03-02,)", "Earned")] {
            try await owner.execute(
                """
                INSERT INTO partner_authorizations (partner_id, level, valid, cause, reason, recorded_at)
                VALUES (1, 'delivery', \(days)::daterange, 'taken_over', \(cause), '2021-02-12')
                """)
        }
        _ = try await register()
        #expect(try await TestApp(as: .ravi).get("/projects/1").html.contains("No form of support is recorded."))
        _ = try await register(["started": "2", "name": "Next"])
        let page = try await TestApp(as: .ravi, on: "2021-03-02").get("/projects/2").html
        #expect(page.contains("Not needed") && !page.contains("No form of support is recorded."))
    }

    private func mails() async throws -> [String] {
        try await owner.all("SELECT recipient || ': ' || subject AS mail FROM messages ORDER BY id") {
            try $0.get("mail")
        }
    }

    @Test func `everything that is missing is told at once, and what was typed is kept`() async throws {
        let answer = try await register([
            "customer_name": " ", "customer_country": "XX", "customer_domain": "gmail.com", "name": "", "started": "31",
            "started_month": "2", "msp": "", "description": "A portal",
        ])
        #expect(answer.status == .unprocessableContent && answer.html.contains("A portal"))
        for words in [
            "Enter the legal name of the customer", "Choose the country of the customer", "not that of a mail provider",
            "Enter the name of the project", "Enter a day that exists", "Say whether it is an MSP project",
        ] { #expect(answer.html.contains(words), "\(words)") }
        _ = try await register()
        let support = try await TestApp(as: .ravi).post("/projects/1/support", ["last": "1"])
        #expect(support.status == .unprocessableContent)
        for words in [
            "Choose the form of support", "Enter the first day of the support", "Enter a day that exists",
            "Choose the signed document, as a PDF",
        ] { #expect(support.html.contains(words), "\(words)") }
        let end = try await TestApp(as: .ravi).post(
            "/projects/1/end", ["ended": "28", "ended_month": "2", "ended_year": "2021"])
        #expect(end.status == .unprocessableContent && end.html.contains("not before the start"))
    }

    @Test func `one form of support a day, and what was returned makes room for another`() async throws {
        _ = try await register()
        _ = try await record()
        let second = try await record([
            "first": "30", "first_month": "6", "last": "", "last_month": "", "last_year": "",
        ])
        #expect(second.status == .unprocessableContent && second.html.contains("recorded for some of these days"))
        let silent = try await TestApp(as: .oli).post("/projects/1/supports/1/return", ["reason": " "])
        #expect(silent.status == .unprocessableContent && silent.html.contains("Write why it is returned"))
        _ = try await TestApp(as: .oli).post("/projects/1/supports/1/return", ["reason": "It names another customer"])
        let page = try await TestApp(as: .ravi).get("/projects/1").html
        #expect(page.contains("It names another customer") && page.contains("Support missing"))
        #expect(try await record(["form": "co_delivery"]).location == "/projects/1")
        #expect(try await TestApp(as: .oli).post("/projects/1/supports/1/acceptance").status == .conflict)
        #expect(try await TestApp(as: .oli).post("/projects/1/supports/9/acceptance").status == .notFound)
    }

    @Test func `another partner sees nothing, and the same project is registered once`() async throws {
        _ = try await register()
        #expect(try await TestApp(as: .bob).get("/projects/1").status == .notFound)
        #expect(try await record(as: .bob).status == .notFound)
        #expect(try await !TestApp(as: .bob).get("/projects?tab=all").html.contains("Claims portal"))
        let twice = try await register(["customer_name": "FRIGORIFICO NORTE SA", "name": "claims portal"])
        #expect(twice.status == .unprocessableContent && twice.html.contains("registered for this customer already"))
        #expect(try await register(as: .bob).location == "/projects/3#support")
        #expect(try await owner.one("SELECT count(*) AS n FROM customers") { try $0.get("n") } == 1)
    }
}
