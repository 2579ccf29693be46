/// How the vendor supports a project of a partner that does not hold Delivery (R40, R41), on certain days.
public struct DeliverySupport: Sendable, Hashable {
    public enum Form: String, Sendable, Hashable, Codable, CaseIterable {
        case coDelivery = "co_delivery"
        case services

        public var label: String {
            switch self {
            case .coDelivery: "Co-delivery contract"
            case .services: "Services bought from us"
            }
        }
    }

    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        case recorded, accepted, returned

        public var label: String {
            switch self {
            case .recorded: "To be looked at"
            case .accepted: "Accepted"
            case .returned: "Returned"
            }
        }
    }

    public let form: Form
    public let firstDay: Day
    /// Nil: until the project ends.
    public let lastDay: Day?
    public var state: State

    public init(_ form: Form, from firstDay: Day, through lastDay: Day?, state: State = .recorded) {
        self.form = form
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.state = state
    }

    /// Whether a project that starts while these authorizations are held must be supported: until Delivery is held,
    /// every one (A41).
    public static func isNeeded(holding authorizations: Set<String>) -> Bool {
        !authorizations.contains("delivery")
    }

    /// Whether the project is supported on `day`: what was returned is no support, what waits for us is.
    public func covers(_ day: Day) -> Bool {
        state != .returned && firstDay <= day && day <= lastDay ?? day
    }

    public func accepted() throws(Refusal) -> DeliverySupport {
        guard state == .recorded else { throw .answered(state) }
        return with(.accepted)
    }

    public func returned(because reason: String) throws(Refusal) -> DeliverySupport {
        guard state == .recorded else { throw .answered(state) }
        guard !reason.isBlank else { throw .withoutReason }
        return with(.returned)
    }

    private func with(_ state: State) -> DeliverySupport {
        var next = self
        next.state = state
        return next
    }

    public enum Refusal: Refused {
        case answered(State)
        case withoutReason
        case notNeeded

        public var sentence: String {
            switch self {
            case .answered(let state): "This support has been answered already: \(state.label.lowercased())."
            case .withoutReason: "Write why it is returned: the partner reads it."
            case .notNeeded: "Delivery was held on the day on which the project started: it needs no support."
            }
        }

        public var clause: String? { "R41" }
    }
}
