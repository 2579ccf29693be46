import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// A partner registers an opportunity: draft, check, submission, answer, withdrawal, copy (SM5).
@Suite(.database) struct RegistrationTests {
    let owner = TestDatabase.current.owner

    init() async throws { try await Registrations.prepare() }

    @Test func `what is typed is kept as it is meant, checked, and submitted with its due day`() async throws {
        let ravi = try await TestApp(as: .ravi)
        let begun = try await ravi.post("/opportunities", Registrations.form)
        #expect(begun.location == "/opportunities/1/check")
        let check = try await ravi.get("/opportunities/1/check").html
        let kept = ["Frigorífico Norte, S.A.", "frinorte.example", "80,000.00", "A claims portal", "Claims on paper"]
        for words in kept {
            #expect(check.contains(words), "\(words)")
        }
        #expect(!check.contains("There is a problem"))
        let sent = try await ravi.post("/opportunities/1/submission", ["version": Registrations.version(1)])
        #expect(sent.location == "/opportunities/1")
        let page = try await ravi.get("/opportunities/1").html
        #expect(page.contains("Monday 8 March 2021") && page.contains("5 business days"))
        #expect(page.contains("1 March 2021, 12:00:00 UTC") && page.contains("Submitted"))
        #expect(try await ravi.get("/opportunities/1/edit").status == .conflict, "locked while in review")
        let mails = try await owner.all(
            "SELECT recipient FROM messages WHERE subject LIKE 'New registration%' ORDER BY 1"
        ) {
            try $0.get("recipient", as: String.self)
        }
        #expect(mails == ["dora@vendor.example", "emil@vendor.example", "mia@vendor.example"])
    }

    @Test func `anything may be missing in a draft, and everything missing is told before it is submitted`()
        async throws
    {
        let ravi = try await TestApp(as: .ravi)
        #expect(
            try await ravi.post("/opportunities", ["do": "later", "currency": "EUR"]).location == "/opportunities/1")
        let check = try await ravi.get("/opportunities/1/check").html
        for words in [
            "Enter the legal name of the prospect", "Choose the country of the prospect",
            "Write what the prospect needs",
            "Enter the estimated value", "Enter the day on which you expect the close", "Choose the motion",
            "Answer: Is there a budget",
        ] { #expect(check.contains(words), "\(words)") }
        let sent = try await ravi.post("/opportunities/1/submission", ["version": Registrations.version(1)])
        #expect(sent.status == .unprocessableContent && sent.html.contains("Error: Check your answers"))
        #expect(try await Registrations.state(1) == "draft")
    }

    @Test func `what cannot be read is told all at once, and everything typed is kept`() async throws {
        let wrong = Registrations.form.merging([
            "prospect_country": "XX", "prospect_domain": "rui@gmail.com", "contact_email": "rui", "value": "1.250,00",
            "expected_close": "31", "expected_close_month": "2",
        ]) { $1 }
        let answer = try await TestApp(as: .ravi).post("/opportunities", wrong)
        #expect(answer.status == .unprocessableContent)
        for words in [
            "Choose the country of the prospect from the list", "This is an e-mail address", "can be read in two ways",
            "Enter a day that exists", "value=\"1.250,00\"", "A claims portal",
        ] { #expect(answer.html.contains(words), "\(words)") }
        let shared = try await TestApp(as: .ravi).post(
            "/opportunities", Registrations.form.merging(["prospect_domain": "gmail.com"]) { $1 })
        #expect(shared.html.contains("not that of a mail provider"))
        #expect(try await owner.one("SELECT count(*) AS n FROM opportunity_registrations") { try $0.get("n") } == 0)
    }

    @Test func `the motion follows the country, and another one needs a reason`() async throws {
        let ravi = try await TestApp(as: .ravi)
        let mexico = Registrations.form.merging(["prospect_country": "MX", "motion": ""]) { $1 }
        _ = try await ravi.post("/opportunities", mexico)
        let motion = try await owner.one("SELECT motion FROM opportunity_registrations") {
            try $0.get("motion", as: String.self)
        }
        #expect(motion == "sell_thru")
        #expect(try await ravi.get("/opportunities/1/check").html.contains("Mexico is not in your territory today."))
        let other = try await ravi.post("/opportunities", mexico.merging(["motion": "sell_with"]) { $1 })
        #expect(other.status == .unprocessableContent && other.html.contains("the channel manager has to agree to"))
        let resale = try await ravi.post("/opportunities", Registrations.form.merging(["motion": "sell_thru"]) { $1 })
        #expect(resale.html.contains("needs our written exception (R135)"))
    }

    @Test func `returned with questions, the named parts alone are open, and the first time stays`() async throws {
        let id = try await Registrations.underReview()
        let asked = try await TestApp(as: .dora).post(
            "/opportunities/\(id)/question",
            pairs: [
                ("version", Registrations.version(id)), ("question", "Which company?"), ("fields", "prospect_name"),
            ])
        #expect(asked.status == .seeOther)
        let ravi = try await TestApp(as: .ravi, on: "2021-03-04")
        let form = try await ravi.get("/opportunities/\(id)/edit").html
        #expect(form.contains("Which company?") && form.contains("name=\"prospect_name\""))
        #expect(!form.contains("name=\"need\"") && form.contains("What stays as it is"))
        let typed = [
            "version": try await Registrations.version(id), "prospect_name": "Frigorífico do Norte SA",
            "need": "Another need",
        ]
        #expect(try await ravi.post("/opportunities/\(id)/edit", typed).location == "/opportunities/\(id)/check")
        let empty = try await ravi.post("/opportunities/\(id)/answer", ["version": Registrations.version(id)])
        #expect(empty.status == .unprocessableContent && empty.html.contains("Say what you changed"))
        let sent = try await ravi.post(
            "/opportunities/\(id)/answer", ["version": Registrations.version(id), "answer": "The parent"])
        #expect(sent.status == .seeOther)
        let row = try await owner.one(
            """
            SELECT prospect_name || '|' || need || '|' || submitted_at::date || '|' || resubmitted_at::date || '|'
                || due_on || '|' || first_due_on AS all FROM opportunity_registrations WHERE id = \(id)
            """
        ) { try $0.get("all", as: String.self) }
        #expect(row == "Frigorífico do Norte SA|A claims portal|2021-03-01|2021-03-04|2021-03-11|2021-03-08")
    }

    @Test func `it is withdrawn once, and a rejected one is copied with all it said`() async throws {
        let id = try await Registrations.submitted()
        let ravi = try await TestApp(as: .ravi)
        let version = try await Registrations.version(id)
        #expect(try await ravi.post("/opportunities/\(id)/withdrawal", ["version": version]).status == .seeOther)
        #expect(try await ravi.post("/opportunities/\(id)/withdrawal", ["version": version]).status == .conflict)
        #expect(try await ravi.post("/opportunities/\(id)/copy").status == .conflict, "only a rejected one")
        let other = try await Registrations.underReview()
        let rejected = try await TestApp(as: .dora).post(
            "/opportunities/\(other)/rejection", ["version": Registrations.version(other), "reason": "incomplete"])
        #expect(rejected.status == .unprocessableContent && rejected.html.contains("the partner reads your words"))
        _ = try await TestApp(as: .dora).post(
            "/opportunities/\(other)/rejection",
            ["version": Registrations.version(other), "reason": "incomplete", "note": "Who pays?"])
        let page = try await ravi.get("/opportunities/\(other)").html
        #expect(page.contains("Who pays?") && page.contains("Copy the registration, complete it"))
        let copy = try await ravi.post("/opportunities/\(other)/copy")
        let edit = try await ravi.get(try #require(copy.location)).html
        #expect(edit.contains("Frigorífico Norte, S.A.") && edit.contains("Claims on paper"))
    }

    @Test func `another partner sees nothing of it, and a draft is its partner's alone`() async throws {
        let id = try await Registrations.draft()
        for user in [User.bob, .dora, .mia, .ada] {
            #expect(try await TestApp(as: user).get("/opportunities/\(id)").status == .notFound, "\(user.name)")
            #expect(
                try await !TestApp(as: user).get("/opportunities?tab=all").html.contains("Frigorífico"), "\(user.name)")
        }
        #expect(try await TestApp(as: .nina).get("/opportunities/\(id)").status == .ok, "a colleague")
        let bob = try await TestApp(as: .bob)
        for path in ["edit", "check", "withdrawal"] {
            #expect(try await bob.get("/opportunities/\(id)/\(path)").status == .notFound, "\(path)")
        }
        #expect(try await bob.post("/opportunities/\(id)/submission", ["version": "2"]).status == .notFound)
    }
}
