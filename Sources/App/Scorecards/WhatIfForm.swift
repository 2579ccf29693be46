import Foundation
import PartnerProgram

/// "What if there were one more?": facts that somebody of ours imagines for a look. They stand in the address alone;
/// nothing is saved.
struct WhatIfForm: Sendable {
    /// A fact that is imagined: the key of the row that asks for it, and how much of it.
    struct Imagined: Sendable, Hashable {
        let key: String
        let amount: ExactNumber

        var value: String { "\(key):\(amount.description)" }
    }

    let imagined: [Imagined]
    let isOffered: Bool
    private let query: FormData
    private let isUnreadable: Bool

    init(_ query: FormData, isOffered: Bool) {
        self.query = query
        self.isOffered = isOffered
        let before = query.all("add").compactMap { text -> Imagined? in
            let halves = text.split(separator: ":").map(String.init)
            guard halves.count == 2, let amount = ExactNumber(halves[1]), amount > .zero else { return nil }
            return Imagined(key: halves[0], amount: amount)
        }
        let typed = query["amount"].replacing(",", with: "").trimmingCharacters(in: .whitespaces)
        let amount = ExactNumber(typed).flatMap { $0 > .zero && $0 <= ExactNumber(1_000_000_000) ? $0 : nil }
        isUnreadable = !query["what"].isEmpty && amount == nil
        let asked = query["what"].isEmpty ? nil : amount.map { Imagined(key: query["what"], amount: $0) }
        imagined = isOffered ? Array((before + [asked].compactMap(\.self)).prefix(20)) : []
    }

    /// The rows that something can be imagined for, each once, in the order of the document.
    static func rows(_ rules: RequirementRules) -> [RequirementRule] {
        var seen: Set<String> = []
        let inOrder = rules.rules.sorted { left, right in
            (Self.position(left.level), left.position) < (Self.position(right.level), right.position)
        }
        return inOrder.filter { rule in
            guard rule.isRequired, let asking = rule.asking, !asking.measure.isUpperLimit else { return false }
            return seen.insert(rule.key).inserted
        }
    }

    private static func position(_ level: RequirementLevel) -> Int {
        RequirementLevel.allCases.firstIndex(of: level) ?? 0
    }

    static func label(_ rule: RequirementRule) -> String {
        guard let asking = rule.asking else { return rule.name }
        switch asking.measure {
        case .certifiedPeople: return "People who hold \(rule.name)"
        case .sourcedLicenceARR: return "New licence ARR, in EUR"
        case .reviewScore: return "A customer review of a further project, with this score"
        case .reviewedProjects: return asking.isMSP == true ? "Reviewed MSP projects" : "Reviewed projects"
        default: return asking.measure.label
        }
    }

    /// What the imagined facts are for the judgement.
    func candidates(_ rules: RequirementRules, on day: Day) -> [(RequirementMeasure, [Candidate])] {
        imagined.enumerated().compactMap { index, fact in
            guard let asking = Self.rows(rules).first(where: { $0.key == fact.key })?.asking else { return nil }
            return (asking.measure, Self.candidates(asking, fact.amount, index, on: day))
        }
    }

    private static func candidates(
        _ asking: RequirementRule.Asking, _ amount: ExactNumber, _ index: Int, on day: Day
    ) -> [Candidate] {
        let isAmount = asking.measure == .sourcedLicenceARR
        let isScore = asking.measure == .reviewScore
        let many = isAmount || isScore ? 1 : min(amount.roundedUp, 1000)
        let trait: String? =
            switch asking.measure {
            case .certifiedPeople: asking.certificates.first
            case .sourcedOpportunities: asking.stage.map(String.init)
            case .reviewedProjects: asking.isMSP == true ? RequirementRule.Asking.mspTrait : nil
            default: nil
            }
        return (0..<many).map { number in
            Candidate(
                asking.measure.evidenceKind, -(index * 1000 + number + 1), reference: "What if", label: "imagined",
                day: day, trait: trait, group: "what if \(index) \(number)", score: isScore ? amount : nil,
                amount: isAmount ? ConvertedAmount(amount, "EUR", perEuro: ExactNumber(1)) : nil)
        }
    }

    /// In words, for the banner.
    /// Nil where nothing is imagined that the rules ask for.
    func words(_ rules: RequirementRules) -> String? {
        let rows = Self.rows(rules)
        let words = imagined.compactMap { fact in
            rows.first { $0.key == fact.key }.map { "\(fact.amount.shown) × \(Self.label($0).lowercasedFirst)" }
        }
        return words.isEmpty ? nil : words.joined(separator: "; ")
    }

    func fields(_ rules: RequirementRules) -> [Field] {
        [
            .select(
                "what", "What if there were", value: "", empty: "Choose",
                options: Self.rows(rules).map { ($0.key, Self.label($0)) }, width: .full),
            .text(
                "amount", "How many, or how much", value: "",
                problem: isUnreadable ? "Enter a number, such as 1" : nil, width: .w10, inputmode: "decimal"),
        ]
    }
}
