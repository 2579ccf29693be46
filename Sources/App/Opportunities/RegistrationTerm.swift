import Foundation
import PartnerProgram

/// When a registration has to be answered, how that was counted, and how long is left (R104).
struct RegistrationTerm: Sendable {
    let term: BusinessTerm
    let left: String
    let isLate: Bool
    private let today: Day

    init(_ submitted: Date, due: Day?, _ clock: OfficeClock, _ calendar: BusinessCalendar) {
        term = calendar.businessDays(after: submitted, count: OpportunityRegistration.answerBusinessDays)
        today = clock.today
        let due = due ?? term.due
        isLate = clock.today > due
        left = Self.left(from: clock.today, to: due, calendar)
    }

    /// "2 business days left", "Due today", "Overdue by 1 business day".
    static func left(from today: Day, to due: Day, _ calendar: BusinessCalendar) -> String {
        let days = calendar.businessDaysLeft(from: today, to: due)
        if today == due { return "Due today" }
        let words = "\(abs(days)) business day\(abs(days) == 1 ? "" : "s")"
        return today > due ? "Overdue by \(words)" : "\(words) left"
    }

    /// The strip of days with how each was counted.
    var face: ClockFace {
        ClockFace(
            "Answer due", date: term.due.spokenWithWeekday, left: "\(left). \(term.explanation)", isLate: isLate,
            days: term.strip.map { step in
                let letter = String(step.day.weekday.label.prefix(1))
                guard case .counted = step.kind else { return .free(letter) }
                if step.day == term.due { return .due(letter) }
                return step.day < today ? .gone(letter) : .open(letter)
            })
    }
}

extension RegistrationState {
    var tag: Tag {
        switch self {
        case .approved, .won: .good(label)
        case .rejected, .expired, .cancelled, .lost: .bad(label)
        case .returned: .warn(label)
        case .draft, .submitted, .underReview, .withdrawn: .calm(label)
        }
    }
}
