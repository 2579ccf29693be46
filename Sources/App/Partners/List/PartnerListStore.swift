import PartnerProgram
import Postgres

/// The list of partners as it is declared: every partner, by name.
enum PartnerListStore {
    static func list(for user: User, today: Day) -> ListDefinition {
        ListDefinition(
            name: "partners", title: "Partners", path: "/partners", noun: ("partner", "partners"),
            select: """
                p.id, p.reference, p.name, p.status, p.geo, p.signed_on, p.clock_ends_on,
                countries.name AS country_name, managers.name AS manager_name,
                \(raw: HeldFilter.levels(of: "p.id", on: today)) AS held
                """,
            from: """
                partners p LEFT JOIN countries ON countries.alpha2 = p.country
                LEFT JOIN users managers ON managers.id = p.manager_id
                """,
            key: "p.id", columns: columns(today: today), filters: filters(today: today),
            tabs: tabs(of: user, today: today),
            defaultSort: "name",
            nothingYet: .nothingYet(
                "No partners yet", "A company becomes a partner when its Order Form is executed.",
                .link("See the applications", "/applications")),
            mayExport: ExportContext.admits(user))
    }

    private static func columns(today: Day) -> [ListColumn] {
        [
            ListColumn(
                "name", "Partner", sort: .text("p.name"),
                csv: [.text("Name", "p.name"), .value("Reference", "p.reference")]
            ) { row in
                .link(
                    try row.get("name"), "/partners/\(try row.get("id", as: Int.self))", note: try row.get("reference"))
            },
            ListColumn("status", "Status", csv: [.value("Status", statusWords)]) { row in
                .tags(try row.get("status", as: MembershipState.self).tag)
            },
            HeldFilter.column(of: "p.id", on: today),
            ListColumn(
                "location", "Location",
                csv: [.value("Location", "countries.name"), .value("Country code", "p.country")]
            ) {
                .text(try $0.optional("country_name"))
            },
            ListColumn("geo", "GEO", csv: [.value("GEO", "p.geo")]) {
                .text(try $0.optional("geo"))
            },
            ListColumn("manager", "Channel manager", csv: [.text("Channel manager", "managers.name")]) {
                .text(try $0.optional("manager_name"))
            },
            ListColumn(
                "since", "Member since", sort: .day("p.signed_order", startsDescending: true),
                csv: [.value("Member since", "p.signed_on")]
            ) { .text(try $0.optional("signed_on", as: Day.self)?.spoken) },
            ListColumn(
                "clock", "Clock ends", sort: .day("p.clock_order"),
                csv: [.value("Clock ends", "p.clock_ends_on")]
            ) { row in
                guard let day = try row.optional("clock_ends_on", as: Day.self) else { return .text(nil) }
                return .due(day.spoken, left(until: day, today: today), isLate: day < today)
            },
        ]
    }

    private static func filters(today: Day) -> [ListFilter] {
        [
            .text("named", "Name or reference", beginsWhenShort: true) { words in
                "p.id IN (\(raw: ListFilter.partners(like: words)))"
            },
            .choice(
                "country", "Country",
                .read(ListFilter.countries)
            ) { "p.country = \($0)" },
            .choices("geo", "GEO", .fixed(Geo.allCases.map { ListOption(value: $0.rawValue, label: $0.label) })) {
                geos in
                geos.count == 1 ? "p.geo = \(geos[0])" : "p.geo = ANY (\(geos))"
            },
            .choice(
                "status", "Status",
                .fixed(MembershipState.allCases.map { ListOption(value: $0.rawValue, label: $0.label) })
            ) { "p.status = \($0)" },
            HeldFilter.filter(of: "p.id", on: today),
            .choice("manager", "Channel manager", .read(managers)) {
                $0 == "none"
                    ? "p.id IN (SELECT missing.id FROM desk.partners_without_manager() AS missing (id))"
                    : "p.manager_id = \(Int($0) ?? 0)::bigint"
            },
            .choice(
                "capability", "Capability",
                .fixed(Capability.allCases.map { ListOption(value: $0.rawValue, label: $0.label) })
            ) { "p.capabilities @> ARRAY[\($0)]::text[]" },
            .day("from", "Member from") { "p.signed_order >= \($0)::date AND p.signed_on IS NOT NULL" },
            .day("to", "Member until") { "p.signed_order <= \($0)::date" },
        ]
    }

    private static let managers: SQL = """
        SELECT value, label FROM (
            SELECT 'none' AS value, 'Nobody, or somebody who has left' AS label, NULL AS name, 0 AS id
            UNION ALL
            SELECT users.id::text, users.name, users.name, users.id FROM users
            WHERE EXISTS (SELECT FROM partners WHERE manager_id = users.id)
        ) people ORDER BY name NULLS FIRST, id
        """

    private static func tabs(of user: User, today: Day) -> [ListTab] {
        [
            ListTab("all", "All"),
            ListTab("mine", "Mine", "p.manager_id = \(user.id)::bigint"),
            ListTab("clock", "Registered, clock running", "p.status = 'registered' AND p.clock_ends_on IS NOT NULL"),
            ListTab(
                "ending", "Ending in 90 days",
                """
                p.status = 'registered' AND p.clock_ends_on IS NOT NULL
                AND p.clock_ends_on BETWEEN \(today)::date AND \(today.adding(days: 90))::date
                """),
            ListTab("removal", "Removal pending", "p.status = 'removal_pending'"),
        ]
    }

    private static func left(until day: Day, today: Day) -> String {
        switch today.days(until: day) {
        case 0: "Ends today"
        case 1: "1 day left"
        case -1: "Ended yesterday"
        case let days where days < 0: "Ended \(-days) days ago"
        case let days: "\(days) days left"
        }
    }

    private static let statusWords: SQL = .words(of: "p.status", \MembershipState.label)
}

extension MembershipState {
    /// The status as lists and the partner's page show it.
    var tag: Tag {
        switch self {
        case .authorized: .good(label)
        case .removalPending: .bad(label)
        case .removed, .terminated: .warn(label)
        case .prospect, .registered, .merged: .calm(label)
        }
    }
}
