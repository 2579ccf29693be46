import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Deciding on consents (SM4): in writing, by another one than who asked, once; revoked in writing; expired by the day.
@Suite(.database) struct AffiliateDecisionTests {
    @Test func `a consent is taken up, given with its document, and the partner is told`() async throws {
        let group = try await NovaGroup()
        let id = try await group.given(group.norte)
        #expect(try await NovaGroup.state(id) == "consented")
        #expect(try await NovaGroup.recipients("Our consent for Nova Norte Lda") == ["ravi@nova.example"])
        for user in [User.ravi, .ada, .mia] {
            let app = try await TestApp(as: user, on: "2021-07-01")
            let html = try await app.get("/affiliate-consents/\(id)").html
            #expect(html.contains("consent.pdf") && html.contains("SHA-256") && html.contains("In force"))
            #expect(html.contains("Pia Nunes") && html.contains("Ravi Mehta"))
            let document: Int? = try await stored("SELECT document_id FROM affiliate_consents WHERE id = \(id)")
            #expect(try await app.get("/documents/\(document ?? 0)").bytes == ApprovedCompany.pdf)
        }
        let force = try await TestApp(as: .ada, on: "2021-07-01").get("/affiliate-consents?tab=force").html
        #expect(force.contains(">Nova Norte Lda</a>"))
        let later = try await TestApp(as: .ada, on: "2021-06-14").get("/affiliate-consents?tab=later").html
        #expect(later.contains(">Nova Norte Lda</a>") && later.contains("Begins later"))
    }

    @Test func `without a PDF there is no consent, and without a reason no refusal`() async throws {
        let group = try await NovaGroup()
        let id = try await group.asked(group.norte)
        let app = try await TestApp(as: .pia, on: "2021-06-02")
        #expect(try await NovaGroup.give(id).status == .conflict, "nobody has taken it up")
        _ = try await app.post("/affiliate-consents/\(id)/review")
        #expect(try await app.post("/affiliate-consents/\(id)/consent").hasProblem("document"))
        let text = try await app.upload(
            "/affiliate-consents/\(id)/consent", [:], file: "document", name: "consent.txt", type: "text/plain",
            content: Array("yes".utf8))
        #expect(text.status == .unprocessableContent && text.html.contains("consent.txt is not a PDF"))
        #expect(try await app.post("/affiliate-consents/\(id)/refusal").hasProblem("refusal_reason"))
        let refused = try await app.post("/affiliate-consents/\(id)/refusal", ["refusal_reason": "Not controlled"])
        #expect(refused.status == .seeOther)
        #expect(try await NovaGroup.state(id) == "refused")
        #expect(try await NovaGroup.recipients("No consent for Nova Norte Lda") == ["ravi@nova.example"])
        let page = try await TestApp(as: .ravi, on: "2021-06-03").get("/affiliate-consents/\(id)").html
        #expect(page.contains("Not controlled") && page.contains("Refused"))
        #expect(try await group.asked(group.norte, on: "2021-06-03") > id, "it can be asked for again")
    }

    @Test func `who asked does not decide, and no other role does`() async throws {
        let group = try await NovaGroup()
        let pia = try await TestApp(as: .pia, on: "2021-06-01")
        let answer = try await pia.post("/affiliate-consents", pairs: group.asking(group.norte))
        let path = try #require(answer.location)
        let id = Int(path.split(separator: "/").last ?? "") ?? 0
        _ = try await pia.post(path + "/review")
        #expect(try await NovaGroup.give(id).status == .conflict)
        #expect(try await pia.post(path + "/refusal", ["refusal_reason": "No"]).status == .conflict)
        let html = try await pia.get(path).html
        #expect(html.contains("You asked for it.") && !html.contains("Give our consent"))
        for user in [User.mia, .lea, .finn, .ada, .ravi] {
            #expect(try await NovaGroup.give(id, as: user).status == .forbidden, "\(user.name)")
            #expect(try await TestApp(as: user).post(path + "/review").status == .forbidden)
        }
        do {
            try await TestDatabase.current.owner.execute(
                """
                UPDATE affiliate_consents SET state = 'refused', decided_by = requested_by, decided_at = now(),
                    decision_reason = 'No' WHERE id = \(id)
                """)
            Issue.record("decided by the one who asked")
        } catch let error as PostgresError {
            #expect(error.violatedConstraint == "affiliate_consents_are_decided_by_another")
        }
    }

    @Test func `two decide at once: one does, the other is told`() async throws {
        let group = try await NovaGroup()
        let id = try await group.asked(group.norte)
        let pia = try await TestApp(as: .pia, on: "2021-06-02")
        async let first = pia.post("/affiliate-consents/\(id)/review")
        async let second = pia.post("/affiliate-consents/\(id)/review")
        #expect(try await Set([first.status, second.status]) == [.seeOther, .conflict])
        async let given = NovaGroup.give(id)
        async let refused = pia.post("/affiliate-consents/\(id)/refusal", ["refusal_reason": "No"])
        #expect(try await Set([given.status, refused.status]) == [.seeOther, .conflict])
        #expect(
            try await stored("SELECT count(*) FROM affiliate_consent_transitions WHERE consent_id = \(id)") == 3)
    }

    @Test func `the partner withdraws while it is open; colleagues withdraw only what they asked for`() async throws {
        let group = try await NovaGroup()
        let id = try await group.asked(group.norte)
        let mia = try await TestApp(as: .mia, on: "2021-06-01")
        let notHers = try await mia.post("/affiliate-consents/\(id)/withdrawal")
        #expect(notHers.status == .forbidden && notHers.html.contains("not yours to decide"))
        let ravi = try await TestApp(as: .ravi, on: "2021-06-01")
        #expect(try await ravi.post("/affiliate-consents/\(id)/withdrawal").status == .seeOther)
        #expect(try await ravi.post("/affiliate-consents/\(id)/withdrawal").status == .conflict)
        #expect(try await NovaGroup.state(id) == "withdrawn")
        #expect(try await NovaGroup.recipients("AC-%is withdrawn") == ["pia@vendor.example"])
        let hers = try await mia.post("/affiliate-consents", pairs: group.asking(group.norte)).location
        #expect(try await mia.post((hers ?? "") + "/withdrawal").status == .seeOther)
        #expect(try await TestApp(as: .bob).post("/affiliate-consents/\(id)/withdrawal").status == .notFound)
    }

    @Test func `a revocation is in writing, within the consent's days, and stands`() async throws {
        let group = try await NovaGroup()
        let id = try await group.given(group.norte, until: "2021-12-31")
        let app = try await TestApp(as: .pia, on: "2021-07-01")
        let empty = try await app.post("/affiliate-consents/\(id)/revocation")
        for field in ["revoked", "revocation_reason", "revocation_document"] { #expect(empty.hasProblem(field)) }
        let early = try await NovaGroup.revoke(id, from: "2021-06-14", on: "2021-07-01")
        #expect(early.hasProblem("revoked") && early.html.contains("it cannot be revoked earlier"))
        #expect(early.html.contains("It was sold"))
        #expect(try await NovaGroup.revoke(id, from: "2022-01-01", on: "2021-07-01").hasProblem("revoked"))
        #expect(try await NovaGroup.revoke(id, from: "2021-08-01", on: "2021-07-01", as: .mia).status == .forbidden)
        async let one = NovaGroup.revoke(id, from: "2021-08-01", on: "2021-07-01")
        async let two = NovaGroup.revoke(id, from: "2021-09-01", on: "2021-07-01")
        #expect(try await Set([one.status, two.status]) == [.seeOther, .conflict])
        #expect(
            try await NovaGroup.recipients("Our consent for Nova Norte Lda is revoked") == ["ravi@nova.example"])
        let html = try await TestApp(as: .ravi, on: "2021-07-02").get("/affiliate-consents/\(id)").html
        #expect(html.contains("revocation.pdf") && html.contains("In force"), "it holds up to its day")
        do {
            try await TestDatabase.current.owner.execute("UPDATE affiliate_consents SET valid_from = '2021-01-01'")
            Issue.record("a consent was rewritten")
        } catch let error as PostgresError { #expect(error.violatedConstraint == "affiliate_consents_are_kept") }
    }

    @Test func `it expires the day after its last one, once, with a task for the channel manager`() async throws {
        let group = try await NovaGroup()
        let id = try await group.given(group.norte, until: "2021-09-30")
        #expect(try await passDay("2021-09-30")["affiliate consents expired"] == nil)
        let ending = try await TestApp(as: .mia, on: "2021-09-01").get("/affiliate-consents?tab=ending").html
        #expect(ending.contains(">Nova Norte Lda</a>"))
        try await withThrowingTaskGroup(of: Void.self) { workers in
            for _ in 0..<3 { workers.addTask { _ = try await passDay("2021-10-01") } }
            try await workers.waitForAll()
        }
        #expect(try await passDay("2021-10-02")["affiliate consents expired"] == nil)
        #expect(try await NovaGroup.state(id) == "expired")
        let task: SQL = "SELECT count(*) FROM partner_tasks WHERE kind = 'consent_ended' AND owner_id = 1"
        #expect(try await stored(task) == 1)
        #expect(try await TestApp(as: .mia, on: "2021-10-02").get("/tasks").html.contains("Nova Norte Lda has ended"))
        let entry: SQL = "SELECT count(*) FROM timeline_entries WHERE title = 'Consent expired: Nova Norte Lda'"
        #expect(try await stored(entry) == 1)
        #expect(try await NovaGroup.recipients("%Nova Norte Lda has ended") == ["ravi@nova.example"])
    }

    @Test func `a company that leaves the group leaves a task where its consent still stands`() async throws {
        let group = try await NovaGroup()
        let id = try await group.given(group.sul)
        let link: Int? = try await stored("SELECT id FROM organisation_links WHERE child_id = \(group.norte)")
        let path = "/companies/\(group.norte)/links/\(link ?? 0)/end"
        let asked = try await TestApp(as: .mia, on: "2021-07-01").get(path).html
        #expect(asked.contains("A consent needs this link.") && asked.contains("AC-0"))
        let answer = try await TestApp(as: .mia, on: "2021-07-01").post(
            path,
            ["ended": "1", "ended_month": "8", "ended_year": "2021", "end_reason": "Sold with what is below it"])
        #expect(answer.status == .seeOther)
        #expect(try await stored("SELECT link FROM partner_tasks") == "/affiliate-consents/\(id)")
        #expect(try await NovaGroup.counted("projects", on: "2021-07-31") == [NovaGroup.nova, group.sul])
        #expect(try await NovaGroup.counted("projects", on: "2021-08-01") == [NovaGroup.nova])
        let html = try await TestApp(as: .pia, on: "2021-08-01").get("/affiliate-consents/\(id)").html
        #expect(html.contains("do not belong to one group on 1 August 2021"))
    }
}
