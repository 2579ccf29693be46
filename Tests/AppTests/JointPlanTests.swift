import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Joint Business Plans: proposed by one side, agreed by the other, one a year (R82).
@Suite(.database) struct JointPlanTests {
    let owner = TestDatabase.current.owner

    private static let form = [
        "year": "2021", "currency": "EUR", "pipeline": "250,000.00", "arr": "", "certifications": "4",
        "certifications_how": "Two boot camps", "marketing": "",
    ]

    private func start(_ changes: [String: String] = [:], as user: User = .ravi) async throws -> Answer {
        try await TestApp(as: user).post("/joint-plans", Self.form.merging(changes) { $1 })
    }

    private func measure(on day: String) async throws -> [String] {
        try await CountedFacts.of(.init(.jointBusinessPlans, .atLeast, ExactNumber(1)), on: day)
    }

    @Test func `a plan is drafted, proposed by one side and agreed by the other, and counts from then on`() async throws
    {
        #expect(try await start().location == "/joint-plans/1")
        let changed = try await TestApp(as: .mia).post(
            "/joint-plans/1", Self.form.merging(["marketing": "2"]) { $1 })
        #expect(changed.location == "/joint-plans/1")
        #expect(try await TestApp(as: .ravi).post("/joint-plans/1/proposal").location == "/joint-plans/1")
        #expect(try await TestApp(as: .ravi).post("/joint-plans/1/agreement").status == .conflict, "its own proposal")
        #expect(try await measure(on: "2021-03-05") == ["JP-000001 not_agreed one side has not agreed"])
        #expect(try await TestApp(as: .mia).get("/joint-plans").html.contains("Nova Systems Lda"))
        let page = try await TestApp(as: .mia, on: "2021-03-05").get("/joint-plans/1").html
        #expect(page.contains("€ 250,000.00") && page.contains("Two boot camps") && page.contains("Agree to the plan"))
        _ = try await TestApp(as: .mia, on: "2021-03-05").post("/joint-plans/1/agreement")
        #expect(try await measure(on: "2021-03-04") == ["JP-000001 not_agreed agreed later"])
        #expect(try await measure(on: "2021-03-05") == ["JP-000001 counted"])
        #expect(try await measure(on: "2022-01-01") == [])
        #expect(
            try await TestApp(as: .ravi, on: "2021-03-06").get("/joint-plans?tab=force").html.contains("Plan of 2021"))
        #expect(try await TestApp(as: .pia).post("/joint-plans/1/agreement").status == .conflict, "once")
        let goals = await #expect(throws: PostgresError.self) {
            try await owner.execute("DELETE FROM joint_plan_goals")
        }
        #expect(goals?.violatedConstraint == "joint_plan_goals_stay_once_proposed")
        _ = try await TestApp(as: .mia, on: "2021-09-01").post("/joint-plans/1/closing", ["close_reason": "Merged"])
        #expect(try await measure(on: "2021-09-02") == ["JP-000001 closed Merged"])
    }

    @Test func `what we propose the partner agrees to or gives back, and never in our name`() async throws {
        _ = try await start(["partner": "P-000001"], as: .mia)
        _ = try await TestApp(as: .mia).post("/joint-plans/1/proposal")
        #expect(try await TestApp(as: .pia).post("/joint-plans/1/agreement").status == .conflict, "the same side")
        #expect(try await TestApp(as: .ravi).get("/joint-plans").html.contains("Plan of 2021"))
        #expect(try await TestApp(as: .ravi).get("/joint-plans/1").html.contains("We have proposed it to you."))
        #expect(try await TestApp(as: .mia).get("/joint-plans/1").html.contains("We have proposed it to the partner."))
        _ = try await TestApp(as: .ravi).post("/joint-plans/1/return", ["reason": "Too many certificates"])
        #expect(try await TestApp(as: .mia).get("/joint-plans/1").html.contains("Too many certificates"))
        _ = try await TestApp(as: .mia).post("/joint-plans/1/proposal")
        #expect(try await TestApp(as: .ravi).post("/joint-plans/1/agreement").location == "/joint-plans/1")
        let forged = await #expect(throws: PostgresError.self) {
            try await TestDatabase.current.doors.partner.transaction(settings: ["app.user_id": "8"]) {
                try await $0.execute("UPDATE joint_plans SET vendor_agreed_on = '2021-01-02'")
            }
        }
        #expect(forged?.sqlState == "42501")
    }

    @Test func `one plan a year, with goals, and every problem at once; another partner sees nothing`() async throws {
        let wrong = try await start([
            "pipeline": "1.250,00", "certifications": "none", "arr_how": "Somehow", "year": "",
        ])
        #expect(wrong.status == .unprocessableContent)
        for words in ["two ways", "whole number", "Enter the goal", "Enter the program year"] {
            #expect(wrong.html.contains(words), "\(words)")
        }
        _ = try await start(["pipeline": "", "certifications": "", "certifications_how": ""])
        #expect(try await TestApp(as: .ravi).post("/joint-plans/2/proposal").status == .notFound)
        #expect(try await TestApp(as: .ravi).post("/joint-plans/1/proposal").status == .conflict, "no goal")
        let twice = try await start()
        #expect(twice.status == .unprocessableContent && twice.html.contains("a plan for this year already"))
        #expect(try await TestApp(as: .bob).get("/joint-plans/1").status == .notFound)
        #expect(try await TestApp(as: .nina).post("/joint-plans/1/proposal").status == .forbidden)
    }
}
