import Foundation
import PartnerProgram

/// When an application has to be answered, and how long that is from today.
struct ApplicationTerm {
    let due: Day
    let left: String
    let isLate: Bool

    init(_ submitted: Date, _ clock: OfficeClock, _ calendar: BusinessCalendar) {
        due = calendar.businessDays(after: submitted, count: PartnerApplication.businessDaysToAnswer).due
        let days = calendar.businessDaysLeft(from: clock.today, to: due)
        isLate = clock.today > due
        left =
            isLate
            ? "Overdue by \(-days) business day\(days == -1 ? "" : "s")"
            : clock.today == due ? "Due today" : "\(days) business day\(days == 1 ? "" : "s") left"
    }
}

extension ApplicationState {
    var tag: Tag {
        switch self {
        case .approved, .agreementSent, .onboarded: .good(label)
        case .rejected, .expired: .bad(label)
        case .infoRequested: .warn(label)
        case .draft, .submitted, .underReview, .withdrawn: .calm(label)
        }
    }
}
