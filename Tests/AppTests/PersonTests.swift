import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// People of partners: told by the partner, confirmed by us, moved without losing a day (A13).
@Suite(.database) struct PersonTests {
    let owner = TestDatabase.current.owner

    private static let form = [
        "name": "Ines Faria", "email": "Ines@Nova.example", "account": "", "country": "PT", "starts": "15",
        "starts_month": "2", "starts_year": "2021",
    ]

    private func add(_ changes: [String: String] = [:], as user: User = .ravi, on day: String = "2021-03-01")
        async throws -> Answer
    {
        try await TestApp(as: user, on: day).post("/people", Self.form.merging(changes) { $1 })
    }

    private func mails() async throws -> [String] {
        try await owner.all("SELECT recipient || ': ' || subject AS mail FROM messages ORDER BY id") {
            try $0.get("mail")
        }
    }

    @Test func `a partner tells us of a new hire, and somebody of ours confirms it`() async throws {
        #expect(try await add().location == "/new-hires/1")
        #expect(
            try await TestApp(as: .ravi).get("/people?tab=all").html.contains("No people yet"), "nothing counts yet")
        #expect(try await TestApp(as: .tess).get("/new-hires").html.contains("Ines Faria"))
        #expect(try await TestApp(as: .ravi).post("/new-hires/1/confirmation").status == .forbidden)
        #expect(try await TestApp(as: .tess).post("/new-hires/1/confirmation").location == "/people/1")
        let page = try await TestApp(as: .ravi).get("/people/1").html
        #expect(page.contains("Ines Faria") && page.contains("from 15 February 2021") && page.contains("At a partner"))
        #expect(try await TestApp(as: .pia).post("/new-hires/1/confirmation").status == .conflict, "answered once")
        #expect(try await mails() == ["ravi@nova.example: Ines Faria is recorded as yours"])
    }

    @Test func `a person who moves keeps every day, and the other side is told without a name`() async throws {
        _ = try await add(["partner": "P-000001"], as: .tess)
        _ = try await TestApp(as: .ravi).upload(
            "/people/1/certificates", HoldingTests.form, file: "document", name: "c.pdf", type: "application/pdf",
            content: Array("%PDF-1.4".utf8))
        _ = try await TestApp(as: .tess).post("/certificates/1/verification")
        let june = ["starts": "1", "starts_month": "6"]
        #expect(try await add(june, as: .bob, on: "2021-06-05").location == "/new-hires/1")
        #expect(try await mails().last == "ravi@nova.example: Ines Faria is said to work elsewhere")
        let told = try await owner.all("SELECT body FROM messages") { try $0.get("body", as: String.self) }
        #expect(told.allSatisfy { !$0.contains("Borealis") })
        let claim = try await TestApp(as: .bob, on: "2021-06-05").get("/new-hires/1").html
        #expect(!claim.contains("Nova"), "who employs a person is nobody's to learn")
        #expect(try await TestApp(as: .bob, on: "2021-06-05").get("/people/1").status == .notFound)
        let decision = try await TestApp(as: .tess, on: "2021-06-05").get("/new-hires/1").html
        #expect(decision.contains("Works for Nova Systems Lda today."))
        _ = try await TestApp(as: .tess, on: "2021-06-05").post("/new-hires/1/confirmation")
        let days = try await owner.all(
            "SELECT partner_id || ' ' || valid AS line FROM person_employments ORDER BY valid"
        ) { try $0.get("line", as: String.self) }
        #expect(days == ["1 [2021-02-15,2021-06-01)", "2 [2021-06-01,)"])
        let before = try await TestApp(as: .ravi, on: "2021-06-05").get("/people/1").html
        #expect(before.contains("Moved to another company") && !before.contains("Borealis"))
        #expect(
            try await TestApp(as: .ravi, on: "2021-06-05").get("/people/1?on=2021-05-31").html.contains("At a partner"))
        let after = try await TestApp(as: .bob, on: "2021-06-05").get("/people/1").html
        #expect(after.contains("Associate Developer") && !after.contains("Nova Systems"))
    }

    @Test func `what we enter holds at once, and who works elsewhere waits for a second person of ours`() async throws {
        #expect(try await add(["partner": "P-000001"], as: .tess).location == "/people/1")
        let twice = try await add(["partner": "P-000001"], as: .tess)
        #expect(twice.status == .unprocessableContent && twice.html.contains("works for the company already"))
        let move = ["partner": "P-000002", "starts": "20"]
        #expect(try await add(move, as: .tess).location == "/new-hires/1")
        let own = try await TestApp(as: .tess).post("/new-hires/1/confirmation")
        #expect(own.status == .conflict && own.html.contains("somebody else confirms it"))
        #expect(try await TestApp(as: .pia).post("/new-hires/1/confirmation").location == "/people/1")
        let error = await #expect(throws: PostgresError.self) {
            try await owner.execute(
                """
                INSERT INTO person_employments (person_id, partner_id, valid, recorded_at)
                VALUES (1, 1, '[2021-12-01,)', now())
                """)
        }
        #expect(error?.violatedConstraint == "people_work_for_one_partner_a_day")
    }

    @Test func `somebody who left counts no more, and may come back`() async throws {
        _ = try await add(["partner": "P-000001"], as: .tess)
        let early = try await TestApp(as: .ravi).post(
            "/people/1/end",
            ["last": "1", "last_month": "1", "last_year": "2021", "end_reason": "Left the company"])
        #expect(early.status == .unprocessableContent && early.html.contains("not before 15 February 2021"))
        let last = ["last": "28", "last_month": "2", "last_year": "2021", "end_reason": "Left the company"]
        #expect(try await TestApp(as: .ravi).post("/people/1/end", last).location == "/people/1")
        #expect(try await TestApp(as: .ravi).get("/people?tab=left").html.contains("Ines Faria"))
        #expect(try await TestApp(as: .ravi).get("/people/1").html.contains("Without a partner"))
        #expect(try await TestApp(as: .ravi).post("/people/1/end", last).status == .conflict, "once")
        #expect(try await TestApp(as: .bob).post("/people/1/end", last).status == .notFound)
        #expect(
            try await add(["partner": "P-000001", "starts": "1", "starts_month": "3"], as: .tess).location
                == "/people/1")
    }

    @Test func `every problem is told at once, a claim waits once, and may be refused or withdrawn`() async throws {
        let wrong = try await TestApp(as: .tess).post(
            "/people", ["starts": "2", "starts_month": "3", "starts_year": "2021"])
        #expect(wrong.status == .unprocessableContent)
        for words in [
            "reference or name", "Enter the person&#39;s name", "e-mail address", "Choose the country",
            "today at the latest",
        ] { #expect(wrong.html.contains(words), "\(words)") }
        _ = try await add()
        let again = try await add()
        #expect(again.status == .unprocessableContent && again.html.contains("told us of this person already"))
        let silent = try await TestApp(as: .tess).post("/new-hires/1/refusal", ["reason": " "])
        #expect(silent.status == .unprocessableContent)
        _ = try await TestApp(as: .tess).post("/new-hires/1/refusal", ["reason": "She says she does not work there"])
        #expect(try await TestApp(as: .ravi).get("/new-hires/1").html.contains("She says she does not work there"))
        #expect(try await add().location == "/new-hires/3")
        #expect(try await TestApp(as: .bob).post("/new-hires/3/withdrawal").status == .notFound)
        #expect(try await TestApp(as: .ravi).post("/new-hires/3/withdrawal").location == "/new-hires/3")
    }

    @Test func `the catalogue changes from a day on`() async throws {
        let terms = [
            "name": "Associate Sales", "track": "Sales", "level": "associate", "months": "24", "from": "1",
            "from_month": "7", "from_year": "2021",
        ]
        #expect(try await TestApp(as: .ravi).post("/certificate-catalogue/1/terms", terms).status == .forbidden)
        _ = try await TestApp(as: .tess).post("/certificate-catalogue/1/terms", terms)
        let app = try await TestApp(as: .ravi)
        #expect(try await !app.get("/certificate-catalogue").html.contains("24 months"))
        #expect(try await app.get("/certificate-catalogue?on=2021-07-01").html.contains("24 months"))
        #expect(
            try await TestApp(as: .tess).post("/certificate-catalogue/1/terms", terms).status == .unprocessableContent)
        let new = terms.merging(["code": "architect_specialist", "name": "Architect Specialist"]) { $1 }
        #expect(try await TestApp(as: .pia).post("/certificate-catalogue", new).location == "/certificate-catalogue/8")
        #expect(try await app.get("/certificate-catalogue/8").html.contains("architect_specialist"))
        let twice = try await TestApp(as: .pia).post("/certificate-catalogue", new)
        #expect(twice.status == .unprocessableContent && twice.html.contains("Another certificate has this code"))
    }
}
