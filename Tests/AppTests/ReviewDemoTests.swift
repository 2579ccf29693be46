import PartnerProgram
import Postgres
import Testing

@testable import App

/// Reviews of the demo worlds: every state there is, and true to the rules.
@Suite(.database) struct ReviewDemoTests {
    private func values(_ statement: SQL, in database: Database) async throws -> Set<String> {
        Set(try await database.all(statement) { try $0.get("value", as: String.self) })
    }

    @Test func `the demo world has projects and surveys of every state, and nothing of them is due`() async throws {
        let owner = try await TestDatabase.emptied()
        _ = try await DemoWorld(root: ".").make(in: owner)
        let surveys = try await values("SELECT DISTINCT state AS value FROM review_surveys", in: owner)
        #expect(surveys == Set(ReviewSurvey.State.allCases.map(\.rawValue)).subtracting(["revoked"]))
        var states: Set<ProjectReviews.State> = []
        let ids = try await owner.all("SELECT id FROM delivery_projects ORDER BY id") { try $0.get("id", as: Int.self) }
        for id in ids {
            let contacts = ReviewContactStore(owner)
            states.insert(
                ProjectReviews(
                    hasContacts: try await !contacts.all(of: id).isEmpty, surveys: try await contacts.surveys(of: id),
                    responses: try await CustomerReviewStore(owner).all(of: id).map(\.rules)
                ).state)
        }
        #expect(states == Set(ProjectReviews.State.allCases))
        let late = try await stored(
            "SELECT count(*) FROM review_surveys WHERE expires_on <> sent_on + \(ReviewSurvey.daysOpen)::int",
            as: Int.self)
        #expect(late == 0)
        let done = try await passDay("2021-11-30")
        #expect(done.keys.filter { $0.contains("survey") } == [])
        let reasons = try await values(
            """
            SELECT DISTINCT coalesce(reason, 'counts') AS value FROM desk.reviewed_projects(
                ARRAY(SELECT id FROM partners), '2021-01-01', '2021-12-31', false)
            """, in: owner)
        #expect(reasons.isSuperset(of: ["counts", "no_response", "msp_project", "excluded", "counted_before"]))
        await owner.close()
    }

    @Test func `the large world has a project with two responses a partner, most of which count`() async throws {
        let owner = try await TestDatabase.emptied()
        _ = try await DemoWorld(root: ".").make(partners: 500, in: owner)
        #expect(try await stored("SELECT count(DISTINCT project_id) FROM review_contacts") == 500)
        #expect(try await stored("SELECT count(*) FROM review_responses") == 1000)
        let counted = try await stored(
            """
            SELECT count(*) FROM desk.reviewed_projects(
                ARRAY(SELECT id FROM partners), '2021-01-01', '2021-12-31', NULL) WHERE counted
            """, as: Int.self)
        #expect((counted ?? 0) > 300)
        let early = try await stored(
            """
            SELECT count(*) FROM review_responses JOIN delivery_projects ON delivery_projects.id = project_id
            WHERE received_on < started_on
            """, as: Int.self)
        #expect(early == 0)
        await owner.close()
    }
}
