import HTTPTypes
import Hummingbird
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Steps that SM1 does not have, twice, by the wrong person, and two at once.
@Suite(.database) struct ReviewRaceTests {
    let owner = TestDatabase.current.owner

    private func submitted() async throws -> (applicant: Applicant, id: Int, mia: TestApp) {
        let (applicant, id) = try await Applicant.submitted()
        return (applicant, id, try await TestApp(as: .mia))
    }

    @Test func `what has not been taken cannot be decided`() async throws {
        let (_, id, mia) = try await submitted()
        for (action, pairs) in Self.decisions {
            let answer = try await mia.post("/applications/\(id)/\(action)", pairs: pairs + [("version", "9")])
            #expect(answer.status == .conflict && answer.html.contains("nobody has taken it"), "\(action)")
        }
    }

    private static let decisions: [(String, [(String, String)])] = [
        ("question", [("question", "Why?"), ("fields", "domain")]), ("rejection", [("reason", "no_answer")]),
        ("approval", [("location", "PT")]),
    ]

    @Test(arguments: ["rejected", "withdrawn", "approved", "onboarded", "expired", "agreement_sent"])
    func `what is over stays over`(state: String) async throws {
        let (ana, id, mia) = try await submitted()
        try await owner.execute(
            """
            UPDATE applications SET state = \(state), location_country = 'PT', manager_id = 1,
                rejection_reason = CASE WHEN \(state) = 'rejected' THEN 'no_answer' END WHERE id = \(id)
            """)
        for (action, pairs) in Self.decisions + [("review", [])] {
            let answer = try await mia.post("/applications/\(id)/\(action)", pairs: pairs + [("version", "9")])
            #expect(answer.status == .conflict, "\(action)")
        }
        #expect(try await ana.app.post("/apply/answer", ["answer": "x"]).status == .conflict)
        #expect(try await ana.app.post("/apply/submission").status == .conflict)
        #expect(try await ana.save("/apply/company", Applicant.company).status == .conflict)
        #expect(try await Applicant.state(id) == state)
    }

    @Test func `two reviewers decide at once: one wins and the other is told`() async throws {
        let (_, id, mia) = try await submitted()
        _ = try await mia.review(id, "review")
        let version = try await mia.get("/applications/\(id)/rejection").field("version")
        let pia = try await TestApp(as: .pia)
        async let one = mia.post("/applications/\(id)/approval", ["location": "PT", "version": version])
        async let two = pia.post("/applications/\(id)/rejection", ["reason": "no_answer", "version": version])
        let statuses = try await [one.status, two.status].sorted { $0.code < $1.code }
        #expect(statuses == [.seeOther, .conflict])
        let decisions = try await owner.one(
            "SELECT count(*) AS n FROM application_transitions WHERE to_state IN ('approved', 'rejected')"
        ) { try $0.get("n", as: Int.self) }
        #expect(decisions == 1)
    }

    @Test func `a withdrawal and an approval at once: one wins and the other is told`() async throws {
        let (ana, id, mia) = try await submitted()
        _ = try await mia.review(id, "review")
        let version = try await mia.get("/applications/\(id)/approval").field("version")
        async let one = mia.post("/applications/\(id)/approval", ["location": "PT", "version": version])
        async let two = ana.app.post("/apply/withdrawal", ["version": version])
        let statuses = try await [one.status, two.status].sorted { $0.code < $1.code }
        #expect(statuses == [.seeOther, .conflict])
        #expect(["approved", "withdrawn"].contains(try await Applicant.state(id)))
    }

    @Test func `a page opened before the last change decides nothing`() async throws {
        let (_, id, mia) = try await submitted()
        _ = try await mia.review(id, "review")
        let stale = try await mia.post("/applications/\(id)/rejection", ["reason": "no_answer", "version": "1"])
        #expect(stale.status == .conflict && stale.html.contains("has changed since this page was opened"))
    }

    @Test func `an applicant withdraws once and finds the way to a new application`() async throws {
        let (ana, id, _) = try await submitted()
        #expect(try await ana.save("/apply/withdrawal", from: "/apply/withdrawal").location == "/apply/submitted")
        #expect(try await Applicant.state(id) == "withdrawn")
        #expect(try await ana.app.get("/apply/withdrawal").status == .conflict)
        #expect(try await ana.app.get("/apply/submitted").html.contains("Apply again"))
    }

    @Test func `a reviewer takes over from another, and both are kept`() async throws {
        let (_, id, mia) = try await submitted()
        _ = try await mia.review(id, "review")
        let pia = try await TestApp(as: .pia)
        #expect(try await pia.get("/applications/\(id)").html.contains("Take over from Mia Santos"))
        #expect(try await pia.review(id, "review").status == .seeOther)
        #expect(try await mia.get("/applications/\(id)").html.contains("Reviewer: Pia Nunes"))
    }

    @Test func `a channel manager decides only where they look after, and is told whose it is`() async throws {
        let (_, id, _) = try await submitted()
        let base = User.mia
        let abroad = User(
            id: base.id, kind: .staff, name: base.name, email: base.email, roles: base.roles,
            scope: Scope(geos: [.apac], countries: []))
        let app = try await TestApp(as: abroad)
        let page = try await app.get("/applications/\(id)")
        #expect(page.html.contains("Not yours to decide") && !page.html.contains("Assign to me"))
        let answer = try await app.post("/applications/\(id)/review", ["version": "9"])
        #expect(answer.status == .forbidden && answer.html.contains("Mia Santos"))
        #expect(try await Applicant.state(id) == "submitted")
    }

    @Test func `an auditor reads without forms, and others do not decide`() async throws {
        let (_, id, _) = try await submitted()
        let page = try await TestApp(as: .ada).get("/applications/\(id)")
        #expect(page.status == .ok && !page.html.contains("Assign to me"))
        #expect(try await TestApp(as: .ada).get("/applications").html.contains("Vega"))
        for user in [User.ada, .finn, .lea, .ravi] {
            #expect(try await TestApp(as: user).post("/applications/\(id)/review").status == .forbidden)
        }
        #expect(try await TestApp(as: .ravi).get("/applications/\(id)").status == .forbidden)
        #expect(try await TestApp().get("/applications/\(id)").location?.hasPrefix("/sign-in") == true)
    }

    @Test func `the database lets an applicant decide nothing`() async throws {
        let (ana, id, _) = try await submitted()
        let error = await #expect(throws: PostgresError.self) {
            try await TestDatabase.current.doors.partner.transaction(
                settings: ["app.application_key": SecretToken.hash(of: ana.key).hex]
            ) {
                try await $0.execute(
                    "UPDATE applications SET state = 'approved', location_country = 'PT', manager_id = 1")
            }
        }
        #expect(error?.sqlState == "42501")
        #expect(try await Applicant.state(id) == "submitted")
    }
}
