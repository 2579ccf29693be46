import Foundation
import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// What a partner has in a country, with its evidence, and its end (R16–R19). Casa do Sal may sell in Portugal and
/// Spain.
@Suite(.database) struct OperationTests {
    private let owner = TestDatabase.current.owner
    private let documents = PartnerDocuments()

    private func found(_ country: String, _ kind: String, since day: String = "2021-05-01") -> [String: String] {
        [
            "country": country, "kind": kind, "detail": "Salinas, Rue du Sel 3, Lyon",
            "evidence": "Register of 2 May 2021",
        ].merging(SecondManager.day("since", day)) { $1 }
    }

    private func ending(_ day: String, _ reason: String = "The partner has let it go") -> [String: String] {
        ["end_reason": reason].merging(SecondManager.day("ended", day)) { $1 }
    }

    private func operation(_ partner: Int, _ country: String, _ kind: String) async throws -> Int {
        try await stored(
            """
            SELECT min(id) FROM partner_operations
            WHERE partner_id = \(partner) AND country = \(country) AND kind = \(kind) AND upper_inf(valid)
            """, as: Int.self) ?? 0
    }

    private func tasks() async throws -> [String] {
        try await owner.all("SELECT clause || ' ' || coalesce(country, '') AS task FROM partner_tasks ORDER BY id") {
            try $0.get("task")
        }
    }

    @Test func `it is recorded with its evidence and stands on the page and in the history`() async throws {
        let partner = try await documents.partner()
        let app = try await TestApp(as: .mia, on: "2021-06-01")
        let answer = try await app.upload(
            "/partners/\(partner)/operations", found("FR", "office"), file: "document", name: "register.pdf",
            type: "application/pdf", content: ApprovedCompany.pdf)
        #expect(answer.location == "/partners/\(partner)/territory")
        let html = try await app.get("/partners/\(partner)/territory").html
        for words in ["France", "Salinas, Rue du Sel 3, Lyon", "Register of 2 May 2021", "register.pdf", "1 May 2021"] {
            #expect(html.contains(words), "\(words)")
        }
        #expect(try await app.get("/partners/\(partner)/history").html.contains("Office in France recorded"))
        let before = try await app.get("/partners/\(partner)/territory?on=2021-04-30").html
        #expect(before.contains("As of 30 April 2021.") && !before.contains("Rue du Sel"))
    }

    @Test func `every problem is told at once, and what was typed stays`() async throws {
        let partner = try await documents.partner()
        let answer = try await TestApp(as: .mia, on: "2021-06-01").post(
            "/partners/\(partner)/operations",
            ["country": "XX", "kind": "castle", "detail": " ", "evidence": "Seen on a visit"]
                .merging(SecondManager.day("since", "2021-06-02")) { $1 })
        #expect(answer.status == .unprocessableContent)
        for words in [
            "Choose the country", "Choose what the partner has there", "Enter its name and place",
            "Enter today or a day before", "Seen on a visit", "Error:",
        ] { #expect(answer.html.contains(words), "\(words)") }
        #expect(try await stored("SELECT count(*) FROM partner_operations WHERE country = 'XX'", as: Int.self) == 0)
    }

    @Test func `the same is not recorded twice, and a form sent twice counts once`() async throws {
        let partner = try await documents.partner()
        let app = try await TestApp(as: .pia, on: "2021-06-01")
        var form = found("FR", "office")
        form["form_key"] = UUID().uuidString
        for _ in 0..<2 { #expect(try await app.post("/partners/\(partner)/operations", form).status == .seeOther) }
        form["form_key"] = UUID().uuidString
        let again = try await app.post("/partners/\(partner)/operations", form)
        #expect(again.status == .unprocessableContent && again.html.contains("This is recorded already"))
        #expect(try await stored("SELECT count(*) FROM partner_operations WHERE country = 'FR'", as: Int.self) == 1)
    }

    @Test func `an end that loses a gate opens a task, once, and never changes the territory`() async throws {
        let partner = try await documents.partner()
        let office = try await operation(partner, "ES", "office")
        let app = try await TestApp(as: .mia, on: "2021-06-01")
        let path = "/partners/\(partner)/operations/\(office)/end"
        let page = try await app.get(path).html
        #expect(page.contains("Without it a gate is no longer met.") && page.contains("a sales team, but no office"))
        let wrong = try await app.post(path, ending("2021-03-01", " "))
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.html.contains("since when it has been there") && wrong.html.contains("Write how it is known"))
        #expect(try await app.post(path, ending("2021-06-10")).status == .seeOther)
        let opened = try await tasks()
        #expect(opened.contains("R18 ES") && Set(opened).count == opened.count)
        #expect(try await documents.territory(partner, on: "2021-06-10") == ["ES", "PT"])
        #expect(try await app.post(path, ending("2021-06-10")).status == .conflict)
        let team = try await operation(partner, "ES", "sales_team")
        _ = try await app.post("/partners/\(partner)/operations/\(team)/end", ending("2021-06-10"))
        #expect(try await tasks().filter { $0 == "R18 ES" }.count == 1, "the gate is lost already")
        #expect(try await tasks() == opened)
        let html = try await app.get("/partners/\(partner)/territory?on=2021-06-10").html
        #expect(html.contains("What there was before") && html.contains("The partner has let it go"))
        #expect(try await app.get("/partners/\(partner)/territory").html.contains("What has to be settled"))
        #expect(try await app.get("/tasks").html.contains("R18 is no longer met in Spain: a sales team, but no office"))
    }

    @Test func `another office there keeps the gate, whichever of the two ends first`() async throws {
        let partner = try await documents.partner()
        let app = try await TestApp(as: .mia, on: "2021-06-01")
        _ = try await app.post("/partners/\(partner)/operations", found("ES", "office"))
        let first = try await operation(partner, "ES", "office")
        _ = try await app.post("/partners/\(partner)/operations/\(first)/end", ending("2021-08-01"))
        #expect(try await tasks().isEmpty)
        let second = try await operation(partner, "ES", "office")
        #expect(second != first)
        _ = try await app.post("/partners/\(partner)/operations/\(second)/end", ending("2021-07-01"))
        #expect(try await tasks().contains("R18 ES"), "from 1 August on there is none left")
    }

    @Test func `two end it at once: one does, the other is told`() async throws {
        let partner = try await documents.partner()
        let path = "/partners/\(partner)/operations/\(try await operation(partner, "ES", "office"))/end"
        async let one = TestApp(as: .mia, on: "2021-06-01").post(path, ending("2021-06-10"))
        async let two = TestApp(as: .pia, on: "2021-06-01").post(path, ending("2021-06-11"))
        #expect(try await Set([one.status, two.status]) == [.seeOther, .conflict])
        #expect(try await tasks().filter { $0 == "R18 ES" }.count == 1)
    }

    @Test func `others only look, another partner not even that, and a wrong number is nothing`() async throws {
        let partner = try await documents.partner()
        let office = try await operation(partner, "ES", "office")
        let path = "/partners/\(partner)/operations"
        for user in [User.finn, .ada, .lea, .oli, .ravi] {
            #expect(try await TestApp(as: user).post(path, found("FR", "office")).status == .forbidden)
            #expect(try await TestApp(as: user).get("\(path)/\(office)/end").status == .forbidden)
        }
        #expect(try await TestApp(as: .ravi).get("/partners/\(partner)/territory").status == .notFound)
        let own = try await TestApp(as: documents.administrator(of: partner), on: "2021-06-01")
            .get("/partners/\(partner)/territory")
        #expect(own.status == .ok && own.html.contains("Spain") && !own.html.contains("Record what the partner has"))
        #expect(!own.html.contains("What has to be settled"))
        #expect(try await TestApp(as: .mia).get("/partners/1/operations/\(office)/end").status == .notFound)
        #expect(try await TestApp(as: .mia).get("\(path)/99999/end").status == .notFound)
    }
}
