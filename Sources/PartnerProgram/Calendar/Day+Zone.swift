import Foundation

extension Day {
    private static let secondsADay = 86_400.0

    /// The day on which `instant` falls for somebody in `zone`.
    public static func day(of instant: Date, in zone: TimeZone) -> Day {
        let local = instant.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: instant))
        let number = (local / secondsADay).rounded(.down)
        return Day.epoch.adding(days: Int(max(min(number, 4_000_000), -1_000_000)))
    }

    /// The first instant of the day in `zone`: midnight, or later where the clocks skip midnight.
    public func startInstant(in zone: TimeZone) -> Date {
        let midnight = Date(timeIntervalSince1970: Double(number) * Day.secondsADay)
        let offsets = [-Day.secondsADay, Day.secondsADay].map { zone.secondsFromGMT(for: midnight + $0) }
        if offsets[0] == offsets[1] { return midnight - Double(offsets[0]) }
        return firstInstant(around: midnight, in: zone)
    }

    /// The first instant of the next day in `zone`: the day is over from then on, not before.
    public func endInstant(in zone: TimeZone) -> Date { adding(days: 1).startInstant(in: zone) }

    /// Near a change of the clocks: halves the two days around midnight down to the second on which the day begins.
    private func firstInstant(around midnight: Date, in zone: TimeZone) -> Date {
        var before = Int(midnight.timeIntervalSince1970 - Day.secondsADay)
        var after = Int(midnight.timeIntervalSince1970 + Day.secondsADay)
        while after - before > 1 {
            let middle = (before + after) / 2
            let day = Day.day(of: Date(timeIntervalSince1970: Double(middle)), in: zone)
            if day < self { before = middle } else { after = middle }
        }
        return Date(timeIntervalSince1970: Double(after))
    }
}
