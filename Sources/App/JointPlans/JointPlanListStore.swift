import PartnerProgram
import Postgres

/// The list of Joint Business Plans as it is declared, the latest year first. A partner sees its own.
enum JointPlanListStore {
    static func list(for user: User, today: Day) -> ListDefinition {
        let isPartner = user.kind == .partner
        let create: Button? =
            JointPlanContext.admits(user) ? .link("Draft a plan", "/joint-plans/new", .primary) : nil
        return ListDefinition(
            name: "joint-plans", title: "Joint Business Plans", path: "/joint-plans", noun: ("plan", "plans"),
            select: """
                j.id, j.reference, j.program_year, j.state, j.closed_on, j.agreed_on, j.proposed_by_partner,
                j.partner_agreed_on, j.partner_agreed_by, j.vendor_agreed_on, j.vendor_agreed_by, j.partner_id,
                partners.name AS partner, (SELECT count(*) FROM joint_plan_goals WHERE plan_id = j.id) AS goals
                """,
            from: "joint_plans j JOIN partners ON partners.id = j.partner_id", key: "j.id",
            columns: columns(isPartner: isPartner, today), filters: filters(isPartner: isPartner),
            tabs: tabs(isPartner: isPartner, today), defaultSort: "-year",
            nothingYet: .nothingYet(
                "No Joint Business Plans yet",
                "One a program year, proposed by one side and agreed by the other (R82).",
                create), create: create, mayExport: ExportContext.admits(user))
    }

    private static func tabs(isPartner: Bool, _ today: Day) -> [ListTab] {
        let isOver: SQL = "(j.program_year < \(today.year) OR coalesce(j.closed_on < \(today)::date, false))"
        return [
            ListTab(
                "answer", "To answer", "j.state = 'proposed' AND j.proposed_by_partner = \(!isPartner)",
                nothing: "Every plan is answered"),
            ListTab(
                "force", "In force",
                "j.state = 'agreed' AND j.program_year = \(today.year) AND NOT \(raw: isOver)",
                nothing: "No plan is in force today"),
            ListTab(
                "open", "Not agreed", "j.state <> 'agreed' AND j.program_year >= \(today.year)",
                nothing: "Every plan is agreed"),
            ListTab("closed", "Closed", "j.state = 'agreed' AND \(raw: isOver)", nothing: "No plan is closed"),
            ListTab("all", "All"),
        ]
    }

    private static func columns(isPartner: Bool, _ today: Day) -> [ListColumn] {
        let partner = ListColumn("partner", "Partner", csv: [.text("Partner", "partners.name")]) { row in
            .link(try row.get("partner"), "/partners/\(try row.get("partner_id", as: Int.self))")
        }
        let words: SQL = """
            CASE WHEN j.state = 'draft' THEN 'Draft' WHEN j.state = 'proposed' THEN 'Proposed'
                WHEN j.program_year < \(today.year) OR j.closed_on < \(today)::date THEN 'Closed'
                WHEN j.program_year > \(today.year) THEN 'Agreed' ELSE 'In force' END
            """
        return [
            ListColumn(
                "plan", "Plan", csv: [.value("Plan", "j.reference")]
            ) { row in
                .link(
                    "Plan of \(try row.get("program_year", as: Int.self))",
                    "/joint-plans/\(try row.get("id", as: Int.self))", note: try row.get("reference"))
            }
        ] + (isPartner ? [] : [partner]) + [
            ListColumn(
                "year", "Year", sort: .number("j.program_year", startsDescending: true), isNumber: true,
                csv: [.value("Year", "j.program_year")]
            ) { .number(String(try $0.get("program_year", as: Int.self))) },
            ListColumn("state", "State", csv: [.value("State", words)]) { row in
                .tags(try JointPlan(row: row, goals: try row.get("goals")).standing(on: today).tag)
            },
            ListColumn("goals", "Goals", isNumber: true, csv: []) {
                .number(String(try $0.get("goals", as: Int.self)))
            },
            ListColumn("agreed", "Agreed", csv: [.value("Agreed", "j.agreed_on")]) {
                .text(try $0.optional("agreed_on", as: Day.self)?.spoken)
            },
        ]
    }

    private static func filters(isPartner: Bool) -> [ListFilter] {
        let partner: ListFilter = .text("partner", "Partner or reference") { words in
            "j.partner_id IN (\(raw: ListFilter.partners(like: words)))"
        }
        let years = (2020...2035).map { ListOption(value: String($0), label: String($0)) }
        return (isPartner ? [] : [partner]) + [
            .choice("year", "Program year", .fixed(years)) { "j.program_year = \(Int($0) ?? 0)" }
        ]
    }
}
