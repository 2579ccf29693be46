/// One thing that is missing at a row.
public struct Shortfall: Sendable, Hashable {
    /// Key of the row.
    public let key: String
    public let amount: ExactNumber
    /// How far away it is, as a share of what is needed: half of it for one certificate of two.
    public let share: ExactNumber
    /// "one Associate Sales certificate".
    public let words: String

    /// What is missing below a node: of everything that is asked all of it, of a choice the nearest alternative.
    static func nearest(_ node: RequirementRules.Node, _ trace: Trace.Node) -> [Shortfall] {
        guard trace.verdict == .notMet else { return [] }
        if let asking = node.rule.asking, let amount = trace.missing {
            let scale = asking.threshold > .zero ? asking.threshold : ExactNumber(1)
            return [
                Shortfall(
                    key: node.rule.key, amount: amount, share: amount.divided(by: scale) ?? amount,
                    words: asking.gapWords(amount, isFirst: trace.found == nil, name: node.rule.name))
            ]
        }
        let below = zip(node.children, trace.children)
        guard node.rule.kind == .any else {
            return below.filter { $0.0.rule.blocks == node.rule.blocks }.flatMap(nearest)
        }
        let alternatives = below.map(nearest).filter { !$0.isEmpty }
        // The first of equally near ones: `min` keeps the earlier.
        return alternatives.min { share($0) < share($1) } ?? []
    }

    /// How far several things together are away.
    static func share(_ shortfalls: [Shortfall]) -> ExactNumber { shortfalls.map(\.share).reduce(.zero, +) }

    /// "one Associate Tech Lead certificate and one reviewed project away"; nil where nothing is missing.
    public static func words(_ shortfalls: [Shortfall]) -> String? {
        shortfalls.isEmpty ? nil : listed(shortfalls.map(\.words)) + " away"
    }
}

extension RequirementRule.Asking {
    /// What is missing, exact and short.
    func gapWords(_ amount: ExactNumber, isFirst: Bool, name: String) -> String {
        let number = amount.roundedUp
        func things(_ one: String, _ many: String? = nil) -> String {
            "\(Self.spelled(number)) \(number == 1 ? one : many ?? one + "s")"
        }
        switch measure {
        case .jointBusinessPlans: return things("Joint Business Plan")
        case .sourcedOpportunities:
            let stage = self.stage.map { " at the \($0) % stage" } ?? ""
            return things("partner-sourced opportunity", "partner-sourced opportunities") + stage
        case .sourcedLicenceARR: return "\(numberWords(amount)) of new licence ARR"
        case .newMSPClients: return things("new MSP client")
        case .certifiedPeople: return things("\(name) certificate")
        case .reviewScore:
            return isFirst ? "a first customer review" : "\(Self.pointsUp(amount)) points of the review score"
        case .reviewedProjects: return things(isMSP == true ? "reviewed MSP project" : "reviewed project")
        case .partnerAgreements: return things("signed Partner Agreement")
        case .overdueFees: return things("payment of an overdue fee", "payments of overdue fees")
        }
    }

    /// In hundredths, up to the next one: what is named has to be enough.
    private static func pointsUp(_ amount: ExactNumber) -> String {
        let hundredths = amount.divided(by: ExactNumber("0.01") ?? ExactNumber(1))?.roundedUp ?? 1
        return (ExactNumber(hundredths).divided(by: ExactNumber(100)) ?? amount).shown
    }

    private static func spelled(_ number: Int) -> String {
        let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
        return words.indices.contains(number) ? words[number] : ExactNumber(number).shown
    }
}
