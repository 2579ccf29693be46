/// The two evaluations there are.
public enum EvaluationKind: String, Sendable, Hashable, Codable, CaseIterable {
    case monthly
    case yearEnd = "year_end"

    public var label: String {
        switch self {
        case .monthly: "Monthly"
        case .yearEnd: "Year-end"
        }
    }

    /// Whether an evaluation of this kind may have this cut-off day: the last of a month, or 31 December.
    public func mayCutOff(on day: Day) -> Bool {
        let isLastOfMonth = day.adding(days: 1).day == 1
        return self == .monthly ? isLastOfMonth : isLastOfMonth && day.month == 12
    }

    /// The first day after the cut-off: the first of the next month, or 1 January (A31, A33).
    public func effectiveOn(cutOff: Day) -> Day { cutOff.adding(days: 1) }
}
