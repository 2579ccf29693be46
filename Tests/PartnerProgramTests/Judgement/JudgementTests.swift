import PartnerProgram
import Testing

/// The vectors on requirements, and every row just met and one below.
@Suite struct JudgementTests {
    private typealias Facts = [RequirementMeasure: [Candidate]]

    private func sales(_ deals: [Candidate] = [], won: [Candidate] = []) throws -> Trace {
        var facts = Nova.salesFacts
        facts[.sourcedOpportunities] = deals
        facts[.sourcedLicenceARR] = won
        return try Nova.trace(.sales, facts)
    }

    @Test func `Sales with no second opportunity and a won ARR of 100,000 EUR is met`() throws {
        let trace = try sales([Nova.deal(1)], won: [try Nova.won(1, "60000"), try Nova.won(2, "40000")])
        #expect(trace.isMet)
        #expect(trace.node("sourced_licence_arr")?.verdict == .met)
        #expect(trace.node("sourced_opportunity_count")?.verdict == .notMet)
        let short = try sales([Nova.deal(1)], won: [try Nova.won(1, "60000"), try Nova.won(2, "39999.99")])
        #expect(!short.isMet)
        #expect(short.node("sourced_licence_arr")?.missing?.description == "0.01")
    }

    @Test func `Sales with two at 25 %, one of them outside the territory, is not met`() throws {
        let outside = Exclusion(.outsideTerritory, on: Nova.cutOff, detail: "France")
        let trace = try sales([Nova.deal(1), Nova.deal(2, outside)])
        #expect(!trace.isMet)
        let row = try #require(trace.node("sourced_opportunity_count"))
        #expect(row.found == ExactNumber(1) && row.missing == ExactNumber(1))
        #expect(row.leftOut == [.init(kind: .opportunity, id: 2, exclusion: outside)])
        #expect(try sales([Nova.deal(1), Nova.deal(2)]).isMet)
    }

    @Test func `review scores of 4.0 and 3.9 have the mean 3.95, which is not met`() throws {
        var facts = try Nova.deliveryFacts()
        facts[.reviewScore] = [try Nova.review(1, of: "PJ-1", "4.0"), try Nova.review(2, of: "PJ-2", "3.9")]
        let trace = try Nova.trace(.delivery, facts)
        #expect(trace.node("review_score")?.found?.description == "3.95")
        #expect(trace.node("review_score")?.missing?.description == "0.05")
        #expect(!trace.isMet)
        facts[.reviewScore] = []
        let none = try Nova.trace(.delivery, facts)
        #expect(none.node("review_score")?.verdict == .notMet && none.node("review_score")?.found == nil)
    }

    @Test func `the mean is of the projects' means, exactly, and 4 is reached by thirds`() throws {
        var facts = try Nova.deliveryFacts()
        // 13/3, 13/3 and 10/3: the mean is 4, which sums of cut decimals miss.
        let scores = [
            ("A", "5"), ("A", "4"), ("A", "4"), ("B", "5"), ("B", "4"), ("B", "4"), ("C", "4"), ("C", "3"), ("C", "3"),
        ]
        facts[.reviewScore] = try scores.enumerated().map { try Nova.review($0, of: $1.0, $1.1) }
        let trace = try Nova.trace(.delivery, facts)
        #expect(trace.node("review_score")?.found == ExactNumber(4) && trace.isMet)
        #expect(trace.node("review_score")?.own == ExactNumber(3))
        // Five good answers of one project do not outweigh the bad one of another.
        facts[.reviewScore] = try (1...5).map { try Nova.review($0, of: "A", "5") } + [Nova.review(6, of: "B", "2.9")]
        #expect(try Nova.trace(.delivery, facts).node("review_score")?.found?.description == "3.95")
    }

    @Test func `one Expert Developer fills the Tech Lead row`() throws {
        #expect(try Nova.trace(.delivery, Nova.deliveryFacts()).node("tech_lead_or_developer")?.verdict == .met)
        #expect(try Nova.trace(.delivery, Nova.deliveryFacts()).isMet)
    }

    @Test(arguments: [RequirementLevel.sales, .delivery, .msp])
    func `each level is just met, and missed with any one fact less`(level: RequirementLevel) throws {
        let facts = try facts(of: level)
        #expect(try Nova.trace(level, facts).isMet)
        var taken = 0
        for (measure, candidates) in facts where measure != .reviewScore {
            for index in candidates.indices {
                var fewer = facts
                fewer[measure]?.remove(at: index)
                let trace = try Nova.trace(level, fewer)
                #expect(!trace.isMet, "\(level.label) is still met without \(candidates[index].label)")
                taken += 1
            }
        }
        #expect(taken > 5)
    }

    private func facts(of level: RequirementLevel) throws -> Facts {
        switch level {
        case .delivery: return try Nova.deliveryFacts()
        case .msp: return try Nova.mspFacts()
        default:
            var facts = Nova.salesFacts
            facts[.sourcedOpportunities] = [Nova.deal(1), Nova.deal(2)]
            return facts
        }
    }

    @Test func `a fee withholds something only when it is overdue, and a subsidiary's fee its licences alone`() throws {
        var facts = try Nova.deliveryFacts()
        facts[.overdueFees] = [
            Nova.fee(1, "demo_environment", Exclusion(.noAmountSet)),
            Nova.fee(2, "demo_environment", Exclusion(.notOverdue, on: Nova.cutOff)),
        ]
        #expect(try Nova.trace(.delivery, facts).isMet)
        facts[.overdueFees]?.append(Nova.fee(3, "subsidiary"))
        let licences = try Nova.trace(.delivery, facts)
        #expect(licences.isMet && licences.subsidiaryLicences == .notMet)
        facts[.overdueFees]?.append(Nova.fee(4, "demo_environment"))
        let withheld = try Nova.trace(.delivery, facts)
        #expect(!withheld.isMet && withheld.node("demo_environment_fee")?.missing == ExactNumber(1))
    }

    @Test func `a dash takes no part, and a version without a level has no trace of it`() throws {
        let trace = try Nova.trace(.delivery, Nova.deliveryFacts())
        #expect(trace.node("joint_business_plan")?.verdict == .notRequired)
        #expect(try Program2021.judgement().trace(of: .registered, Nova.input([:])) == nil)
        #expect(try Program2021.judgement().traces(Nova.input([:])).map(\.level) == [.sales, .delivery, .msp])
    }

    @Test func `a what-if on a draft's number changes the verdict alone`() throws {
        let rules = try Program2021.rules().asking(ExactNumber(3), of: "reviewed_projects", at: .delivery)
        let facts = try Nova.deliveryFacts()
        let input = Nova.input(facts)
        let trace = try #require(Judgement(rules).trace(of: .delivery, input))
        #expect(!trace.isMet && trace.node("reviewed_projects")?.missing == ExactNumber(1))
        let more = input.with(input.facts.adding([Nova.project(3)], to: .reviewedProjects))
        #expect(try #require(Judgement(rules).trace(of: .delivery, more)).isMet)
    }
}
