import PartnerProgram
import Testing

@Suite struct BusinessCombinationTests {
    let day = Day(iso: "2021-07-01") ?? .epoch

    private func reported() throws -> BusinessCombination {
        try .reported(
            survivor: 1, absorbed: 2, effectiveOn: day, by: 4, survivorState: .authorized, absorbedState: .registered)
    }

    @Test func `both have to be in the program, and they are two`() {
        func refusal(_ survivor: Int, _ first: MembershipState, _ second: MembershipState)
            -> BusinessCombination.Refusal?
        {
            do {
                _ = try BusinessCombination.reported(
                    survivor: survivor, absorbed: 2, effectiveOn: day, by: 4, survivorState: first,
                    absorbedState: second)
                return nil
            } catch { return error }
        }
        #expect(refusal(2, .authorized, .authorized) == .withItself)
        for state in MembershipState.allCases where !state.isMember {
            #expect(refusal(1, state, .registered) == .survivorIsNoMember(state))
            #expect(refusal(1, .registered, state) == .absorbedCannotMerge(state))
        }
        #expect(refusal(1, .registered, .removalPending) == .absorbedCannotMerge(.removalPending))
        #expect(refusal(1, .removalPending, .authorized) == nil)
    }

    @Test func `it is assessed when everything is decided, and applied by a second person on its day`() throws {
        #expect(throws: BusinessCombination.Refusal.undecided(3)) { try reported().assessed(by: 5, undecided: 3) }
        #expect(throws: BusinessCombination.Refusal.notAssessed) {
            try reported().applied(by: 6, today: day, undecided: 0)
        }
        let assessed = try reported().assessed(by: 5, undecided: 0)
        #expect(throws: BusinessCombination.Refusal.decidedByTheSamePerson) {
            try assessed.applied(by: 5, today: day, undecided: 0)
        }
        #expect(throws: BusinessCombination.Refusal.notYet(day)) {
            try assessed.applied(by: 6, today: day.adding(days: -1), undecided: 0)
        }
        #expect(throws: BusinessCombination.Refusal.undecided(1)) {
            try assessed.applied(by: 6, today: day, undecided: 1)
        }
        let applied = try assessed.applied(by: 6, today: day, undecided: 0)
        #expect(applied.state == .applied)
        #expect(throws: BusinessCombination.Refusal.notNow(.applied)) {
            try applied.applied(by: 7, today: day, undecided: 0)
        }
        #expect(throws: BusinessCombination.Refusal.notNow(.applied)) { try applied.withdrawn(reason: "Off") }
    }

    @Test func `what was assessed can be looked at again, and an open one withdrawn with a reason`() throws {
        let again = try reported().assessed(by: 5, undecided: 0).reopened()
        #expect(again.state == .reported && again.assessedBy == nil)
        #expect(throws: BusinessCombination.Refusal.notNow(.reported)) { try again.reopened() }
        #expect(throws: BusinessCombination.Refusal.withoutReason) { try again.withdrawn(reason: "") }
        let withdrawn = try again.withdrawn(reason: "Called off")
        #expect(withdrawn.state == .withdrawn)
        #expect(throws: BusinessCombination.Refusal.notNow(.withdrawn)) { try withdrawn.assessed(by: 5, undecided: 0) }
    }
}
