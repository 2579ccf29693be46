/// What people are reminded of while a registration waits or runs; each once for the day that it is about.
public enum RegistrationReminder: String, Sendable, Hashable, Codable, CaseIterable {
    case overdue
    case expires30 = "expires_30"
    case expires14 = "expires_14"
    case expires3 = "expires_3"
    case noContribution = "no_contribution"

    /// How long before the last day the first of the three reminders goes out (DEFAULT).
    public static let daysBeforeTheEnd = 30
    /// From so many days before the expected close on, a missing contribution is told (DEFAULT).
    public static let daysBeforeTheClose = 14

    /// The reminder of the end that is due on `today`: of several that were missed the last one, so that a standstill
    /// costs the partner one letter, not three. Nil while the end is far, and after it.
    public static func ofTheEnd(on last: Day, today: Day) -> RegistrationReminder? {
        switch today.days(until: last) {
        case 0...3: .expires3
        case 4...14: .expires14
        case 15...daysBeforeTheEnd: .expires30
        default: nil
        }
    }
}
