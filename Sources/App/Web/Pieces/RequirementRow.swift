/// One requirement as judged: the sentence, its clause, what is needed and found, and the evidence.
struct RequirementRow: Sendable {
    enum Verdict: String { case met, missed, waived, unclear }

    let sentence: String
    let verdict: String
    let isMet: Bool
    let isMissed: Bool
    let isWaived: Bool
    let isUnclear: Bool
    let verdictWord: String
    /// "2 of 2", "€ 128,400.00".
    let found: String
    let clause: Link
    /// What is missing, in words: "One certificate away".
    let gap: String?
    let evidence: [Link]
    let hasEvidence: Bool
    let notCounted: NotCounted?
    /// One of those that the row above it asks for.
    let isBelow: Bool

    /// Facts that were looked at and left out, each with its reason.
    struct NotCounted: Sendable {
        let title: String
        let rows: [Row]

        struct Row: Sendable {
            let fact: Link
            let reason: String
        }

        init(_ title: String, _ facts: [(Link, String)]) {
            self.title = title
            rows = facts.map { Row(fact: $0.0, reason: $0.1) }
        }
    }

    /// `word` stands in place of the verdict's own, such as "Recommended" for advice that is not followed.
    init(
        _ sentence: String, _ verdict: Verdict, found: String, clause: Link, gap: String? = nil,
        evidence: [Link] = [], notCounted: NotCounted? = nil, word: String? = nil,
        isBelow: Bool = false
    ) {
        self.sentence = sentence
        self.verdict = verdict.rawValue
        isMet = verdict == .met
        isMissed = verdict == .missed
        isWaived = verdict == .waived
        isUnclear = verdict == .unclear
        let usual =
            switch verdict {
            case .met: "Met"
            case .missed: "Not met"
            case .waived: "Waived"
            case .unclear: "Cannot be judged yet"
            }
        verdictWord = word ?? usual
        self.found = found
        self.clause = clause
        self.gap = gap
        self.evidence = evidence
        hasEvidence = !evidence.isEmpty
        self.notCounted = notCounted
        self.isBelow = isBelow
    }
}
