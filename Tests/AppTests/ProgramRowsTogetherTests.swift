import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// What hangs together in a draft, and what two people do to it at once.
@Suite(.database) struct ProgramRowTogetherTests {
    let owner = TestDatabase.current.owner
    let rows = ProgramRowTests()

    @Test func `a benefit goes with its cells, and comes back with them`() async throws {
        let app = try await TestApp(as: .pia)
        let draft = try await rows.draft(app)
        let before = try await rows.values(draft)
        let cell = try #require(before.first { $0.table == .benefitValues })
        let benefit = try #require(cell.key.split(separator: "/").first)
        let cells = before.filter { $0.table == .benefitValues && $0.key.hasPrefix("\(benefit)/") }.count
        let (page, gone) = try await rows.takeOut("benefits/\(benefit)", draft, app)
        #expect(page.html.contains("Take out \(cells + 1) values") && gone.status == .seeOther)
        #expect(try await rows.values(draft).count == before.count - cells - 1)
        #expect(try await app.get("\(draft)?table=benefits").html.contains("Taken out of this table"))
        #expect(try await app.post("\(draft)/restorations/benefits/\(benefit)").status == .seeOther)
        #expect(try await rows.values(draft).count == before.count)
        #expect(try await app.post("\(draft)/restorations/benefits/\(benefit)").status == .conflict)
    }

    @Test func `a cell taken out alone is offered again, and only once`() async throws {
        let app = try await TestApp(as: .pia)
        let draft = try await rows.draft(app)
        let rate = "commission_rates/new_customer/partner_sourced/sales"
        #expect(try await app.get("\(draft)/rows/commission_rates").html.contains("Edit the rates instead"))
        #expect(try await rows.takeOut(rate, draft, app).done.status == .seeOther)
        let form = ProgramRowTests.rests.merging(["cell": "new_customer/partner_sourced/sales", "percent": "11"]) { $1 }
        let other = try await TestApp(as: .pia)
        async let one = app.post("\(draft)/rows/commission_rates", form)
        async let two = other.post("\(draft)/rows/commission_rates", form)
        let statuses = try await [one.status, two.status]
        #expect(statuses.filter { $0 == .seeOther }.count == 1, "\(statuses)")
        #expect(try await app.get(draft + "?table=commission_rates").html.contains("11 %"))
    }

    @Test func `a requirement becomes a choice, and the choice asks for both`() async throws {
        let app = try await TestApp(as: .pia)
        let draft = try await rows.draft(app)
        let before = try await rows.values(draft).filter { $0.table == .requirements }
        let known = try #require(
            before.first { $0.key.hasPrefix("sales/") && $0.shown != "–" && $0.key != "sales/sales" })
        let path = "\(draft)/rows/requirements?for=\(known.key)"
        #expect(try await app.get(path).html.contains("alternative"))
        let form = ProgramRowTests.rests.merging([
            "sentence": "{threshold} signed agreements.", "measure": "partner_agreements", "threshold": "2",
        ]) { $1 }
        #expect(try await app.post(path, form).status == .seeOther)
        let after = try await rows.values(draft).filter { $0.table == .requirements }
        #expect(after.count > before.count)
        #expect(after.contains { $0.shown?.contains("2 signed agreements") ?? false })
    }

    @Test func `what was changed since the page was opened is not taken out unseen`() async throws {
        let app = try await TestApp(as: .pia)
        let draft = try await rows.draft(app)
        let rate = "commission_rates/new_customer/partner_sourced/sales"
        let page = try await app.get("\(draft)/removals/\(rate)").html
        let seen = try #require(page.firstMatch(of: /name="seen" value="([0-9a-f]+)"/)).1
        try await owner.execute(
            """
            UPDATE program_commission_rates SET percent = 13
            WHERE contract_type = 'new_customer' AND level = 'sales' AND contribution = 'partner_sourced'
                AND program_version_id = (SELECT max(id) FROM program_versions)
            """)
        let answer = try await app.post("\(draft)/removals/\(rate)", ["seen": String(seen)])
        #expect(answer.status == .conflict && answer.html.contains("Decide again") && answer.html.contains("13 %"))
    }

    @Test func `an active version loses nothing, and no other role adds or takes out`() async throws {
        let app = try await TestApp(as: .pia)
        #expect(try await app.get("/program/versions/2/rows/benefits").status == .conflict)
        #expect(
            try await app.post("/program/versions/2/rows/fees", ProgramRowTests.adding[4].fields).status == .conflict)
        let rate = "commission_rates/new_customer/partner_sourced/sales"
        #expect(try await rows.takeOut(rate, "/program/versions/2", app).done.status == .conflict)
        let error = await #expect(throws: PostgresError.self) {
            try await TestDatabase.current.doors.staff.transaction(settings: ["app.user_id": "4"]) {
                try await $0.execute("DELETE FROM program_commission_rates WHERE program_version_id = 2")
            }
        }
        #expect(error?.violatedConstraint == "program_versions_are_edited_in_draft_only")
    }

    @Test func `a setting that the office reads stays`() async throws {
        let app = try await TestApp(as: .pia)
        let draft = try await rows.draft(app)
        let answer = try await app.get("\(draft)/removals/settings/\(ProgramSetting.allCases[0].rawValue)")
        #expect(answer.status == .conflict && answer.html.contains("Edit it instead"))
    }
}
