import PartnerProgram
import Testing

/// SM9, and what an evaluation means for a partner.
@Suite struct EvaluationRunTests {
    private typealias Refusal = EvaluationRun.Refusal

    private func run() throws -> EvaluationRun { try .scheduled(.yearEnd, cutOff: Nova.cutOff, by: 1) }

    @Test func `a run goes from its plan to its effect, approved by a second person`() throws {
        let (after, before) = (try day("2022-01-01"), Nova.cutOff)
        #expect(throws: Refusal.cutOffNotOver(before)) { try run().snapshotTaken(on: before) }
        let frozen = try run().snapshotTaken(on: after)
        #expect(throws: Refusal.notAllJudged(1)) { try frozen.calculated(judged: 9, of: 10) }
        let review = try frozen.calculated(judged: 10, of: 10).inReview(by: 2)
        #expect(throws: Refusal.approvedByTheSamePerson) { try review.approved(by: 1) }
        #expect(throws: Refusal.approvedByTheSamePerson) { try review.approved(by: 2) }
        let approved = try review.approved(by: 3)
        #expect(approved.effectiveOn == after)
        #expect(throws: Refusal.notYetEffective(after)) { try approved.applied(on: before) }
        let applied = try approved.applied(on: day("2022-01-20"))
        #expect(applied.state == .applied && applied.effectiveOn == after)
        #expect(throws: Refusal.notNow(.cancel, .applied)) { try applied.cancelled(because: "Wrong") }
        #expect(throws: Refusal.withoutReason) { try approved.cancelled(because: " ") }
        #expect(try approved.cancelled(because: "The wrong rules").state == .cancelled)
    }

    @Test func `corrected data is frozen anew, and reviewed anew`() throws {
        let review = try run().snapshotTaken(on: day("2022-01-01")).calculated(judged: 1, of: 1).inReview(by: 2)
        let again = try review.snapshotTaken(on: day("2022-01-05"))
        #expect(again.state == .snapshotTaken && again.freezes == 2 && again.reviewedBy == nil)
    }

    @Test func `the steps of SM9 are these and no others`() {
        var steps: Set<String> = []
        for action in EvaluationRun.Action.allCases where action != .cancel {
            for state in EvaluationRun.State.allCases {
                if let target = action.target(from: state) { steps.insert("\(state.rawValue) \(target.rawValue)") }
            }
        }
        #expect(
            steps == [
                "scheduled snapshot_taken", "calculated snapshot_taken", "in_review snapshot_taken",
                "snapshot_taken calculated", "calculated in_review", "in_review approved", "approved applied",
            ])
    }

    @Test func `a monthly run is cut off on the last of a month and holds from the first of the next`() throws {
        #expect(throws: Refusal.wrongCutOff(.monthly)) {
            try EvaluationRun.scheduled(.monthly, cutOff: day("2021-06-29"), by: 1)
        }
        #expect(throws: Refusal.wrongCutOff(.yearEnd)) {
            try EvaluationRun.scheduled(.yearEnd, cutOff: day("2021-06-30"), by: 1)
        }
        let june = try EvaluationRun.scheduled(.monthly, cutOff: day("2021-06-30"), by: 1)
        #expect(try june.effectiveOn == day("2021-07-01"))
        #expect(
            try EvaluationRun.scheduled(.monthly, cutOff: day("2024-02-29"), by: 1).effectiveOn == day("2024-03-01"))
    }

    @Test func `a monthly run never takes and a year-end run never gives`() throws {
        var facts = Nova.salesFacts
        facts[.sourcedOpportunities] = [Nova.deal(1), Nova.deal(2)]
        let traces = [try Nova.trace(.sales, facts), try Nova.trace(.delivery, facts)]
        let monthly = PartnerOutcome(.monthly, traces, held: [.delivery])
        #expect(monthly.outcomes == [.sales: .granted, .delivery: .atRisk])
        #expect(monthly.held == [.sales, .delivery] && monthly.membership == .unchanged)
        let yearEnd = PartnerOutcome(.yearEnd, traces, held: [.delivery])
        #expect(yearEnd.outcomes == [.sales: .notHeld, .delivery: .lost])
        #expect(yearEnd.held == [] && yearEnd.membership == .registered)
        #expect(PartnerOutcome(.monthly, traces, held: []).membership == .authorized)
    }

    @Test func `only the failed ones go, and Registered is who has none left`() throws {
        var facts = Nova.salesFacts
        facts[.sourcedOpportunities] = [Nova.deal(1), Nova.deal(2)]
        let traces = [try Nova.trace(.sales, facts), try Nova.trace(.delivery, facts), try Nova.trace(.msp, facts)]
        let one = PartnerOutcome(.yearEnd, traces, held: [.sales, .delivery])
        #expect(one.held == [.sales] && one.membership == .unchanged)
        let nothing = PartnerOutcome(.yearEnd, traces, held: [])
        #expect(nothing.membership == .unchanged && nothing.outcomes.values.allSatisfy { $0 == .notHeld })
        let granted = PartnerOutcome(.yearEnd, traces, held: [.delivery], alsoHeld: [.sales])
        #expect(granted.held == [.sales] && granted.membership == .unchanged)
        let integrator = PartnerOutcome(.yearEnd, traces, held: [.delivery, .gsi])
        #expect(integrator.held == [.gsi] && integrator.membership == .registered)
    }
}
