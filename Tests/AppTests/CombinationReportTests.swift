import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Reporting a combination, its rehearsal, and deciding its single things.
@Suite(.database) struct CombinationReportTests {
    let test: CombinationCase

    init() async throws { test = try await CombinationCase() }

    @Test func `a report finds partners by name or reference, and leads to the rehearsal`() async throws {
        let id = try await test.reported()
        #expect(try await test.state(id) == "reported")
        let html = try await TestApp(as: .ada, on: CombinationCase.today).get("/combinations/\(id)").html
        #expect(html.contains("Borealis Software AS becomes part of Nova Systems Lda"))
        #expect(html.contains("Nova Systems Lda lacks the territory of Norway."))
        for part in ["Stays (", "Moves (", "Ends (", "Needs a decision (1)", "Conflicts to solve (1)"] {
            #expect(html.contains(part), "\(part)")
        }
        #expect(!html.contains("Save the decisions"), "an auditor decides nothing")
        let list = try await TestApp(as: .mia, on: CombinationCase.today).get("/combinations?tab=reported").html
        #expect(list.contains("/combinations/\(id)") && list.contains("Report a combination"))
    }

    @Test func `every problem of a report is shown at once, and what was typed is kept`() async throws {
        let app = try await TestApp(as: .mia, on: CombinationCase.today)
        let empty = try await app.post("/combinations")
        #expect(empty.status == .unprocessableContent)
        for problem in [
            "Choose the partner that goes on", "Choose the partner that becomes part of it",
            "Choose how the two become one", "Enter the first day of the new company", "Write what happened",
        ] { #expect(empty.html.contains(problem), "\(problem)") }
        var form = CombinationCase.report("2021-02-20")
        form["absorbed"] = "s"
        form["survivor"] = "Nobody at all"
        let wrong = try await app.post("/combinations", form)
        #expect(wrong.html.contains("No partner has this name or reference") && wrong.html.contains("Nobody at all"))
        #expect(wrong.html.contains("Borealis Software AS is P-000002"))
    }

    @Test func `it is refused with itself, before both were partners, and twice`() async throws {
        let app = try await TestApp(as: .lea, on: CombinationCase.today)
        var form = CombinationCase.report()
        form["absorbed"] = "P-000001"
        #expect(try await app.post("/combinations", form).html.contains("Choose two different partners."))
        let early = try await app.post("/combinations", CombinationCase.report("2021-02-20"))
        #expect(early.status == .unprocessableContent && early.html.contains("since 1 March 2021"))
        _ = try await test.reported()
        let again = try await app.post("/combinations", CombinationCase.report())
        #expect(again.status == .unprocessableContent && again.html.contains("on its way or carried out already"))
    }

    @Test func `a document that is no PDF is refused`() async throws {
        let answer = try await TestApp(as: .mia, on: CombinationCase.today).upload(
            "/combinations", CombinationCase.report(), file: "document", name: "x.txt", type: "text/plain",
            content: Array("words".utf8))
        #expect(answer.status == .unprocessableContent && answer.html.contains("x.txt is not a PDF"))
    }

    @Test func `decisions are taken one by one, changed, and taken back, with a reason for what ends`() async throws {
        let id = try await test.reported()
        let bare = try await test.decide(id, ["user-9": "ends", "contact-2": "stays", "onboarding-2": "ends"])
        #expect(bare.status == .unprocessableContent)
        #expect(
            bare.html.contains("Write the reason: Bob Larsen ends") && bare.html.contains("Choose what becomes of it"))
        #expect(!bare.html.contains("Write the reason: Marketing"), "what the rules decide needs none")
        #expect(try await test.decide(id).status == .seeOther)
        let page = try await TestApp(as: .pia, on: CombinationCase.today).get("/combinations/\(id)").html
        #expect(page.contains("Everything is decided") && page.contains("Assess it as shown"))
        #expect(page.contains("Nova has its own main contact"))
        _ = try await test.decide(id, ["user-9": ""])
        let decided = try await stored(
            "SELECT string_agg(kind, ',') FROM business_combination_decisions WHERE combination_id = \(id)",
            as: String.self)
        #expect(decided == "contact")
    }

    @Test func `two who decide at once do not overwrite each other`() async throws {
        let id = try await test.reported()
        let app = try await TestApp(as: .mia, on: CombinationCase.today)
        let form = CombinationCase.decisions.merging(["version": "1"]) { $1 }
        #expect(try await app.post("/combinations/\(id)/decisions", form).status == .seeOther)
        #expect(try await app.post("/combinations/\(id)/decisions", form).status == .conflict)
    }

    @Test func `a program manager assesses it, and not while something is undecided`() async throws {
        let id = try await test.reported()
        let early = try await test.assess(id)
        #expect(early.status == .conflict && early.html.contains("2 things still need a decision"))
        _ = try await test.decide(id)
        #expect(try await test.assess(id, as: .mia).status == .forbidden)
        #expect(try await test.assess(id).status == .seeOther)
        #expect(try await test.assess(id).status == .conflict)
        #expect(try await test.decide(id, ["user-9": "moves"]).status == .conflict)
        #expect(try await test.state(id) == "assessed")
    }

    @Test func `an assessment is taken back with a reason, and a combination withdrawn with one`() async throws {
        let id = try await test.assessed()
        let pia = try await TestApp(as: .pia, on: CombinationCase.today)
        #expect(try await pia.post("/combinations/\(id)/reopening").status == .unprocessableContent)
        #expect(
            try await pia.post("/combinations/\(id)/reopening", ["reopen_reason": "Bob leaves"]).status == .seeOther)
        #expect(try await pia.get("/combinations/\(id)").html.contains("Bob leaves"))
        #expect(try await pia.post("/combinations/\(id)/withdrawal").status == .unprocessableContent)
        let words = ["withdrawal_reason": "The boards changed their mind"]
        #expect(try await pia.post("/combinations/\(id)/withdrawal", words).status == .seeOther)
        #expect(try await pia.get("/combinations/\(id)").html.contains("The boards changed their mind"))
        #expect(try await test.reported() > id, "it can be reported anew")
    }

    @Test func `its document is attached once`() async throws {
        let id = try await test.reported()
        let app = try await TestApp(as: .mia, on: CombinationCase.today)
        func attach() async throws -> Answer {
            try await app.upload(
                "/combinations/\(id)/document", [:], file: "document", name: "merger.pdf", type: "application/pdf",
                content: ApprovedCompany.pdf)
        }
        #expect(try await app.post("/combinations/\(id)/document").status == .unprocessableContent)
        #expect(try await attach().status == .seeOther)
        #expect(try await attach().status == .conflict)
        #expect(try await app.get("/combinations/\(id)").html.contains("merger.pdf"))
    }

    @Test func `another partner's users see none of it, and other staff only look`() async throws {
        let id = try await test.reported()
        for user in [User.ravi, .nina, .bob] {
            for path in ["/combinations", "/combinations/new", "/combinations/\(id)"] {
                #expect(try await TestApp(as: user, on: CombinationCase.today).get(path).status == .forbidden)
            }
        }
        let finn = try await TestApp(as: .finn, on: CombinationCase.today)
        #expect(try await finn.get("/combinations/\(id)").status == .ok)
        #expect(try await finn.post("/combinations", CombinationCase.report()).status == .forbidden)
    }

    @Test func `what waits is counted for those who can do it`() async throws {
        let id = try await test.reported()
        #expect(try await TestApp(as: .pia, on: CombinationCase.today).get("/").html.contains("Combinations to assess"))
        #expect(
            try await !TestApp(as: .mia, on: CombinationCase.today).get("/").html.contains("Combinations to assess"))
        _ = try await test.decide(id)
        _ = try await test.assess(id)
        #expect(try await TestApp(as: .mia, on: CombinationCase.today).get("/").html.contains("Combinations to apply"))
        #expect(try await !TestApp(as: .pia, on: CombinationCase.today).get("/").html.contains("Combinations to apply"))
        let due = try await TestApp(as: .mia, on: CombinationCase.today).get("/combinations?tab=due").html
        #expect(due.contains("/combinations/\(id)"))
    }
}
