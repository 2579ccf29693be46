import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Responses, their exclusion by two people, and who reads what (R90, R97, R98).
@Suite(.database) struct CustomerReviewTests {
    let owner = TestDatabase.current.owner

    init() async throws {
        try await Surveys.registered()
        _ = try await Surveys.given()
        try await Surveys.answered("1", on: "2021-03-01", ["comment": "Too slow"])
    }

    private func post(_ step: String, _ fields: [String: String] = [:], as user: User) async throws -> Answer {
        try await TestApp(as: user).post("/reviews/1/\(step)", fields)
    }

    private func seen(as user: User, _ query: String) async throws -> Bool {
        try await TestApp(as: user).get("/reviews?" + query).html.contains("RV-000001")
    }

    @Test func `one asks for an exclusion, another approves, and both are undone likewise`() async throws {
        let silent = try await post("exclusion", ["exclusion_reason": " "], as: .mia)
        #expect(silent.status == .unprocessableContent && silent.html.contains("Write why it should not count"))
        #expect(
            try await post("exclusion", ["exclusion_reason": "About another project"], as: .mia).location
                == "/reviews/1")
        #expect(try await seen(as: .ravi, "tab=counted"), "it counts until it is decided")
        let own = try await TestApp(as: .mia).get("/reviews/1").html
        #expect(own.contains("somebody else decides") && !own.contains("/reviews/1/approval"))
        #expect(try await post("approval", as: .mia).status == .conflict)
        #expect(try await !TestApp(as: .ravi).get("/reviews/1").html.contains("About another project"))
        #expect(try await seen(as: .pia, "tab=decide"))
        #expect(try await !seen(as: .mia, "tab=decide"), "she asked herself")
        #expect(try await TestApp(as: .pia).get("/").html.contains("Customer reviews to decide"))
        #expect(try await post("approval", as: .pia).location == "/reviews/1")
        #expect(try await seen(as: .ravi, "tab=excluded"))
        #expect(try await !seen(as: .ravi, "tab=counted"))
        let partner = try await TestApp(as: .ravi).get("/reviews/1").html
        #expect(partner.contains("About another project") && partner.contains("Left out"))
        #expect(try await TestApp(as: .ravi).get("/projects/1").html.contains("Every response was left out"))
        #expect(try await post("exclusion", ["exclusion_reason": "Again"], as: .mia).status == .conflict)
        _ = try await post("withdrawal", ["withdrawal_reason": "It was this one"], as: .pia)
        #expect(try await post("refusal", ["refusal_reason": "No"], as: .pia).status == .conflict)
        #expect(try await post("approval", as: .oli).location == "/reviews/1")
        #expect(try await seen(as: .ravi, "tab=counted"))
        #expect(
            try await mails() == [
                "Customer review left out: Claims portal (RV-000001)",
                "Customer review no longer left out: Claims portal (RV-000001)",
            ])
        _ = try await post("exclusion", ["exclusion_reason": "Once more"], as: .mia)
        #expect(try await post("approval", as: .oli).status == .seeOther, "it can be left out again")
    }

    private func mails() async throws -> [String] {
        try await owner.all("SELECT subject FROM messages WHERE recipient = 'ravi@nova.example' ORDER BY id") {
            try $0.get("subject")
        }
    }

    @Test func `what is refused changes nothing, and can be asked again`() async throws {
        _ = try await post("exclusion", ["exclusion_reason": "Low"], as: .mia)
        let silent = try await post("refusal", as: .pia)
        #expect(silent.status == .unprocessableContent && silent.html.contains("Write why you refuse"))
        #expect(try await post("refusal", ["refusal_reason": "A low score is no reason"], as: .pia).status == .seeOther)
        #expect(try await seen(as: .ravi, "tab=counted"))
        #expect(try await TestApp(as: .mia).get("/reviews/1").html.contains("A low score is no reason"))
        #expect(try await post("approval", as: .pia).status == .conflict)
        #expect(try await post("acceptance", ["acceptance_reason": "Why"], as: .pia).status == .conflict)
        #expect(try await post("withdrawal", ["withdrawal_reason": "Why"], as: .pia).status == .conflict)
    }

    @Test func `of two who decide at the same time one wins and the other is told`() async throws {
        _ = try await post("exclusion", ["exclusion_reason": "Another project"], as: .mia)
        let statuses = try await withThrowingTaskGroup(of: HTTPResponse.Status.self) { group in
            for user in [User.pia, .oli] {
                group.addTask { try await TestApp(as: user).post("/reviews/1/approval").status }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(statuses) == [.seeOther, .conflict])
    }

    @Test func `a flagged response counts once a reviewer has accepted it`() async throws {
        _ = try await Surveys.given(["contact_email": "ravi@nova.example"])
        #expect(try await Surveys.answered("5", contact: 2) == 2)
        let app = try await TestApp(as: .oli)
        let page = try await app.get("/reviews/2").html
        #expect(page.contains("It does not count yet.") && page.contains("Perhaps somebody of the partner answered"))
        let silent = try await app.post("/reviews/2/acceptance")
        #expect(silent.status == .unprocessableContent && silent.html.contains("Write what you found"))
        #expect(try await app.post("/reviews/2/acceptance", ["acceptance_reason": "We called"]).status == .seeOther)
        #expect(try await app.get("/reviews?tab=counted").html.contains("RV-000002"))
        #expect(try await app.post("/reviews/2/acceptance", ["acceptance_reason": "Twice"]).status == .conflict)
        #expect(try await TestApp(as: .ravi).get("/reviews/2").html.contains("We called"))
        #expect(try await TestApp(as: .ravi).get("/projects/1").html.contains("3.00 out of 5"))
    }

    @Test func `words for us alone are not the partner's to read, and another partner sees nothing`() async throws {
        _ = try await Surveys.given(["contact_email": "rui@frinorte.example"])
        try await Surveys.answered("2", contact: 2, ["comment": "Between us", "for_vendor": "yes"])
        #expect(try await TestApp(as: .mia).get("/reviews/2").html.contains("Between us"))
        for path in ["/reviews/2", "/projects/1", "/reviews"] {
            #expect(try await !TestApp(as: .ravi).get(path).html.contains("Between us"), "\(path)")
        }
        #expect(try await TestApp(as: .ravi).get("/reviews/1").html.contains("Too slow"))
        #expect(try await TestApp(as: .bob).get("/reviews/1").status == .notFound)
        #expect(try await !seen(as: .bob, "tab=all"))
        #expect(try await TestApp(as: .ravi).post("/reviews/1/acceptance").status == .forbidden)
    }

    @Test func `an answer is never edited, not even by the owner`() async throws {
        for change in ["score = 5", "received_on = '2021-01-01'"] {
            let error = await #expect(throws: PostgresError.self) {
                try await owner.execute(SQL(file: "UPDATE review_responses SET \(change)"))
            }
            #expect(error?.violatedConstraint == "review_responses_are_append_only")
        }
        await #expect(throws: PostgresError.self) { try await owner.execute("DELETE FROM review_comments") }
    }

    @Test func `who does not know the project says nothing about it`() async throws {
        _ = try await Surveys.given(["contact_email": "rui@frinorte.example"])
        try await Surveys.answered("unknown", contact: 2)
        let page = try await TestApp(as: .ravi).get("/reviews/2").html
        #expect(page.contains("Does not know the project") && page.contains("It does not count."))
        #expect(try await TestApp(as: .ravi).get("/projects/1").html.contains("1.00 out of 5"))
        #expect(try await TestApp(as: .mia).get("/reviews?tab=unknown").html.contains("RV-000002"))
    }
}
