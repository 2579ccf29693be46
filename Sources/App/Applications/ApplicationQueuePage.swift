import Foundation
import PartnerProgram

struct ApplicationQueuePage: Page {
    static let template = "applications/queue"
    let frame: Frame
    let identity: Identity
    let tabs: Tabs
    let table: Table?
    let empty: EmptyState?
    let more: Link?

    init(
        frame: Frame, _ tab: ApplicationTab, _ rows: [ApplicationQueueStore.Row], hasMore: Bool,
        counts: [ApplicationTab: Int], _ clock: OfficeClock, _ calendar: BusinessCalendar
    ) {
        self.frame = frame
        identity = Identity("Applications", count: counts[tab].map(String.init))
        tabs = Tabs(
            "Applications",
            ApplicationTab.allCases.map {
                .init($0.label, "/applications?tab=\($0.rawValue)", count: counts[$0], isCurrent: $0 == tab)
            })
        let late = ["Company", "Countries wanted", "Submitted", tab == .decided ? "Decided" : "Answer due", "State"]
        table =
            rows.isEmpty
            ? nil
            : Table(
                "\(tab.label) applications", hidesCaption: true, late.map { Column($0) },
                rows.map { Self.row($0, tab, clock, calendar) })
        empty =
            rows.isEmpty ? .nothingYet(Self.nothing(in: tab), "What applicants submit appears here by itself.") : nil
        more =
            hasMore
            ? rows.last.map {
                Link("The next \(ApplicationQueueStore.pageSize)", "/applications?tab=\(tab.rawValue)&after=\($0.id)")
            }
            : nil
    }

    private static func row(
        _ row: ApplicationQueueStore.Row, _ tab: ApplicationTab, _ clock: OfficeClock, _ calendar: BusinessCalendar
    ) -> TableRow {
        let since = Day.day(of: row.stateSince, in: clock.zone)
        let term = ApplicationTerm(row.submittedAt, clock, calendar)
        return TableRow(
            .link(row.name, "/applications/\(row.id)", note: row.reference),
            [
                .text(row.countries.prefix(6).joined(separator: ", ") + (row.countries.count > 6 ? " and more" : "")),
                .text(Day.day(of: row.submittedAt, in: clock.zone).spoken),
                tab == .decided ? .text(since.spoken) : .due(term.due.spoken, term.left, isLate: term.isLate),
                .tags(row.state.tag, note: row.reviewer.map { "Reviewer: \($0)" }),
            ])
    }

    private static func nothing(in tab: ApplicationTab) -> String {
        switch tab {
        case .unassigned: "Every application has a reviewer"
        case .mine: "You have no application to decide"
        case .review: "No application is under review"
        case .waiting: "No applicant owes an answer"
        case .decided: "No application has been decided yet"
        }
    }
}

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
