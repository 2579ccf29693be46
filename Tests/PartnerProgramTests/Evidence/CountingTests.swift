import PartnerProgram
import Testing

/// What counts together with what.
@Suite struct CountingTests {
    private let zeta = Candidate.Owner.affiliate("Zeta", by: ["AC-1"])

    private func tally(
        _ asking: RequirementRule.Asking, _ candidates: [Candidate], _ settings: CountingSettings = CountingSettings()
    ) -> Tally {
        Counting(asking, settings: settings).tally(candidates.sorted())
    }

    private func people(_ number: Int, _ codes: String...) -> RequirementRule.Asking {
        .init(.certifiedPeople, .atLeast, ExactNumber(number), certificates: codes)
    }

    @Test func `a person counts once in a row, the partner's own before an affiliate's`() {
        let row = people(2, "associate_tech_lead", "expert_developer")
        let found = tally(
            row,
            [
                Nova.certificate(1, of: "Ana", "expert_developer", owner: zeta),
                Nova.certificate(2, of: "Ana", "associate_tech_lead"),
                Nova.certificate(3, of: "Rui", "expert_developer", owner: zeta),
                Nova.certificate(4, of: "Eva", "associate_sales"),
            ])
        #expect(found.own == ExactNumber(1) && found.affiliates == ExactNumber(1) && found.number == ExactNumber(2))
        #expect(found.counted.map(\.id) == [2, 3])
        #expect(
            found.leftOut == [.init(kind: .certificate, id: 1, exclusion: Exclusion(.samePerson, detail: "CERT-2"))])
    }

    @Test func `a certificate that does not count leaves the person to one that does`() {
        let gone = Exclusion(.expired, on: Nova.cutOff)
        let found = tally(
            people(1, "associate_sales"),
            [
                Nova.certificate(1, of: "Ana", "associate_sales", gone),
                Nova.certificate(2, of: "Ana", "associate_sales"),
                Nova.certificate(3, of: "Rui", "associate_sales", Exclusion(.employerChanged, on: Nova.cutOff)),
            ])
        #expect(found.counted.map(\.id) == [2])
        #expect(found.leftOut.map(\.exclusion.reason) == [.expired, .employerChanged])
    }

    @Test func `a higher certificate stands for the Associate only where the setting is on`() {
        let candidates = [Nova.certificate(1, of: "Ana", "expert_developer")]
        let row = people(1, "associate_developer")
        #expect(tally(row, candidates).number == .zero)
        let on = CountingSettings(implied: ["expert_developer": ["associate_developer"]])
        #expect(tally(row, candidates, on).number == ExactNumber(1))
    }

    @Test func `an MSP project counts for MSP, and for Delivery only where the setting is on`() {
        let projects = [Nova.project(1), Nova.project(2, isMSP: true)]
        let delivery = RequirementRule.Asking(.reviewedProjects, .atLeast, ExactNumber(2), isMSP: false)
        let msp = RequirementRule.Asking(.reviewedProjects, .atLeast, ExactNumber(1), isMSP: true)
        #expect(tally(delivery, projects).leftOut.map(\.exclusion.reason) == [.isMSPProject])
        #expect(tally(delivery, projects, .init(mspProjectCountsForDelivery: true)).number == ExactNumber(2))
        #expect(tally(msp, projects).counted.map(\.id) == [2])
        #expect(tally(msp, projects).leftOut.map(\.exclusion.reason) == [.isNoMSPProject])
    }

    @Test func `amounts are converted by the rate of their day, to the cent, and add up to the sum`() throws {
        let row = RequirementRule.Asking(.sourcedLicenceARR, .atLeast, ExactNumber(100_000))
        let found = tally(
            row,
            [
                try Nova.won(1, "120000", "USD", rate: "1.20"), try Nova.won(2, "100", "USD", rate: "1.17"),
                try Nova.won(3, "5000", "GBP"), Nova.deal(4),
            ])
        #expect(found.counted.map(\.value.description) == ["100000", "85.47"])
        #expect(found.number?.description == "100085.47")
        #expect(found.counted.map(\.value).reduce(.zero, +) == found.number)
        #expect(found.leftOut.map(\.exclusion.reason) == [.rateMissing, .amountMissing])
        #expect(found.leftOut.first?.exclusion.detail == "GBP")
    }

    @Test func `an affiliate counts for the measures of its consent alone`() throws {
        let missing = Exclusion(.consentMissing, on: Nova.cutOff)
        var facts = Nova.salesFacts
        facts[.sourcedOpportunities] = [Nova.deal(1), Nova.deal(2, owner: zeta)]
        facts[.certifiedPeople]?[1] = Nova.certificate(2, of: "Rui", "associate_sales", owner: zeta, missing)
        let trace = try Nova.trace(.sales, facts)
        #expect(trace.node("sourced_opportunity_count")?.affiliates == ExactNumber(1))
        #expect(trace.node("associate_sales")?.leftOut.map(\.exclusion) == [missing])
        #expect(trace.node("associate_sales")?.verdict == .notMet)
        let added = RequirementMeasure.allCases.filter { $0.consentedAs != nil }
        #expect(added.count == AffiliateConsent.Measure.allCases.count)
        #expect(Set(added.compactMap(\.consentedAs)) == Set(AffiliateConsent.Measure.allCases))
    }

    @Test func `one person fills several rows, and where the setting is off one alone, as best it can be`() throws {
        let off = CountingSettings(personFillsSeveralRows: false)
        var facts = Nova.salesFacts
        facts[.sourcedOpportunities] = [Nova.deal(1), Nova.deal(2)]
        #expect(try Nova.trace(.sales, facts).isMet)
        // Two people cannot fill three places.
        let short = try Nova.trace(.sales, facts, settings: off)
        #expect(short.node("associate_pre_sales")?.missing == ExactNumber(1))
        #expect(
            short.node("associate_pre_sales")?.leftOut.map(\.exclusion) == [
                Exclusion(.fillsAnotherRow, detail: "Associate Sales")
            ])
        // With a third for the first row, Ana moves to the second.
        facts[.certifiedPeople]?.append(Nova.certificate(9, of: "Eva", "associate_sales"))
        let moved = try Nova.trace(.sales, facts, settings: off)
        #expect(moved.isMet)
        #expect(moved.node("associate_sales")?.counted.map(\.id) == [2, 9])
        #expect(moved.node("associate_pre_sales")?.counted.map(\.id) == [3])
    }
}
