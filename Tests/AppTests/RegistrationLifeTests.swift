import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// What becomes of an approved registration: extended, cancelled, closed, its stages, disputes (SM5).
@Suite(.database) struct RegistrationLifeTests {
    let owner = TestDatabase.current.owner

    init() async throws { try await Registrations.prepare() }

    private func extend(
        _ id: Int, to day: String = "26", month: String = "11", on today: String
    ) async throws -> Answer {
        try await TestApp(as: .pia, on: today).post(
            "/opportunities/\(id)/extension",
            [
                "version": Registrations.version(id), "last": day, "last_month": month, "last_year": "2021",
                "reason": "A tender",
            ])
    }

    @Test func `it is extended on its last day, counted, with its reason; a day later it is too late`() async throws {
        let id = try await Registrations.approved()
        let pia = try await TestApp(as: .pia, on: "2021-08-28")
        #expect(try await pia.get("/opportunities/\(id)/extension").html.contains("90 days more (A26)"))
        #expect(try await extend(id, on: "2021-08-28").status == .seeOther)
        let kept = try await stored(
            "SELECT number || ' ' || from_day || ' ' || to_day || ' ' || reason FROM registration_extensions",
            as: String.self)
        #expect(kept == "1 2021-08-28 2021-11-26 A tender")
        #expect(
            try await TestApp(as: .ravi, on: "2021-08-29").get("/opportunities/\(id)").html.contains("extended once"))
        let late = try await extend(id, to: "31", month: "12", on: "2021-11-27")
        #expect(late.status == .conflict && late.html.contains("up to and on its last day, not after"))
        let back = try await extend(id, to: "1", on: "2021-11-26")
        #expect(back.status == .conflict && back.html.contains("Enter a day after 26 November 2021"))
        #expect(try await stored("SELECT extensions FROM opportunity_registrations WHERE id = \(id)") == 1)
    }

    @Test func `only a program manager extends or cancels`() async throws {
        let id = try await Registrations.approved()
        for user in [User.dora, .mia, .ravi, .finn] {
            for step in ["extension", "cancellation"] {
                let answer = try await TestApp(as: user).post(
                    "/opportunities/\(id)/\(step)", ["version": Registrations.version(id), "reason": "Because"])
                #expect([.forbidden, .notFound].contains(answer.status), "\(user.name) \(step)")
            }
        }
        #expect(try await Registrations.state(id) == "approved")
    }

    @Test func `it is cancelled with a reason that the partner reads, once, and the company is free again`()
        async throws
    {
        let id = try await Registrations.approved()
        let path = "/opportunities/\(id)/cancellation"
        let pia = try await TestApp(as: .pia, on: "2021-04-01")
        let version = try await Registrations.version(id)
        let silent = try await pia.post(path, ["version": version])
        #expect(silent.status == .unprocessableContent && silent.html.contains("Write why it is cancelled"))
        #expect(
            try await pia.post(path, ["version": version, "reason": "The customer gave it up"]).status == .seeOther)
        #expect(try await pia.post(path, ["version": version, "reason": "Again"]).status == .conflict)
        #expect(try await Registrations.state(id) == "cancelled")
        #expect(try await stored("SELECT count(*) FROM registration_claims WHERE released_at IS NULL") == 0)
        #expect(try await TestApp(as: .ravi).get("/opportunities/\(id)").html.contains("The customer gave it up"))
        let again = try await Registrations.underReview()
        #expect(try await Registrations.approve(again).status == .seeOther)
    }

    @Test func `it is closed won with its new ARR, and everything wrong is told at once`() async throws {
        let id = try await Registrations.approved()
        let wrong = try await TestApp(as: .dora, on: "2021-06-01").post(
            "/opportunities/\(id)/close",
            [
                "version": Registrations.version(id), "outcome": "won", "closed": "2", "closed_month": "6",
                "closed_year": "2021", "new_arr": "many",
            ])
        #expect(wrong.status == .unprocessableContent)
        for words in ["Enter today or a day before", "value=\"many\""] { #expect(wrong.html.contains(words)) }
        #expect(try await Registrations.win(id, on: "2021-06-01").status == .seeOther)
        let row = try await stored(
            "SELECT concat_ws(' ', outcome, closed_on, new_arr, stage, counting_since) FROM opportunities",
            as: String.self)
        #expect(row == "won 2021-06-01 80000.00 100 2021-06-01" || row == "won 2021-06-01 80000 100 2021-06-01")
        #expect(try await Registrations.state(id) == "won")
        #expect(try await Registrations.win(id, on: "2021-06-02").status == .conflict)
    }

    @Test func `it is closed lost with why, and on no day after its last one`() async throws {
        let id = try await Registrations.approved()
        let dora = try await TestApp(as: .dora, on: "2021-08-29")
        var form = ["outcome": "lost", "closed": "29", "closed_month": "8", "closed_year": "2021"]
        form["version"] = try await Registrations.version(id)
        let silent = try await dora.post("/opportunities/\(id)/close", form)
        #expect(silent.status == .unprocessableContent && silent.html.contains("Write why it was lost"))
        form["note"] = "They do nothing"
        #expect(try await dora.post("/opportunities/\(id)/close", form).status == .conflict)
        form["closed"] = "28"
        #expect(try await dora.post("/opportunities/\(id)/close", form).status == .seeOther)
        #expect(try await stored("SELECT loss_reason FROM opportunities") == "They do nothing")
    }

    @Test func `a deal that falls back keeps the first day on which it stood at 25 per cent`() async throws {
        let id = try await Registrations.approved()
        let mia = try await TestApp(as: .mia, on: "2021-04-30")
        for (stage, day) in [("10", "3"), ("25", "10"), ("50", "12"), ("10", "20")] {
            let answer = try await mia.post(
                "/opportunities/\(id)/stages",
                ["stage": stage, "reached": day, "reached_month": "4", "reached_year": "2021"])
            #expect(answer.status == .seeOther)
        }
        let row = try await stored("SELECT stage || ' ' || counting_since FROM opportunities", as: String.self)
        #expect(row == "10 2021-04-10")
        let wrong = try await mia.post("/opportunities/\(id)/stages", ["stage": "30"])
        #expect(wrong.status == .unprocessableContent && wrong.html.contains("Choose the stage"))
    }

    @Test func `a dispute blocks what competes, and is decided by another than the decider`() async throws {
        let first = try await Registrations.underReview()
        _ = try await TestApp(as: .dora).post(
            "/opportunities/\(first)/rejection", ["version": Registrations.version(first), "reason": "duplicate"])
        let ravi = try await TestApp(as: .ravi)
        let silent = try await ravi.post("/opportunities/\(first)/disputes", ["dispute_reason": ""])
        #expect(silent.status == .unprocessableContent)
        #expect(
            try await ravi.post("/opportunities/\(first)/disputes", ["dispute_reason": "We were first"]).status
                == .seeOther)
        #expect(try await TestApp(as: .emil).get("/opportunities/\(first)").html.contains("We were first"))
        let rival = try await Registrations.underReview(of: .bob)
        let blocked = try await Registrations.approve(rival)
        #expect(blocked.status == .conflict && blocked.html.contains("A dispute about this opportunity is open"))
        for (user, status) in [(User.dora, 409), (.emil, 303)] {
            let app = try await TestApp(as: user)
            if user.id == User.dora.id { _ = try await app.post("/opportunities/\(first)/dispute/review") }
            let decided = try await app.post(
                "/opportunities/\(first)/dispute/decision",
                ["dispute_outcome": "dismissed", "dispute_decision": "The mails are of April"])
            #expect(decided.status.code == status, "\(user.name)")
        }
        #expect(try await ravi.get("/opportunities/\(first)").status == .ok)
        #expect(try await Registrations.approve(rival).status == .seeOther)
    }
}
