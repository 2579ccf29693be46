import PartnerProgram
import Testing

/// The tasks of a new partner (R74, R75): what is ticked by people, what is seen, and what closes them.
@Suite struct OnboardingTaskTests {
    private func task(_ kind: OnboardingTask.Kind, isDone: Bool = true, hasMet: Bool = true) -> OnboardingTask {
        let seen = kind.items.indices.filter { kind.items[$0].fact.map { !$0.mayBeTicked } ?? false }
        return OnboardingTask(
            kind: kind, itemsDone: kind.items.map { _ in isDone }, itemsSeen: Set(seen), hasMet: hasMet)
    }

    @Test func `what Partnerdesk sees by itself is ticked by nobody`() throws {
        let portal = task(.portalUsers, isDone: false)
        #expect(throws: OnboardingTask.Refusal.seenByItself) { try portal.ticked(0, true) }
        #expect(try portal.ticked(1, true).itemsDone == [false, true])
        #expect(throws: OnboardingTask.Refusal.seenByItself) { try task(.profile, isDone: false).ticked(0, true) }
    }

    @Test func `nothing is asked of a new partner that the program does not give it`() {
        for kind in OnboardingTask.Kind.allCases {
            #expect(!kind.items.contains { $0.title.contains("ublication") }, "R59: no profile is published yet")
        }
    }

    @Test(arguments: [OnboardingTask.Kind.marketing, .technical])
    func `a task that begins with a meeting closes with its day alone`(kind: OnboardingTask.Kind) throws {
        let held = try #require(Day(iso: "2021-03-19"))
        let open = task(kind, hasMet: false)
        #expect(throws: OnboardingTask.Refusal.notMet(kind)) { try open.done(evidence: "Minutes") }
        #expect(throws: OnboardingTask.Refusal.meetingAhead(held)) {
            try open.met(on: held, today: held.adding(days: -1))
        }
        #expect(try open.met(on: held, today: held).done(evidence: "Minutes").state == .done)
        #expect(try task(.profile, hasMet: false).done(evidence: "Minutes").state == .done)
        #expect(throws: OnboardingTask.Refusal.noMeeting(.profile)) { try task(.profile).met(on: held, today: held) }
    }

    @Test func `the marketing meeting covers four things in an hour`() {
        #expect(OnboardingTask.Kind.meetingContents.count == 4 && OnboardingTask.Kind.meetingMinutes == 60)
        #expect(OnboardingTask.Kind.marketing.items.count == 5)
    }
}
