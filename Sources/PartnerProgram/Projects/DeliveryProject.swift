/// A project that a partner delivers to a customer.
public struct DeliveryProject: Sendable, Hashable {
    public let startedOn: Day
    public private(set) var endedOn: Day?
    /// As it was judged for the day of the start (A41).
    public let needsSupport: Bool
    public let supports: [DeliverySupport]

    public init(startedOn: Day, endedOn: Day? = nil, needsSupport: Bool, supports: [DeliverySupport] = []) {
        self.startedOn = startedOn
        self.endedOn = endedOn
        self.needsSupport = needsSupport
        self.supports = supports
    }

    public func runs(on day: Day) -> Bool { startedOn <= day && day <= endedOn ?? day }

    /// Whether support is missing on `day`; for a project that has not started yet, on its first day.
    public func lacksSupport(on day: Day) -> Bool {
        let asked = max(day, startedOn)
        return needsSupport && asked <= endedOn ?? asked && !supports.contains { $0.covers(asked) }
    }

    public func ended(on day: Day, today: Day) throws(Refusal) -> DeliveryProject {
        guard endedOn == nil else { throw .hasEnded }
        guard day >= startedOn else { throw .beforeTheStart }
        guard day <= today else { throw .inTheFuture }
        var next = self
        next.endedOn = day
        return next
    }

    public enum Refusal: Refused {
        case hasEnded, beforeTheStart, inTheFuture

        public var sentence: String {
            switch self {
            case .hasEnded: "The project has ended already."
            case .beforeTheStart: "Enter a day that is not before the start of the project."
            case .inTheFuture: "Enter the day on which the project ended, today at the latest."
            }
        }

        public var clause: String? { nil }
    }
}
