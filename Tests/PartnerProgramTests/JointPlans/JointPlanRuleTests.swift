import PartnerProgram
import Testing

/// A Joint Business Plan takes both sides (R82).
struct JointPlanRuleTests {
    private func day(_ text: String) -> Day { Day(iso: text) ?? .epoch }

    @Test(arguments: JointPlan.Side.allCases) func `the side that proposed never agrees`(side: JointPlan.Side) throws {
        let plan = try JointPlan(year: 2021, goals: 1).proposed(by: 1, of: side, on: day("2021-01-10"))
        #expect(throws: JointPlan.Refusal.ownProposal) { try plan.agreed(by: 2, of: side, on: day("2021-01-11")) }
        #expect(throws: JointPlan.Refusal.ownProposal) { try plan.agreed(by: 1, of: side.other, on: day("2021-01-11")) }
        let agreed = try plan.agreed(by: 2, of: side.other, on: day("2021-01-12"))
        #expect(agreed.agreedOn == day("2021-01-12") && agreed.standing(on: day("2021-01-12")) == .inForce)
        #expect(agreed.standing(on: day("2020-12-31")) == .agreed && agreed.standing(on: day("2022-01-01")) == .closed)
        let closed = try agreed.closed(on: day("2021-06-30"), because: "Merged")
        #expect(closed.standing(on: day("2021-06-30")) == .inForce && closed.standing(on: day("2021-07-01")) == .closed)
    }

    @Test func `a plan has a goal, is given back with a reason, and ends with its year`() throws {
        #expect(throws: JointPlan.Refusal.withoutGoals) {
            try JointPlan(year: 2021, goals: 0).proposed(by: 1, of: .partner, on: day("2021-01-10"))
        }
        #expect(throws: JointPlan.Refusal.yearIsOver(2021)) {
            try JointPlan(year: 2021, goals: 1).proposed(by: 1, of: .partner, on: day("2022-01-01"))
        }
        let plan = try JointPlan(year: 2021, goals: 1).proposed(by: 1, of: .vendor, on: day("2021-01-10"))
        #expect(throws: JointPlan.Refusal.withoutReason) { try plan.returned(because: " ") }
        let back = try plan.returned(because: "Too much")
        #expect(back.state == .draft && back.agreements.isEmpty && back.proposer == nil)
    }
}
