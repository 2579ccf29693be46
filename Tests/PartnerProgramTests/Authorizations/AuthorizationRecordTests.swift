import PartnerProgram
import Testing

/// SM3, and what a run may do with an authorization.
@Suite struct AuthorizationRecordTests {
    @Test func `a monthly run grants, a year-end run keeps or ends`() throws {
        let (first, january) = (try day("2021-07-01"), try day("2022-01-01"))
        let held = try AuthorizationRecord(.sales).granted(by: .monthly, from: first)
        #expect(held.state == .held && held.heldFrom == first)
        #expect(throws: AuthorizationRecord.Refusal.yearEndGrantsNothing) {
            try AuthorizationRecord(.sales).granted(by: .yearEnd, from: january)
        }
        #expect(throws: AuthorizationRecord.Refusal.monthlyOnlyGrants) { try held.lost(by: .monthly, from: first) }
        #expect(throws: AuthorizationRecord.Refusal.monthlyOnlyGrants) { try held.kept(by: .monthly) }
        let risky = try held.atRisk(true)
        #expect(risky.state == .heldAtRisk && risky.state.isHeld)
        #expect(try risky.atRisk(true) == risky)
        #expect(try risky.atRisk(false) == held)
        #expect(try risky.kept(by: .yearEnd).state == .held)
        let lost = try risky.lost(by: .yearEnd, from: january)
        #expect(lost.state == .lost && lost.heldUntil == january)
        let again = try lost.granted(by: .monthly, from: day("2022-03-01"))
        #expect(again.state == .held && again.heldUntil == nil)
        #expect(try again.ended(on: day("2022-04-01")).heldUntil == day("2022-04-01"))
        #expect(throws: AuthorizationRecord.Refusal.notNow(.grant, .sales, .held)) {
            try held.granted(by: .monthly, from: first)
        }
    }

    @Test func `the steps of SM3 are these and no others`() {
        var steps: [String] = []
        for action in AuthorizationAction.allCases where action != .end {
            for state in AuthorizationState.allCases {
                if let target = action.target(of: .delivery, from: state) {
                    steps.append("\(state.rawValue) \(target.rawValue)")
                }
            }
        }
        #expect(
            Set(steps) == [
                "not_held in_progress", "lost in_progress", "in_progress eligible", "eligible held",
                "held held_at_risk",
                "held_at_risk held", "held held", "held lost", "held_at_risk lost",
            ])
        let ending = AuthorizationState.allCases.filter { AuthorizationAction.end.target(of: .msp, from: $0) != nil }
        #expect(Set(ending) == Set(AuthorizationState.allCases).subtracting([.ended]))
    }
}
