import Foundation

/// A company's membership of the program and the clock that runs in it (SM10).
public struct Membership: Sendable, Hashable {
    public var state: MembershipState
    /// Runs while the partner is Registered or its removal is pending.
    public var clock: MembershipClock?

    public init(state: MembershipState = .prospect, clock: MembershipClock? = nil) {
        self.state = state
        self.clock = clock
    }

    /// What can happen to it now, by SM10 alone.
    public var actions: [MembershipAction] { MembershipAction.allCases.filter { $0.target(from: state) != nil } }

    /// The Order Form is executed: Registered, with clock A from the signature date (R30, R31, A29).
    public func registered(signatureDate: Day, months: Int = 12, zone: TimeZone) throws(Refusal) -> Membership {
        var next = try after(.register)
        next.clock = MembershipClock(kind: .joining, start: signatureDate, months: months, zone: zone)
        return next
    }

    /// The first authorization is held, also while a removal is pending: the clock stops (R34).
    public func authorized() throws(Refusal) -> Membership {
        var next = try after(.authorize)
        next.clock = nil
        return next
    }

    /// The year-end result left no authorization: Registered again, with clock B (R51, R52, A30, A31).
    public func withoutAuthorizations(
        effectiveOn day: Day, months: Int = 12, zone: TimeZone
    ) throws(Refusal) -> Membership {
        var next = try after(.loseAuthorizations)
        next.clock = MembershipClock(kind: .regaining, start: day, months: months, zone: zone)
        return next
    }

    /// The deadline is over; nobody is removed by that alone (R53).
    public func deadlinePassed(at instant: Date) throws(Refusal) -> Membership {
        let next = try after(.passDeadline)
        guard let clock else { throw .noClock }
        guard instant >= clock.endInstant else { throw .deadlineNotPassed(clock.deadline) }
        return next
    }

    /// A program manager gives more time in writing; the partner is Registered again.
    public func extended(until day: Day, reason: String, today: Day) throws(Refusal) -> Membership {
        var next = try after(.extend)
        guard let clock else { throw .noClock }
        guard !reason.isBlank else { throw .extensionWithoutReason }
        guard day >= today, day > clock.deadline else { throw .extensionInThePast(max(today, clock.deadline)) }
        next.clock = MembershipClock(
            kind: clock.kind, start: clock.start, months: clock.months, zone: clock.zone,
            granted: .init(until: day, reason: reason))
        return next
    }

    /// A program manager and legal, two people, remove the partner under the agreement's terms (R53).
    public func removed(programManager: Int, legal: Int) throws(Refusal) -> Membership {
        var next = try after(.remove)
        guard programManager != legal else { throw .removalByOnePerson }
        next.clock = nil
        return next
    }

    /// The agreement was terminated for another reason.
    public func terminated() throws(Refusal) -> Membership {
        var next = try after(.terminate)
        next.clock = nil
        return next
    }

    /// The partner was absorbed: the surviving partner's membership decides (R25, R26).
    public func merged() throws(Refusal) -> Membership {
        var next = try after(.merge)
        next.clock = nil
        return next
    }

    private func after(_ action: MembershipAction) throws(Refusal) -> Membership {
        guard let state = action.target(from: state) else { throw .notNow(action, state) }
        var next = self
        next.state = state
        return next
    }

    /// Why a step of SM10 is not taken.
    public enum Refusal: Refused {
        case notNow(MembershipAction, MembershipState)
        case noClock
        case deadlineNotPassed(Day)
        case extensionWithoutReason
        case extensionInThePast(Day)
        case removalByOnePerson

        public var sentence: String {
            switch self {
            case .notNow(let action, let state): "The membership cannot \(action.phrase): \(state.phrase)."
            case .noClock: "No deadline is running for this partner."
            case .deadlineNotPassed(let day): "The partner has time up to the end of \(day.spoken)."
            case .extensionWithoutReason: "Write the reason for the extension: it is given in writing."
            case .extensionInThePast(let day): "The new deadline has to be later than \(day.spoken)."
            case .removalByOnePerson: "A removal is decided by two people: a program manager and legal."
            }
        }

        public var clause: String? {
            switch self {
            case .deadlineNotPassed, .removalByOnePerson: "R53"
            default: nil
            }
        }
    }
}
