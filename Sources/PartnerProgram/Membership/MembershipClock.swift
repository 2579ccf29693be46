import Foundation

/// The time a Registered partner has to earn Sales, Delivery or MSP.
public struct MembershipClock: Sendable, Hashable {
    /// Which clock runs.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// Clock A (R31): a new partner, from the signature date.
        case joining = "a"
        /// Clock B (R52): a partner that lost its authorizations, from the effective date of the year-end result.
        case regaining = "b"

        public var clause: String {
            switch self {
            case .joining: "R31"
            case .regaining: "R52"
            }
        }

        public var label: String {
            switch self {
            case .joining: "Time to earn a first authorization"
            case .regaining: "Time to earn an authorization again"
            }
        }
    }

    /// A later deadline, granted in writing (SM10).
    public struct Extension: Sendable, Hashable {
        public var until: Day
        public var reason: String

        public init(until: Day, reason: String) {
            self.until = until
            self.reason = reason
        }
    }

    public let kind: Kind
    /// The signature date (A29) or the effective date of the year-end result (A31).
    public let start: Day
    /// Length by the program version in force at the start; 12 in 2021, 6 in 2020.
    public let months: Int
    /// The zone of the partner's location (A28).
    public let zone: TimeZone
    public let granted: Extension?

    public init(kind: Kind, start: Day, months: Int = 12, zone: TimeZone, granted: Extension? = nil) {
        self.kind = kind
        self.start = start
        self.months = months
        self.zone = zone
        self.granted = granted
    }

    /// The last day (A28): the same day so many months later, 29 February becoming 28 February; or the day granted.
    public var deadline: Day { granted?.until ?? start.adding(months: months) }

    /// The first instant at which the time is over: the end of the last day at the partner's location (A28).
    public var endInstant: Date { deadline.endInstant(in: zone) }

    /// Days before the deadline on which the partner is told (SM10, DEFAULT).
    public static let noticeDays = [90, 30, 7]

    /// The notices, earliest first.
    public func notices(daysBefore: [Int] = noticeDays) -> [Notice] {
        daysBefore.sorted(by: >).map { Notice(daysBefore: $0, day: deadline.adding(days: -$0), deadline: deadline) }
    }

    /// Days left on `day`, today counted as not yet used; 0 on the last day, negative afterwards.
    public func daysLeft(on day: Day) -> Int { day.days(until: deadline) }

    /// Where the clock stands on a day at the partner's location.
    public func status(on day: Day, noticeDays: [Int] = noticeDays) -> Status {
        if day > deadline { return .passed }
        let due = notices(daysBefore: noticeDays).filter { $0.day <= day }
        return due.isEmpty ? .running : .noticeDue(due)
    }

    /// Where the clock stands at an instant.
    public func status(at instant: Date, noticeDays: [Int] = noticeDays) -> Status {
        status(on: Day.day(of: instant, in: zone), noticeDays: noticeDays)
    }

    /// Where a clock stands.
    public enum Status: Sendable, Hashable {
        case running
        /// Running, and these notices should have gone out by now, the latest last.
        case noticeDue([Notice])
        case passed
    }
}

/// One notice before the deadline of a Registered partner (SM10).
public struct Notice: Sendable, Hashable {
    public let daysBefore: Int
    /// The day on which it is due.
    public let day: Day
    public let deadline: Day

    public var sentence: String {
        "\(counted(daysBefore, "day")) before the deadline: told on \(day.spoken) that the time ends on "
            + "\(deadline.spoken)."
    }
}

extension MembershipClock {
    /// The clock in plain sentences, for the partner and for us.
    public struct Explanation: Sendable, Hashable {
        /// What ends.
        public let what: String
        /// When it ends.
        public let when: String
        /// What happens then.
        public let then: String
        /// How the day was found.
        public let how: String
        /// The clauses it rests on.
        public let clauses: [String]

        public var sentences: [String] { [what, when, then, how] }
    }

    public var explanation: Explanation {
        let origin =
            switch kind {
            case .joining: "signature date of the Partner Agreement"
            case .regaining: "effective date of the year-end result"
            }
        let computed =
            "\(start.spoken) (\(origin)) and \(counted(months, "month")): \(start.adding(months: months).spoken)"
        return Explanation(
            what: "The time ends in which the partner has to earn at least one of Sales, Delivery and MSP.",
            when: "It ends at the end of \(deadline.spokenWithWeekday), in the time zone of the partner's location.",
            then: "Without an authorization by then, the partner comes up for removal from the program. A person "
                + "decides, under the terms of the Partner Agreement.",
            how: granted.map { "\(computed); extended in writing to \($0.until.spoken): \($0.reason)" }
                ?? "\(computed) (\(kind.clause)).",
            clauses: [kind.clause, "R53"])
    }
}
