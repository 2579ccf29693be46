import PartnerProgram
import Postgres

/// The list of evaluations as it is declared: those that are open first, then the latest.
enum EvaluationListStore {
    static func list(for user: User) -> ListDefinition {
        ListDefinition(
            name: "evaluations", title: "Evaluations", path: "/evaluations", noun: ("evaluation", "evaluations"),
            select: """
                run.id, run.reference, run.kind, run.is_preview, run.cut_off, run.effective_on, run.state,
                run.created_at, run.created_by, run.reviewed_by, run.approved_by, run.partner_ids,
                frozen.number AS freeze_number, frozen.partner_count, creators.name AS creator,
                (
                    SELECT count(*) FROM evaluation_results result
                    WHERE result.freeze_id = run.freeze_id AND outcome = 'granted') AS granted
                """,
            from: """
                evaluation_runs run LEFT JOIN evaluation_freezes frozen ON frozen.id = run.freeze_id
                LEFT JOIN users creators ON creators.id = run.created_by
                """,
            key: "run.id", columns: columns, filters: filters, tabs: tabs, defaultSort: "-cut_off",
            nothingYet: .nothingYet(
                "No evaluation yet",
                "Authorizations are earned monthly: an evaluation freezes what partners achieved by the last day of a "
                    + "month, judges it, and is published once a second person has approved it.",
                ProgramManagerContext.admits(user) ? .link("Plan an evaluation", "/evaluations/new", .primary) : nil),
            create: ProgramManagerContext.admits(user)
                ? .link("Plan an evaluation", "/evaluations/new", .primary) : nil,
            mayExport: ExportContext.admits(user))
    }

    private static let tabs = [
        ListTab("all", "All"),
        ListTab(
            "open", "Open", "run.state NOT IN ('applied', 'cancelled') AND NOT run.is_preview",
            nothing: "Every evaluation is published"),
        ListTab(
            "approve", "To approve", "run.state = 'in_review' AND NOT run.is_preview",
            nothing: "No evaluation waits for approval"),
        ListTab("rehearsals", "Rehearsals", "run.is_preview", nothing: "There was no rehearsal"),
    ]

    private static let columns: [ListColumn] = [
        ListColumn("what", "Evaluation", csv: [.value("Reference", "run.reference"), .value("Kind", "run.kind")]) {
            row in
            .link(
                try EvaluationRun(row: row).title, "/evaluations/\(try row.get("id", as: Int.self))",
                note: try row.get("reference"))
        },
        ListColumn("state", "State", csv: [.value("State", "run.state"), .value("Rehearsal", "run.is_preview")]) {
            row in
            let state = try row.get("state", as: EvaluationRun.State.self).tag
            return try row.get("is_preview", as: Bool.self) ? .tags(state, .warn("Rehearsal")) : .tags(state)
        },
        ListColumn(
            "cut_off", "Cut-off day", sort: .day("run.cut_off", startsDescending: true),
            csv: [.value("Cut-off day", "run.cut_off")]
        ) { .text(try $0.get("cut_off", as: Day.self).spoken) },
        ListColumn("effective", "Holds from", csv: [.value("Holds from", "run.effective_on")]) {
            .text(try $0.get("effective_on", as: Day.self).spoken)
        },
        ListColumn("partners", "Partners", isNumber: true, csv: [.value("Partners", "frozen.partner_count")]) { row in
            .number(
                try row.optional("partner_count", as: Int.self).map(ListPage.words),
                note: try row.optional("partner_ids", as: [Int].self) == nil ? nil : "chosen ones")
        },
        ListColumn("granted", "Granted", isNumber: true) { row in
            let isFrozen = try row.optional("freeze_number", as: Int.self) != nil
            return .number(isFrozen ? ListPage.words(try row.get("granted")) : nil)
        },
        ListColumn("planned", "Planned by", csv: [.text("Planned by", "creators.name")]) {
            .text(try $0.optional("creator") ?? "Somebody of ours")
        },
    ]

    private static let filters: [ListFilter] = [
        .choice(
            "kind", "Kind", .fixed(EvaluationKind.allCases.map { .init(value: $0.rawValue, label: $0.label) })
        ) { "run.kind = \($0)" },
        .choice(
            "state", "State", .fixed(EvaluationRun.State.allCases.map { .init(value: $0.rawValue, label: $0.label) })
        ) { "run.state = \($0)" },
    ]
}
