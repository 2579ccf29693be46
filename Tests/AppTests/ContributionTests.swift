import Foundation
import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// What a partner does in a sale, entered before the close (R111, R127–R132, SM6).
@Suite(.database) struct ContributionTests {
    let owner = TestDatabase.current.owner

    init() async throws { try await Registrations.prepare() }

    private func enter(
        _ id: Int, _ form: [String: String] = Registrations.presentation, on day: String = "2021-03-12",
        at time: String = "12:00:00"
    ) async throws -> Answer {
        try await TestApp(as: .ravi, on: day, at: time).post("/opportunities/\(id)/contributions/presentation", form)
    }

    private func review(_ step: String, _ form: [String: String], as user: User = .dora) async throws -> Answer {
        let version = try await stored("SELECT version::text FROM contributions WHERE id = 1", as: String.self)
        return try await TestApp(as: user, on: "2021-03-15").post(
            "/contributions/1/\(step)", form.merging(["version": version ?? ""]) { $1 })
    }

    private func state() async throws -> String? { try await stored("SELECT state FROM contributions WHERE id = 1") }

    @Test(arguments: Contribution.Kind.allCases)
    func `each kind asks for its own details, all at once, and takes them`(kind: Contribution.Kind) async throws {
        let id = try await Registrations.approved()
        let ravi = try await TestApp(as: .ravi, on: "2021-03-12")
        let path = "/opportunities/\(id)/contributions/\(kind.rawValue)"
        #expect(try await ravi.get(path).status == .ok)
        let empty = try await ravi.post(path, [:])
        #expect(empty.status == .unprocessableContent)
        for words in ["Enter the day on which it happened", "Write what it was about", "(\(kind.clause))"] {
            #expect(empty.html.contains(words), "\(words)")
        }
        var form = ["happened": "10", "happened_month": "3", "happened_year": "2021", "summary": "In Lisbon"]
        for detail in kind.details { form[detail.rawValue] = detail == .duration ? "90" : "Rui Sá, head of IT" }
        #expect(try await ravi.post(path, form).status == .seeOther)
        let page = try await ravi.get("/contributions/1").html
        for detail in kind.details { #expect(page.contains(detail.label)) }
        #expect(page.contains("It counts (R111)"))
    }

    @Test func `what cannot be read is told at once, and everything typed is kept`() async throws {
        let id = try await Registrations.approved()
        let answer = try await TestApp(as: .ravi, on: "2021-03-12").post(
            "/opportunities/\(id)/contributions/demo",
            [
                "happened": "31", "happened_month": "2", "happened_year": "2021", "summary": "In Lisbon",
                "duration": "long", "scope": "Claims", "audience": "",
            ])
        #expect(answer.status == .unprocessableContent)
        for words in ["Enter a day that exists", "value=\"long\"", "In Lisbon", "Claims"] {
            #expect(answer.html.contains(words), "\(words)")
        }
        let tomorrow = try await enter(
            id, Registrations.presentation.merging(["happened": "13"]) { $1 })
        #expect(tomorrow.status == .unprocessableContent && tomorrow.html.contains("today at the latest"))
        #expect(try await stored("SELECT count(*) FROM contributions") == 0)
    }

    @Test func `a draft is the partner's alone, does not count, and is entered when it is submitted`() async throws {
        let id = try await Registrations.approved()
        #expect(try await enter(id, ["do": "later", "summary": "Soon"]).status == .seeOther)
        #expect(try await state() == "draft")
        #expect(try await TestApp(as: .dora).get("/contributions/1").status == .notFound)
        let ravi = try await TestApp(as: .ravi, on: "2021-03-14")
        #expect(try await ravi.get("/contributions/1").html.contains("A draft does not count"))
        #expect(
            try await ravi.post("/contributions/1/edit", Registrations.presentation.merging(["version": "1"]) { $1 })
                .status == .seeOther)
        #expect(try await stored("SELECT entered_at::date FROM contributions") == "2021-03-14")
    }

    @Test func `a query is answered without moving the time, and then it is verified`() async throws {
        let id = try await Registrations.approved()
        _ = try await enter(id)
        let silent = try await review("query", [:])
        #expect(silent.status == .unprocessableContent && silent.html.contains("Write what you want to know"))
        #expect(try await review("query", ["query": "Who was there?"]).status == .seeOther)
        let ravi = try await TestApp(as: .ravi, on: "2021-03-16")
        #expect(try await ravi.get("/contributions/1/edit").html.contains("Who was there?"))
        let version = try await stored("SELECT version::text FROM contributions", as: String.self) ?? ""
        let answered = Registrations.presentation.merging(["version": version, "audience": "Rui Sá alone"]) { $1 }
        #expect(try await ravi.post("/contributions/1/edit", answered).status == .seeOther)
        #expect(try await stored("SELECT entered_at::date FROM contributions") == "2021-03-12")
        #expect(try await review("verification", [:]).status == .seeOther)
        #expect(try await state() == "verified")
        #expect(try await ravi.get("/contributions/1/edit").status == .conflict)
        #expect(try await review("rejection", ["rejection": "No"]).status == .conflict, "it is verified")
    }

    @Test func `a rejected one does not count, not even after the close`() async throws {
        let id = try await Registrations.approved()
        _ = try await enter(id)
        #expect(try await review("rejection", [:]).status == .unprocessableContent)
        #expect(try await review("rejection", ["rejection": "Nobody came"]).status == .seeOther)
        #expect(try await Registrations.win(id, on: "2021-06-01").status == .seeOther)
        #expect(try await state() == "locked")
        let page = try await TestApp(as: .ravi, on: "2021-06-02").get("/contributions/1").html
        #expect(page.contains("Nobody came") && page.contains("It does not count"))
    }

    @Test func `at the close what was entered is locked, a draft is void, and nothing more is taken`() async throws {
        let id = try await Registrations.approved()
        _ = try await enter(id)
        _ = try await enter(id, ["do": "later", "summary": "Soon"])
        #expect(try await Registrations.win(id, on: "2021-06-01").status == .seeOther)
        let states = try await stored(
            "SELECT string_agg(state, ' ' ORDER BY id) FROM contributions", as: String.self)
        #expect(states == "locked void")
        let ravi = try await TestApp(as: .ravi, on: "2021-06-01", at: "12:00:01")
        #expect(try await enter(id, on: "2021-06-01", at: "12:00:01").status == .conflict)
        #expect(try await ravi.post("/contributions/2/edit", Registrations.presentation).status == .conflict)
        await #expect(throws: (any Error).self) {
            try await owner.execute(
                """
                INSERT INTO contributions (registration_id, kind, state, happened_on, summary, created_at, created_by,
                    entered_at)
                VALUES (\(id), 'demo', 'submitted', '2021-06-01', 'Late', now(), 8, '2021-06-01 12:00:01Z')
                """)
        }
        #expect(try await stored("SELECT count(*) FROM contributions") == 2)
    }

    @Test(arguments: [("11:59:59", true), ("12:00:00", false)])
    func `in the second of the close it is too late, a second before it counts`(at: String, counts: Bool) async throws {
        let id = try await Registrations.approved()
        _ = try await enter(id, on: "2021-06-01", at: at)
        #expect(try await Registrations.win(id, on: "2021-06-01", at: "12:00:00").status == .seeOther)
        let page = try await TestApp(as: .ravi, on: "2021-06-02").get("/contributions/1").html
        #expect(page.contains(counts ? "It counts (R111)" : "It does not count"))
    }

    @Test func `another partner sees nothing of it, and another role decides nothing`() async throws {
        let id = try await Registrations.approved()
        _ = try await enter(id)
        let bob = try await TestApp(as: .bob)
        #expect(try await bob.get("/contributions/1").status == .notFound)
        #expect(try await bob.get("/opportunities/\(id)/contributions/demo").status == .notFound)
        #expect(
            try await bob.post("/opportunities/\(id)/contributions/presentation", Registrations.presentation).status
                == .notFound)
        for user in [User.finn, .lea, .ravi, .ada] {
            #expect([.forbidden, .notFound].contains(try await review("verification", [:], as: user).status))
        }
        #expect(try await state() == "submitted")
        let unknown = try await TestApp(as: .ravi).get("/opportunities/\(id)/contributions/lunch")
        #expect(unknown.status == .notFound)
    }

    @Test func `of two who decide at once one is told to look again`() async throws {
        let id = try await Registrations.approved()
        _ = try await enter(id)
        async let one = review("verification", [:])
        async let two = review("rejection", ["rejection": "Nobody came"], as: .emil)
        let answers = try await [one.status.code, two.status.code].sorted()
        #expect(answers == [303, 409])
        #expect(try await review("verification", [:]).status == .conflict)
    }
}
