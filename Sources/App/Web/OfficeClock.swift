import Foundation
import PartnerProgram
import Synchronization

/// What time it is in the vendor's office. A demo or a test may start it on another day; it runs on from there.
package struct OfficeClock: Sendable {
    private let wall: Wall
    private let instant: @Sendable () -> Date

    package init(zone: TimeZone, instant: @escaping @Sendable () -> Date = { Date() }) {
        wall = Wall(zone)
        self.instant = instant
    }

    /// Where the office's days begin and end; another one from the moment in which the office moves.
    package var zone: TimeZone { wall.zone.withLock { $0 } }

    func move(to zone: TimeZone) { wall.zone.withLock { $0 = zone } }

    private final class Wall: Sendable {
        let zone: Mutex<TimeZone>

        init(_ zone: TimeZone) { self.zone = Mutex(zone) }
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

    /// What the office's clock showed at a moment of real time. What runs on real time is shown with it, so that a page
    /// never names two days for one moment.
    func shown(real: Date) -> Date { real.addingTimeInterval(now.timeIntervalSince(realNow).rounded()) }

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
