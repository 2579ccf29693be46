/// What becomes of days on which something is held when its partner leaves the program, or becomes part of another, on
/// a day: nothing is held from that day on, and what was held before stays (SM3, SM10, R26).
public enum HoldingEnd: Sendable, Hashable {
    /// Held up to the day before.
    case endsEarly(lastDay: Day)
    /// It was to begin on that day or later.
    case neverBegins(first: Day)

    /// `end` is the first day on which it is held no longer, where one is set. Nil: it is over by then, and stays.
    public init?(heldFrom first: Day, until end: Day?, leavingOn day: Day) {
        if let end, end <= day { return nil }
        self = first >= day ? .neverBegins(first: first) : .endsEarly(lastDay: day.adding(days: -1))
    }

    /// "Sales ends with 31 May 2021".
    public func words(_ what: String) -> String {
        switch self {
        case .endsEarly(let last): "\(what) ends with \(last.spoken)"
        case .neverBegins(let first): "\(what) does not begin on \(first.spoken)"
        }
    }
}

extension AuthorizationException {
    /// What is left of it when its partner leaves on a day; nil where nothing changes. What nobody has decided and what
    /// would only begin then is withdrawn; what holds ends with the day before.
    public func ended(leavingOn day: Day) -> AuthorizationException? {
        var copy = self
        switch state {
        case .refused, .withdrawn: return nil
        case .asked: copy.state = .withdrawn
        case .approved:
            switch HoldingEnd(heldFrom: days.lowerBound, until: days.upperBound.adding(days: 1), leavingOn: day) {
            case nil: return nil
            case .neverBegins: copy.state = .withdrawn
            case .endsEarly(let last): copy.days = days.lowerBound...last
            }
        }
        return copy
    }
}
