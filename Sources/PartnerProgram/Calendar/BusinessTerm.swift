import Foundation

/// A term of business days, day by day, so that a page can show how its end was found (R104, A24).
public struct BusinessTerm: Sendable, Hashable {
    /// One day of the term.
    public struct Step: Sendable, Hashable {
        public let day: Day
        public let kind: Kind

        /// `day 3`, `weekend`, or the holiday's name.
        public var label: String {
            switch kind {
            case .counted(let number): "day \(number)"
            case .start: "counts as the day of arrival"
            case .weekend: "weekend"
            case .holiday(let name): name
            }
        }
    }

    /// What a day is within the term.
    public enum Kind: Sendable, Hashable {
        /// Business day number so much, from 1.
        case counted(Int)
        /// The business day taken as the day of arrival, where the calendar moves late arrivals.
        case start
        case weekend
        case holiday(String)
    }

    /// The day on which it came in.
    public let arrived: Day
    /// The day from which is counted; the same, unless the calendar moves late arrivals.
    public let countedFrom: Day
    public let count: Int
    /// The last day of the term.
    public let due: Day
    /// The end of the last day: late is whatever happens at this instant or after.
    public let dueInstant: Date
    /// Every day after the arrival up to and with the last.
    public let strip: [Step]

    /// How the last day was found, in words.
    public var explanation: String {
        let off = strip.filter { if case .counted = $0.kind { false } else { $0.kind != .start } }
        let names = off.compactMap { if case .holiday(let name) = $0.kind { name } else { nil } }
        let skipped =
            off.isEmpty
            ? "" : " Not counted: \(counted(off.count, "day")) off" + (names.isEmpty ? "." : ", with \(listed(names)).")
        return "\(counted(count, "business day")) after \(countedFrom.spoken), up to the end of "
            + "\(due.spokenWithWeekday).\(skipped)"
    }
}
