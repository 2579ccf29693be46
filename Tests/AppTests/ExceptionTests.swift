import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Requirements waived and authorizations given for a time: asked for by one, decided by another, with an end.
@Suite(.database) struct ExceptionTests {
    let owner = TestDatabase.current.owner

    private func form(
        _ what: String = "override:delivery", from first: String = "2021-03-01", through last: String = "2021-05-31",
        because reason: String = "It took over a partner who held it"
    ) -> [String: String] {
        var form = FormData(["what": what, "reason": reason])
        if let day = Day(iso: first) { form.set("first", day) }
        if let day = Day(iso: last) { form.set("last", day) }
        return form.values.mapValues { $0[0] }
    }

    private func ask(_ form: [String: String], as user: User = .mia, on day: String = "2021-03-01") async throws
        -> Answer
    {
        try await TestApp(as: user, on: day).post("/partners/1/exceptions", form)
    }

    private func held(on day: String) async throws -> [String] {
        try await owner.one("SELECT desk.authorizations_held(1, \(day)::date) AS held") { try $0.get("held") }
    }

    private func mails() async throws -> [String] {
        try await owner.all("SELECT recipient || ': ' || subject AS mail FROM messages ORDER BY id") {
            try $0.get("mail")
        }
    }

    @Test func `an override gives the authorization on its days once a second person has approved it`() async throws {
        let page = try await TestApp(as: .mia).get("/partners/1/exceptions/new").html
        #expect(
            page.contains("Give Delivery without its requirements") && page.contains("Waive for Sales: Associate Sales")
        )
        #expect(try await ask(form()).location == "/exceptions/1")
        #expect(try await held(on: "2021-03-01") == [], "nothing is held before somebody approves")
        #expect(try await TestApp(as: .ravi).get("/exceptions/1").status == .notFound)
        let waiting = try await TestApp(as: .pia).get("/").html
        #expect(waiting.contains("Exceptions to decide"))
        let answer = try await TestApp(as: .pia, on: "2021-03-03").post("/exceptions/1/approval", ["words": "Agreed"])
        #expect(answer.location == "/exceptions/1")
        #expect(try await held(on: "2021-03-02") == [], "it does not reach back")
        #expect(try await held(on: "2021-03-03") == ["delivery"])
        #expect(try await held(on: "2021-05-31") == ["delivery"])
        #expect(try await held(on: "2021-06-01") == [])
        let own = try await TestApp(as: .ravi, on: "2021-03-03").get("/exceptions/1").html
        #expect(own.contains("Approved") && own.contains("It took over a partner who held it"))
        #expect(
            try await mails() == [
                "pia@vendor.example: Override to decide: Nova Systems Lda (AX-000001)",
                "mia@vendor.example: Override approved: Nova Systems Lda (AX-000001)",
            ])
        let again = try await TestApp(as: .pia, on: "2021-03-03").post("/exceptions/1/refusal", ["reason": "No"])
        #expect(again.status == .conflict && again.html.contains("has been answered already: approved."))
    }

    @Test func `who asked does not decide, and whoever did not ask does not withdraw`() async throws {
        _ = try await ask(form(), as: .pia)
        let page = try await TestApp(as: .pia).get("/exceptions/1").html
        #expect(page.contains("You asked for it.") && !page.contains("Approve it") && page.contains("Withdraw it"))
        let own = try await TestApp(as: .pia).post("/exceptions/1/approval")
        #expect(own.status == .conflict && own.html.contains("You asked for this exception"))
        #expect(try await TestApp(as: .mia).post("/exceptions/1/withdrawal").status == .conflict)
        #expect(try await TestApp(as: .pia).post("/exceptions/1/withdrawal").location == "/exceptions/1")
        let constraint = await #expect(throws: PostgresError.self) {
            try await owner.execute(
                "UPDATE authorization_exceptions SET state = 'approved', decided_by = asked_by, decided_at = now()")
        }
        #expect(constraint?.violatedConstraint == "authorization_exceptions_are_decided_by_another")
    }

    @Test func `a waiver names a row of the requirements and holds for its cut-off days`() async throws {
        #expect(try await ask(form("waiver:delivery:review_score", from: "2021-02-28")).location == "/exceptions/1")
        let page = try await TestApp(as: .pia).get("/exceptions/1").html
        #expect(page.contains("Delivery without Customer Reviews score"))
        let refused = try await TestApp(as: .pia).post("/exceptions/1/refusal", ["reason": ""])
        #expect(refused.status == .unprocessableContent && refused.html.contains("Write why it is refused"))
        _ = try await TestApp(as: .pia).post("/exceptions/1/refusal", ["reason": "The reviews are due in April"])
        #expect(try await TestApp(as: .mia).get("/exceptions?tab=all").html.contains("Refused"))
        #expect(try await held(on: "2021-03-01") == [])
    }

    @Test func `what is asked for wrongly is said, and what was typed is kept`() async throws {
        let empty = try await ask([:])
        #expect(empty.status == .unprocessableContent)
        for words in ["Choose what is asked for", "Enter the first day", "Enter the last day", "Write the reason"] {
            #expect(empty.html.contains(words), "\(words)")
        }
        let backwards = try await ask(form(from: "2021-03-02", through: "2021-03-01"))
        #expect(backwards.html.contains("Enter a day that is not before the first day"))
        #expect(backwards.html.contains("It took over a partner who held it"))
        #expect(try await ask(form("override:gsi")).html.contains("Choose what is asked for"))
        #expect(try await ask(form("waiver:sales:nothing")).html.contains("Choose what is asked for"))
        let past = try await ask(form(from: "2021-02-28"))
        #expect(past.status == .conflict && past.html.contains("an exception does not reach back"))
        _ = try await ask(form())
        let twice = try await ask(form(from: "2021-05-31", through: "2021-06-30"))
        #expect(twice.status == .unprocessableContent && twice.html.contains("asked for or approved already"))
    }

    @Test func `an override of what is held already is not approved, and nothing is lost`() async throws {
        try await owner.execute(
            """
            INSERT INTO partner_authorizations (partner_id, level, valid, cause, reason, recorded_at)
            VALUES (1, 'delivery', '[2021-05-01,)', 'taken_over', 'Held before', '2021-02-12')
            """)
        _ = try await ask(form())
        let answer = try await TestApp(as: .pia).post("/exceptions/1/approval", ["words": "Agreed"])
        #expect(answer.status == .unprocessableContent && answer.html.contains("holds this authorization"))
        #expect(answer.html.contains("Agreed") && answer.html.contains("To be decided"))
    }

    @Test func `two who decide at once: one wins, the other is told`() async throws {
        try await owner.execute("INSERT INTO user_roles (user_id, role) VALUES (2, 'program_manager')")
        _ = try await ask(form())
        let second = User(
            id: 2, kind: .staff, name: "Finn Berg", email: "finn@vendor.example",
            roles: [.programManager, .financeAnalyst])
        async let approval = TestApp(as: .pia).post("/exceptions/1/approval")
        async let refusal = TestApp(as: second).post("/exceptions/1/refusal", ["reason": "No"])
        let statuses = try await [approval.status, refusal.status]
        #expect(statuses.contains(.seeOther) && statuses.contains(.conflict), "\(statuses)")
        let state: String = try await owner.one("SELECT state FROM authorization_exceptions") { try $0.get("state") }
        #expect(try await held(on: "2021-03-01").isEmpty == (state == "refused"))
    }
}
