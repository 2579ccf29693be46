/// Where a project stands with its customer's reviews (R97, R98).
public struct ProjectReviews: Sendable, Hashable {
    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        case registered
        case surveySent = "survey_sent"
        case responded, counted
        case noResponse = "no_response"
        case rejected

        public var label: String {
            switch self {
            case .registered: "Not asked yet"
            case .surveySent: "Survey sent"
            case .responded: "Responded"
            case .counted: "Counted"
            case .noResponse: "No response"
            case .rejected: "Left out"
            }
        }
    }

    public let hasContacts: Bool
    public let surveys: [ReviewSurvey.State]
    public let responses: [CustomerReview]

    public init(hasContacts: Bool, surveys: [ReviewSurvey.State], responses: [CustomerReview]) {
        self.hasContacts = hasContacts
        self.surveys = surveys
        self.responses = responses
    }

    private var counting: [CustomerReview] { responses.filter { $0.verdict == .counts } }

    /// What counts is stronger than what waits, and what waits stronger than what was left out.
    public var state: State {
        let verdicts = Set(responses.map(\.verdict))
        if verdicts.contains(.counts) { return .counted }
        if verdicts.contains(.flagged) { return .responded }
        if surveys.contains(.sent) { return .surveySent }
        if verdicts.contains(.excluded) { return .rejected }
        return surveys.isEmpty ? .registered : .noResponse
    }

    /// The day of the first response that counts: the project is a new one of that calendar year, once (A36).
    public var countsFrom: Day? { counting.map(\.receivedOn).min() }

    /// The sum of the scores that count, and how many they are: an exact mean (A35). Nil without any.
    public var mean: (sum: Int, count: Int)? {
        let scores = counting.compactMap(\.score)
        return scores.isEmpty ? nil : (scores.reduce(0, +), scores.count)
    }

    /// The mean to two decimals, half up: "4.33".
    public var meanWords: String? {
        guard let mean else { return nil }
        let hundredths = (mean.sum * 200 + mean.count) / (mean.count * 2)
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }

    /// What keeps the project from counting; nil where nothing does.
    public var missing: String? {
        switch state {
        case .counted: nil
        case .responded: "A response is flagged: it does not count before a reviewer has accepted it."
        case .rejected: "Every response was left out: the project does not count."
        case .surveySent: "No response yet: it does not count before one arrives (R97)."
        case .noResponse: "Nobody who was asked has reviewed it: it does not count before a response arrives (R97)."
        case .registered where hasContacts: "Nobody was asked yet: it does not count before a response arrives (R97)."
        case .registered: "No contact is given yet: it does not count before one of them has responded (R97)."
        }
    }
}
