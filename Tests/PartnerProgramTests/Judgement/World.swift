import PartnerProgram
import Testing

/// SplitMix64: the same worlds at every run.
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// A generated partner, for tests alone.
struct World {
    var facts: [RequirementMeasure: [Candidate]]
    var waivers: [RequirementWaiver]
    var settings: CountingSettings

    static let certificates = [
        "associate_sales", "associate_pre_sales", "associate_developer", "associate_tech_lead",
        "professional_developer", "expert_developer", "professional_platform_ops_engineer",
    ]
    static let people = ["Ana", "Rui", "Eva", "Ivo", "Mia"]

    static func owner(_ random: inout Seeded) -> Candidate.Owner {
        Int.random(in: 0..<4, using: &random) == 0 ? .affiliate("Zeta", by: ["AC-1"]) : .partner
    }

    static func exclusion(_ random: inout Seeded) -> Exclusion? {
        guard Int.random(in: 0..<4, using: &random) == 0 else { return nil }
        return Exclusion(ExclusionReason.allCases.randomElement(using: &random) ?? .excluded, on: Nova.cutOff)
    }

    static func certificate(_ id: Int, _ random: inout Seeded, counts: Bool = false) -> Candidate {
        Nova.certificate(
            id, of: people.randomElement(using: &random) ?? "Ana",
            certificates.randomElement(using: &random) ?? "associate_sales", owner: owner(&random),
            counts ? nil : exclusion(&random))
    }

    static func random(_ random: inout Seeded) throws -> World {
        var facts: [RequirementMeasure: [Candidate]] = [:]
        func some(_ most: Int) -> [Int] { Array(0..<Int.random(in: 0...most, using: &random)) }
        facts[.jointBusinessPlans] = some(1).map { _ in Nova.plan(exclusion(&random)) }
        facts[.partnerAgreements] = some(1).map { _ in Nova.agreement() }
        facts[.sourcedOpportunities] = some(3).map { Nova.deal($0, owner: owner(&random), exclusion(&random)) }
        facts[.sourcedLicenceARR] = try some(3).map {
            try Nova.won(
                $0, "\(Int.random(in: 1...90_000, using: &random)).5", "USD",
                rate: Bool.random(using: &random) ? "1.17" : nil, owner: owner(&random))
        }
        facts[.certifiedPeople] = some(12).map { certificate($0, &random) }
        facts[.reviewScore] = try some(6).map {
            try Nova.review(
                $0, of: "PJ-\(Int.random(in: 0..<3, using: &random))", "\(Int.random(in: 1...5, using: &random))")
        }
        facts[.reviewedProjects] = some(4).map {
            Nova.project($0, isMSP: Bool.random(using: &random), exclusion(&random))
        }
        facts[.overdueFees] = some(2).map { Nova.fee($0, "demo_environment", exclusion(&random)) }
        var waivers: [RequirementWaiver] = []
        if Bool.random(using: &random) {
            waivers.append(try WaiverTests.granted(for: "associate_developer", at: .delivery))
        }
        if Bool.random(using: &random) { waivers.append(try WaiverTests.granted(for: "associate_sales", at: .sales)) }
        let settings = CountingSettings(
            personFillsSeveralRows: Bool.random(using: &random),
            mspProjectCountsForDelivery: Bool.random(using: &random),
            implied: Bool.random(using: &random) ? ["expert_developer": ["associate_developer"]] : [:])
        return World(facts: facts, waivers: waivers, settings: settings)
    }
}
