import PartnerProgram
import Testing

/// The requirements of 2021 as the program has them, and facts to judge, for tests alone.
enum Program2021 {
    static func number(_ text: String) throws -> ExactNumber { try #require(ExactNumber(text)) }

    static func rules() throws -> RequirementRules {
        let year = try #require(ProgramYear(2021))
        return try RequirementRules(year: year, version: 1, sales() + delivery() + msp())
    }

    static func judgement() throws -> Judgement { Judgement(try rules()) }

    static func sales() throws -> [RequirementRule] {
        [
            root(.sales), plan(.sales),
            RequirementRule(
                level: .sales, key: "sourced_opportunities", parent: "sales", position: 20, kind: .any,
                name: "Partner-sourced Opportunities", sentence: "One of these is met.", clause: "R83",
                evidence: .docColumnInferred, isConfirmed: false),
            row(
                .sales, "sourced_opportunity_count", 21, "Partner-sourced Opportunities",
                "Partner-sourced opportunities that reached the {stage} % sales stage: at least {threshold}.",
                .init(.sourcedOpportunities, .atLeast, ExactNumber(2), stage: 25), parent: "sourced_opportunities"),
            row(
                .sales, "sourced_licence_arr", 22, "Partner-sourced Opportunities",
                "New licence ARR of partner-sourced won deals: at least EUR {threshold}.",
                .init(.sourcedLicenceARR, .atLeast, ExactNumber(100_000)), parent: "sourced_opportunities"),
            people(.sales, "associate_sales", 40, "Associate Sales", 2),
            people(.sales, "associate_pre_sales", 50, "Associate Pre-Sales", 1), agreement(.sales),
        ] + fees(.sales)
    }

    static func delivery() throws -> [RequirementRule] {
        [
            root(.delivery), dash(.delivery, "joint_business_plan", 10),
            people(.delivery, "associate_developer", 60, "Associate Developer", 2), techLead(.delivery),
            score(.delivery), projects(.delivery, 2, isMSP: false), agreement(.delivery),
        ] + fees(.delivery)
    }

    static func msp() throws -> [RequirementRule] {
        [
            root(.msp), plan(.msp),
            row(
                .msp, "new_msp_clients", 30, "New clients",
                "New clients under an MSP client agreement: at least {threshold}.",
                .init(.newMSPClients, .atLeast, ExactNumber(1))),
            people(.msp, "associate_sales", 40, "Associate Sales", 1),
            people(.msp, "associate_pre_sales", 50, "Associate Pre-Sales", 1),
            people(.msp, "associate_developer", 60, "Associate Developer", 2), techLead(.msp),
            people(.msp, "professional_platform_ops_engineer", 80, "Professional Platform Ops Engineer", 1),
            score(.msp), projects(.msp, 1, isMSP: true), agreement(.msp),
        ] + fees(.msp)
    }

    static func row(
        _ level: RequirementLevel, _ key: String, _ position: Int, _ name: String, _ sentence: String,
        _ asking: RequirementRule.Asking, parent: String? = nil, blocks: RequirementRule.Block = .authorization
    ) -> RequirementRule {
        RequirementRule(
            level: level, key: key, parent: parent ?? level.rawValue, position: position, kind: .measure, name: name,
            sentence: sentence, blocks: blocks, asking: asking, clause: "R81", evidence: .docColumnInferred,
            isConfirmed: false)
    }

    private static func root(_ level: RequirementLevel) -> RequirementRule {
        RequirementRule(
            level: level, key: level.rawValue, parent: nil, position: 0, kind: .all, name: level.label,
            sentence: "A \(level.label) partner meets all of these.", clause: "R81", evidence: .doc, isConfirmed: true)
    }

    private static func dash(_ level: RequirementLevel, _ key: String, _ position: Int) -> RequirementRule {
        RequirementRule(
            level: level, key: key, parent: level.rawValue, position: position, kind: .measure,
            name: "Joint Business Plan", sentence: "Joint Business Plan: not required.", isRequired: false,
            clause: "R82", evidence: .byDefault, isConfirmed: false)
    }

    private static func plan(_ level: RequirementLevel) -> RequirementRule {
        row(
            level, "joint_business_plan", 10, "Joint Business Plan",
            "Joint Business Plans agreed for the year: at least {threshold}.",
            .init(.jointBusinessPlans, .atLeast, ExactNumber(1)))
    }

    private static func people(
        _ level: RequirementLevel, _ key: String, _ position: Int, _ name: String, _ number: Int
    ) -> RequirementRule {
        row(
            level, key, position, name, "Individuals who hold \(name): at least {threshold}.",
            .init(.certifiedPeople, .atLeast, ExactNumber(number), certificates: [key]))
    }

    private static func techLead(_ level: RequirementLevel) -> RequirementRule {
        let name = "Associate Tech Lead or Professional Developer or Expert Developer"
        return row(
            level, "tech_lead_or_developer", 70, name, "Individuals who hold \(name): at least {threshold}.",
            .init(
                .certifiedPeople, .atLeast, ExactNumber(1),
                certificates: ["associate_tech_lead", "professional_developer", "expert_developer"]))
    }

    private static func score(_ level: RequirementLevel) -> RequirementRule {
        row(
            level, "review_score", 90, "Customer Reviews score",
            "Mean score of customer reviews: at least {threshold} out of 5.",
            .init(.reviewScore, .atLeast, ExactNumber(4)))
    }

    private static func projects(_ level: RequirementLevel, _ number: Int, isMSP: Bool) -> RequirementRule {
        row(
            level, "reviewed_projects", 100, "Projects with Customer Reviews",
            "New projects with a customer review: at least {threshold}.",
            .init(.reviewedProjects, .atLeast, ExactNumber(number), isMSP: isMSP))
    }

    private static func agreement(_ level: RequirementLevel) -> RequirementRule {
        row(
            level, "partner_agreement", 110, "Partner Agreement signed",
            "Partner Agreements in force: at least {threshold}.",
            .init(.partnerAgreements, .atLeast, ExactNumber(1)))
    }

    private static func fees(_ level: RequirementLevel) -> [RequirementRule] {
        [
            row(
                level, "demo_environment_fee", 120, "Annual Cloud Demo Environment Fee", "Overdue fees: none.",
                .init(.overdueFees, .atMost, .zero, fee: "demo_environment")),
            row(
                level, "subsidiary_fee", 130, "Annual Fee for Subsidiaries", "Overdue fees: none.",
                .init(.overdueFees, .atMost, .zero, fee: "subsidiary"), blocks: .subsidiaryLicences),
        ]
    }
}
