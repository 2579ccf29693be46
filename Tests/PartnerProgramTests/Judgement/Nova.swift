import PartnerProgram
import Testing

/// The facts of partner Nova, for tests alone.
enum Nova {
    static let cutOff = Day(year: 2021, month: 12, day: 31) ?? .epoch
    private static let summer = Day(year: 2021, month: 6, day: 15)

    static func plan(_ exclusion: Exclusion? = nil) -> Candidate {
        Candidate(
            .plan, 1, reference: "JBP-1", label: "Plan of 2021", day: summer, group: "2021", exclusion: exclusion)
    }

    static func agreement() -> Candidate {
        Candidate(.agreement, 1, reference: "OF-1", label: "Order Form", day: summer)
    }

    static func deal(_ id: Int, owner: Candidate.Owner = .partner, _ exclusion: Exclusion? = nil) -> Candidate {
        Candidate(
            .opportunity, id, reference: "OPP-\(id)", label: "Customer \(id)", day: summer, owner: owner, trait: "25",
            exclusion: exclusion)
    }

    static func won(
        _ id: Int, _ amount: String, _ currency: String = "EUR", rate: String? = nil,
        owner: Candidate.Owner = .partner
    ) throws -> Candidate {
        Candidate(
            .opportunity, id, reference: "OPP-\(id)", label: "Customer \(id)", day: summer, owner: owner,
            amount: ConvertedAmount(
                try Program2021.number(amount), currency, perEuro: try rate.map(Program2021.number), rateOn: summer))
    }

    static func certificate(
        _ id: Int, of person: String, _ code: String, owner: Candidate.Owner = .partner, _ exclusion: Exclusion? = nil
    ) -> Candidate {
        Candidate(
            .certificate, id, reference: "CERT-\(id)", label: "\(person), \(code)", day: summer, owner: owner,
            trait: code, group: person, exclusion: exclusion)
    }

    static func review(_ id: Int, of project: String, _ score: String) throws -> Candidate {
        Candidate(
            .response, id, reference: "REV-\(id)", label: "Review of \(project)", day: summer, group: project,
            score: try Program2021.number(score))
    }

    static func project(_ id: Int, isMSP: Bool = false, _ exclusion: Exclusion? = nil) -> Candidate {
        Candidate(
            .project, id, reference: "PJ-\(id)", label: "Project \(id)", day: summer, trait: isMSP ? "msp" : nil,
            group: "PJ-\(id)", exclusion: exclusion)
    }

    static func fee(_ id: Int, _ code: String, _ exclusion: Exclusion? = nil) -> Candidate {
        Candidate(.fee, id, reference: "FEE-\(id)", label: "Fee", day: summer, trait: code, exclusion: exclusion)
    }

    /// Everything of Sales but opportunities.
    static var salesFacts: [RequirementMeasure: [Candidate]] {
        [
            .jointBusinessPlans: [plan()], .partnerAgreements: [agreement()],
            .certifiedPeople: [
                certificate(1, of: "Ana", "associate_sales"), certificate(2, of: "Rui", "associate_sales"),
                certificate(3, of: "Ana", "associate_pre_sales"),
            ],
        ]
    }

    /// Delivery, just met.
    static func deliveryFacts() throws -> [RequirementMeasure: [Candidate]] {
        [
            .partnerAgreements: [agreement()],
            .certifiedPeople: [
                certificate(1, of: "Ana", "associate_developer"), certificate(2, of: "Rui", "associate_developer"),
                certificate(3, of: "Ana", "expert_developer"),
            ],
            .reviewScore: [try review(1, of: "PJ-1", "4"), try review(2, of: "PJ-2", "4")],
            .reviewedProjects: [project(1), project(2)],
        ]
    }

    /// MSP, just met.
    static func mspFacts() throws -> [RequirementMeasure: [Candidate]] {
        let client = Candidate(.clientAgreement, 1, reference: "MC-1", label: "Client", day: summer, group: "client 1")
        var facts = try deliveryFacts()
        facts[.jointBusinessPlans] = [plan()]
        facts[.newMSPClients] = [client]
        facts[.reviewedProjects] = [project(1, isMSP: true)]
        facts[.certifiedPeople]? += [
            certificate(4, of: "Eva", "associate_sales"), certificate(5, of: "Eva", "associate_pre_sales"),
            certificate(6, of: "Rui", "professional_platform_ops_engineer"),
        ]
        return facts
    }

    static func input(
        _ facts: [RequirementMeasure: [Candidate]], on day: Day = cutOff, waivers: [RequirementWaiver] = [],
        settings: CountingSettings = CountingSettings()
    ) -> JudgementInput {
        JudgementInput(partner: "P-1", day: day, facts: PartnerFacts(facts), waivers: waivers, settings: settings)
    }

    static func trace(
        _ level: RequirementLevel, _ facts: [RequirementMeasure: [Candidate]], on day: Day = cutOff,
        waivers: [RequirementWaiver] = [], settings: CountingSettings = CountingSettings()
    ) throws -> Trace {
        let input = input(facts, on: day, waivers: waivers, settings: settings)
        return try #require(try Program2021.judgement().trace(of: level, input))
    }

    static func scorecard(_ level: RequirementLevel, _ facts: [RequirementMeasure: [Candidate]]) throws -> Scorecard {
        let rules = try Program2021.rules()
        return try #require(Scorecard(try trace(level, facts), rules, input(facts)))
    }
}
