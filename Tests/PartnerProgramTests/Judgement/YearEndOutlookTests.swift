import PartnerProgram
import Testing

/// How a partner stands today, and on 31 December if nothing changes.
@Suite struct YearEndOutlookTests {
    private func outlook(
        _ level: RequirementLevel, _ today: [RequirementMeasure: [Candidate]],
        then later: [RequirementMeasure: [Candidate]]
    ) throws -> YearEndOutlook {
        YearEndOutlook(today: try Nova.scorecard(level, today), yearEnd: try Nova.scorecard(level, later))
    }

    @Test func `what is met today and then has no reasons, however its evidence changes`() throws {
        let facts = try Nova.deliveryFacts()
        let safe = try outlook(.delivery, facts, then: facts)
        #expect(safe.isMet && safe.isMetAtYearEnd && safe.reasons.isEmpty && safe.gap == nil && safe.missing == 0)
        #expect(safe.distance == .zero)
    }

    @Test func `a certificate that runs out is named with its row and its day`() throws {
        let facts = try Nova.deliveryFacts()
        var later = facts
        let last = try #require(later[.certifiedPeople]?.last)
        let expiry = Exclusion(.expired, on: Day(year: 2021, month: 12, day: 3))
        later[.certifiedPeople]?.removeLast()
        later[.certifiedPeople]?.append(
            Candidate(
                .certificate, last.id, reference: last.reference, label: last.label, day: last.day, trait: last.trait,
                group: last.group, exclusion: expiry))
        let risk = try outlook(.delivery, facts, then: later)
        #expect(risk.isMet && !risk.isMetAtYearEnd)
        #expect(risk.reasons.count == 1)
        let reason = try #require(risk.reasons.first)
        #expect(reason.contains(last.label) && reason.hasSuffix(expiry.sentence))
        #expect(risk.yearEndGap?.contains("certificate away") == true)
    }

    @Test func `a fee that falls due is named, and evidence that vanishes as well`() throws {
        var facts = Nova.salesFacts
        facts[.sourcedOpportunities] = [Nova.deal(1), Nova.deal(2)]
        var later = facts
        later[.sourcedOpportunities] = [Nova.deal(1)]
        later[.overdueFees] = [Nova.fee(7, "demo_environment")]
        let risk = try outlook(.sales, facts, then: later)
        #expect(risk.isMet && !risk.isMetAtYearEnd)
        #expect(risk.reasons.contains { $0.hasSuffix("Customer 2. Does not count any more.") })
        #expect(risk.reasons.contains { $0.hasSuffix(": Fee.") })
    }

    @Test func `what is not met today says how far away it is, and gives no reasons`() throws {
        var facts = Nova.salesFacts
        facts[.sourcedOpportunities] = [Nova.deal(1)]
        let far = try outlook(.sales, facts, then: facts)
        #expect(!far.isMet && far.reasons.isEmpty && far.missing == 1)
        #expect(far.distance == ExactNumber(1).divided(by: ExactNumber(2)))
        #expect(far.gap == "one partner-sourced opportunity at the 25 % stage away")
    }
}
