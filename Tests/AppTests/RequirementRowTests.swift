import PartnerProgram
import Postgres
import Testing

@testable import App

/// Every row of the table of requirements (tables.md 2.2) that Sales, Delivery and MSP ask for: just met, more than met
/// and just missed, from facts in the registers to the verdict on the scorecard. The numbers are the document's.
@Suite(.database) struct RequirementRowTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let level: RequirementLevel
        let key: String
        let number: Int
        /// Fewer is better.
        var isLimit = false
        /// There is never more than one.
        var isOnce = false
        var about = ""
        let make: @Sendable (ThresholdWorld, Int) async throws -> Void

        var testDescription: String { "\(level.rawValue) \(key) \(about): \(number)" }
    }

    private static func certificate(
        _ level: RequirementLevel, _ key: String, _ number: Int, _ code: String? = nil
    ) -> Case {
        let code = code ?? key
        return Case(level: level, key: key, number: number, about: code) { try await $0.people($1, holding: code) }
    }

    private static func common(_ level: RequirementLevel) -> [Case] {
        [
            Case(level: level, key: "partner_agreement", number: 1, isOnce: true) { try await $0.agreements($1) },
            Case(level: level, key: "demo_environment_fee", number: 0, isLimit: true) {
                try await $0.fees($1, "demo_environment")
            },
            Case(level: level, key: "subsidiary_fee", number: 0, isLimit: true) { try await $0.fees($1, "subsidiary") },
        ]
    }

    private static func plan(_ level: RequirementLevel) -> Case {
        Case(level: level, key: "joint_business_plan", number: 1, isOnce: true) { try await $0.plans($1) }
    }

    private static func score(_ level: RequirementLevel) -> Case {
        Case(level: level, key: "review_score", number: 400, about: "hundredths") { world, hundredths in
            if hundredths == 400 {
                // 13/3 and 11/3: their mean is 4 exactly, and in binary fractions it is not.
                try await world.project("Thirds above", scores: [5, 4, 4])
                try await world.project("Thirds below", scores: [3, 4, 4])
            } else {
                try await world.project(
                    "Hundred answers", scores: Array(repeating: 4, count: 99) + [4 + hundredths - 400])
            }
        }
    }

    private static let sales: [Case] = [
        plan(.sales),
        Case(level: .sales, key: "sourced_opportunity_count", number: 2) { try await $0.opportunities($1) },
        Case(level: .sales, key: "sourced_licence_arr", number: 10_000_000, about: "cents") {
            try await $0.licences($1, in: "EUR")
        },
        Case(level: .sales, key: "sourced_licence_arr", number: 12_000_000, about: "US cents, 1.2 for a euro") {
            try await $0.licences($1, in: "USD")
        },
        certificate(.sales, "associate_sales", 2), certificate(.sales, "associate_pre_sales", 1),
    ]

    private static let delivery: [Case] = [
        certificate(.delivery, "associate_developer", 2),
        certificate(.delivery, "tech_lead_or_developer", 1, "associate_tech_lead"),
        certificate(.delivery, "tech_lead_or_developer", 1, "professional_developer"),
        certificate(.delivery, "tech_lead_or_developer", 1, "expert_developer"),
        score(.delivery),
        Case(level: .delivery, key: "reviewed_projects", number: 2) { try await $0.projects($1, msp: false) },
    ]

    private static let msp: [Case] = [
        plan(.msp),
        Case(level: .msp, key: "new_msp_clients", number: 1) { try await $0.clients($1) },
        certificate(.msp, "associate_sales", 1), certificate(.msp, "associate_pre_sales", 1),
        certificate(.msp, "associate_developer", 2),
        certificate(.msp, "tech_lead_or_developer", 1, "associate_tech_lead"),
        certificate(.msp, "tech_lead_or_developer", 1, "professional_developer"),
        certificate(.msp, "tech_lead_or_developer", 1, "expert_developer"),
        certificate(.msp, "platform_ops_engineer", 1, "professional_platform_ops_engineer"),
        score(.msp),
        Case(level: .msp, key: "reviewed_projects", number: 1) { try await $0.projects($1, msp: true) },
    ]

    static let cases = sales + common(.sales) + delivery + common(.delivery) + msp + common(.msp)

    private func verdicts(_ one: Case, _ number: Int) async throws -> Set<Verdict> {
        let world = try await ThresholdWorld()
        try await one.make(world, number)
        let verdicts = try await world.verdicts(one.level, one.key)
        #expect(verdicts.count == (one.key.hasPrefix("sourced_") ? 2 : 1), "the row, and the one that it is part of")
        return Set(verdicts)
    }

    @Test(arguments: cases) func `what the table asks for is just met`(_ one: Case) async throws {
        #expect(try await verdicts(one, one.number) == [.met])
    }

    @Test(arguments: cases.filter { !$0.isOnce && !$0.isLimit }) func `one more is met`(_ one: Case) async throws {
        #expect(try await verdicts(one, one.number + 1) == [.met])
    }

    @Test(arguments: cases) func `one away is just missed`(_ one: Case) async throws {
        #expect(try await verdicts(one, one.number + (one.isLimit ? 1 : -1)) == [.notMet])
    }

    @Test func `no row that the program of 2021 asks for is left out`() async throws {
        let day = try #require(Day(iso: ThresholdWorld.day))
        let asked = try await TestDatabase.current.doors.staff.snapshot(settings: ["app.user_id": "1"]) { database in
            let (rules, _) = try #require(try await RequirementRulesStore(database).rules(on: day))
            #expect(rules.year.year == 2021)
            return rules.rules.filter { $0.isRequired && $0.asking != nil && $0.level != .registered }
                .map { "\($0.level.rawValue) \($0.key)" }
        }
        #expect(Set(Self.cases.map { "\($0.level.rawValue) \($0.key)" }) == Set(asked))
    }
}
