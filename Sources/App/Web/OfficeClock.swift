import Foundation
import PartnerProgram

/// What time it is in the vendor's office. A demo or a test may start it on another day; it runs on from there.
package struct OfficeClock: Sendable {
    package let zone: TimeZone
    private let instant: @Sendable () -> Date

    package init(zone: TimeZone, instant: @escaping @Sendable () -> Date = { Date() }) {
        self.zone = zone
        self.instant = instant
    }

    /// A clock that shows `start` now and goes on from there.
    package init(zone: TimeZone, startingAt start: Date) {
        let ahead = start.timeIntervalSinceNow
        self.init(zone: zone) { Date(timeIntervalSinceNow: ahead) }
    }

    /// The time that the program's facts are dated with, to the microsecond that the database keeps.
    var now: Date { Date(timeIntervalSince1970: (instant().timeIntervalSince1970 * 1_000_000).rounded() / 1_000_000) }

    /// The time that sessions and locks run on: never moved.
    var realNow: Date { Date() }

    /// The calendar day in the office.
    var today: Day { Day.day(of: now, in: zone) }

    /// "14:05" in the office.
    func timeOfDay(_ instant: Date) -> String {
        var style = Date.FormatStyle(locale: Locale(identifier: "en_GB"), timeZone: zone)
        style = style.hour(.twoDigits(amPM: .omitted)).minute(.twoDigits)
        return instant.formatted(style)
    }

    /// "8 March 2021, 14:05 WET".
    func spoken(_ instant: Date) -> String {
        let name = zone.abbreviation(for: instant) ?? "UTC"
        return "\(Day.day(of: instant, in: zone).spoken), \(timeOfDay(instant)) \(name)"
    }
}
