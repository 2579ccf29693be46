import PartnerProgram
import Postgres

/// The list of onboarding tasks as it is declared, by the day they are due (R74, R75).
enum OnboardingListStore {
    static func list(for user: User, today: Day) -> ListDefinition {
        ListDefinition(
            name: "onboarding", title: "Onboarding", path: "/onboarding", noun: ("task", "tasks"),
            select: """
                t.partner_id, t.kind, t.state, t.due_on, t.done_on, partners.name AS partner_name,
                partners.reference, owners.name AS owner_name,
                (SELECT count(*) FROM onboarding_items WHERE task_id = t.id) AS items,
                (SELECT count(*) FROM desk.onboarding_items WHERE task_id = t.id AND done_at IS NOT NULL) AS done
                """,
            from: """
                onboarding_tasks t JOIN partners ON partners.id = t.partner_id
                LEFT JOIN users owners ON owners.id = t.owner_id
                """,
            key: "t.id", columns: columns(today: today), filters: filters, tabs: tabs(of: user, today: today),
            defaultSort: "due",
            nothingYet: .nothingYet("No tasks yet", "A new partner's tasks open when its Order Form is executed."),
            mayExport: ExportContext.admits(user))
    }

    private static func columns(today: Day) -> [ListColumn] {
        [
            ListColumn(
                "partner", "Partner",
                csv: [.text("Partner", "partners.name"), .value("Reference", "partners.reference")]
            ) { row in
                .link(
                    try row.get("partner_name"), "/partners/\(try row.get("partner_id", as: Int.self))/onboarding",
                    note: try row.get("reference"))
            },
            ListColumn("task", "Task", csv: [.text("Task", "t.title"), .value("Clause", "t.clause")]) { row in
                let kind = try row.get("kind", as: OnboardingTask.Kind.self)
                return .link(
                    kind.title, "/partners/\(try row.get("partner_id", as: Int.self))/onboarding#\(kind.slug)")
            },
            ListColumn("owner", "Owner", csv: [.text("Owner", "owners.name")]) {
                .text(try $0.optional("owner_name") ?? "Nobody yet")
            },
            ListColumn("items", "Items", isNumber: true) { row in
                .number("\(try row.get("done", as: Int.self)) of \(try row.get("items", as: Int.self))")
            },
        ] + columns(ofDates: today)
    }

    private static func columns(ofDates today: Day) -> [ListColumn] {
        [
            ListColumn("due", "Due", sort: .day("t.due_on"), csv: [.value("Due", "t.due_on")]) { row in
                let day = try row.get("due_on", as: Day.self)
                if try row.get("state", as: String.self) != "open" { return .text(day.spoken) }
                return .due(day.spoken, day.left(from: today), isLate: day < today)
            },
            ListColumn(
                "state", "State",
                csv: [
                    .value(
                        "State", "CASE t.state WHEN 'open' THEN 'Open' WHEN 'done' THEN 'Done' ELSE 'Not needed' END"),
                    .value("Closed", "t.done_on"),
                ]
            ) { row in
                let closed = try row.optional("done_on", as: Day.self)?.spoken
                return switch try row.get("state", as: String.self) {
                case "done": .tags(.good("Done"), note: closed)
                case "not_needed": .tags(.calm("Not needed"), note: closed)
                default: .tags(.warn("Open"))
                }
            },
        ]
    }

    private static let filters: [ListFilter] = [
        .text("named", "Partner or reference", beginsWhenShort: true) { words in
            "t.partner_id IN (\(raw: ListFilter.partners(like: words)))"
        },
        .choice(
            "kind", "Task", .fixed(OnboardingTask.Kind.allCases.map { .init(value: $0.rawValue, label: $0.title) })
        ) { "t.kind = \($0)" },
        .choice(
            "owner", "Owner",
            .read(
                """
                SELECT users.id::text AS value, users.name AS label FROM users
                WHERE EXISTS (SELECT FROM onboarding_tasks WHERE owner_id = users.id) ORDER BY users.name, users.id
                """)
        ) { "t.owner_id = \(Int($0) ?? 0)::bigint" },
        .day("from", "Due from") { "t.due_on >= \($0)::date" },
        .day("to", "Due until") { "t.due_on <= \($0)::date" },
    ]

    private static func tabs(of user: User, today: Day) -> [ListTab] {
        let mine = ListTab(
            "mine", "Mine", "t.state = 'open' AND t.owner_id = \(user.id)::bigint", nothing: "No task is yours")
        return (user.kind == .staff ? [mine] : []) + [
            ListTab("open", "Open", "t.state = 'open'", nothing: "No task is open"),
            ListTab(
                "late", "Overdue", "t.state = 'open' AND t.due_on < \(today)::date", nothing: "No task is overdue"),
            ListTab(
                "unowned", "Without an owner", "t.state = 'open' AND t.owner_id IS NULL",
                nothing: "Every task has an owner"),
            ListTab("closed", "Closed", "t.state <> 'open'", nothing: "No task has been closed yet"),
            ListTab("all", "All"),
        ]
    }
}
