import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// By when a registration is answered and until when it is valid, through the pages: weekends, holidays, zones,
/// midnight and 29 February. The days are counted by hand on the calendar of the office in Lisbon.
@Suite(.database) struct RegistrationDaysTests {
    let owner = TestDatabase.current.owner

    init() async throws { try await Registrations.prepare() }

    struct Case: Sendable {
        let what: String
        let day: String
        let time: String
        let due: String
        let words: String
    }

    static let cases = [
        Case(what: "a weekend", day: "2021-03-01", time: "12:00:00", due: "2021-03-08", words: "Monday 8 March 2021"),
        Case(
            what: "from a Saturday around the holiday of 10 June", day: "2021-06-05", time: "12:00:00",
            due: "2021-06-14", words: "Monday 14 June 2021"),
        Case(
            what: "from the Thursday before, the holiday is on the fourth day", day: "2021-06-03", time: "12:00:00",
            due: "2021-06-11", words: "Friday 11 June 2021"),
        Case(
            what: "on the holiday itself", day: "2021-06-10", time: "12:00:00", due: "2021-06-17",
            words: "Thursday 17 June 2021"),
        Case(
            what: "in the last second of a Sunday in Lisbon, which is an hour ahead of UTC", day: "2021-06-06",
            time: "22:59:59", due: "2021-06-14", words: "Monday 14 June 2021"),
        Case(
            what: "in the first second of the Monday after it", day: "2021-06-06", time: "23:00:00", due: "2021-06-15",
            words: "Tuesday 15 June 2021"),
        Case(
            what: "to 29 February", day: "2024-02-22", time: "12:00:00", due: "2024-02-29",
            words: "Thursday 29 February 2024"),
        Case(
            what: "over 29 February", day: "2024-02-23", time: "12:00:00", due: "2024-03-01",
            words: "Friday 1 March 2024"),
        Case(
            what: "in a year without it", day: "2021-02-22", time: "12:00:00", due: "2021-03-01",
            words: "Monday 1 March 2021"),
    ]

    /// Everything of the form, with a close that lies after every day here.
    private func submitted(on day: String, at time: String = "12:00:00") async throws -> Int {
        let ravi = try await TestApp(as: .ravi, on: day, at: time)
        let begun = try await ravi.post(
            "/opportunities", Registrations.form.merging(["expected_close_year": "2025"]) { $1 })
        let id = try #require(Int(begun.location?.split(separator: "/")[1] ?? ""))
        let sent = try await ravi.post(
            "/opportunities/\(id)/submission", ["version": Registrations.version(id)])
        #expect(sent.status == .seeOther)
        return id
    }

    private func due(_ id: Int) async throws -> String? {
        try await stored("SELECT due_on FROM opportunity_registrations WHERE id = \(id)", as: Day.self)?.description
    }

    @Test(arguments: cases) func `five business days are counted`(_ one: Case) async throws {
        let id = try await submitted(on: one.day, at: one.time)
        #expect(try await due(id) == one.due, "\(one.what)")
        for reader in [User.ravi, .dora] {
            let page = try await TestApp(as: reader, on: one.day, at: one.time).get("/opportunities/\(id)").html
            #expect(page.contains(one.words), "\(one.what), as \(reader.name) reads it")
        }
    }

    @Test func `the day is that of the office's zone, wherever the server and the partner are`() async throws {
        let lisbon = try await submitted(on: "2021-03-01", at: "21:30:00")
        #expect(try await due(lisbon) == "2021-03-08")
        try await owner.execute("UPDATE offices SET time_zone = 'Asia/Dubai' WHERE is_registered_office")
        let dubai = try await submitted(on: "2021-03-01", at: "21:30:00")
        #expect(try await due(dubai) == "2021-03-09", "it is half past one on 2 March there")
    }

    @Test func `a registration is late on the day after, not on its day`() async throws {
        let id = try await submitted(on: "2021-06-05")
        let dora = try await TestApp(as: .dora, on: "2021-06-14", at: "22:59:59")
        #expect(try await dora.get("/opportunities/\(id)").html.contains("Due today"))
        #expect(try await dora.get("/opportunities?tab=today").html.contains("/opportunities/\(id)\""))
        #expect(try await !dora.get("/opportunities?tab=late").html.contains("/opportunities/\(id)\""))
        let later = try await TestApp(as: .dora, on: "2021-06-14", at: "23:00:00")
        #expect(try await later.get("/opportunities/\(id)").html.contains("Overdue by 1 business day"))
        #expect(try await later.get("/opportunities?tab=late").html.contains("/opportunities/\(id)\""))
        #expect(try await Registrations.state(id) == "submitted", "nobody approves it by waiting")
    }

    @Test(arguments: [
        ("2021-01-15", "2021-07-14", "14 July 2021"), ("2021-03-01", "2021-08-28", "28 August 2021"),
        ("2023-09-02", "2024-02-29", "29 February 2024"), ("2024-02-29", "2024-08-27", "27 August 2024"),
    ])
    func `it is valid through day 180`(approved: String, last: String, words: String) async throws {
        try await owner.execute("UPDATE partner_territories SET valid = daterange('2020-01-01', NULL)")
        let id = try await submitted(on: approved)
        let dora = try await TestApp(as: .dora, on: approved)
        _ = try await dora.post("/opportunities/\(id)/review", ["version": Registrations.version(id)])
        #expect(try await Registrations.approve(id, on: approved).status == .seeOther)
        let day = try await stored("SELECT expires_on FROM opportunity_registrations WHERE id = \(id)", as: Day.self)
        #expect(day?.description == last)
        #expect(try await TestApp(as: .ravi, on: approved).get("/opportunities/\(id)").html.contains(words))
    }
}
