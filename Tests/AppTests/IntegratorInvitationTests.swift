import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// The invitation of a Global System Integrator, and what becomes of it (R44, SM3).
@Suite(.database) struct IntegratorInvitationTests {
    private let today = IntegratorWorld.today
    private let path = "/integrators/1"

    private func invited() async throws -> IntegratorWorld {
        let world = try await IntegratorWorld()
        try await world.enterFacts()
        #expect(try await world.invite() == path)
        return world
    }

    private func version(_ more: [String: String] = [:], _ version: Int = 1) -> [String: String] {
        more.merging(["version": String(version)]) { $1 }
    }

    @Test func `only a program manager invites, and only where everything is met`() async throws {
        let world = try await IntegratorWorld()
        let form = IntegratorWorld.path + "/invitation"
        let early = try await TestApp(as: .pia, on: today).post(form, ["letter": "Dear Nova"])
        #expect(early.status == .conflict && early.html.contains("Not met, or without evidence: $2B+"))
        #expect(try await TestApp(as: .pia, on: today).get(form).status == .conflict)
        try await world.enterFacts()
        #expect(try await TestApp(as: .mia, on: today).post(form, ["letter": "Dear Nova"]).status == .forbidden)
        let page = try await TestApp(as: .pia, on: today).get(form).html
        #expect(page.contains("All 7 criteria are met today, 30 November 2021."))
        #expect(page.contains("We would like Nova Systems Lda to be a Global System Integrator"))
        let empty = try await TestApp(as: .pia, on: today).post(form, ["letter": " "])
        #expect(empty.status == .unprocessableContent && empty.html.contains("Write the letter to the partner"))
        try await world.owner.execute("UPDATE partner_memberships SET status = 'terminated' WHERE partner_id = 1")
        let left = try await TestApp(as: .pia, on: today).post(form, ["letter": "Dear Nova"])
        #expect(left.status == .conflict && left.html.contains("Only a partner that is in the program"))
    }

    @Test func `the assessment is frozen, and the partner is told in mail, page, home and banner`() async throws {
        let world = try await invited()
        #expect(
            try await world.mails() == ["ravi@nova.example: Invitation GI-000001: Global System Integrator"])
        let (sum, bytes) = try await world.owner.one(
            "SELECT encode(assessment_hash, 'hex') AS sum, assessment FROM integrator_invitations"
        ) { (try $0.get("sum", as: String.self), try $0.get("assessment", as: JSON<IntegratorAssessment>.self)) }
        #expect(SecretToken.hash(of: bytes.value.canonicalBytes).hex == sum)
        #expect(bytes.value.countries.map(\.code) == ["PT", "ES"] && bytes.value.trace.mayBeInvited)
        _ = try await IntegratorWorld.enter(
            "annual-revenue", IntegratorWorld.figure("1", known: "2021-11-30"), as: .pia)
        let home = try await TestApp(as: .ravi, on: today).get("/").html
        #expect(home.contains("Invitation as Global System Integrator") && home.contains("/integrators?tab=open"))
        #expect(try await !TestApp(as: .nina, on: today).get("/").html.contains("/integrators?tab=open"))
        let partner = try await TestApp(as: .ravi, on: today).get("/partners/1").html
        #expect(partner.contains("Answer the invitation") && partner.contains("Read the invitation"))
        let own = try await TestApp(as: .ravi, on: today).get(path).html
        for words in [
            "We would like you to be one of ours.", "USD 2,000,000,000", "Accept the invitation", "Decline it",
            "There is no deadline", "As it was found on 30 November 2021",
        ] { #expect(own.contains(words), "\(words)") }
        #expect(!own.contains("Pia") && !own.contains("GF-00000") && !own.contains("Withdraw"))
        let member = try await TestApp(as: .nina, on: today).get(path).html
        #expect(member.contains("Your administrator accepts or declines it.") && !member.contains("/acceptance"))
        #expect(try await TestApp(as: .bob, on: today).get(path).status == .notFound)
        #expect(
            try await TestApp(as: .mia, on: today).get("/tasks").html.contains("Follow up the invitation GI-000001"))
        let audit: Int = try await world.owner.one(
            "SELECT count(*) FROM audit_events WHERE table_name = 'integrator_invitations'"
        ) { try $0.get("count") }
        #expect(audit == 1)
    }

    @Test func `the administrator accepts after a check, and holds the authorization from that day`() async throws {
        let world = try await invited()
        let check = try await TestApp(as: .ravi, on: today).get(path + "/acceptance").html
        #expect(check.contains("is a Global System Integrator from today, 30 November 2021, on."))
        #expect(check.contains("Accept for Nova Systems Lda"))
        for user in [User.nina, .pia] {
            #expect(try await TestApp(as: user, on: today).post(path + "/acceptance", version()).status == .forbidden)
        }
        #expect(try await TestApp(as: .bob, on: today).post(path + "/acceptance", version()).status == .notFound)
        #expect(try await TestApp(as: .ravi, on: today).post(path + "/acceptance", version()).location == path)
        #expect(try await world.held(on: "2021-11-29") == [])
        #expect(try await world.held(on: today) == ["gsi"])
        let mails = try await world.mails()
        #expect(mails.contains("mia@vendor.example: Nova Systems Lda accepts GI-000001"))
        #expect(mails.contains("pia@vendor.example: Nova Systems Lda accepts GI-000001"))
        let card = try await TestApp(as: .ravi, on: today).get("/partners/1/scorecard").html
        #expect(card.contains("By invitation") && card.contains("Invited by GI-000001 after the assessment of 30"))
        let task: String = try await world.owner.one("SELECT state || ': ' || outcome AS task FROM partner_tasks") {
            try $0.get("task")
        }
        #expect(task == "done: The partner has accepted the invitation.")
        let again = try await TestApp(as: .ravi, on: today).post(path + "/declination", version([:], 2))
        #expect(again.status == .conflict && again.html.contains("has been answered already: accepted."))
        let twice = try await TestApp(as: .pia, on: today).post(
            IntegratorWorld.path + "/invitation", ["letter": "Dear"])
        #expect(twice.status == .conflict && twice.html.contains("it is held"))
    }

    @Test func `declined stays declined, and a new invitation is a record of its own`() async throws {
        let world = try await invited()
        #expect(try await TestApp(as: .ravi, on: today).get(path + "/declination").html.contains("(optional)"))
        let answer = try await TestApp(as: .ravi, on: today).post(path + "/declination", version(["reason": "Not now"]))
        #expect(answer.location == path)
        #expect(try await world.held(on: today) == [])
        #expect(try await TestApp(as: .pia, on: today).get(path).html.contains("Not now"))
        #expect(try await TestApp(as: .ravi, on: today).post(path + "/acceptance", version([:], 2)).status == .conflict)
        #expect(try await world.invite() == "/integrators/2")
        #expect(try await TestApp(as: .ravi, on: today).post("/integrators/2/acceptance", version()).location != nil)
        let list = try await TestApp(as: .pia, on: today).get("/integrators?tab=all").html
        #expect(list.contains("GI-000001") && list.contains("GI-000002") && list.contains("Held"))
        let csv = try await TestApp(as: .pia, on: today).get("/integrators.csv?tab=declined").html
        #expect(csv.contains("GI-000001") && !csv.contains("GI-000002"))
        #expect(try await !TestApp(as: .bob, on: today).get("/integrators?tab=all").html.contains("GI-00000"))
    }

    @Test func `a program manager withdraws with a reason what is not answered`() async throws {
        let world = try await invited()
        let empty = try await TestApp(as: .pia, on: today).post(path + "/withdrawal", version())
        #expect(empty.status == .unprocessableContent && empty.html.contains("Write why it is withdrawn"))
        let answer = try await TestApp(as: .pia, on: today).post(
            path + "/withdrawal", version(["reason": "The report was wrong"]))
        #expect(answer.location == path)
        #expect(try await TestApp(as: .ravi, on: today).get(path).html.contains("The report was wrong"))
        #expect(try await TestApp(as: .ravi, on: today).get(path + "/acceptance").status == .conflict)
        #expect(try await world.mails().last == "ravi@nova.example: Invitation GI-000001 is withdrawn")
        for change in ["state = 'invited', answered_at = NULL, answered_by = NULL", "letter = 'Another'"] {
            let error = await #expect(throws: PostgresError.self) {
                try await world.owner.execute(SQL(file: "UPDATE integrator_invitations SET \(change)"))
            }
            #expect(error?.violatedConstraint == "integrator_invitations_are_answered_once")
        }
    }

    @Test func `a program manager ends it with a reason and a last day, which does not reach back`() async throws {
        let world = try await invited()
        _ = try await TestApp(as: .ravi, on: today).post(path + "/acceptance", version())
        let app = try await TestApp(as: .pia, on: today)
        #expect(try await app.get(path + "/end").html.contains("Last day on which it is held"))
        let empty = try await app.post(path + "/end", version([:], 2))
        #expect(empty.html.contains("Enter the last day") && empty.html.contains("Write why it ends"))
        func ending(_ day: String) -> [String: String] {
            ["reason": "It sold its services", "last": day, "last_month": "11", "last_year": "2021"]
        }
        let past = try await app.post(path + "/end", version(ending("29"), 2))
        #expect(past.status == .conflict && past.html.contains("an end does not reach back"))
        #expect(try await app.post(path + "/end", version(ending("30"), 2)).location == path)
        #expect(try await world.held(on: today) == ["gsi"])
        #expect(try await world.held(on: "2021-12-01") == [])
        let cause: String = try await world.owner.one(
            "SELECT end_cause || ': ' || end_reason AS cause FROM partner_authorizations"
        ) { try $0.get("cause") }
        #expect(cause == "withdrawn: It sold its services")
        let twice = try await app.post(path + "/end", version(ending("30"), 2))
        #expect(twice.status == .conflict && twice.html.contains("its last day is 30 November 2021"))
        let after = try await TestApp(as: .pia, on: "2021-12-01").get("/integrators?tab=ended").html
        #expect(after.contains("GI-000001") && after.contains("Ended"))
    }

    @Test func `two who invite at once: one does, the other is told`() async throws {
        let world = try await IntegratorWorld()
        try await world.enterFacts()
        let form = IntegratorWorld.path + "/invitation"
        async let first = TestApp(as: .pia, on: today).post(form, ["letter": "One"])
        async let second = TestApp(as: .pia, on: today).post(form, ["letter": "Two"])
        let answers = try await [first, second]
        #expect(answers.count { $0.status == .seeOther } == 1)
        let told = try #require(answers.first { $0.status != .seeOther })
        #expect([.conflict, .unprocessableContent].contains(told.status), "\(told.status)")
        let count: Int = try await world.owner.one("SELECT count(*) FROM integrator_invitations") {
            try $0.get("count")
        }
        #expect(count == 1)
        let error = await #expect(throws: PostgresError.self) {
            try await world.owner.execute(
                """
                INSERT INTO integrator_invitations (partner_id, assessed_on, program_version_id, assessment,
                    assessment_hash, letter, invited_at, invited_by)
                SELECT partner_id, assessed_on, program_version_id, assessment, assessment_hash, letter, invited_at,
                    invited_by FROM integrator_invitations
                """)
        }
        #expect(error?.violatedConstraint == "integrators_are_invited_once")
    }

    @Test func `accepted and withdrawn at once: one wins, the other is told`() async throws {
        let world = try await invited()
        async let acceptance = TestApp(as: .ravi, on: today).post(path + "/acceptance", version())
        async let withdrawal = TestApp(as: .pia, on: today).post(path + "/withdrawal", version(["reason": "No"]))
        let statuses = try await [acceptance.status, withdrawal.status]
        #expect(statuses.contains(.seeOther) && statuses.contains(.conflict), "\(statuses)")
        let state: String = try await world.owner.one("SELECT state FROM integrator_invitations") {
            try $0.get("state")
        }
        #expect(try await world.held(on: today).isEmpty == (state == "withdrawn"))
    }
}
