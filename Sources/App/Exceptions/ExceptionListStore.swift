import PartnerProgram
import Postgres

/// The list of exceptions as it is declared: what is to be decided first, then the latest. A partner sees its own
/// approved ones on its own pages.
enum ExceptionListStore {
    static func list(for user: User, today: Day) -> ListDefinition {
        ListDefinition(
            name: "exceptions", title: "Exceptions", path: "/exceptions", noun: ("exception", "exceptions"),
            select: """
                e.id, e.reference, e.kind, e.level, e.requirement, e.asked_by, e.state, e.asked_at,
                lower(e.valid) AS first_day, upper(e.valid) - 1 AS last_day, e.partner_id, partners.name AS partner,
                askers.name AS asker, row.name AS requirement_name
                """,
            from: """
                authorization_exceptions e JOIN partners ON partners.id = e.partner_id
                LEFT JOIN users askers ON askers.id = e.asked_by
                LEFT JOIN program_requirements row ON row.level = e.level AND row.key = e.requirement
                    AND row.program_version_id = desk.program_version_deciding(lower(e.valid))
                """,
            key: "e.id", columns: columns, filters: filters, tabs: tabs(today), defaultSort: "-asked",
            nothingYet: .nothingYet(
                "No exceptions yet",
                "A waiver leaves out one requirement of a partner, an override gives an authorization for a time. "
                    + "Both are asked for on the partner's page and decided by a second person."),
            mayExport: ExportContext.admits(user))
    }

    private static func tabs(_ today: Day) -> [ListTab] {
        [
            ListTab("asked", "To decide", "e.state = 'asked'", nothing: "Every exception is answered"),
            ListTab(
                "force", "In force", "e.state = 'approved' AND e.valid @> \(today)::date",
                nothing: "No exception is in force today"),
            ListTab("all", "All"),
        ]
    }

    private static let columns: [ListColumn] = [
        ListColumn("what", "Exception", csv: [.value("Reference", "e.reference"), .value("Kind", "e.kind")]) { row in
            .link(
                try AuthorizationException(row: row).title(try row.optional("requirement_name")),
                "/exceptions/\(try row.get("id", as: Int.self))", note: try row.get("reference"))
        },
        ListColumn("partner", "Partner", sort: .text("partners.name"), csv: [.text("Partner", "partners.name")]) {
            row in
            .link(try row.get("partner"), "/partners/\(try row.get("partner_id", as: Int.self))")
        },
        ListColumn("level", "Authorization", csv: [.value("Authorization", "e.level")]) {
            .text(try $0.get("level", as: Authorization.self).label)
        },
        ListColumn("state", "State", csv: [.value("State", "e.state")]) {
            .tags(try $0.get("state", as: AuthorizationException.State.self).tag)
        },
        ListColumn("first", "First day", csv: [.value("First day", "lower(e.valid)")]) {
            .text(try $0.get("first_day", as: Day.self).spoken)
        },
        ListColumn("last", "Last day", csv: [.value("Last day", "upper(e.valid) - 1")]) {
            .text(try $0.get("last_day", as: Day.self).spoken)
        },
        ListColumn(
            "asked", "Asked by", sort: .instant("e.asked_at", startsDescending: true),
            csv: [.value("Asked at", "e.asked_at"), .text("Asked by", "askers.name")]
        ) { .text(try $0.optional("asker") ?? "Somebody of ours") },
    ]

    private static let filters: [ListFilter] = [
        .text("partner", "Partner or reference") { words in
            "e.partner_id IN (\(raw: ListFilter.partners(like: words)))"
        },
        .choice(
            "kind", "Kind",
            .fixed(AuthorizationException.Kind.allCases.map { .init(value: $0.rawValue, label: $0.label) })
        ) { "e.kind = \($0)" },
        .choice(
            "level", "Authorization",
            .fixed(
                Authorization.allCases.filter(\.isEarned).map { .init(value: $0.rawValue, label: $0.label) })
        ) { "e.level = \($0)" },
    ]
}
