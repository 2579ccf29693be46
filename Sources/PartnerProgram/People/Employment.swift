/// For whom a person works, from a day through another one. A person works for one partner a day (A13).
public struct Employment: Sendable, Hashable {
    public let partner: Int
    public let firstDay: Day
    public private(set) var lastDay: Day?

    public init(partner: Int, firstDay: Day, lastDay: Day? = nil) {
        self.partner = partner
        self.firstDay = firstDay
        self.lastDay = lastDay
    }

    public func covers(_ day: Day) -> Bool { firstDay <= day && day <= lastDay ?? day }

    /// Left after `day`, the last one.
    public func ended(on day: Day, today: Day) throws(Refusal) -> Employment {
        guard lastDay == nil else { throw .hasEnded }
        guard day >= firstDay else { throw .beforeTheStart(firstDay) }
        guard day <= today else { throw .inTheFuture }
        var next = self
        next.lastDay = day
        return next
    }

    /// What has to end so that the person may work for `partner` from `day` on: the employment that runs, or nothing.
    public static func moving(
        _ employments: [Employment], to partner: Int, from day: Day
    ) throws(Refusal) -> Employment? {
        if employments.contains(where: { $0.partner == partner && $0.lastDay == nil }) { throw .worksThere }
        if let later = employments.first(where: { $0.firstDay >= day || ($0.lastDay.map { day <= $0 } ?? false) }) {
            throw .worksElsewhereThen(later.lastDay ?? later.firstDay)
        }
        guard var running = employments.first(where: { $0.lastDay == nil }) else { return nil }
        running.lastDay = day.adding(days: -1)
        return running
    }

    public enum Refusal: Refused {
        case hasEnded
        case beforeTheStart(Day)
        case inTheFuture
        case worksThere
        case worksElsewhereThen(Day)

        public var sentence: String {
            switch self {
            case .hasEnded: "This employment has ended already."
            case .beforeTheStart(let day): "Enter a day that is not before \(day.spoken), the first one."
            case .inTheFuture: "Enter the last day of the employment, today at the latest."
            case .worksThere: "This person works for the company already."
            case .worksElsewhereThen(let day):
                "This person is recorded at a partner until or from \(day.spoken): the first day has to be a later one."
            }
        }

        public var clause: String? { "A13" }
    }
}
