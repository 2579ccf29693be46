import Foundation
import PartnerProgram
import Postgres

/// The list of tasks as it is declared, by the day they are due.
enum TaskListStore {
    static func list(for user: User, clock: OfficeClock) -> ListDefinition {
        ListDefinition(
            name: "tasks", title: "Tasks", path: "/tasks", noun: ("task", "tasks"),
            select: """
                t.id, t.title, t.clause, t.due_on, t.state, t.closed_at, t.kind, partners.id AS partner_id,
                partners.name AS partner, partners.reference, owners.name AS owner
                """,
            from: """
                partner_tasks t JOIN partners ON partners.id = t.partner_id
                LEFT JOIN users owners ON owners.id = t.owner_id
                """,
            key: "t.id", columns: columns(clock), filters: filters, tabs: tabs(of: user, clock.today),
            defaultSort: "due",
            nothingYet: .nothingYet(
                "No tasks yet",
                "What has to be settled at a partner stands here, such as a country without an office."),
            mayExport: ExportContext.admits(user))
    }

    private static func columns(_ clock: OfficeClock) -> [ListColumn] {
        [
            ListColumn(
                "task", "Task",
                csv: [.text("Task", "t.title"), .value("Clause", "t.clause"), .value("Number", "t.id")]
            ) { row in
                .link(try row.get("title"), "/tasks/\(try row.get("id", as: Int.self))", note: try row.get("clause"))
            },
            ListColumn(
                "partner", "Partner",
                csv: [.text("Partner", "partners.name"), .value("Reference", "partners.reference")]
            ) { row in
                .link(
                    try row.get("partner"), "/partners/\(try row.get("partner_id", as: Int.self))",
                    note: try row.get("reference"))
            },
            ListColumn("owner", "Owner", csv: [.text("Owner", "owners.name")]) {
                .text(try $0.optional("owner") ?? "Nobody yet")
            },
            ListColumn("due", "Due", sort: .day("t.due_on"), csv: [.value("Due", "t.due_on")]) { row in
                let day = try row.get("due_on", as: Day.self)
                if try row.get("state", as: String.self) != "open" { return .text(day.spoken) }
                return .due(day.spoken, day.left(from: clock.today), isLate: day < clock.today)
            },
            ListColumn(
                "state", "State",
                csv: [
                    .value("State", "CASE t.state WHEN 'open' THEN 'Open' ELSE 'Done' END"),
                    .text("Outcome", "t.outcome"),
                ]
            ) { row in
                let closed = try row.optional("closed_at", as: Date.self).map { Day.day(of: $0, in: clock.zone).spoken }
                return try row.get("state", as: String.self) == "open"
                    ? .tags(.warn("Open")) : .tags(.good("Done"), note: closed)
            },
        ]
    }

    private static let filters: [ListFilter] = [
        .text("named", "Partner or reference", beginsWhenShort: true) { words in
            "t.partner_id IN (\(raw: ListFilter.partners(like: words)))"
        },
        .choice(
            "kind", "About", .fixed(PartnerTask.Kind.allCases.map { .init(value: $0.rawValue, label: $0.label) })
        ) { "t.kind = \($0)" },
        .choice("country", "Country", .read(ListFilter.countries)) { "t.country = \($0)" },
        .choice(
            "owner", "Owner",
            .read(
                """
                SELECT users.id::text AS value, users.name AS label FROM users
                WHERE EXISTS (SELECT FROM partner_tasks WHERE owner_id = users.id) ORDER BY users.name, users.id
                """)
        ) { "t.owner_id = \(Int($0) ?? 0)::bigint" },
        .day("from", "Due from") { "t.due_on >= \($0)::date" },
        .day("to", "Due until") { "t.due_on <= \($0)::date" },
    ]

    private static func tabs(of user: User, _ today: Day) -> [ListTab] {
        let mine = ListTab(
            "mine", "Mine", "t.state = 'open' AND t.owner_id = \(user.id)::bigint", nothing: "No task is yours")
        return (user.kind == .staff ? [mine] : []) + [
            ListTab("open", "Open", "t.state = 'open'", nothing: "No task is open"),
            ListTab(
                "late", "Overdue", "t.state = 'open' AND t.due_on < \(today)::date", nothing: "No task is overdue"),
            ListTab("closed", "Done", "t.state <> 'open'", nothing: "No task has been done yet"),
            ListTab("all", "All"),
        ]
    }
}
