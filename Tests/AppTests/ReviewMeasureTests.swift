import PartnerProgram
import Postgres
import Testing

@testable import App

/// What of customers' reviews a measure counts, and why it does not count the rest (R22, R90, R91, R97, R98, A35–A37).
@Suite(.database) struct ReviewMeasureTests {
    let world: ReviewWorld

    init() async throws { world = try await ReviewWorld() }

    private func reasons(_ found: [ReviewWorld.Candidate]) -> [String: String] {
        Dictionary(uniqueKeysWithValues: found.map { ($0.label, $0.reason ?? "counts on \($0.day ?? "no day")") })
    }

    @Test func `a project counts by its first response in the year, and each reason is given`() async throws {
        let plans: [(String, String, [(Int?, String)])] = [
            ("First and second", "PT", [(4, "2021-05-10"), (5, "2021-05-09")]), ("Silent", "PT", []),
            ("Not known", "PT", [(nil, "2021-05-10")]), ("Paris", "FR", [(5, "2021-05-10")]),
            ("Old", "ES", [(5, "2020-12-31")]), ("Old and new", "ES", [(5, "2020-12-31"), (4, "2021-02-01")]),
            ("Last day", "PT", [(1, "2021-12-31")]), ("Next year", "PT", [(5, "2022-01-01")]),
        ]
        for (name, country, answers) in plans {
            let project = try await world.project(name, in: country)
            for (score, day) in answers { try await world.response(score, to: project, on: day) }
        }
        let late = try await world.project("Registered late", registered: "2021-05-11")
        try await world.response(5, to: late, on: "2021-05-10")
        let flagged = try await world.project("Flagged")
        try await world.response(5, to: flagged, on: "2021-05-10", flags: ["our_domain"])
        let excluded = try await world.project("Excluded")
        try await world.decide(.exclusion, world.response(5, to: excluded, on: "2021-05-10"))
        let msp = try await world.project("Managed", msp: true)
        try await world.response(5, to: msp, on: "2021-05-10")
        let found = try await world.projects()
        #expect(
            reasons(found) == [
                "First and second": "counts on 2021-05-09", "Silent": "no_response", "Not known": "no_response",
                "Paris": "outside_territory", "Old": "out_of_period", "Old and new": "counted_before",
                "Last day": "counts on 2021-12-31", "Next year": "out_of_period",
                "Registered late": "not_registered", "Flagged": "flagged", "Excluded": "excluded",
                "Managed": "msp_project",
            ])
        #expect(found.allSatisfy { $0.isOwn && $0.quantity == "1" && !$0.detail.isEmpty && $0.consents == [] })
        let managed = reasons(try await world.projects(msp: true))
        #expect(managed["Managed"] == "counts on 2021-05-10" && managed["Last day"] == "not_msp_project")
        let both = reasons(try await world.projects(msp: nil))
        #expect(both["Managed"] == "counts on 2021-05-10" && both["Last day"] == "counts on 2021-12-31")
        #expect(reasons(try await world.projects(year: 2020))["Old and new"] == "counts on 2020-12-31")
    }

    @Test func `what is accepted or no longer left out counts, from its own day`() async throws {
        let project = try await world.project("Portal")
        let first = try await world.response(5, to: project, on: "2021-04-01", flags: ["within_seconds"])
        let second = try await world.response(2, to: project, on: "2021-05-01")
        #expect(try await world.projects().first?.day == "2021-05-01")
        try await world.decide(.acceptance, first)
        #expect(try await world.projects().first?.day == "2021-04-01")
        try await world.decide(.exclusion, first)
        #expect(try await world.projects().first?.day == "2021-05-01")
        try await world.decide(.exclusion, second)
        #expect(try await world.projects().first?.reason == "excluded")
        try await world.decide(.withdrawal, first)
        try await world.owner.execute(
            """
            UPDATE review_decisions SET ended_by = (SELECT id FROM review_decisions WHERE kind = 'withdrawal')
            WHERE response_id = \(first) AND kind = 'exclusion'
            """)
        #expect(try await world.projects().first?.day == "2021-04-01")
    }

    @Test func `the score of a project is the exact mean of what counts in the year`() async throws {
        let portal = try await world.project("Portal")
        for (score, day) in [(5, "2021-01-01"), (4, "2021-06-01"), (4, "2021-12-31")] {
            try await world.response(score, to: portal, on: day)
        }
        try await world.decide(.exclusion, world.response(1, to: portal, on: "2021-07-01"))
        try await world.response(1, to: portal, on: "2021-07-02", flags: ["partner_domain"])
        try await world.response(1, to: portal, on: "2020-12-31")
        try await world.response(nil, to: portal, on: "2021-07-03")
        let paris = try await world.project("Paris", in: "FR")
        try await world.response(2, to: paris, on: "2021-07-04")
        let late = try await world.project("Late", registered: "2021-08-01")
        try await world.response(3, to: late, on: "2021-07-05")
        let found = try await world.scores()
        let counted = found.filter { $0.reason == nil }
        #expect(counted.map(\.label) == ["Portal"] && counted.map(\.quantity) == ["4.333333333333"])
        #expect(counted.first?.kind == "project" && counted.first?.day == "2021-12-31")
        #expect(counted.first?.detail == "Scores: 5, 4, 4")
        #expect(
            found.filter { $0.reason != nil }.map { "\($0.kind) \($0.day ?? "") \($0.reason ?? "")" } == [
                "response 2020-12-31 out_of_period", "response 2021-07-01 excluded", "response 2021-07-02 flagged",
                "response 2021-07-03 no_response", "response 2021-07-04 outside_territory",
                "response 2021-07-05 not_registered",
            ])
        #expect(try await world.scores(year: 2019).filter { $0.reason == nil } == [])
    }

    @Test func `an affiliate's projects count while its consent is in force, where the partner may sell`() async throws
    {
        let consent = try await world.group.given(
            world.group.norte, measures: ["projects", "reviews"], countries: ["PT"], until: "2021-09-30")
        let reference = try await stored(
            "SELECT reference FROM affiliate_consents WHERE id = \(consent)", as: String.self)
        for (name, country, day) in [
            ("In force", "PT", "2021-06-15"), ("Last day of it", "PT", "2021-09-30"), ("Before", "PT", "2021-06-14"),
            ("After", "PT", "2021-10-01"), ("Not named", "ES", "2021-07-01"),
        ] {
            let project = try await world.project(name, of: world.norte, in: country)
            try await world.response(4, to: project, on: day)
        }
        for found in [try await world.projects(), try await world.scores()] {
            #expect(
                reasons(found) == [
                    "In force": "counts on 2021-06-15", "Last day of it": "counts on 2021-09-30",
                    "Before": "consent_not_in_force", "After": "consent_not_in_force",
                    "Not named": "outside_territory",
                ])
            for candidate in found {
                #expect(!candidate.isOwn)
                #expect(candidate.reason == "consent_not_in_force" || candidate.consents == [reference])
            }
        }
    }

    @Test func `a partner measures itself alone, and reads no name of an affiliate's project`() async throws {
        _ = try await world.group.given(world.group.norte, measures: ["projects", "reviews"])
        try await world.response(4, to: world.project("Theirs", of: world.norte), on: "2021-07-01")
        try await world.response(4, to: world.project("Ours"), on: "2021-07-02")
        let doors = TestDatabase.current.doors
        let labels = ["Nova Norte Lda", "Ours"]
        #expect(try await world.projects(through: doors.partner, as: 8).map(\.label) == labels)
        #expect(try await world.scores(through: doors.partner, as: 8).map(\.label) == labels)
        #expect(try await world.projects(through: doors.partner, as: 9) == [])
        #expect(try await world.projects(through: doors.staff) == [], "nobody is signed in")
        for (door, user) in [(doors.staff, 1), (doors.auditor, 3)] {
            #expect(try await world.projects(through: door, as: user).map(\.label) == ["Theirs", "Ours"])
        }
    }
}
