import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Customers answer by a link that works once, without account, cookie or script (R97–R99).
@Suite(.database) struct SurveyTests {
    let owner = TestDatabase.current.owner

    init() async throws { try await Surveys.registered() }

    private func ready(_ changes: [String: String] = [:]) async throws {
        #expect(try await Surveys.given(changes).location == "/projects/1#reviews")
    }

    @Test func `a contact is given, asked, and answers, and the project counts from that day`() async throws {
        let before = try await TestApp(as: .ravi).get("/projects/1").html
        #expect(before.contains("No contact is given yet") && before.contains("Not asked yet"))
        try await ready()
        #expect(try await TestApp(as: .ravi).get("/projects/1").html.contains("Nobody was asked yet"))
        #expect(try await Surveys.send().location == "/projects/1#reviews")
        let sent = try await TestApp(as: .mia).get("/projects/1").html
        for words in [
            "Survey sent", "No response yet: it does not count before one arrives (R97).", "The contact agreed",
            "1 March 2021, by Helena Brito", "can be answered until 31 March 2021", "Portuguese",
        ] { #expect(sent.contains(words), "\(words)") }
        let link = try await Surveys.link()
        let page = try await TestApp(on: "2021-03-31").get(link)
        #expect(page.status == .ok && page.html.contains("How did “Claims portal” go?"))
        #expect(page.html.contains("Nova Systems Lda delivered this project"))
        #expect(page.headers[values: .setCookie] == [])
        let answer = try await TestApp(on: "2021-03-31").post(link, ["score": "4", "comment": "Good people"])
        #expect(answer.location == link + "/thanks" && answer.headers[values: .setCookie] == [])
        #expect(try await TestApp(on: "2021-03-31").get(link + "/thanks").html.contains("Your answer has arrived"))
        let counted = try await TestApp(as: .ravi, on: "2021-04-01").get("/projects/1").html
        for words in [
            "Counted", "4.00 out of 5", "31 March 2021", "a new project of 2021", "Good people",
            "4 of 5, satisfied", "Customer review received: 4 of 5",
        ] { #expect(counted.contains(words), "\(words)") }
    }

    @Test func `only the hash of a link is kept, and nobody reads even that`() async throws {
        try await ready()
        _ = try await Surveys.send()
        let token = try await Surveys.link().split(separator: "/").last.map(String.init) ?? ""
        let kept = try await stored(
            "SELECT count(*) FROM review_survey_links WHERE token_hash = \(SecretToken.hash(of: token))", as: Int.self)
        #expect(kept == 1 && token.count == 43)
        for door in [TestDatabase.current.doors.staff, TestDatabase.current.doors.partner] {
            let error = await #expect(throws: PostgresError.self) {
                try await door.snapshot(settings: ["app.user_id": "1"]) {
                    try await $0.all("SELECT * FROM review_survey_links") { try $0.get("survey_id", as: Int.self) }
                }
            }
            #expect(error?.sqlState == "42501")
        }
    }

    @Test func `without an answer it says what to choose, and keeps the words`() async throws {
        try await ready()
        _ = try await Surveys.send()
        let link = try await Surveys.link()
        for form in [["comment": "Fine work"], ["score": "6", "comment": "Fine work"]] {
            let again = try await TestApp(on: "2021-03-02").post(link, form)
            #expect(again.status == .unprocessableContent && again.html.contains("Fine work"))
            #expect(again.html.contains("Choose how satisfied you are"))
        }
        #expect(try await Surveys.verdicts() == [])
    }

    @Test func `each link answers once: of two at the same time one wins and the other is told`() async throws {
        try await ready()
        _ = try await Surveys.send()
        let link = try await Surveys.link()
        let answers = try await withThrowingTaskGroup(of: String?.self) { group in
            for score in ["5", "1"] {
                group.addTask { try await TestApp(on: "2021-03-02").post(link, ["score": score]).location }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(answers.map { $0 ?? "already" }).count == 2 && answers.contains(link + "/thanks"), "\(answers)")
        #expect(try await Surveys.verdicts().count == 1)
        let again = try await TestApp(on: "2021-03-03").post(link, ["score": "3"])
        #expect(again.status == .gone && again.html.contains("This survey was answered already"))
        #expect(try await TestApp(on: "2021-03-03").get(link).html.contains("This survey was answered already"))
    }

    @Test func `what is replaced, out of time or unknown is a calm page`() async throws {
        try await ready()
        _ = try await Surveys.send()
        let first = try await Surveys.link()
        _ = try await Surveys.send(on: "2021-03-05")
        let second = try await Surveys.link()
        let replaced = try await TestApp(on: "2021-03-06").get(first)
        #expect(replaced.status == .gone && replaced.html.contains("This link was replaced"))
        #expect(try await TestApp(on: "2021-03-06").get(second).status == .ok)
        let late = try await TestApp(on: "2021-04-05").post(second, ["score": "5"])
        #expect(late.status == .gone && late.html.contains("could be answered until 4 April 2021"))
        #expect(try await TestApp().get("/survey/nothing").html.contains("This link does not work"))
        #expect(try await TestApp().get("/survey/nothing/thanks").location == "/survey/nothing")
        #expect(try await Surveys.verdicts() == [])
    }

    @Test func `it is reminded of once by another link, and ends by itself`() async throws {
        try await ready()
        _ = try await Surveys.send()
        let first = try await Surveys.link()
        #expect(try await passDay("2021-03-10")["customers reminded of a survey"] == nil)
        #expect(try await passDay("2021-03-11")["customers reminded of a survey"] == 1)
        #expect(try await passDay("2021-03-12")["customers reminded of a survey"] == nil)
        let reminder = try await Surveys.link()
        #expect(first != reminder)
        #expect(try await TestApp(on: "2021-03-12").get(first).status == .ok, "the letter's link works on")
        #expect(try await passDay("2021-03-31")["surveys ended without an answer"] == nil)
        #expect(try await passDay("2021-04-01")["surveys ended without an answer"] == 1)
        #expect(try await TestApp(on: "2021-04-01").get(reminder).status == .gone)
        let page = try await TestApp(as: .ravi, on: "2021-04-01").get("/projects/1").html
        #expect(page.contains("No response") && page.contains("reminded on 11 March 2021"))
        let mails = try await owner.all("SELECT subject FROM messages WHERE recipient LIKE 'helena%' ORDER BY id") {
            try $0.get("subject", as: String.self)
        }
        #expect(mails == ["How did “Claims portal” go?", "Reminder: how did “Claims portal” go?"])
    }

    @Test func `who does not wish to be written to is not, and may say so without a score`() async throws {
        try await ready()
        try await Surveys.registered("Second portal")
        let other = try await stored("SELECT max(id) FROM delivery_projects", as: Int.self) ?? 0
        _ = try await Surveys.given(project: other)
        _ = try await Surveys.send(to: 2, project: other)
        _ = try await Surveys.send()
        let link = try await Surveys.link()
        #expect(try await TestApp(on: "2021-03-02").post(link, ["objects": "yes"]).location == link + "/thanks")
        #expect(try await TestApp(on: "2021-03-02").get(link + "/thanks").html.contains("not write to you again"))
        #expect(try await Surveys.verdicts() == [])
        let page = try await TestApp(as: .ravi, on: "2021-03-02").get("/projects/1").html
        #expect(page.contains("Not to be written to") && page.contains("In the answer to the survey"))
        for (contact, project) in [(1, 1), (2, other)] {
            let refused = try await Surveys.send(to: contact, project: project, on: "2021-03-03")
            #expect(refused.status == .conflict && refused.html.contains("does not wish to be written to"))
        }
        #expect(try await passDay("2021-03-20")["customers reminded of a survey"] == nil)
    }

    @Test func `staff record an objection that was told, and a partner opts nobody out`() async throws {
        try await ready()
        _ = try await Surveys.send()
        let empty = try await TestApp(as: .oli).post("/projects/1/objections")
        #expect(empty.status == .unprocessableContent && empty.html.contains("Write how and when"))
        #expect(empty.html.contains("Choose the contact"))
        let form = ["objecting_contact": "1", "objection": "By telephone on 2 March"]
        #expect(try await TestApp(as: .ravi).post("/projects/1/objections", form).status == .forbidden)
        #expect(try await TestApp(as: .oli).post("/projects/1/objections", form).location == "/projects/1#reviews")
        #expect(try await TestApp().get(Surveys.link()).status == .gone)
        #expect(try await TestApp(as: .pia).post("/projects/1/objections", form).status == .conflict)
    }
}
