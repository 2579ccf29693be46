import HTTPTypes
import Hummingbird
import PartnerProgram
import Postgres
import Testing

@testable import App

/// From the first page to the submitted application, without an account.
@Suite(.database) struct ApplyTests {
    let owner = TestDatabase.current.owner

    @Test func `a company applies step by step and is told when it is answered`() async throws {
        let ana = try await Applicant.begun()
        let steps = try await ana.app.get("/apply/steps")
        #expect(steps.html.contains("0 of 6 steps completed"))
        #expect(steps.html.contains("http://test/apply/resume/\(ana.key)"))
        try await ana.fill()
        #expect(try await ana.app.get("/apply/steps").html.contains("7 of 7 steps completed"))
        let check = try await ana.app.get("/apply/check")
        #expect(check.html.contains("vega.example") && !check.html.contains("https://www.Vega"))
        #expect(try await ana.submit().location == "/apply/submitted")
        let done = try await ana.app.get("/apply/submitted")
        #expect(done.html.contains("A-000001"))
        #expect(done.html.contains("Monday 15 March 2021"))
    }

    @Test func `the mailed link opens the application in another browser, without the key in the address`() async throws
    {
        let ana = try await Applicant.begun()
        let body = try await owner.one("SELECT body FROM messages WHERE recipient = 'ana@vega.example'") {
            try $0.get("body", as: String.self)
        }
        #expect(body.contains("http://test/apply/resume/\(ana.key)"))
        let answer = try await TestApp().get("/apply/resume/\(ana.key)")
        #expect(answer.location == "/apply/steps")
        #expect(answer.cookie(Cookie.applicationName) == ana.key)
        #expect(try await TestApp().get("/apply/resume/\(SecretToken().text)").status == .notFound)
    }

    @Test func `beginning twice with one form begins one application`() async throws {
        let app = try await TestApp()
        let form = ["email": "ana@vega.example", "key": SecretToken().text]
        #expect(try await app.post("/apply", form).status == .seeOther)
        #expect(try await app.post("/apply", form).location == "/apply/steps")
        #expect(try await owner.one("SELECT count(*) AS n FROM applications") { try $0.get("n", as: Int.self) } == 1)
    }

    @Test func `without an address nothing begins and what was typed stays`() async throws {
        let answer = try await TestApp().post("/apply", ["email": "ana at vega"])
        #expect(answer.status == .unprocessableContent)
        #expect(answer.html.contains("ana at vega") && answer.hasProblem("email"))
        #expect(answer.cookie(Cookie.applicationName) == nil)
    }

    @Test func `every problem of a step is shown at once with what was typed`() async throws {
        let ana = try await Applicant.begun()
        let answer = try await ana.save(
            "/apply/company",
            [("legal_name", ""), ("domain", "gmail.com"), ("country", "Atlantis"), ("city", "Lisboa")])
        #expect(answer.status == .unprocessableContent)
        for field in ["legal_name", "registration_number", "domain", "street", "country"] {
            #expect(answer.hasProblem(field), "\(field)")
        }
        #expect(!answer.hasProblem("city") && !answer.hasProblem("vat_number"))
        #expect(answer.html.contains("value=\"Atlantis\"") && answer.html.contains("value=\"Lisboa\""))
    }

    @Test func `a step can be left half done, but not with what is wrong`() async throws {
        let ana = try await Applicant.begun()
        let later = [("legal_name", "Vega"), ("do", "later")]
        #expect(try await ana.save("/apply/company", later).location == "/apply/steps")
        #expect(try await ana.app.get("/apply/company").html.contains("value=\"Vega\""))
        #expect(try await ana.save("/apply/company", later + [("country", "Atlantis")]).hasProblem("country"))
        #expect(try await ana.app.get("/apply/steps").html.contains("0 of 6"))
    }

    @Test func `two windows do not overwrite each other, and nothing typed is lost`() async throws {
        let ana = try await Applicant.begun()
        let version = try await ana.version("/apply/company")
        let first = Applicant.company + [("version", version)]
        #expect(try await ana.app.post("/apply/company", pairs: first).status == .seeOther)
        let second = [("legal_name", "Vega Portugal"), ("version", version), ("country", "Portugal")]
        let answer = try await ana.app.post("/apply/company", pairs: second)
        #expect(answer.status == .conflict)
        #expect(answer.html.contains("saved in another window"))
        #expect(answer.html.contains("value=\"Vega Portugal\"") && answer.html.contains("Vega Software, Lda."))
        let again = Applicant.company + [("version", answer.field("version"))]
        #expect(try await ana.app.post("/apply/company", pairs: again).status == .seeOther)
    }

    @Test func `two windows that save in the same moment: one wins and the other is told`() async throws {
        let ana = try await Applicant.begun()
        let pairs = Applicant.company + [("version", try await ana.version("/apply/company"))]
        async let one = ana.app.post("/apply/company", pairs: pairs)
        async let two = ana.app.post("/apply/company", pairs: pairs)
        let statuses = try await [one.status, two.status].sorted { $0.code < $1.code }
        #expect(statuses == [.seeOther, .conflict])
    }

    @Test func `a group adds its countries and a country can be taken off again`() async throws {
        let ana = try await Applicant.begun()
        try await ana.save("/apply/countries", [("add", "brasil"), ("group", "iberia"), ("do", "add")])
        let page = try await ana.app.get("/apply/countries")
        for code in ["BR", "PT", "ES"] { #expect(page.html.contains("value=\"\(code)\" checked"), "\(code)") }
        #expect(page.html.contains("A resell territory"))
        try await ana.save("/apply/countries", [("countries", "PT")])
        #expect(try await ana.app.get("/apply/countries/PT").status == .ok)
        #expect(try await ana.app.get("/apply/countries/BR").status == .notFound)
    }

    @Test func `an unfinished application is not submitted and says all that is missing`() async throws {
        let ana = try await Applicant.begun()
        let answer = try await ana.submit()
        #expect(answer.status == .unprocessableContent)
        for path in ["company", "contacts", "countries", "motions"] {
            #expect(answer.html.contains("href=\"/apply/\(path)\""), "\(path)")
        }
        #expect(try await Applicant.state(Applicant.newest()) == "draft")
    }

    @Test func `a company's numbers hold no markup`() async throws {
        let ana = try await Applicant.begun()
        let version = try await ana.version("/apply/company")
        let rest = Applicant.company.filter { $0.0 != "vat_number" }
        let answer = try await ana.app.post(
            "/apply/company", pairs: rest + [("vat_number", "<b>PT1</b>"), ("version", version)])
        #expect(answer.status == .unprocessableContent && answer.hasProblem("vat_number"))
    }

    @Test func `submitting twice submits once`() async throws {
        let (ana, _) = try await Applicant.submitted()
        let again = try await ana.app.post("/apply/submission", ["version": "9"])
        #expect(again.status == .seeOther && again.location == "/apply/submitted")
        #expect(
            try await owner.one("SELECT count(*) AS n FROM messages WHERE subject LIKE '%has arrived'") {
                try $0.get("n", as: Int.self)
            } == 1)
        #expect(try await ana.save("/apply/company", Applicant.company).status == .conflict)
    }

    @Test func `the channel manager of the applicant's country is told of it, once`() async throws {
        let (ana, _) = try await Applicant.submitted()
        _ = try await ana.app.post("/apply/submission", ["version": "9"])
        let told = try await owner.all("SELECT recipient, body FROM messages WHERE subject LIKE 'New application A-%'")
        {
            (try $0.get("recipient", as: String.self), try $0.get("body", as: String.self))
        }
        #expect(told.map(\.0) == ["mia@vendor.example"])
        #expect(told.first?.1.contains("/applications/") == true)
    }

    @Test func `another applicant and a stranger see nothing of it`() async throws {
        _ = try await Applicant.submitted()
        let other = try await Applicant.begun(email: "eve@other.example")
        for path in ["steps", "company", "check", "submitted"] {
            #expect(try await !other.app.get("/apply/\(path)").html.contains("Vega"), "\(path)")
            #expect(try await TestApp().get("/apply/\(path)").location == "/apply", "\(path)")
        }
        #expect(try await TestApp().post("/apply/submission").location == "/apply")
    }

    @Test func `a lost link is mailed again, and nobody is told whether there was one`() async throws {
        _ = try await Applicant.begun()
        let known = try await TestApp().post("/apply/link", ["email": "ANA@vega.example"])
        let unknown = try await TestApp().post("/apply/link", ["email": "nobody@vega.example"])
        #expect(
            known.location == unknown.location && known.cookie(Cookie.noticeName) == unknown.cookie(Cookie.noticeName))
        let body = try await owner.one("SELECT body FROM messages WHERE subject = 'Your link to your application'") {
            try $0.get("body", as: String.self)
        }
        let key = try #require(body.firstMatch(of: /resume\/(\w+)/)).1
        #expect(try await Applicant(key: String(key)).app.get("/apply/steps").html.contains("A-000001"))
    }

    @Test func `one network address begins twenty applications in a while and is then told to wait`() async throws {
        let app = try await TestApp()
        for number in 1...20 {
            #expect(try await app.post("/apply", ["email": "ana\(number)@vega.example"]).status == .seeOther)
        }
        let late = try await app.post("/apply/link", ["email": "ana1@vega.example"])
        #expect(late.status == .tooManyRequests && late.html.contains("Try again in 15 minutes"))
    }
}
