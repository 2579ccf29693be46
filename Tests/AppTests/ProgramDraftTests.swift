import HTTPTypes
import Postgres
import Testing

@testable import App

/// A change of the program: drafted, edited, announced, activated.
@Suite(.database) struct ProgramDraftTests {
    let owner = TestDatabase.current.owner
    let rate = "values/commission_rates/new_customer/partner_sourced/sales"

    /// A draft of 2021, version 2, and where it is.
    private func draft(_ app: TestApp) async throws -> String {
        let answer = try await app.post("/program/versions/2/copies", ["year": "2021"])
        #expect(answer.status == .seeOther)
        return try #require(answer.location)
    }

    private func commission(_ percent: String, was: String = "10", keep: String? = nil) -> [String: String] {
        var fields = [
            "percent": percent, "was_percent": was, "clause": "R115, R117–R119, L256, L276",
            "was_clause": "R115, R117–R119, L256, L276", "evidence": "DEFAULT", "was_evidence": "DEFAULT",
            "decision": "A1", "was_decision": "A1", "note": "A placeholder for demonstration: no figure was found.",
            "was_note": "A placeholder for demonstration: no figure was found.",
        ]
        fields["keep_percent"] = keep
        return fields
    }

    private func announce(_ app: TestApp, _ draft: String, on day: [String]) async throws -> Answer {
        try await app.post(
            draft + "/notice",
            ["text": "Commissions change.", "effective": day[0], "effective_month": day[1], "effective_year": day[2]])
    }

    @Test func `a draft is seen by the office alone, and shows before and after`() async throws {
        let app = try await TestApp(as: .pia)
        let draft = try await draft(app)
        #expect(try await app.post("\(draft)/\(rate)", commission("12")).status == .seeOther)
        let page = try await app.get(draft).html
        #expect(page.contains("10 % (Our proposal)") && page.contains("12 % (Our proposal)"))
        #expect(try await TestApp(as: .ada).get(draft).status == .ok)
        for user in [User?.none, .ravi] {
            let reader = try await TestApp(as: user)
            #expect(try await reader.get("/program/2021?version=2").status == .notFound)
            #expect(try await !reader.get("/program").html.contains("2021, version 2"))
        }
    }

    @Test func `a value is edited with every problem shown at once, and what was typed kept`() async throws {
        let app = try await TestApp(as: .pia)
        let draft = try await draft(app)
        let wrong = commission("eleven").merging(["clause": "", "evidence": "FOUND"]) { $1 }
        let answer = try await app.post("\(draft)/\(rate)", wrong)
        #expect(answer.status == .unprocessableContent)
        for words in ["Enter a number from 0 to 100", "Fill in “Clause”", "Name the source", "value=\"eleven\""] {
            #expect(answer.html.contains(words), "\(words)")
        }
        for user in [User.mia, .sam, .ada, .ravi] {
            #expect(try await TestApp(as: user).post("\(draft)/\(rate)", commission("12")).status == .forbidden)
        }
    }

    @Test func `two who edit one value get the conflict page, and nothing is lost`() async throws {
        let app = try await TestApp(as: .pia)
        let draft = try await draft(app)
        #expect(try await app.post("\(draft)/\(rate)", commission("12")).status == .seeOther)
        let second = try await app.post("\(draft)/\(rate)", commission("14"))
        #expect(second.status == .conflict)
        for words in ["Pia Nunes saved this", "10 %", "12 %", "14 %"] {
            #expect(second.html.contains(words), "\(words)")
        }
        let yours = try await app.post("\(draft)/\(rate)", commission("14", keep: "yours"))
        #expect(yours.status == .seeOther)
        #expect(try await app.get(draft).html.contains("14 % (Our proposal)"))
    }

    @Test func `an active version is read-only, on its pages and in the database`() async throws {
        let app = try await TestApp(as: .pia)
        for answer in [
            try await app.get("/program/versions/2/\(rate)"),
            try await app.post("/program/versions/2/\(rate)", commission("12")),
        ] {
            #expect(answer.status == .conflict)
            #expect(answer.html.contains("This version is active and cannot be edited."))
        }
        let error = await #expect(throws: PostgresError.self) {
            try await TestDatabase.current.doors.staff.transaction(settings: ["app.user_id": "4"]) {
                try await $0.execute("UPDATE program_commission_rates SET percent = 99 WHERE program_version_id = 2")
            }
        }
        #expect(error?.violatedConstraint == "program_versions_are_edited_in_draft_only")
    }

    @Test(arguments: [(["30", "9", "2021"], false), (["1", "10", "2021"], true)])
    func `told on 1 September, a change takes effect on 1 October at the earliest`(day: [String], isTaken: Bool)
        async throws
    {
        let app = try await TestApp(as: .pia, on: "2021-09-01")
        let draft = try await draft(app)
        let answer = try await announce(app, draft, on: day)
        #expect(answer.status == (isTaken ? .seeOther : .unprocessableContent))
        if !isTaken { #expect(answer.html.contains("takes effect on 1 October 2021 at the earliest")) }
        let mails = try await owner.one("SELECT count(*) AS mails FROM messages WHERE recipient = 'ravi@nova.example'")
        {
            try $0.get("mails", as: Int.self)
        }
        #expect(mails == (isTaken ? 1 : 0))
    }

    @Test func `activation takes over from the version before, once, and needs the notice`() async throws {
        let app = try await TestApp(as: .pia, on: "2021-09-01")
        let draft = try await draft(app)
        #expect(try await app.post(draft + "/activation").status == .conflict)
        #expect(try await announce(app, draft, on: ["1", "10", "2021"]).status == .seeOther)
        #expect(try await app.get("\(draft)/\(rate)").status == .conflict)
        let ask = try await app.get(draft + "/activation").html
        #expect(ask.contains("Activate program 2021, version 2") && ask.contains("until 30 September 2021"))
        let other = try await TestApp(as: .pia, on: "2021-09-01")
        async let one = app.post(draft + "/activation")
        async let two = other.post(draft + "/activation")
        let statuses = try await [one.status, two.status]
        #expect(Set(statuses) == [.seeOther, .conflict])
        let list = try await TestApp().get("/program").html
        #expect(
            list.contains("1 January 2021 to 30 September 2021") && list.contains("1 October 2021 to 31 December 2021"))
        #expect(try await TestApp(on: "2021-09-30").get("/program/2021").html.contains("Version 1"))
        #expect(try await TestApp(on: "2021-10-01").get("/program/2021").html.contains("Version 2"))
        #expect(try await TestApp(on: "2021-10-01").get("/program/2021?on=2021-05-01").html.contains("Version 1"))
    }

    @Test func `a version is withdrawn until it is active, and never after`() async throws {
        let app = try await TestApp(as: .pia, on: "2021-09-01")
        let draft = try await draft(app)
        #expect(try await announce(app, draft, on: ["1", "10", "2021"]).status == .seeOther)
        #expect(try await app.get(draft + "/withdrawal").html.contains("Partners were told"))
        let reason = ["reason": "The partners' council asked for more time."]
        #expect(try await app.post(draft + "/withdrawal", reason).status == .seeOther)
        #expect(try await app.post(draft + "/activation").status == .conflict)
        #expect(try await app.post("/program/versions/2/withdrawal", reason).status == .conflict)
        #expect(try await TestApp(as: .mia).post(draft + "/withdrawal").status == .forbidden)
    }

    @Test func `every value of a draft opens its form, whatever its kind`() async throws {
        let app = try await TestApp(as: .pia)
        let draft = try await draft(app)
        let id = try #require(draft.split(separator: "/").last.flatMap { Int($0) })
        let values = try await ProgramValueStore(owner).values(of: id)
        var kinds: Set<String> = []
        for value in values where value.table == .settings || kinds.insert(value.table.rawValue).inserted {
            let page = try await app.get("\(draft)/values/\(value.table.rawValue)/\(value.key)")
            #expect(page.status == .ok, "\(value.table) \(value.key)")
        }
        let next = try await app.post("/program/versions/2/copies", ["year": "2022"])
        let first = try #require(next.location)
        #expect(try await app.get(first + "/activation").html.contains("1 January 2022 to 31 December 2022"))
        #expect(try await app.post(first + "/activation").status == .seeOther)
    }
}
