/// An invoice of ours that a partner owes (R142). It is delinquent from the day after it was due, or after the grace
/// that Finance gave, until it is paid.
public struct Debt: Sendable, Hashable {
    public let dueOn: Day
    public private(set) var graceUntil: Day?
    public private(set) var paidOn: Day?

    public init(dueOn: Day, graceUntil: Day? = nil, paidOn: Day? = nil) {
        self.dueOn = dueOn
        self.graceUntil = graceUntil
        self.paidOn = paidOn
    }

    public enum Standing: String, Sendable, Hashable, CaseIterable {
        case open, inGrace, delinquent, paid

        public var label: String {
            switch self {
            case .open: "Not due yet"
            case .inGrace: "In grace"
            case .delinquent: "Delinquent"
            case .paid: "Paid"
            }
        }
    }

    /// Whatever was entered later: on a day before the payment it was owed.
    public func standing(on day: Day) -> Standing {
        if let paidOn, paidOn <= day { return .paid }
        if day <= dueOn { return .open }
        return graceUntil.map { day <= $0 } == true ? .inGrace : .delinquent
    }

    public func paid(on day: Day, today: Day) throws(Refusal) -> Debt {
        guard paidOn == nil else { throw .isPaid }
        guard day <= today else { throw .inTheFuture }
        var next = self
        next.paidOn = day
        return next
    }

    /// Until a day after it was due, and not shorter than before.
    public func granted(until day: Day, because reason: String) throws(Refusal) -> Debt {
        guard paidOn == nil else { throw .isPaid }
        guard day > graceUntil ?? dueOn else { throw .graceTooShort(graceUntil ?? dueOn) }
        guard !reason.isBlank else { throw .withoutReason }
        var next = self
        next.graceUntil = day
        return next
    }

    public enum Refusal: Refused {
        case isPaid, inTheFuture, withoutReason
        case graceTooShort(Day)

        public var sentence: String {
            switch self {
            case .isPaid: "This invoice is paid."
            case .inTheFuture: "Enter a day that has come, today at the latest."
            case .withoutReason: "Write why the grace is given."
            case .graceTooShort(let day): "Enter a day after \(day.spoken)."
            }
        }

        public var clause: String? { "R142" }
    }
}
