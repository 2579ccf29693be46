import PartnerProgram
import Postgres
import Testing

@testable import App

/// What the judgement counts of customers' reviews, read from the registers as they are (R22, R24, R90, R91, R97, R98,
/// A35–A37): one case for each reason why a response, or a project, does not count.
@Suite(.database) struct ReviewCountingTests {
    let world: ReviewWorld

    init() async throws { world = try await ReviewWorld() }

    /// One project of Nova with one response, and what becomes of both by the end of 2021.
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var score: Int? = 4
        var day = "2021-05-10"
        var country = "PT"
        var registered = "2020-06-01"
        var flags: [String] = []
        var decisions: [CustomerReviewDecision.Kind] = []
        var msp = false
        /// As they stand behind the references: "counted", or the reason with what its sentence names.
        let response: String
        let project: String
    }

    static let cases = [
        Case(testDescription: "an ordinary one", response: "counted", project: "counted"),
        Case(testDescription: "the worst score counts", score: 1, response: "counted", project: "counted"),
        Case(testDescription: "the last day", day: "2021-12-31", response: "counted", project: "counted"),
        Case(testDescription: "the first day", day: "2021-01-01", response: "counted", project: "counted"),
        Case(
            testDescription: "on the day of the registration", registered: "2021-05-10", response: "counted",
            project: "counted"),
        Case(
            testDescription: "the contact does not know the project", score: nil, response: "no_response",
            project: "no_response"),
        Case(testDescription: "of the year before", day: "2020-12-31", response: "out_of_year", project: "out_of_year"),
        Case(
            testDescription: "before the project was registered", registered: "2021-05-11", response: "not_registered",
            project: "not_registered"),
        Case(
            testDescription: "a customer elsewhere", country: "FR", response: "outside_territory France",
            project: "outside_territory France"),
        Case(testDescription: "flagged", flags: ["partner_domain"], response: "flagged", project: "flagged"),
        Case(
            testDescription: "flagged and accepted", flags: ["partner_domain"], decisions: [.acceptance],
            response: "counted", project: "counted"),
        Case(
            testDescription: "left out", decisions: [.exclusion], response: "excluded Looked at",
            project: "excluded Looked at"),
        Case(
            testDescription: "left out although it was accepted", flags: ["our_domain"],
            decisions: [.acceptance, .exclusion], response: "excluded Looked at", project: "excluded Looked at"),
        Case(testDescription: "an MSP project", msp: true, response: "counted", project: "is_msp_project"),
    ]

    private func scores(on day: String = "2021-12-31") async throws -> [String] {
        try await CountedFacts.of(.init(.reviewScore, .atLeast, ExactNumber(1)), on: day)
    }

    private func projects(msp: Bool? = false, on day: String = "2021-12-31") async throws -> [String] {
        try await CountedFacts.of(.init(.reviewedProjects, .atLeast, ExactNumber(1), isMSP: msp), on: day)
    }

    @Test(arguments: cases) func `a response counts, or says why it does not`(_ one: Case) async throws {
        let project = try await world.project(
            "Portal", in: one.country, msp: one.msp, registered: one.registered)
        let response = try await world.response(one.score, to: project, on: one.day, flags: one.flags)
        for decision in one.decisions { try await world.decide(decision, response) }
        #expect(try await scores() == ["RV-000001 \(one.response)"])
        #expect(try await projects() == ["PJ-000001 \(one.project)"])
    }

    @Test func `what comes after the day is not there yet, and a project waits for its first response`() async throws {
        let project = try await world.project("Portal")
        #expect(try await projects() == ["PJ-000001 no_response"])
        try await world.response(5, to: project, on: "2021-06-10")
        #expect(try await scores(on: "2021-06-09") == [])
        #expect(try await scores(on: "2021-06-10") == ["RV-000001 counted"])
        #expect(try await projects(on: "2021-06-10") == ["PJ-000001 counted"])
        #expect(try await projects(on: "2020-05-31") == [], "it had not begun")
    }

    @Test func `a project counts once ever, and its responses in each year`() async throws {
        let project = try await world.project("Portal")
        try await world.response(5, to: project, on: "2020-12-31")
        try await world.response(3, to: project, on: "2021-03-01")
        #expect(try await scores() == ["RV-000001 out_of_year", "RV-000002 counted"])
        #expect(try await projects() == ["PJ-000001 reviewed_before"])
        #expect(try await projects(on: "2021-02-28") == ["PJ-000001 out_of_year"], "nothing of this year yet")
        #expect(try await scores(on: "2022-12-31") == ["RV-000002 out_of_year"], "what is two years old is left away")
    }

    @Test func `what is nearest to counting says what a project lacks`() async throws {
        let project = try await world.project("Portal")
        try await world.response(nil, to: project, on: "2021-03-01")
        try await world.decide(.exclusion, world.response(5, to: project, on: "2021-03-02"))
        #expect(try await projects() == ["PJ-000001 excluded Looked at"])
        try await world.response(5, to: project, on: "2021-03-03", flags: ["our_domain"])
        #expect(try await projects() == ["PJ-000001 flagged"])
        try await world.response(2, to: project, on: "2021-03-04")
        #expect(try await projects() == ["PJ-000001 counted"])
    }

    @Test func `a project of MSP counts for MSP alone, and any other one for the rest`() async throws {
        try await world.response(4, to: world.project("Managed", msp: true), on: "2021-03-01")
        try await world.response(4, to: world.project("Portal"), on: "2021-03-02")
        #expect(try await projects(msp: true) == ["PJ-000001 counted", "PJ-000002 is_no_msp_project"])
        #expect(try await projects(msp: false) == ["PJ-000001 is_msp_project", "PJ-000002 counted"])
        #expect(try await projects(msp: nil) == ["PJ-000001 counted", "PJ-000002 counted"])
    }

    @Test func `a territory counts on the day of the response`() async throws {
        try await world.owner.execute(
            "UPDATE partner_territories SET valid = '[2021-05-01,2021-06-01)' WHERE partner_id = 1 AND country = 'PT'")
        let project = try await world.project("Portal")
        for day in ["2021-04-30", "2021-05-01", "2021-05-31", "2021-06-01"] {
            try await world.response(4, to: project, on: day)
        }
        #expect(
            try await scores() == [
                "RV-000001 outside_territory Portugal", "RV-000002 counted", "RV-000003 counted",
                "RV-000004 outside_territory Portugal",
            ])
    }

    @Test func `an affiliate's count while a consent names them, and say so when none does`() async throws {
        _ = try await world.group.given(
            world.group.norte, measures: ["projects", "reviews"], countries: ["PT"], until: "2021-09-30")
        for (country, day) in [("PT", "2021-06-14"), ("PT", "2021-06-15"), ("ES", "2021-07-01"), ("PT", "2021-10-01")] {
            try await world.response(4, to: world.project("Theirs \(day)", of: world.norte, in: country), on: day)
        }
        let verdicts = ["consent_missing", "counted", "outside_territory Spain", "consent_missing"]
        #expect(try await scores() == (1...4).map { "RV-00000\($0) \(verdicts[$0 - 1])" })
        #expect(try await projects() == (1...4).map { "PJ-00000\($0) \(verdicts[$0 - 1])" })
    }

    @Test func `a consent for projects alone lets no scores count`() async throws {
        _ = try await world.group.given(world.group.norte, measures: ["projects"], countries: ["PT"])
        try await world.response(4, to: world.project("Theirs", of: world.norte), on: "2021-07-01")
        #expect(try await projects() == ["PJ-000001 counted"])
        #expect(try await scores() == [], "nobody asked for them")
    }
}
