import PartnerProgram
import Postgres

/// Who may sell in a country on a day, as a list is declared.
enum CountryPartnersStore {
    static func list(of country: String, named name: String, on day: Day, for user: User) -> ListDefinition {
        ListDefinition(
            name: "country-partners", title: name, path: "/territories/\(country)", noun: ("partner", "partners"),
            select: """
                p.id, p.reference, p.name, m.status, lower(t.valid) AS since, upper(t.valid) - 1 AS until,
                t.agreement_id, a.reference AS agreement, a.kind, places.name AS location,
                managers.name AS manager_name,
                t.country = l.country AS is_location
                """,
            from: """
                partner_territories t JOIN partners p ON p.id = t.partner_id
                JOIN agreements a ON a.id = t.agreement_id
                LEFT JOIN partner_memberships m ON m.partner_id = p.id AND m.valid @> \(day)::date
                LEFT JOIN partner_locations l ON l.partner_id = p.id AND l.valid @> \(day)::date
                LEFT JOIN countries places ON places.alpha2 = l.country
                LEFT JOIN partner_managers h ON h.partner_id = p.id AND h.valid @> \(day)::date
                LEFT JOIN users managers ON managers.id = h.manager_id
                """,
            key: "t.id", scope: "t.country = \(country) AND t.valid @> \(day)::date", columns: columns(suffix(day)),
            filters: filters, defaultSort: "name",
            nothingYet: .nothingYet(
                "A white spot",
                "No partner may sell in \(name) on \(day.spoken). An Order Form or an addendum changes that.",
                .link("All territories", "/territories")),
            keepsViews: false, mayExport: ExportContext.admits(user))
    }

    private static func suffix(_ day: Day) -> String { "?on=\(day)" }

    private static func columns(_ suffix: String) -> [ListColumn] {
        [
            ListColumn(
                "name", "Partner", sort: .text("p.name"),
                csv: [.text("Partner", "p.name"), .value("Reference", "p.reference")]
            ) { row in
                .link(
                    try row.get("name"), "/partners/\(try row.get("id", as: Int.self))/territory\(suffix)",
                    note: try row.get("reference"))
            },
            ListColumn("status", "Status", csv: [.value("Status", "m.status")]) { row in
                guard let status = try row.optional("status", as: String.self).flatMap(MembershipState.init(rawValue:))
                else { return .text(nil) }
                return .tags(status.tag)
            },
            ListColumn(
                "since", "May sell since", sort: .day("lower(t.valid)"), csv: [.value("Since", "lower(t.valid)")]
            ) {
                .text(try $0.get("since", as: Day.self).spoken)
            },
            ListColumn("until", "Until", csv: [.value("Until", "upper(t.valid) - 1")]) {
                .text(try $0.optional("until", as: Day.self)?.spoken ?? "No end set")
            },
            ListColumn("document", "By", csv: [.value("Document", "a.reference")]) { row in
                let kind = try row.get("kind", as: AgreementKind.self)
                return .link(
                    "\(kind.label) \(try row.get("agreement", as: String.self))",
                    "/agreements/\(try row.get("agreement_id", as: Int.self))")
            },
            ListColumn("location", "Location", csv: [.value("Location", "places.name")]) { row in
                .text(
                    try row.optional("location"),
                    note: try row.optional("is_location", as: Bool.self) == true ? "Located here" : nil)
            },
            ListColumn("manager", "Channel manager", csv: [.text("Channel manager", "managers.name")]) {
                .text(try $0.optional("manager_name"))
            },
        ]
    }

    private static let filters: [ListFilter] = [
        // The day decides which rows there are at all; here it only stands in the filter bar.
        .day("on", "As of") { _ in "true" },
        .text("named", "Name or reference") { "p.id IN (SELECT desk.partners_like(\(raw: ListFilter.folded($0))))" },
        .choice(
            "status", "Status",
            .fixed(CoverageForm.statuses.map { ListOption(value: $0.rawValue, label: $0.label) })
        ) { "m.status = \($0)" },
        .choice(
            "located", "Location",
            .fixed([.init(value: "here", label: "Located here"), .init(value: "elsewhere", label: "Located elsewhere")])
        ) { $0 == "here" ? "l.country = t.country" : "l.country IS DISTINCT FROM t.country" },
    ]
}
