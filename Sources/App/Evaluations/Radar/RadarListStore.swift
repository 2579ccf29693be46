import PartnerProgram
import Postgres

/// The radar as a list is declared: a row for each partner and authorization.
enum RadarListStore {
    static func list(for user: User) -> ListDefinition {
        ListDefinition(
            name: "authorizations", title: "Authorizations", path: "/authorizations", noun: ("row", "rows"),
            select: """
                s.id, s.partner_id, s.partner_name, s.level, s.standing, s.gap, s.year_end_gap, s.reasons, s.distance,
                partners.country, countries.name AS country_name, managers.name AS manager
                """,
            from: """
                authorization_standings s JOIN partners ON partners.id = s.partner_id
                LEFT JOIN countries ON countries.alpha2 = partners.country
                LEFT JOIN users managers ON managers.id = partners.manager_id
                """,
            key: "s.id", columns: columns, filters: filters, tabs: tabs, defaultSort: "partner",
            nothingYet: .nothingYet(
                "Nothing is judged yet",
                "Every partner in the program is judged once a day; the first time takes some minutes."),
            mayExport: ExportContext.admits(user))
    }

    private static let tabs =
        [ListTab("all", "All")]
        + AuthorizationStanding.allCases.map { standing in
            ListTab(
                standing.rawValue, standing.label, "s.standing = \(standing)",
                nothing: "Nobody: \(standing.meaning.lowercasedFirst)")
        }

    private static let columns: [ListColumn] = [
        ListColumn(
            "partner", "Partner", sort: .text("s.partner_name"),
            csv: [.value("Partner number", "s.partner_id"), .text("Partner", "s.partner_name")]
        ) { row in
            let level = try row.get("level", as: Authorization.self)
            return .link(
                try row.get("partner_name"),
                "/partners/\(try row.get("partner_id", as: Int.self))/scorecard#\(level.rawValue)",
                unseen: level.label)
        },
        ListColumn("level", "Authorization", csv: [.value("Authorization", "s.level")]) {
            .text(try $0.get("level", as: Authorization.self).label)
        },
        ListColumn("standing", "Standing", csv: [.value("Standing", "s.standing"), .value("Held", "s.held")]) {
            .tags(try $0.get("standing", as: AuthorizationStanding.self).tag)
        },
        ListColumn(
            "distance", "What is missing", sort: .number("s.distance"),
            csv: [.text("What is missing today", "s.gap"), .value("Distance", "s.distance")]
        ) { row in
            let gap = try row.get("gap", as: String.self)
            return .text(gap.isEmpty ? nil : gap.prefix(1).uppercased() + gap.dropFirst())
        },
        ListColumn(
            "year_end", "On 31 December, if nothing changes",
            csv: [
                .value("Met on 31 December", "s.year_end_met"),
                .text("What is missing on 31 December", "s.year_end_gap"),
                .text("Why", "array_to_string(s.reasons, ' ')"),
            ]
        ) { row in
            let (gap, reasons) = (
                try row.get("year_end_gap", as: String.self), try row.get("reasons", as: [String].self)
            )
            if !reasons.isEmpty { return .text(reasons.joined(separator: " ")) }
            return .text(gap.isEmpty ? "Met" : "Not met")
        },
        ListColumn("country", "Location", csv: [.value("Country", "partners.country")]) {
            .text(try $0.optional("country_name"))
        },
        ListColumn("manager", "Channel manager", csv: [.text("Channel manager", "managers.name")]) {
            .text(try $0.optional("manager"))
        },
    ]

    private static let filters: [ListFilter] = [
        .text("named", "Partner", beginsWhenShort: true) {
            "s.partner_id IN (\(raw: ListFilter.partners(like: $0)))"
        },
        .choice(
            "level", "Authorization",
            .fixed(Authorization.allCases.filter(\.isEarned).map { .init(value: $0.rawValue, label: $0.label) })
        ) { "s.level = \($0)" },
        .choice("held", "Held", .fixed([.init(value: "yes", label: "Yes"), .init(value: "no", label: "No")])) {
            "s.held = \($0 == "yes")"
        },
        .choice("geo", "GEO", .fixed(Geo.allCases.map { .init(value: $0.rawValue, label: $0.label) })) {
            "partners.geo = \($0)"
        },
        .choice("country", "Location", .read(ListFilter.countries)) { "partners.country = \($0)" },
        .choice("manager", "Channel manager", .read(managers)) {
            "partners.manager_id = \(Int($0) ?? 0)::bigint"
        },
    ]

    private static let managers: SQL = """
        SELECT users.id::text AS value, users.name AS label FROM users
        WHERE EXISTS (SELECT FROM partners WHERE manager_id = users.id) ORDER BY users.name, users.id
        """
}

extension AuthorizationStanding {
    var tag: Tag {
        switch self {
        case .safe, .ready: .good(label)
        case .atRisk: .bad(label)
        case .behind, .close: .warn(label)
        case .far: .calm(label)
        }
    }
}
