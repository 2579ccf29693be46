import Foundation
import PartnerProgram
import Postgres

/// The list of applications as it is declared: what was handed in, the oldest first.
enum ApplicationListStore {
    /// `calendar` counts the days until an answer is due; without it none is shown.
    static func list(for user: User, clock: OfficeClock, calendar: BusinessCalendar?) -> ListDefinition {
        ListDefinition(
            name: "applications", title: "Applications", path: "/applications", noun: ("application", "applications"),
            select: """
                a.id, a.reference, a.legal_name, a.state, a.state_since, a.submitted_at, reviewers.name AS reviewer,
                \(raw: wanted) AS wanted
                """,
            from: "applications a LEFT JOIN users reviewers ON reviewers.id = a.assigned_to", key: "a.id",
            scope: "a.submitted_at IS NOT NULL",
            columns: columns(clock, calendar), filters: filters, tabs: tabs(of: user, clock),
            defaultSort: "submitted",
            nothingYet: .nothingYet("No applications yet", "What applicants submit appears here by itself."),
            mayExport: ExportContext.admits(user))
    }

    private static let wanted: SQL = """
        array_to_string(ARRAY(
            SELECT name FROM application_countries JOIN countries ON alpha2 = application_countries.country
            WHERE application_id = a.id ORDER BY position), ', ')
        """

    private static func columns(_ clock: OfficeClock, _ calendar: BusinessCalendar?) -> [ListColumn] {
        [
            ListColumn(
                "name", "Company", sort: .text("a.legal_name"),
                csv: [.text("Company", "a.legal_name"), .value("Reference", "a.reference")]
            ) { row in
                .link(
                    try row.get("legal_name"), "/applications/\(try row.get("id", as: Int.self))",
                    note: try row.get("reference"))
            },
            ListColumn("wanted", "Countries wanted", csv: [.text("Countries wanted", wanted)]) {
                .text(try $0.get("wanted"))
            },
            ListColumn(
                "submitted", "Submitted", sort: .instant("a.submitted_at"),
                csv: [.value("Submitted", "a.submitted_at")]
            ) { .text(Day.day(of: try $0.get("submitted_at"), in: clock.zone).spoken) },
            ListColumn("due", "Answer due", csv: [.value("Answer due", "desk.application_due(a.submitted_at)")]) {
                try due($0, clock, calendar)
            },
            ListColumn("state", "State", csv: [.text("State", stateWords)]) { row in
                .tags(
                    try row.get("state", as: ApplicationState.self).tag,
                    note: try row.optional("reviewer", as: String.self).map { "Reviewer: \($0)" })
            },
        ] + columns(sometimes: clock)
    }

    /// Those that are shown when the reader asks for them.
    private static func columns(sometimes clock: OfficeClock) -> [ListColumn] {
        [
            ListColumn(
                "since", "In this state since", sort: .instant("a.state_since", startsDescending: true),
                isUsual: false, csv: [.value("In this state since", "a.state_since")]
            ) { .text(Day.day(of: try $0.get("state_since"), in: clock.zone).spoken) },
            ListColumn("reviewer", "Reviewer", isUsual: false, csv: [.text("Reviewer", "reviewers.name")]) {
                .text(try $0.optional("reviewer"))
            },
        ]
    }

    /// While somebody has to answer, by when; nothing once it is decided.
    private static func due(_ row: Row, _ clock: OfficeClock, _ calendar: BusinessCalendar?) throws -> Cell {
        guard let calendar, try row.get("state", as: ApplicationState.self).awaitsUs else { return .text(nil) }
        let term = ApplicationTerm(try row.get("submitted_at"), clock, calendar)
        return .due(term.due.spoken, term.left, isLate: term.isLate)
    }

    private static let filters: [ListFilter] = [
        .text("named", "Company or reference") { words in
            let pattern = ListFilter.pattern(words)
            return "lower(a.legal_name) LIKE \(raw: pattern) OR lower(a.reference) LIKE \(raw: pattern)"
        },
        .choice("country", "Country wanted", .read(ListFilter.countries)) { country in
            "EXISTS (SELECT FROM application_countries w WHERE w.application_id = a.id AND w.country = \(country))"
        },
        .choice(
            "state", "State",
            .fixed(
                ApplicationState.allCases.filter { $0 != .draft }.map { .init(value: $0.rawValue, label: $0.label) })
        ) { "a.state = \($0)" },
        .choice(
            "reviewer", "Reviewer",
            .read(
                """
                SELECT users.id::text AS value, users.name AS label FROM users
                WHERE EXISTS (SELECT FROM applications WHERE assigned_to = users.id) ORDER BY users.name, users.id
                """)
        ) { "a.assigned_to = \(Int($0) ?? 0)::bigint" },
        .day("from", "Submitted from") { "a.submitted_at >= \($0)::date::timestamp AT TIME ZONE desk.office_zone()" },
        .day("to", "Submitted until") {
            "a.submitted_at < (\($0)::date + 1)::timestamp AT TIME ZONE desk.office_zone()"
        },
    ]

    private static func tabs(of user: User, _ clock: OfficeClock) -> [ListTab] {
        [
            ListTab("unassigned", "Unassigned", "a.state = 'submitted'", nothing: "Every application has a reviewer"),
            ListTab(
                "mine", "Mine", "a.state = 'under_review' AND a.assigned_to = \(user.id)::bigint",
                nothing: "You have no application to decide"),
            ListTab(
                "review", "Under review", "a.state = 'under_review'", nothing: "No application is under review"),
            ListTab(
                "waiting", "Waiting for the applicant", "a.state = 'info_requested'",
                nothing: "No applicant owes an answer"),
            ListTab(
                "late", "Overdue",
                """
                a.state IN ('submitted', 'under_review')
                AND a.submitted_at < desk.applications_late_before(\(clock.today)::date)
                """, nothing: "No answer is overdue"),
            ListTab(
                "open", "Open", "a.state IN ('submitted', 'under_review', 'info_requested')",
                nothing: "No application is open"),
            ListTab("approved", "Waiting for an Order Form", awaitsOrderForm, nothing: "No Order Form is missing"),
            ListTab(
                "decided", "Decided",
                "a.state IN ('approved', 'agreement_sent', 'onboarded', 'rejected', 'withdrawn', 'expired')",
                nothing: "No application has been decided yet"),
            ListTab("all", "All"),
        ]
    }

    /// Approved, and no Order Form is on its way; also where the last one came to nothing.
    private static let awaitsOrderForm: SQL = """
        a.state IN ('approved', 'agreement_sent') AND NOT EXISTS (
            SELECT FROM agreements WHERE application_id = a.id AND kind = 'order_form'
                AND state IN ('draft', 'sent', 'partner_signed', 'executed', 'active'))
        """

    private static let stateWords: SQL = .words(of: "a.state", \ApplicationState.label)
}

extension ApplicationState {
    /// We owe the applicant an answer.
    var awaitsUs: Bool { self == .submitted || self == .underReview }
}
