import PartnerProgram
import Postgres

/// The list of customers' responses as it is declared, the latest first. A partner sees its own.
enum CustomerReviewListStore {
    static func list(for user: User) -> ListDefinition {
        let isPartner = user.kind == .partner
        return ListDefinition(
            name: "reviews", title: "Reviews", path: "/reviews", noun: ("response", "responses"),
            select: """
                r.id, r.reference, r.score, r.flags, r.received_on, r.partner_id, project.name AS project,
                project.customer_name, partners.name AS partner, countries.name AS country_name,
                \(raw: verdict) AS verdict,
                EXISTS (SELECT FROM review_decisions d WHERE d.response_id = r.id AND d.state = 'asked') AS is_asked
                """,
            from: """
                review_responses r JOIN delivery_projects project ON project.id = r.project_id
                JOIN partners ON partners.id = r.partner_id
                JOIN countries ON countries.alpha2 = project.customer_country
                """,
            key: "r.id", columns: columns(isPartner: isPartner), filters: filters(isPartner: isPartner),
            tabs: tabs(of: user), defaultSort: "-received",
            nothingYet: .nothingYet(
                "No reviews yet",
                "A contact of a project is asked on the project's page. What customers answer appears here.",
                .link("Look at the projects", "/projects?tab=all")),
            mayExport: ExportContext.admits(user))
    }

    private static let isExcluded: SQL = """
        EXISTS (SELECT FROM review_decisions d WHERE d.response_id = r.id AND d.kind = 'exclusion'
            AND d.state = 'approved' AND d.ended_by IS NULL)
        """
    private static let isAccepted: SQL =
        "EXISTS (SELECT FROM review_decisions d WHERE d.response_id = r.id AND d.kind = 'acceptance')"

    /// As `CustomerReview.verdict` has it.
    private static let verdict: SQL = """
        (CASE WHEN r.score IS NULL THEN 'unknown' WHEN \(raw: isExcluded) THEN 'excluded'
            WHEN r.flags = '{}' OR \(raw: isAccepted) THEN 'counts' ELSE 'flagged' END)
        """
    /// The same, so that the few that are flagged are found by their index.
    private static let isFlagged: SQL =
        "r.flags <> '{}' AND r.score IS NOT NULL AND NOT \(raw: isExcluded) AND NOT \(raw: isAccepted)"

    private static func tabs(of user: User) -> [ListTab] {
        let all = ListTab("all", "All")
        let look = ListTab("look", "To look at", isFlagged, nothing: "No response waits to be looked at")
        let rest = [
            ListTab("counted", "Counted", "\(raw: verdict) = 'counts'", nothing: "No response counts yet"),
            ListTab("excluded", "Left out", "\(raw: verdict) = 'excluded'", nothing: "No response is left out"),
            ListTab("unknown", "Project not known", "r.score IS NULL", nothing: "Every contact knew the project"),
        ]
        if user.kind == .partner { return [all, look] + rest }
        let decide = ListTab(
            "decide", "To decide",
            """
            EXISTS (SELECT FROM review_decisions d WHERE d.response_id = r.id AND d.state = 'asked'
                AND d.asked_by <> \(user.id)::bigint)
            """, nothing: "Nobody else has asked for anything")
        return [all, look, decide] + rest
    }

    private static func columns(isPartner: Bool) -> [ListColumn] {
        let partner = ListColumn("partner", "Partner", csv: [.text("Partner", "partners.name")]) { row in
            .link(try row.get("partner"), "/partners/\(try row.get("partner_id", as: Int.self))")
        }
        return [
            ListColumn(
                "project", "Review of", csv: [.text("Project", "project.name"), .value("Reference", "r.reference")]
            ) { row in
                .link(
                    try row.get("project"), "/reviews/\(try row.get("id", as: Int.self))",
                    note: try row.get("reference"))
            }
        ] + (isPartner ? [] : [partner]) + [
            ListColumn(
                "customer", "Customer",
                csv: [.text("Customer", "project.customer_name"), .value("Country", "countries.name")]
            ) { row in .text(try row.get("customer_name", as: String.self), note: try row.get("country_name")) },
            ListColumn(
                "score", "Score", sort: .number("r.score_order"), isNumber: true, csv: [.value("Score", "r.score")]
            ) { .number(try $0.optional("score", as: Int.self).map(String.init)) },
            ListColumn(
                "received", "Received", sort: .day("r.received_on", startsDescending: true),
                csv: [.value("Received", "r.received_on")]
            ) { .text(try $0.get("received_on", as: Day.self).spoken) },
            ListColumn(
                "counting", "Counting",
                csv: [.value("Counting", verdictWords), .value("Flags", "array_to_string(r.flags, ' ')")],
                cell: counting),
        ]
    }

    @Sendable private static func counting(_ row: Row) throws -> Cell {
        let verdict: CustomerReview.Verdict = try row.get("verdict")
        let flags = try row.get("flags", as: [String].self).compactMap(ReviewFlag.init(rawValue:)).map(\.word)
        let asked = try row.get("is_asked", as: Bool.self) ? ["A decision is asked for"] : []
        let notes = (flags + asked).joined(separator: ", ")
        return .tags(verdict.tag, note: notes.isEmpty ? nil : notes)
    }

    private static let verdictWords: SQL = .words(of: verdict, \CustomerReview.Verdict.label)

    private static func filters(isPartner: Bool) -> [ListFilter] {
        let partner: ListFilter = .text("partner", "Partner or reference") { words in
            "r.partner_id IN (\(raw: ListFilter.partners(like: words)))"
        }
        return [
            .text("named", "Project, customer or reference") { words in
                let pattern = ListFilter.pattern(words)
                return """
                    lower(project.name) LIKE \(raw: pattern) OR lower(project.customer_name) LIKE \(raw: pattern)
                        OR lower(r.reference) LIKE \(raw: pattern)
                    """
            }
        ] + (isPartner ? [] : [partner]) + [
            .choice(
                "counting", "Counting",
                .fixed(CustomerReview.Verdict.allCases.map { .init(value: $0.rawValue, label: $0.label) })
            ) { "\(raw: verdict) = \($0)" },
            .choice(
                "flag", "Noted", .fixed(ReviewFlag.allCases.map { .init(value: $0.rawValue, label: $0.label) })
            ) { "r.flags <> '{}' AND \($0) = ANY (r.flags)" },
            .day("from", "Received from") { "r.received_on >= \($0)::date" },
            .day("to", "Received until") { "r.received_on <= \($0)::date" },
        ]
    }
}
