import Foundation
import PartnerProgram
import Testing

/// The judgement beside one written again, plainly and for these requirements alone.
@Suite struct NaiveJudgementTests {
    private func people(_ facts: [RequirementMeasure: [Candidate]], _ codes: [String], implied: Bool) -> Int {
        var people: Set<String> = []
        for candidate in facts[.certifiedPeople] ?? [] where candidate.exclusion == nil {
            let code = candidate.trait ?? ""
            let stands = implied && code == "expert_developer" && codes.contains("associate_developer")
            if codes.contains(code) || stands { people.insert(candidate.group ?? "") }
        }
        return people.count
    }

    private func counted(_ facts: [RequirementMeasure: [Candidate]], _ measure: RequirementMeasure) -> Int {
        (facts[measure] ?? []).count { $0.exclusion == nil }
    }

    private func projects(_ world: World, isMSP: Bool) -> Int {
        (world.facts[.reviewedProjects] ?? []).count {
            let fits = ($0.trait == "msp") == isMSP || (!isMSP && world.settings.mspProjectCountsForDelivery)
            return $0.exclusion == nil && fits
        }
    }

    /// Scores are whole here: the mean of the means is at least 4 when six times as much is.
    private func scoreIsMet(_ facts: [RequirementMeasure: [Candidate]]) -> Bool {
        let projects = Dictionary(grouping: facts[.reviewScore] ?? []) { $0.group ?? "" }
        let sixtieths = projects.values.map { answers in
            answers.map { Int($0.score?.description ?? "0") ?? 0 }.reduce(0, +) * 60 / answers.count
        }
        return !sixtieths.isEmpty && sixtieths.reduce(0, +) >= 240 * sixtieths.count
    }

    private func isMet(_ level: RequirementLevel, _ world: World) -> Bool {
        let (facts, implied) = (world.facts, !world.settings.implied.isEmpty)
        func people(_ codes: String...) -> Int { self.people(facts, codes, implied: implied) }
        let leads = people("associate_tech_lead", "professional_developer", "expert_developer")
        let isOpen = counted(facts, .partnerAgreements) >= 1 && counted(facts, .overdueFees) == 0
        let waived = Set(world.waivers.filter { $0.level == level }.map(\.requirement))
        switch level {
        case .sales:
            let cents = (facts[.sourcedLicenceARR] ?? []).compactMap { $0.amount?.euros?.minor }.reduce(0, +)
            return isOpen && counted(facts, .jointBusinessPlans) >= 1
                && (counted(facts, .sourcedOpportunities) >= 2 || cents >= 10_000_000)
                && (people("associate_sales") >= 2 || waived.contains("associate_sales"))
                && people("associate_pre_sales") >= 1
        case .delivery:
            return isOpen && (people("associate_developer") >= 2 || waived.contains("associate_developer"))
                && leads >= 1
                && scoreIsMet(facts) && projects(world, isMSP: false) >= 2
        default:
            return isOpen && counted(facts, .jointBusinessPlans) >= 1 && counted(facts, .newMSPClients) >= 1
                && people("associate_sales") >= 1 && people("associate_pre_sales") >= 1
                && people("associate_developer") >= 2 && leads >= 1
                && people("professional_platform_ops_engineer") >= 1 && scoreIsMet(facts)
                && projects(world, isMSP: true) >= 1
        }
    }

    @Test func `on generated worlds both agree, on met and on not met`() throws {
        var random = Seeded(state: 7)
        var verdicts: [String: Int] = [:]
        for _ in 0..<3000 {
            var world = try World.random(&random)
            world.settings.personFillsSeveralRows = true
            if Bool.random(using: &random) { generous(&world) }
            for level in [RequirementLevel.sales, .delivery, .msp] {
                let trace = try Nova.trace(level, world.facts, waivers: world.waivers, settings: world.settings)
                let naive = isMet(level, world)
                #expect(trace.isMet == naive)
                verdicts["\(level.rawValue) \(naive)", default: 0] += 1
            }
        }
        #expect(verdicts.count == 6 && verdicts.values.allSatisfy { $0 > 20 }, "\(verdicts)")
    }

    /// Adds what is seldom there by chance.
    private func generous(_ world: inout World) {
        let client = Candidate(.clientAgreement, 1, reference: "MC-1", label: "Client", group: "1")
        world.facts[.newMSPClients] = [client]
        world.facts[.jointBusinessPlans] = [Nova.plan()]
        world.facts[.partnerAgreements] = [Nova.agreement()]
        world.facts[.overdueFees] = []
        world.facts[.certifiedPeople]? += World.certificates.enumerated().map {
            Nova.certificate(100 + $0, of: $0.isMultiple(of: 2) ? "Ana" : "Rui", $1)
        }
    }

    @Test func `evidence that counts never makes a met number unmet`() throws {
        var random = Seeded(state: 11)
        let judgement = try Program2021.judgement()
        var met = 0
        for _ in 0..<600 {
            var world = try World.random(&random)
            if Bool.random(using: &random) { generous(&world) }
            let before = Nova.input(world.facts, waivers: world.waivers, settings: world.settings)
            let more = try addition(&random)
            let after = before.with(before.facts.adding([more.1], to: more.0))
            for level in [RequirementLevel.sales, .delivery, .msp] {
                let (old, new) = (
                    try #require(judgement.trace(of: level, before)), try #require(judgement.trace(of: level, after))
                )
                // Where a person fills one row alone, a further certificate may move somebody to an earlier row: then
                // it is the level that stays met.
                let nodes = world.settings.personFillsSeveralRows ? old.root.all : [old.root]
                for node in nodes where node.verdict == .met {
                    #expect(new.node(node.key)?.verdict == .met, "\(level) \(node.key)")
                    met += 1
                }
            }
        }
        #expect(met > 2000)
    }

    /// Anything but a score and a fee, of which more is not better.
    private func addition(_ random: inout Seeded) throws -> (RequirementMeasure, Candidate) {
        switch Int.random(in: 0..<5, using: &random) {
        case 0: (.sourcedOpportunities, Nova.deal(900, owner: World.owner(&random)))
        case 1: (.sourcedLicenceARR, try Nova.won(900, "0.01", owner: World.owner(&random)))
        case 2: (.reviewedProjects, Nova.project(900, isMSP: Bool.random(using: &random)))
        default: (.certifiedPeople, World.certificate(900, &random, counts: true))
        }
    }
}
