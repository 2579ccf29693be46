/// Who looks after the partners of a place from one day to another (R21).
public struct ChannelManagerRule: Sendable, Hashable {
    public let from: Day
    /// Its last day; nil where no end is set.
    public let until: Day?

    public init(from: Day, until: Day?) {
        self.from = from
        self.until = until
    }

    /// The rule without `day` and what comes after it; nil where nothing of it is left. What was true until `today`
    /// stays.
    public func ended(on day: Day, today: Day) throws(Refusal) -> ChannelManagerRule? {
        if let until, until < day { throw .overBefore(until) }
        guard day >= today else { throw .backDated }
        return day <= from ? nil : ChannelManagerRule(from: from, until: day.adding(days: -1))
    }

    public enum Refusal: Refused {
        case overBefore(Day)
        case backDated

        public var sentence: String {
            switch self {
            case .overBefore(let day): "The rule ends on \(day.spoken) already: choose that day or one before"
            case .backDated: "Who looked after partners until today stays as it was: choose today or a later day"
            }
        }

        public var clause: String? { "R21" }
    }
}
