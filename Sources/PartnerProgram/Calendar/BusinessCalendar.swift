import Foundation

/// The days on which the vendor's registered office works: R104's business days (A24).
public struct BusinessCalendar: Sendable, Hashable {
    /// Days of the week on which nobody works; Saturday and Sunday unless told otherwise.
    public let weekend: Set<Weekday>
    /// Public holidays at the registered office, with their names.
    public let holidays: [Day: String]
    /// The zone of the registered office; a day ends there at midnight.
    public let zone: TimeZone
    /// A24's setting, off by default: what arrives after closing time or on a day off counts as made on the next
    /// business day.
    public let lateCountsAsNextDay: Bool
    /// Closing time of the office in minutes after midnight; 17:00 unless told otherwise.
    public let closingMinute: Int

    /// Why a calendar cannot be used.
    public enum Refusal: String, Refused {
        case noBusinessDay
        public var sentence: String { "At least one day of the week has to be a business day." }
        public var clause: String? { "R104" }
    }

    public init(
        weekend: Set<Weekday> = [.saturday, .sunday], holidays: [Day: String] = [:], zone: TimeZone,
        lateCountsAsNextDay: Bool = false, closingMinute: Int = 17 * 60
    ) throws(Refusal) {
        guard weekend.count < Weekday.allCases.count else { throw .noBusinessDay }
        self.weekend = weekend
        self.holidays = holidays
        self.zone = zone
        self.lateCountsAsNextDay = lateCountsAsNextDay
        self.closingMinute = closingMinute
    }

    public func isBusinessDay(_ day: Day) -> Bool { !weekend.contains(day.weekday) && holidays[day] == nil }

    /// The day itself where it is a business day, or else the next one.
    public func businessDay(onOrAfter day: Day) -> Day {
        var day = day
        while !isBusinessDay(day) { day = day.adding(days: 1) }
        return day
    }

    /// Business days after `from`, up to and with `to`: what is left of a term on the day `from`. Negative where `to`
    /// is already past.
    public func businessDaysLeft(from: Day, to: Day) -> Int {
        guard from <= to else { return -businessDaysLeft(from: to, to: from) }
        return (from.number..<to.number).count { isBusinessDay(from.adding(days: $0 - from.number + 1)) }
    }

    /// When a term of business days is over, for something that arrived at `instant` (R104, A24).
    public func businessDays(after instant: Date, count: Int) -> BusinessTerm {
        let day = Day.day(of: instant, in: zone)
        guard lateCountsAsNextDay else { return term(from: day, arrived: day, count: count) }
        let minutes = instant.timeIntervalSince(day.startInstant(in: zone)) / 60
        let isLate = isBusinessDay(day) && minutes > Double(closingMinute)
        return term(from: businessDay(onOrAfter: isLate ? day.adding(days: 1) : day), arrived: day, count: count)
    }

    /// The same for something of which only the day is known: it counts as arrived in business hours.
    public func businessDays(after day: Day, count: Int) -> BusinessTerm {
        term(from: lateCountsAsNextDay ? businessDay(onOrAfter: day) : day, arrived: day, count: count)
    }

    private func term(from start: Day, arrived: Day, count: Int) -> BusinessTerm {
        var strip: [BusinessTerm.Step] = []
        var day = arrived
        var number = 0
        while number < count {
            day = day.adding(days: 1)
            if !isBusinessDay(day) {
                strip.append(.init(day: day, kind: holidays[day].map { .holiday($0) } ?? .weekend))
            } else if day <= start {
                strip.append(.init(day: day, kind: .start))
            } else {
                number += 1
                strip.append(.init(day: day, kind: .counted(number)))
            }
        }
        return BusinessTerm(
            arrived: arrived, countedFrom: start, count: count, due: day, dueInstant: day.endInstant(in: zone),
            strip: strip)
    }
}
