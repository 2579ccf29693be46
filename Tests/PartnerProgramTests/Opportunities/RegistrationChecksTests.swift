import Foundation
import PartnerProgram
import Testing

@Suite struct RegistrationChecksTests {
    typealias Match = RegistrationChecks.Match
    private let instant = OpportunityRegistrationTests.instant
    private let day = OpportunityRegistrationTests.march

    private func match(
        _ kind: Match.Kind = .registration, seconds: Double = -1, isOpen: Bool = true, isApproved: Bool = false,
        lostOn: Day? = nil, likeness: [Prospect.Likeness] = [.domain], isSameNeed: Bool? = nil
    ) -> Match {
        Match(
            kind: kind, reference: "X", likeness: likeness, knownSince: instant.addingTimeInterval(seconds),
            isOpen: isOpen, isApproved: isApproved, lostOn: lostOn, isSameNeed: isSameNeed)
    }

    private func verdicts(_ matches: Match...) -> [Gate.Verdict] {
        OpportunityRegistrationTests.checks(matches: matches).rows.map(\.verdict)
    }

    @Test func `in the territory, unknown, first and qualified: met`() {
        #expect(verdicts() == [.met, .met, .met, .met])
        #expect(OpportunityRegistrationTests.checks().areMet)
        #expect(OpportunityRegistrationTests.checks(territoryBy: nil).rows[0].verdict == .missed)
        #expect(OpportunityRegistrationTests.checks(isQualified: nil).rows[3].found == "Not said yet")
        #expect(OpportunityRegistrationTests.checks(isQualified: false).rows[3].verdict == .missed)
    }

    @Test func `who was a second earlier stands in the way until somebody has looked, and then by the need`() {
        #expect(verdicts(match()) == [.met, .met, .missed, .met])
        #expect(verdicts(match(isSameNeed: true)) == [.met, .met, .missed, .met])
        #expect(verdicts(match(isSameNeed: false)) == [.met, .met, .met, .met])
        #expect(verdicts(match(seconds: 0)) == [.met, .met, .met, .met], "the same instant is not earlier")
        #expect(verdicts(match(seconds: 1)) == [.met, .met, .met, .met])
        #expect(
            verdicts(match(seconds: 1, isApproved: true)) == [.met, .met, .missed, .met], "it holds the opportunity")
        #expect(verdicts(match(isOpen: false)) == [.met, .met, .met, .met], "a rejected one stands in nobody's way")
    }

    @Test func `an opportunity of ours counts while it is open, and 180 days after it was lost`() {
        #expect(verdicts(match(.vendorOpportunity)) == [.met, .missed, .met, .met])
        let lost = { match(.vendorOpportunity, isOpen: false, lostOn: self.day.adding(days: $0)) }
        #expect(verdicts(lost(-180)) == [.met, .missed, .met, .met])
        #expect(verdicts(lost(-181)) == [.met, .met, .met, .met])
        #expect(verdicts(match(.vendorOpportunity, seconds: 1)) == [.met, .met, .met, .met], "it came after")
    }

    @Test func `a similar name is a hint, and a reviewer may still say that it is the same`() {
        #expect(verdicts(match(likeness: [.similarName])) == [.met, .met, .met, .met])
        #expect(verdicts(match(likeness: [.similarName], isSameNeed: true)) == [.met, .met, .missed, .met])
    }

    @Test func `another motion than the country's is agreed to by the reviewer, with a reason`() {
        let proposal = MotionProposal(isResellTerritory: true, country: "Mexico")
        #expect(proposal.motion == .sellThru && proposal.need(for: .sellThru) == nil && proposal.need(for: .msp) == nil)
        #expect(proposal.need(for: .sellWith) == .managersReason)
        let elsewhere = MotionProposal(isResellTerritory: false, country: "Germany")
        #expect(elsewhere.motion == .sellWith && elsewhere.need(for: .sellThru) == .writtenException)
        let silent = OpportunityRegistrationTests.checks(motion: (.managersReason, " "))
        #expect(silent.rows.last?.verdict == .missed)
        let reasoned = OpportunityRegistrationTests.checks(
            motion: (.writtenException, "The customer buys from us alone"))
        #expect(reasoned.rows.last?.verdict == .advice && reasoned.rows.last?.rule == "R135" && reasoned.areMet)
    }

    @Test func `one company is found under other spellings`() {
        let nova = Prospect(
            name: "Águas do Norte, S.A.", country: "PT", domain: "adn.example", number: "PT 500 100 200")
        #expect(nova.likeness(to: Prospect(name: "AGUAS DO NORTE", country: "PT")) == [.name])
        #expect(nova.likeness(to: Prospect(name: "AdN", country: "ES", domain: "ADN.example")) == [.domain])
        #expect(nova.likeness(to: Prospect(name: "AdN", country: "PT", number: "500100200")) == [.number])
        #expect(nova.likeness(to: Prospect(name: "Aguas do Norte", country: "BR")) == [.similarName])
        #expect(nova.likeness(to: Prospect(name: "Petrol Sul", country: "PT")) == [])
        #expect(nova.keys == ["number PT 500100200", "domain adn.example", "name PT aguas do norte"])
        #expect(Prospect().keys == [] && Prospect().likeness(to: Prospect()) == [])
    }

    @Test func `the first day at 25 per cent stays, whatever comes later`() {
        let steps = [(10, 0), (50, 5), (10, 9), (90, 20)].map { SalesStage.Step($0.0, on: day.adding(days: $0.1)) }
        #expect(SalesStage.firstCounting(steps) == day.adding(days: 5))
        #expect(SalesStage.firstCounting([.init(24, on: day)]) == nil)
        #expect(SalesStage.firstCounting([.init(25, on: day)]) == day)
        #expect(SalesStage.firstCounting([], wonOn: day) == day)
        #expect(SalesStage.percent(steps, on: day.adding(days: 10)) == 10)
        #expect(SalesStage.percent(steps, on: day.adding(days: -1)) == 0)
        #expect(SalesStage.percent(steps + [.init(75, on: day.adding(days: 20))], on: day.adding(days: 20)) == 75)
    }
}
