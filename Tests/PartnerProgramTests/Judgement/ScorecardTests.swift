import PartnerProgram
import Testing

/// What people read.
@Suite struct ScorecardTests {
    @Test func `what is missing is said in a line, for a choice the nearest alternative`() throws {
        var facts = try Nova.deliveryFacts()
        facts[.certifiedPeople]?.removeLast()
        facts[.reviewedProjects]?.removeLast()
        #expect(
            try Nova.scorecard(.delivery, facts).gap
                == "one Associate Tech Lead or Professional Developer or Expert Developer certificate and one reviewed "
                + "project away")
        var sales = Nova.salesFacts
        sales[.sourcedOpportunities] = [Nova.deal(1)]
        sales[.sourcedLicenceARR] = [try Nova.won(1, "40000")]
        #expect(try Nova.scorecard(.sales, sales).gap == "one partner-sourced opportunity at the 25 % stage away")
        sales[.sourcedLicenceARR] = [try Nova.won(1, "80000")]
        #expect(try Nova.scorecard(.sales, sales).gap == "EUR 20,000.00 of new licence ARR away")
        sales[.sourcedLicenceARR] = [try Nova.won(1, "50000")]
        let tie = try Nova.scorecard(.sales, sales)
        #expect(tie.shortfalls.map(\.key) == ["sourced_opportunity_count"])
        sales[.sourcedOpportunities] = [Nova.deal(1), Nova.deal(2)]
        #expect(try Nova.scorecard(.sales, sales).gap == nil)
        #expect(
            try Nova.scorecard(.delivery, [:]).gap?.contains("a first customer review, two reviewed projects") == true)
    }

    @Test func `a score that is a hair short is shown short, and the gap named is enough`() throws {
        var facts = try Nova.deliveryFacts()
        facts[.reviewScore] = [try Nova.review(1, of: "PJ-1", "3.998")]
        let line = try #require(try Nova.scorecard(.delivery, facts).root.all.first { $0.key == "review_score" })
        #expect(line.found == "3.99 over 1 project")
        #expect(line.gap == "0.01 points of the review score away")
    }

    @Test func `own and affiliates' are named apart, and every row has its words`() throws {
        var facts = Nova.salesFacts
        let zeta = Candidate.Owner.affiliate("Zeta", by: ["AC-1"])
        facts[.sourcedOpportunities] = [
            Nova.deal(1), Nova.deal(2), Nova.deal(3, owner: zeta),
            Nova.deal(4, Exclusion(.known, on: Nova.cutOff, detail: "OPP-2")),
        ]
        facts[.sourcedLicenceARR] = [
            try Nova.won(1, "60000"), try Nova.won(3, "12000", "USD", rate: "1.2", owner: zeta),
        ]
        let card = try Nova.scorecard(.sales, facts)
        let count = try #require(card.root.all.first { $0.key == "sourced_opportunity_count" })
        #expect(count.found == "2 own + 1 affiliate" && count.needed == "2 opportunities")
        #expect(count.sentence == "Partner-sourced opportunities that reached the 25 % sales stage: at least 2.")
        #expect(count.counted.map(\.affiliate) == [nil, nil, "Zeta"])
        #expect(count.leftOut.first?.exclusion?.words == "known to us on 31 December 2021, as OPP-2")
        let arr = try #require(card.root.all.first { $0.key == "sourced_licence_arr" })
        #expect(arr.found == "EUR 60,000.00 own + EUR 10,000.00 affiliate")
        #expect(arr.sentence == "New licence ARR of partner-sourced won deals: at least EUR 100,000.")
        #expect(arr.needed == "EUR 100,000.00" && arr.counted.map(\.value) == ["EUR 60,000.00", "EUR 10,000.00"])
        let fee = try #require(card.root.all.first { $0.key == "demo_environment_fee" })
        #expect(fee.needed == "none" && fee.found == "none" && fee.verdict == .met)
        #expect(card.root.all.first { $0.key == "subsidiary_fee" }?.withholdsLicencesAlone == true)
        #expect(card.unconfirmed.contains("Associate Sales"))
    }

    @Test func `every reason is a sentence, with what it speaks of and without`() {
        for reason in ExclusionReason.allCases {
            for exclusion in [Exclusion(reason), Exclusion(reason, on: Nova.cutOff, detail: "France", by: "Pia")] {
                #expect(exclusion.sentence.hasSuffix(".") && !exclusion.words.contains("_"), "\(reason)")
                #expect(exclusion.words.first?.isLowercase == true || exclusion.words.hasPrefix("France"), "\(reason)")
                #expect(!exclusion.words.contains("  ") && !exclusion.words.hasSuffix(" "), "\(reason)")
            }
            #expect(Exclusion(code: reason.rawValue, on: nil, detail: nil, by: nil) == Exclusion(reason))
        }
        #expect(Exclusion(code: "no_such_reason", on: nil, detail: nil, by: nil) == nil)
        #expect(Exclusion(.expired, on: Nova.cutOff).sentence == "Expired on 31 December 2021.")
        #expect(Exclusion(.employerChanged, on: Nova.cutOff).words == "employer changed on 31 December 2021")
    }
}
