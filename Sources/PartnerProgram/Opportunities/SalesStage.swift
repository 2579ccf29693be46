/// How far an opportunity is, as a probability in per cent (SM5); the ladder is a DEFAULT.
public enum SalesStage {
    public static let ladder = [0, 10, 25, 50, 75, 90]

    /// What the Sales requirement asks for (R83).
    public static let counting = 25

    /// An opportunity reached a stage on a day.
    public struct Step: Sendable, Hashable {
        public let percent: Int
        public let on: Day

        public init(_ percent: Int, on day: Day) {
            self.percent = percent
            self.on = day
        }
    }

    /// The first day on which the opportunity stood at 25 % or more; falling back later does not undo it (SM5, A7).
    ///
    /// The day of winning counts where the stage was never recorded.
    public static func firstCounting(_ steps: [Step], wonOn: Day? = nil) -> Day? {
        (steps.filter { $0.percent >= counting }.map(\.on) + [wonOn].compactMap(\.self)).min()
    }

    /// The stage on a day: the latest step by then, of several on one day the last one recorded.
    public static func percent(_ steps: [Step], on day: Day) -> Int {
        let past = steps.enumerated().filter { $0.element.on <= day }
        return past.max { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }?.element.percent ?? 0
    }
}
