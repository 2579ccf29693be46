/// The notice to partners of a change within the year (R5): drawn up, notified, effective.
public struct ProgramChange: Sendable, Hashable {
    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        case draft, notified, effective, withdrawn

        public var label: String {
            switch self {
            case .draft: "Draft"
            case .notified: "Partners told"
            case .effective: "In effect"
            case .withdrawn: "Withdrawn"
            }
        }
    }

    /// The fewest days of notice there may be (R5).
    public static let leastNoticeDays = 30

    /// Days of notice where the program sets `days`: longer holds, shorter never does (R5).
    public static func noticeDays(set days: Int) -> Int { max(days, leastNoticeDays) }

    /// The first day on which a change may take effect: notified on 1 September, from 1 October (R5).
    public static func earliestEffect(notifiedOn day: Day, noticeDays: Int = leastNoticeDays) -> Day {
        day.adding(days: Self.noticeDays(set: noticeDays))
    }

    public var state: State
    /// The day on which the change takes effect.
    public var effectiveOn: Day
    public var notifiedOn: Day?

    public init(state: State = .draft, effectiveOn: Day, notifiedOn: Day? = nil) {
        self.state = state
        self.effectiveOn = effectiveOn
        self.notifiedOn = notifiedOn
    }

    /// Partners are told on `day`; refused where that leaves less than the notice before the effective day (R5).
    public func notified(on day: Day, noticeDays: Int = leastNoticeDays) throws(Refusal) -> ProgramChange {
        guard state == .draft else { throw .notNow("be notified", state) }
        let earliest = ProgramChange.earliestEffect(notifiedOn: day, noticeDays: noticeDays)
        let days = ProgramChange.noticeDays(set: noticeDays)
        guard effectiveOn >= earliest else { throw .noticeTooShort(earliest: earliest, days: days) }
        var next = self
        next.state = .notified
        next.notifiedOn = day
        return next
    }

    /// Its effective day has come.
    public func madeEffective(on today: Day) throws(Refusal) -> ProgramChange {
        guard state == .notified else { throw .notNow("take effect", state) }
        guard today >= effectiveOn else { throw .notYet(effectiveOn) }
        var next = self
        next.state = .effective
        return next
    }

    /// Called off before it took effect, for a reason that those who were told are told too.
    public func withdrawn(because reason: String) throws(Refusal) -> ProgramChange {
        guard state == .draft || state == .notified else { throw .notNow("be withdrawn", state) }
        guard !reason.isBlank else { throw .reasonMissing }
        var next = self
        next.state = .withdrawn
        return next
    }

    /// Why a change does not go on.
    public enum Refusal: Refused {
        case notNow(String, State)
        case noticeTooShort(earliest: Day, days: Int)
        case notYet(Day)
        case reasonMissing

        public var sentence: String {
            switch self {
            case .notNow(let action, .draft): "The change cannot \(action): it is still a draft."
            case .notNow(let action, .notified): "The change cannot \(action): partners have been told already."
            case .notNow(let action, .effective): "The change cannot \(action): it is in effect."
            case .notNow(let action, .withdrawn): "The change cannot \(action): it was withdrawn."
            case .noticeTooShort(let earliest, let days):
                "Partners are told at least \(counted(days, "day")) ahead: told that day, the change takes effect on "
                    + "\(earliest.spoken) at the earliest."
            case .notYet(let day): "The change takes effect on \(day.spoken), not before."
            case .reasonMissing: "Say why the change is withdrawn."
            }
        }

        public var clause: String? { "R5" }
    }
}
