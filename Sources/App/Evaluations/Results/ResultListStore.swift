import PartnerProgram
import Postgres

/// What an evaluation found, as a list is declared: of its latest freeze.
enum ResultListStore {
    static func list(of record: EvaluationRecord, for user: User) -> ListDefinition {
        ListDefinition(
            name: "evaluation-results", title: "Results of \(record.reference)", path: record.path + "/results",
            noun: ("result", "results"),
            select: """
                result.id, result.run_id, result.partner_id, result.partner_name, result.level, result.held_before,
                result.verdict, result.outcome, result.gap
                """,
            from: "evaluation_results result", key: "result.id",
            scope: "result.freeze_id = \(record.freeze?.id ?? 0)", columns: columns,
            filters: filters(record.rules.kind),
            defaultSort: "partner",
            nothingYet: .nothingYet(
                "No results yet", "They are there once the facts are frozen and the partners judged.",
                .link(record.title, record.path)),
            keepsViews: false, mayExport: ExportContext.admits(user))
    }

    private static let columns: [ListColumn] = [
        ListColumn(
            "partner", "Partner", sort: .text("result.partner_name"),
            csv: [.text("Partner", "result.partner_name"), .value("Partner number", "result.partner_id")]
        ) { row in
            .link(
                try row.get("partner_name"),
                "/evaluations/\(try row.get("run_id", as: Int.self))/results/\(try row.get("id", as: Int.self))")
        },
        ListColumn("level", "Authorization", csv: [.value("Authorization", "result.level")]) {
            .text(try $0.get("level", as: Authorization.self).label)
        },
        ListColumn("held", "Held before", csv: [.value("Held before", "result.held_before")]) {
            .text(try $0.get("held_before", as: Bool.self) ? "Yes" : "No")
        },
        ListColumn("verdict", "Requirements", csv: [.value("Requirements", "result.verdict")]) {
            .text(try $0.get("verdict", as: Verdict.self).label)
        },
        ListColumn("outcome", "Outcome", csv: [.value("Outcome", "result.outcome")]) {
            .tags(try $0.get("outcome", as: EvaluationOutcome.self).tag)
        },
        ListColumn("gap", "What is missing", csv: [.text("What is missing", "result.gap")]) {
            let gap = try $0.get("gap", as: String.self)
            return .text(gap.isEmpty ? nil : gap.prefix(1).uppercased() + gap.dropFirst())
        },
    ]

    private static func filters(_ kind: EvaluationKind) -> [ListFilter] {
        let outcomes: [EvaluationOutcome] =
            kind == .monthly ? [.granted, .notReached, .kept, .atRisk] : [.kept, .lost, .notHeld]
        return [
            .text("named", "Partner") { words in
                "result.partner_id IN (\(raw: ListFilter.partners(like: words)))"
            },
            .choice(
                "level", "Authorization",
                .fixed(
                    Authorization.allCases.filter(\.isEarned).map { .init(value: $0.rawValue, label: $0.label) })
            ) { "result.level = \($0)" },
            .choice(
                "outcome", "Outcome", .fixed(outcomes.map { .init(value: $0.rawValue, label: $0.label) })
            ) { "result.outcome = \($0)" },
            .choice(
                "verdict", "Requirements",
                .fixed([Verdict.met, .waived, .notMet].map { .init(value: $0.rawValue, label: $0.label) })
            ) { "result.verdict = \($0)" },
        ]
    }
}
