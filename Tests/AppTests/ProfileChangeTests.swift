import HTTPTypes
import Postgres
import Testing

@testable import App

@Suite(.database) struct ProfileChangeTests {
    let accepted = [
        "decide_legal_name": "accepted", "decide_domain": "declined", "reason_domain": "We found no such site.",
    ]

    init() async throws {
        _ = try await TestApp(as: .ravi).save(["legal_name": "Nova Holding, S.A.", "domain": "nova-holding.example"])
    }

    @Test func `a change is partly accepted from its day on, and the partner reads why`() async throws {
        let staff = try await TestApp(as: .mia, on: "2021-05-10")
        #expect(try await staff.get("/profile-changes").html.contains("Legal name, Web domain"))
        #expect(try await staff.post("/profile-changes/1/decision", accepted).status == .seeOther)
        let partner = try await TestApp(as: .ravi, on: "2021-05-11")
        let page = try await partner.get("/partners/1").html
        #expect(page.contains("<h1>Nova Holding, S.A.") && page.contains("nova.example"))
        #expect(try await partner.get("/partners/1?on=2021-05-09").html.contains("<h1>Nova Systems Lda"))
        #expect(try await partner.get("/partners/1?on=2021-05-10").html.contains("<h1>Nova Holding, S.A."))
        let outcome = try await partner.get("/profile-changes/1").html
        #expect(outcome.contains("Partly accepted") && outcome.contains("We found no such site."))
        let key: String = try await TestDatabase.current.owner.one(
            "SELECT name_key FROM organisations WHERE id = 1"
        ) { try $0.get("name_key") }
        #expect(key == "nova holding")
        let letter: String = try await TestDatabase.current.owner.one(
            "SELECT body FROM messages WHERE recipient = 'ravi@nova.example'"
        ) { try $0.get("body") }
        #expect(letter.contains("We found no such site.") && letter.contains("http://test/profile-changes/1"))
    }

    @Test func `every field must be decided, and what is declined needs a reason`() async throws {
        let answer = try await TestApp(as: .mia).post("/profile-changes/1/decision", ["decide_domain": "declined"])
        #expect(answer.status == .unprocessableContent)
        #expect(answer.html.contains("Accept or decline: Legal name"))
        #expect(answer.html.contains("Write why you decline: Web domain"))
        #expect(try await TestApp(as: .ravi).get("/partners/1").html.contains("<h1>Nova Systems Lda"))
    }

    @Test func `twice is once, and a second decision is told that it comes late`() async throws {
        let app = try await TestApp(as: .mia)
        let form = accepted.merging(["form_key": "0a0a0a0a-0000-4000-8000-000000000003"]) { $1 }
        #expect(try await app.post("/profile-changes/1/decision", form).status == .seeOther)
        #expect(try await app.post("/profile-changes/1/decision", form).status == .seeOther)
        let late = try await TestApp(as: .pia).post("/profile-changes/1/decision", accepted)
        #expect(late.status == .conflict && late.html.contains("no longer open"))
    }

    @Test func `two who decide at the same moment: one decides, the other is told`() async throws {
        let (mia, pia) = (try await TestApp(as: .mia), try await TestApp(as: .pia))
        async let one = mia.post("/profile-changes/1/decision", accepted)
        async let other = pia.post(
            "/profile-changes/1/decision", ["decide_legal_name": "accepted", "decide_domain": "accepted"])
        let statuses = [try await one.status, try await other.status]
        #expect(statuses.contains(.seeOther) && statuses.contains(.conflict))
        let rows: Int = try await TestDatabase.current.owner.one(
            "SELECT count(*) AS n FROM organisation_identities WHERE organisation_id = 1"
        ) { try $0.get("n") }
        #expect(rows == 2)
    }

    @Test func `nobody decides on the own proposal, nor does a partner or an auditor`() async throws {
        _ = try await TestApp(as: .mia).save(["city": "Oslo"], of: 2)
        let own = try await TestApp(as: .mia).post("/profile-changes/2/decision", ["decide_city": "accepted"])
        #expect(own.status == .forbidden && own.html.contains("another person decides it"))
        #expect(!(try await TestApp(as: .mia).get("/profile-changes/2").html.contains("Record the decision")))
        for user in [User.ravi, .ada, .lea] {
            #expect(try await TestApp(as: user).post("/profile-changes/1/decision", accepted).status == .forbidden)
        }
        #expect(
            try await TestApp(as: .pia).post("/profile-changes/2/decision", ["decide_city": "accepted"]).status
                == .seeOther)
    }

    @Test func `another partner sees no change of ours`() async throws {
        #expect(try await TestApp(as: .bob).get("/profile-changes/1").status == .notFound)
        #expect(try await TestApp(as: .bob).post("/profile-changes/1/withdrawal").status == .notFound)
        #expect(try await TestApp(as: .bob).get("/profile-changes").status == .forbidden)
        #expect(try await TestApp(as: .ada).get("/profile-changes/1").html.contains("Nova Holding, S.A."))
    }

    @Test func `a second change accepted on the same day puts that day right and keeps the first in the audit`()
        async throws
    {
        let (ravi, mia) = (try await TestApp(as: .ravi), try await TestApp(as: .mia, on: "2021-05-10"))
        _ = try await mia.post("/profile-changes/1/decision", accepted)
        _ = try await TestApp(as: .ravi, on: "2021-05-10").save(["legal_name": "Nova Final SA"])
        #expect(
            try await mia.post("/profile-changes/2/decision", ["decide_legal_name": "accepted"]).status == .seeOther)
        #expect(try await ravi.get("/partners/1?on=2021-05-10").html.contains("<h1>Nova Final SA"))
        let kept: Int = try await TestDatabase.current.owner.one(
            """
            SELECT count(*) AS n FROM audit_events
            WHERE table_name = 'organisation_identities' AND before ->> 'legal_name' = 'Nova Holding, S.A.'
            """
        ) { try $0.get("n") }
        #expect(kept == 1)
    }

    @Test func `values that another partner has are pointed out before a decision`() async throws {
        try await TestDatabase.current.owner.execute(
            "UPDATE organisation_identities SET domain = 'nova-holding.example' WHERE organisation_id = 2")
        let page = try await TestApp(as: .mia).get("/profile-changes/1").html
        #expect(page.contains("Others look the same.") && page.contains("Borealis Software AS"))
        #expect(!(try await TestApp(as: .ravi).get("/profile-changes/1").html.contains("Borealis")))
    }
}
