import HTTPTypes
import Hummingbird
import PartnerProgram
import Postgres
import Testing

@testable import App

/// What reviewers do with applications, and what they may not.
@Suite(.database) struct ReviewTests {
    let owner = TestDatabase.current.owner

    private func taken() async throws -> (applicant: Applicant, id: Int, mia: TestApp) {
        let (applicant, id) = try await Applicant.submitted()
        let mia = try await TestApp(as: .mia)
        #expect(try await mia.review(id, "review").status == .seeOther)
        return (applicant, id, mia)
    }

    private func mail(_ subject: String) async throws -> String? {
        try await owner.first("SELECT body FROM messages WHERE subject LIKE \(subject) ORDER BY id DESC LIMIT 1") {
            try $0.get("body", as: String.self)
        }
    }

    @Test func `an application is taken, approved and located, with the manager of the place`() async throws {
        let (ana, id, mia) = try await taken()
        let page = try await mia.get("/applications/\(id)")
        #expect(page.html.contains("Under review") && page.html.contains("href=\"/applications/\(id)/approval\""))
        #expect(try await mia.review(id, "approval", [("location", "PT")]).location == "/applications/\(id)")
        let decided = try await owner.one(
            "SELECT state, location_country, manager_id, decided_by FROM applications WHERE id = \(id)"
        ) { row in
            (
                try row.get("state", as: String.self), try row.get("location_country", as: String.self),
                try row.get("manager_id", as: Int.self), try row.get("decided_by", as: Int.self)
            )
        }
        #expect(decided == ("approved", "PT", 1, 1))
        let gates = try await owner.all("SELECT rule FROM application_gates ORDER BY id") {
            try $0.get("rule", as: String.self)
        }
        #expect(gates == ["R16", "R17", "R18", "R19", "R20"])
        let link = try #require(try await mail("%is approved")?.firstMatch(of: /resume\/([\w-]+)/)).1
        #expect(
            try await Applicant(key: String(link)).app.get("/apply/submitted").html.contains("Application approved"))
        #expect(try await ana.app.get("/apply/submitted").html.contains("Application approved"))
    }

    @Test func `the queue shows who has what, and where to go on`() async throws {
        let (_, first) = try await Applicant.submitted()
        let (_, second) = try await Applicant.submitted()
        let mia = try await TestApp(as: .mia)
        #expect(try await mia.get("/applications").html.contains("Vega Software, Lda."))
        #expect(
            try await mia.get("/applications/\(first)").html.contains("href=\"/applications/\(second)\">Next: 2 of 2"))
        _ = try await mia.review(first, "review")
        #expect(try await mia.get("/applications?tab=mine").html.contains("/applications/\(first)"))
        #expect(try await !mia.get("/applications").html.contains("/applications/\(first)\""))
        #expect(
            try await TestApp(as: .mia).get("/applications?tab=waiting").html.contains("No applicant owes an answer"))
    }

    @Test func `a rejection's coded reason is the message, with the reviewer's words`() async throws {
        let (ana, id, mia) = try await taken()
        let wrong = try await mia.review(id, "rejection", [("note", "We spoke on the phone.")])
        #expect(wrong.status == .unprocessableContent && wrong.hasProblem("reason"))
        #expect(wrong.html.contains("We spoke on the phone."))
        #expect(try await mia.review(id, "rejection", [("reason", "no_fit")]).hasProblem("note"))
        let done = try await mia.review(
            id, "rejection", [("reason", "no_operations"), ("note", "Spain has no office.")])
        #expect(done.status == .seeOther)
        let body = try #require(try await mail("%our decision"))
        #expect(body.contains(RejectionReason.noOperations.message) && body.contains("Spain has no office."))
        #expect(try await ana.app.get("/apply/submitted").html.contains("Spain has no office."))
    }

    @Test func `a question opens the named parts alone, and the answer brings it back`() async throws {
        let (ana, id, mia) = try await taken()
        let empty = try await mia.review(id, "question")
        #expect(empty.hasProblem("question") && empty.hasProblem("fields"))
        let question = [("question", "Which VAT number?"), ("fields", "vat_number")]
        #expect(try await mia.review(id, "question", question).status == .seeOther)
        #expect(try #require(try await mail("%we have a question")).contains("- VAT number"))
        #expect(try await ana.app.get("/apply/steps").location == "/apply/answer")
        let page = try await ana.app.get("/apply/company")
        #expect(page.html.contains("name=\"vat_number\"") && !page.html.contains("name=\"legal_name\""))
        let sly = try await ana.save("/apply/company", [("legal_name", "Somebody Else"), ("vat_number", "PT1")])
        #expect(sly.status == .conflict && sly.html.contains("Legal name"))
        #expect(try await ana.save("/apply/motions", [("motions", "msp")]).status == .conflict)
        #expect(try await ana.save("/apply/company", [("vat_number", "PT509333444")]).status == .seeOther)
        #expect(try await ana.save("/apply/answer", from: "/apply/answer").hasProblem("answer"))
        #expect(
            try await ana.save("/apply/answer", [("answer", "Corrected.")], from: "/apply/answer").status == .seeOther)
        #expect(try await Applicant.state(id) == "under_review")
        #expect(try await mail("%has been answered")?.contains("http://test/applications/\(id)") == true)
        let read = try await mia.get("/applications/\(id)")
        #expect(
            read.html.contains("PT509333444") && read.html.contains("Corrected.") && read.html.contains("Vega Software")
        )
    }

    @Test func `nothing is approved while a requirement is missed`() async throws {
        let applicant = try await Applicant.begun()
        try await applicant.fill(presence: [
            ("has_legal_entity", "yes"), ("legal_entity", "Vega"), ("has_office", "yes"), ("office", "Lisboa"),
            ("has_sales_team", "no"),
        ])
        _ = try await applicant.submit()
        let id = try await Applicant.newest()
        let mia = try await TestApp(as: .mia)
        _ = try await mia.review(id, "review")
        let page = try await mia.get("/applications/\(id)")
        #expect(page.html.contains("An office, but no sales team") && !page.html.contains("/approval\""))
        let version = page.field("version")
        let answer = try await mia.post("/applications/\(id)/approval", ["location": "PT", "version": version])
        #expect(answer.status == .conflict && answer.html.contains("R17"))
        #expect(try await Applicant.state(id) == "under_review")
    }

    @Test func `only a country with a legal entity is the location, and another manager needs a reason`() async throws {
        let (_, id, mia) = try await taken()
        #expect(try await mia.review(id, "approval", [("location", "ES")]).hasProblem("location"))
        try await owner.execute("INSERT INTO user_roles (user_id, role) VALUES (7, 'channel_manager')")
        let other = [("location", "PT"), ("manager", "7")]
        #expect(try await mia.review(id, "approval", other).hasProblem("manager_reason"))
        let reason = ("manager_reason", "Oli knows the company")
        #expect(try await mia.review(id, "approval", other + [reason]).status == .seeOther)
        let kept = try await owner.one("SELECT manager_id, manager_reason FROM applications WHERE id = \(id)") {
            (try $0.get("manager_id", as: Int.self), try $0.get("manager_reason", as: String.self))
        }
        #expect(kept == (7, "Oli knows the company"))
    }
}
