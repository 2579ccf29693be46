import Foundation
import PartnerProgram

/// What a requirement counts and how: the part of the form that rows and alternatives share.
struct RequirementAsking: Sendable {
    let choices: RowChoices

    init(_ choices: RowChoices) { self.choices = choices }

    var questions: [ValueColumn] {
        var questions = [
            ValueColumn(
                name: "sentence", label: "What has to be true", kind: .paragraph,
                hint: "{threshold} stands for the number to reach, {stage} for the sales stage."),
            ValueColumn(
                name: "measure", label: "What is counted",
                kind: .select(RequirementMeasure.allCases.map { ($0.rawValue, "\($0.label), in \($0.unit)") })),
            ValueColumn(
                name: "stage", label: "Sales stage to reach", kind: .percent, isOptional: true,
                hint: "Only of opportunities."),
            ValueColumn(
                name: "msp", label: "Only MSP projects", kind: .choice([("true", "Yes"), ("false", "No")]),
                isOptional: true, hint: "Only of projects with customer reviews."),
        ]
        if !choices.certificates.isEmpty {
            questions.append(
                ValueColumn(
                    name: "certificates", label: "Certificates, any of them",
                    kind: .several(choices.certificates.map { ($0, Self.words($0)) }), isOptional: true,
                    hint: "Only of people who hold a certificate."))
        }
        if !choices.fees.isEmpty {
            questions.append(
                ValueColumn(
                    name: "fee", label: "The fee", kind: .select(choices.fees.map { ($0.code, $0.name) }),
                    isOptional: true, hint: "Only of overdue fees."))
        }
        return questions
    }

    /// "associate_pre_sales" as "Associate Pre Sales".
    static func words(_ code: String) -> String {
        code.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }

    /// What is measured, without the number to reach.
    func columns(_ answers: RowAnswers, _ problems: inout Problems) -> [NewRow.Column] {
        guard let measure = answers["measure"].flatMap(RequirementMeasure.init(rawValue:)) else { return [] }
        return [
            .text("measure", measure.rawValue), .text("comparison", measure.isUpperLimit ? "<=" : ">="),
            .text("unit", measure.unit), .text("period", measure.isOfTheYear ? "calendar_year" : "at_cut_off"),
            .raw("parameters", parameters(of: measure, answers, &problems)),
        ]
    }

    private func parameters(
        of measure: RequirementMeasure, _ answers: RowAnswers, _ problems: inout Problems
    ) -> String {
        switch measure {
        case .sourcedOpportunities:
            guard let stage = answers["stage"] else {
                problems.add("stage", "Enter the sales stage, such as 25")
                return "{}"
            }
            return "{\"stage\": \(stage)}"
        case .reviewedProjects: return "{\"msp\": \(answers["msp"] ?? "false")}"
        case .certifiedPeople:
            guard let chosen = answers["certificates"] else {
                problems.add("certificates", "Choose one certificate at least")
                return "{}"
            }
            let codes = chosen.split(separator: ",").map { ValueColumn.json(text: String($0)) }
            return "{\"certificates\": [\(codes.joined(separator: ", "))]}"
        case .overdueFees:
            guard let fee = answers["fee"] else {
                problems.add("fee", "Choose the fee")
                return "{}"
            }
            return "{\"fee\": \(ValueColumn.json(text: fee))}"
        case .jointBusinessPlans, .sourcedLicenceARR, .newMSPClients, .reviewScore, .partnerAgreements: return "{}"
        }
    }
}
