/// A program year: 1 January to 31 December, both included (R4).
public struct ProgramYear: Sendable, Hashable, Comparable, Codable {
    public let year: Int

    /// Nil outside the years 2000 to 2999.
    public init?(_ year: Int) {
        guard (2000...2999).contains(year) else { return nil }
        self.year = year
    }

    /// The program year a day lies in.
    public init?(of day: Day) { self.init(day.year) }

    public static func < (left: ProgramYear, right: ProgramYear) -> Bool { left.year < right.year }

    public func contains(_ day: Day) -> Bool { day.year == year }

    /// 1 January.
    public var firstDay: Day { Day(year: year, month: 1, day: 1) ?? .epoch }

    /// 31 December.
    public var lastDay: Day { Day(year: year, month: 12, day: 31) ?? .epoch }
}
