import Foundation
import PartnerProgram
import Postgres

/// The list of financial reviews: Finance's queue, what waits longest first. A partner sees its own.
enum FinancialReviewListStore {
    static func list(for user: User, clock: OfficeClock) -> ListDefinition {
        ListDefinition(
            name: "financial-reviews", title: "Financial reviews", path: "/financial-reviews",
            noun: ("review", "reviews"),
            select: """
                r.id, r.reference, r.state, r.requested_at, r.decided_on, r.valid_until, r.recommended_at,
                partners.id AS partner_id, partners.name AS partner_name, reviewers.name AS reviewer
                """,
            from: """
                financial_reviews r JOIN partners ON partners.id = r.partner_id
                LEFT JOIN users reviewers ON reviewers.id = r.reviewer_id
                """,
            key: "r.id", columns: columns(for: user, clock), filters: user.kind == .partner ? [] : filters,
            tabs: tabs(for: user, clock.today), defaultSort: "asked",
            nothingYet: .nothingYet(
                "No financial reviews yet",
                "A partner that wants to resell passes one first (R141). It is asked for on the partner's page, under "
                    + "Reselling."),
            mayExport: ExportContext.admits(user))
    }

    private static func columns(for user: User, _ clock: OfficeClock) -> [ListColumn] {
        let partner = ListColumn(
            "partner", "Partner", sort: .text("partners.name"), csv: [.text("Partner", "partners.name")]
        ) {
            row in .link(try row.get("partner_name"), "/partners/\(try row.get("partner_id", as: Int.self))/reselling")
        }
        let reviewer = ListColumn("reviewer", "Prepared by", csv: [.text("Prepared by", "reviewers.name")]) { row in
            .text(try row.optional("reviewer"))
        }
        return [
            ListColumn("review", "Review", csv: [.value("Reference", "r.reference")]) { row in
                .link(try row.get("reference"), "/financial-reviews/\(try row.get("id", as: Int.self))")
            }
        ] + (user.kind == .partner ? [] : [partner]) + [
            ListColumn("state", "State", csv: [.value("State", stateWords)]) { row in
                let state = try row.get("state", as: FinancialReview.State.self)
                let isReady = try row.optional("recommended_at", as: Date.self) != nil && state == .inReview
                return .tags(state.tag, note: isReady ? "Ready to be decided" : nil)
            },
            ListColumn(
                "asked", "Asked", sort: .instant("r.requested_at"), csv: [.value("Asked at", "r.requested_at")]
            ) { .text(Day.day(of: try $0.get("requested_at"), in: clock.zone).spoken) },
        ] + (user.kind == .partner ? [] : [reviewer]) + columnsOfDecision(clock)
    }

    private static func columnsOfDecision(_ clock: OfficeClock) -> [ListColumn] {
        [
            ListColumn("decided", "Decided", csv: [.value("Decided on", "r.decided_on")]) { row in
                .text(try row.optional("decided_on", as: Day.self)?.spoken)
            },
            ListColumn(
                "until", "Holds until", sort: .day("coalesce(r.valid_until, 'infinity')"),
                csv: [.value("Holds until", "r.valid_until")]
            ) { row in
                guard let last = try row.optional("valid_until", as: Day.self) else { return .text(nil) }
                guard try row.get("state", as: FinancialReview.State.self).isPassed else { return .text(last.spoken) }
                return .due(last.spoken, last.left(from: clock.today), isLate: last < clock.today)
            },
        ]
    }

    private static func tabs(for user: User, _ today: Day) -> [ListTab] {
        let passed: SQL = "r.state IN ('passed', 'passed_with_conditions')"
        let office = [
            ListTab("requested", "To take up", "r.state = 'requested'", nothing: "No request waits to be taken up"),
            ListTab("review", "In review", "r.state = 'in_review'", nothing: "No review is being prepared"),
            ListTab(
                "decide", "For you to decide",
                """
                r.state = 'in_review' AND r.recommended_at IS NOT NULL
                    AND app.user_id() <> ALL (app.financial_review_preparers(r.id))
                """, nothing: "No review waits for your decision"),
        ]
        let own = [ListTab("open", "Open", "r.state IN ('requested', 'in_review')", nothing: "No review is open")]
        return (user.kind == .partner ? own : office) + [
            ListTab(
                "asked", user.kind == .partner ? "To answer" : "Waiting for the partner", "r.state = 'info_requested'",
                nothing: "Nothing is asked"),
            ListTab("passed", "Passed", passed, nothing: "No review holds"),
            ListTab(
                "ending", "Ending within 60 days",
                "\(raw: passed) AND r.valid_until <= \(today.adding(days: 60))::date", nothing: "No review ends soon"),
            ListTab(
                "ended", "Failed or ended", "r.state IN ('failed', 'expired', 'withdrawn')",
                nothing: "No review has failed or ended"),
            ListTab("all", "All"),
        ]
    }

    private static let filters: [ListFilter] = [
        .text("partner", "Partner or reference") { words in
            "r.partner_id IN (\(raw: ListFilter.partners(like: words)))"
        },
        .choice(
            "state", "State",
            .fixed(FinancialReview.State.allCases.map { .init(value: $0.rawValue, label: $0.label) })
        ) { "r.state = \($0)" },
        .day("from", "Asked from") { "r.requested_at >= \($0)::date" },
        .day("to", "Holds until, at the latest") { "r.valid_until <= \($0)::date" },
    ]

    private static let stateWords: SQL = .words(of: "r.state", \FinancialReview.State.label)
}
