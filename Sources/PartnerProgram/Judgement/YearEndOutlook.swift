/// How a partner stands at a level today, and on 31 December if nothing changes (SM3, R35): a warning, never a
/// decision.
public struct YearEndOutlook: Sendable, Hashable {
    public let isMet: Bool
    /// What is missing today, in words; nil where nothing is.
    public let gap: String?
    /// How many rows of the table are short.
    public let missing: Int
    /// How far all of it is away, as a sum of shares of what each row asks for.
    public let distance: ExactNumber
    public let isMetAtYearEnd: Bool
    public let yearEndGap: String?
    /// Why it is met today and not at the end of the year, one sentence each; empty otherwise.
    public let reasons: [String]

    /// - Parameters:
    ///   - today: the scorecard of today.
    ///   - yearEnd: the scorecard of 31 December, from what is known today.
    public init(today: Scorecard, yearEnd: Scorecard) {
        isMet = today.root.verdict.isPassed
        gap = today.gap
        missing = today.shortfalls.count
        distance = Shortfall.share(today.shortfalls)
        isMetAtYearEnd = yearEnd.root.verdict.isPassed
        yearEndGap = yearEnd.gap
        reasons = isMet && !isMetAtYearEnd ? Self.reasons(today, yearEnd) : []
    }

    private static func reasons(_ today: Scorecard, _ yearEnd: Scorecard) -> [String] {
        let then = Dictionary(yearEnd.root.all.map { ($0.key, $0) }) { first, _ in first }
        return today.root.all.filter { $0.children.isEmpty && $0.verdict.isPassed }.flatMap { line -> [String] in
            guard let later = then[line.key], later.verdict == .notMet else { return [] }
            let changes = lost(line, later) + come(line, later)
            return changes.isEmpty ? ["\(line.name): \(later.gap ?? "not met then")."] : changes
        }
    }

    /// What counts today and not then.
    private static func lost(_ line: Scorecard.Line, _ later: Scorecard.Line) -> [String] {
        let stays = Set(later.counted.map(Fact.init))
        let why = Dictionary(later.leftOut.map { (Fact($0), $0.exclusion) }) { first, _ in first }
        return line.counted.filter { !stays.contains(Fact($0)) }.map { evidence in
            let sentence = (why[Fact(evidence)] ?? nil)?.sentence ?? "Does not count any more."
            return "\(line.name): \(evidence.label). \(sentence)"
        }
    }

    /// What comes to count against it, as a fee that falls due.
    private static func come(_ line: Scorecard.Line, _ later: Scorecard.Line) -> [String] {
        let known = Set(line.counted.map(Fact.init))
        return later.counted.filter { !known.contains(Fact($0)) }.map { "\(line.name): \($0.label)." }
    }

    private struct Fact: Hashable {
        let kind: EvidenceKind
        let id: Int

        init(_ evidence: Scorecard.Line.Evidence) {
            kind = evidence.kind
            id = evidence.id
        }
    }
}

/// How a partner stands at an authorization, in one word.
public enum AuthorizationStanding: String, Sendable, Hashable, Codable, CaseIterable {
    case safe
    case atRisk = "at_risk"
    case behind, ready, close, far

    public var label: String {
        switch self {
        case .safe: "Held"
        case .atRisk: "Held, at risk"
        case .behind: "Held, not met"
        case .ready: "Reached"
        case .close: "Close"
        case .far: "Not close"
        }
    }

    /// The word in a sentence.
    public var meaning: String {
        switch self {
        case .safe: "Held, met today, and met on 31 December if nothing changes."
        case .atRisk: "Held and met today, but not on 31 December if nothing changes."
        case .behind: "Held, and not met today: what is missing has to come by 31 December."
        case .ready: "Not held, and met today: the next monthly evaluation grants it."
        case .close: "Not held; at most two rows are missing."
        case .far: "Not held; more is missing."
        }
    }
}
