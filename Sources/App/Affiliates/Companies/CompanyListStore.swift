import PartnerProgram
import Postgres

/// The list of companies as it is declared: partners, and those that stand in a partner's group.
enum CompanyListStore {
    static func list(for user: User, today: Day) -> ListDefinition {
        ListDefinition(
            name: "companies", title: "Companies", path: "/companies", noun: ("company", "companies"),
            select: """
                o.id, o.legal_name, o.registration_number, places.name AS country_name, p.id AS partner_id,
                p.reference, p.status, above.id AS parent_id, above.legal_name AS parent_name, link.kind,
                CASE WHEN link.id IS NOT NULL THEN (
                    SELECT legal_name FROM organisations
                    WHERE id = desk.group_top(o.id, \(today))) END AS top_name,
                \(raw: formerNames) AS former_names
                """,
            from: """
                organisations o JOIN countries places ON places.alpha2 = o.country
                LEFT JOIN partners p ON p.organisation_id = o.id
                LEFT JOIN organisation_links link ON link.child_id = o.id AND link.valid @> \(today)::date
                LEFT JOIN organisations above ON above.id = link.parent_id
                """,
            key: "o.id", columns: columns, filters: filters, tabs: tabs(today), defaultSort: "name",
            nothingYet: .nothingYet(
                "No companies yet", "Every partner is a company, and so is each that belongs to one."),
            create: ChannelContext.admits(user) ? .link("Add a company", "/companies/new", .primary) : nil,
            mayExport: ExportContext.admits(user))
    }

    private static let columns: [ListColumn] = [
        ListColumn(
            "name", "Company", sort: .text("o.legal_name"),
            csv: [.text("Name", "o.legal_name"), .text("Once", formerNames), .value("Number", "o.id")]
        ) { row in
            let once = try row.optional("former_names", as: String.self).map { "Once \($0)" }
            return .link(try row.get("legal_name"), "/companies/\(try row.get("id", as: Int.self))", note: once)
        },
        ListColumn("country", "Country", csv: [.value("Country", "places.name")]) {
            .text(try $0.get("country_name"))
        },
        ListColumn(
            "registration", "Registration number", csv: [.text("Registration number", "o.registration_number")]
        ) { .text(try $0.optional("registration_number")) },
        ListColumn(
            "partner", "Partner", csv: [.value("Partner", "p.reference"), .value("Status", "p.status")]
        ) { row in
            guard let id = try row.optional("partner_id", as: Int.self) else { return .text("No partner") }
            let status = try row.get("status", as: MembershipState.self)
            return .link(try row.get("reference"), "/partners/\(id)", note: status.label)
        },
        ListColumn(
            "parent", "Belongs to",
            csv: [.text("Belongs to", "above.legal_name"), .value("How", "link.kind")]
        ) { row in
            guard let id = try row.optional("parent_id", as: Int.self) else { return .text(nil) }
            let kind = try row.get("kind", as: CompanyLink.Kind.self)
            return .link(try row.get("parent_name"), "/companies/\(id)", note: kind.label)
        },
        ListColumn("top", "Top of the group") { .text(try $0.optional("top_name")) },
    ]

    private static let filters: [ListFilter] = [
        .text("named", "Name or number") { words in
            """
            o.id IN (SELECT organisation_id FROM desk.companies_like(\(raw: ListFilter.folded(words))))
                OR p.reference = upper(\(words))
            """
        },
        .choice("country", "Country", .read(ListFilter.countries)) { "o.country = \($0)" },
        .choice(
            "kind", "How it belongs",
            .fixed(CompanyLink.Kind.allCases.map { .init(value: $0.rawValue, label: $0.label) })
        ) { "link.kind = \($0)" },
        .choice(
            "status", "Partner's status",
            .fixed(MembershipState.allCases.map { .init(value: $0.rawValue, label: $0.label) })
        ) { "p.status = \($0)" },
    ]

    private static func tabs(_ today: Day) -> [ListTab] {
        // From the few links to their companies: a condition on each company would read them all, at every count.
        let above: SQL =
            "o.id IN (SELECT below.parent_id FROM organisation_links below WHERE below.valid @> \(today)::date)"
        let either: SQL =
            """
            o.id IN (SELECT unnest(ARRAY[one.parent_id, one.child_id]) FROM organisation_links one
                WHERE one.valid @> \(today)::date)
            """
        return [
            ListTab("all", "All"),
            ListTab(
                "groups", "In a group", either, nothing: "No company is in a group"),
            ListTab(
                "tops", "At the top of a group", "link.id IS NULL AND \(raw: above)",
                nothing: "No company is in a group"),
            ListTab("others", "No partners", "p.id IS NULL", nothing: "Every company is a partner"),
        ]
    }

    private static let formerNames: SQL = """
        (SELECT string_agg(DISTINCT was.legal_name, ', ') FROM organisation_identities was
            WHERE was.organisation_id = o.id AND was.legal_name <> o.legal_name)
        """
}
