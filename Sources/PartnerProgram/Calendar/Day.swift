import Foundation

/// A calendar day without a time or a zone, in the Gregorian calendar, years 1 to 9999.
///
/// It is kept as one number, so comparing and adding days cost nothing.
public struct Day: Sendable, Hashable, Comparable {
    /// Days since 1 January 1970; negative before.
    public let number: Int

    /// The day with this number of days since 1 January 1970; nil outside the years 1 to 9999.
    public init?(number: Int) {
        guard Day.numbers.contains(number) else { return nil }
        self.number = number
    }

    /// Nil where there is no such day, such as 29 February 2021.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Day.length(ofMonth: month, in: year)).contains(day)
        else { return nil }
        number = Day.number(year: year, month: month, day: day)
    }

    /// A number beyond the years 1 to 9999 becomes the first or the last day there is.
    private init(clamping number: Int) {
        self.number = min(max(number, Day.numbers.lowerBound), Day.numbers.upperBound)
    }

    /// 1 January 1970.
    public static let epoch = Day(clamping: 0)

    public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    public var year: Int { parts.year }
    /// 1 to 12.
    public var month: Int { parts.month }
    /// Day of the month, 1 to 31.
    public var day: Int { parts.day }

    /// Year, month and day of the month at once.
    public var parts: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    public var weekday: Weekday {
        let sinceMonday = (number + 3) % 7
        return Weekday(rawValue: (sinceMonday + 7) % 7 + 1) ?? .monday
    }

    /// The day so many days later, or earlier where `days` is negative.
    public func adding(days: Int) -> Day { Day(clamping: number + days) }

    /// The same day of the month so many months later; where that month is shorter, its last day (A28: 29 February
    /// and twelve months give 28 February).
    public func adding(months: Int) -> Day {
        let (year, month, day) = parts
        let count = year * 12 + (month - 1) + months
        guard count >= 12 else { return Day(clamping: Int.min / 2) }
        let (newYear, newMonth) = (count / 12, count % 12 + 1)
        guard newYear <= 9999 else { return Day(clamping: Int.max / 2) }
        let clamped = min(day, Day.length(ofMonth: newMonth, in: newYear))
        return Day(clamping: Day.number(year: newYear, month: newMonth, day: clamped))
    }

    /// Days from this day until `other`; negative where `other` is earlier.
    public func days(until other: Day) -> Int { other.number - number }

    public static func isLeap(year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    /// Days of a month, 28 to 31.
    public static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: isLeap(year: year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static let numbers = number(year: 1, month: 1, day: 1)...number(year: 9999, month: 12, day: 31)

    private static func number(year: Int, month: Int, day: Int) -> Int {
        let marchYear = month <= 2 ? year - 1 : year
        let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
