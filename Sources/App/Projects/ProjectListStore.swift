import PartnerProgram
import Postgres

/// The list of projects as it is declared, the latest start first. A partner sees its own.
enum ProjectListStore {
    static func list(for user: User, today: Day) -> ListDefinition {
        let isPartner = user.kind == .partner
        let create: Button? = isPartner ? .link("Register a project", "/projects/new", .primary) : nil
        return ListDefinition(
            name: "projects", title: "Projects", path: "/projects", noun: ("project", "projects"),
            select: """
                p.id, p.reference, p.name, p.customer_name, p.is_msp, p.started_on, p.ended_on, p.needs_support,
                p.partner_id, partners.name AS partner, countries.name AS country_name,
                (\(raw: isMissing(today))) AS is_missing, (\(raw: isToAnswer)) AS is_to_answer
                """,
            from: """
                delivery_projects p LEFT JOIN partners ON partners.id = p.partner_id
                LEFT JOIN countries ON countries.alpha2 = p.customer_country
                """,
            key: "p.id", columns: columns(isPartner: isPartner), filters: filters(isPartner: isPartner),
            tabs: tabs(today), defaultSort: "-start",
            nothingYet: .nothingYet(
                "No projects yet",
                isPartner
                    ? "Register what you deliver, and how we support it until you hold Delivery."
                    : "What partners deliver appears here when they register it.", create),
            create: create, mayExport: ExportContext.admits(user))
    }

    /// As `DeliveryProject.lacksSupport(on:)` has it, and `desk.work_lists`.
    private static func isMissing(_ today: Day) -> SQL {
        """
        p.needs_support AND p.runs_until >= \(today)::date AND NOT EXISTS (
            SELECT FROM project_supports s
            WHERE s.project_id = p.id AND s.state <> 'returned' AND s.valid @> greatest(p.started_on, \(today)::date))
        """
    }

    private static let isToAnswer: SQL =
        "EXISTS (SELECT FROM project_supports s WHERE s.project_id = p.id AND s.state = 'recorded')"

    private static func tabs(_ today: Day) -> [ListTab] {
        [
            ListTab("missing", "Support missing", isMissing(today), nothing: "Every project that runs is supported"),
            ListTab("answer", "To answer", isToAnswer, nothing: "Every form of support is answered"),
            ListTab(
                "running", "Running", "p.started_on <= \(today)::date AND p.runs_until >= \(today)::date",
                nothing: "No project runs today"),
            ListTab("ended", "Ended", "p.runs_until < \(today)::date", nothing: "No project has ended"),
            ListTab("all", "All"),
        ]
    }

    private static func columns(isPartner: Bool) -> [ListColumn] {
        let partner = ListColumn("partner", "Partner", csv: [.text("Partner", "partners.name")]) { row in
            .link(try row.get("partner"), "/partners/\(try row.get("partner_id", as: Int.self))")
        }
        return [
            ListColumn(
                "name", "Project", sort: .text("p.name"),
                csv: [.text("Project", "p.name"), .value("Reference", "p.reference")]
            ) { row in
                .link(
                    try row.get("name"), "/projects/\(try row.get("id", as: Int.self))",
                    note: try row.get("reference"))
            }
        ] + (isPartner ? [] : [partner]) + [
            ListColumn(
                "customer", "Customer", sort: .text("p.customer_name"),
                csv: [.text("Customer", "p.customer_name"), .value("Country", "countries.name")]
            ) { row in .text(try row.get("customer_name", as: String.self), note: try row.get("country_name")) },
            support,
            ListColumn("msp", "MSP", csv: [.value("MSP", "CASE WHEN p.is_msp THEN 'yes' ELSE 'no' END")]) {
                .text(try $0.get("is_msp") ? "Yes" : "No")
            },
        ] + days
    }

    private static let support = ListColumn(
        "support", "Support",
        csv: [.value("Needs support", "CASE WHEN p.needs_support THEN 'yes' ELSE 'no' END")]
    ) { row in
        if try !row.get("needs_support", as: Bool.self) { return .tags(.calm("Not needed")) }
        if try row.get("is_missing") { return .tags(.bad("Missing")) }
        return try row.get("is_to_answer") ? .tags(.warn("To be looked at")) : .tags(.good("Recorded"))
    }

    private static let days = [
        ListColumn(
            "start", "Start", sort: .day("p.started_on", startsDescending: true), csv: [.value("Start", "p.started_on")]
        ) { .text(try $0.get("started_on", as: Day.self).spoken) },
        ListColumn("end", "End", sort: .day("p.runs_until"), csv: [.value("End", "p.ended_on")]) {
            .text(try $0.optional("ended_on", as: Day.self)?.spoken)
        },
    ]

    private static func filters(isPartner: Bool) -> [ListFilter] {
        let partner: ListFilter = .text("partner", "Partner or reference", beginsWhenShort: true) { words in
            "p.partner_id IN (\(raw: ListFilter.partners(like: words)))"
        }
        return [
            .text("named", "Project, customer or reference", beginsWhenShort: true) { words in
                let pattern = ListFilter.folded(words)
                return isPartner
                    ? "app.search_text(p.name || ' ' || p.customer_name, p.reference) LIKE \(raw: pattern)"
                    : "p.id IN (SELECT desk.projects_found(\(raw: pattern)))"
            }
        ] + (isPartner ? [] : [partner]) + [
            .choice("country", "Country", .read(ListFilter.countries)) { "p.customer_country = \($0)" },
            .choice(
                "msp", "MSP project", .fixed([.init(value: "yes", label: "Yes"), .init(value: "no", label: "No")])
            ) { "p.is_msp = \($0 == "yes")" },
        ]
    }
}
