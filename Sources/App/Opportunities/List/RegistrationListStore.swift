import Foundation
import PartnerProgram
import Postgres

/// The list of registrations as it is declared: by the day on which the answer is due.
enum RegistrationListStore {
    static func list(for user: User, clock: OfficeClock) -> ListDefinition {
        let isPartner = user.kind == .partner
        return ListDefinition(
            name: "opportunities", title: "Opportunities", path: "/opportunities",
            noun: ("registration", "registrations"),
            select: """
                r.id, r.reference, r.prospect_name, r.state, r.origin, r.due_on, r.expires_on, r.submitted_at, r.need,
                r.value, r.currency, r.expected_close, r.dispute_state, currencies.minor_units,
                places.name AS country_name, partners.name AS partner, r.partner_id, reviewers.name AS reviewer
                """,
            from: """
                opportunity_registrations r LEFT JOIN partners ON partners.id = r.partner_id
                LEFT JOIN countries places ON places.alpha2 = r.prospect_country
                LEFT JOIN currencies ON currencies.code = r.currency
                LEFT JOIN users reviewers ON reviewers.id = r.reviewer_id
                """,
            key: "r.id", scope: isPartner ? "true" : "r.first_submitted < 'infinity'",
            columns: RegistrationListColumns(clock, isPartner: isPartner).all,
            filters: filters(isPartner: isPartner), tabs: tabs(of: user, clock.today),
            defaultSort: isPartner ? "-submitted" : "due",
            nothingYet: .nothingYet(
                "No registrations yet",
                isPartner
                    ? "Register what you have found: you are answered within five business days."
                    : "What partners register appears here by itself.",
                isPartner ? .link("Register an opportunity", "/opportunities/new", .primary) : nil),
            create: isPartner ? .link("Register an opportunity", "/opportunities/new", .primary) : nil,
            mayExport: ExportContext.admits(user))
    }

    private static func filters(isPartner: Bool) -> [ListFilter] {
        let partner: [ListFilter] =
            isPartner
            ? []
            : [
                .text("partner", "Partner or reference", beginsWhenShort: true) { words in
                    "r.partner_id IN (SELECT desk.partners_like(\(raw: ListFilter.folded(words))))"
                },
                .choice(
                    "reviewer", "Reviewer",
                    .read(
                        """
                        SELECT users.id::text AS value, users.name AS label FROM users WHERE EXISTS (
                            SELECT FROM opportunity_registrations WHERE reviewer_id = users.id)
                        ORDER BY users.name, users.id
                        """)
                ) { "r.reviewer_id = \(Int($0) ?? 0)::bigint" },
            ]
        return [
            .text("named", "Prospect or reference", beginsWhenShort: true) { words in
                let pattern = ListFilter.folded(words)
                return isPartner
                    ? "r.found_by LIKE \(raw: pattern)"
                    : "r.id IN (SELECT desk.registrations_found(\(raw: pattern)))"
            }
        ] + partner + [
            .choice("country", "Country", .read(ListFilter.countries)) { "r.prospect_country = \($0)" },
            .choice(
                "state", "State",
                .fixed(RegistrationState.allCases.map { .init(value: $0.rawValue, label: $0.label) })
            ) { "r.state = \($0)" },
            .choice(
                "origin", "Origin",
                .fixed(
                    OpportunityRegistration.Origin.allCases.map { .init(value: $0.rawValue, label: $0.label) })
            ) { "r.origin = \($0)" },
            .day("from", "Due from") { "r.due_on >= \($0)::date" },
            .day("to", "Due until") { "r.due_on <= \($0)::date" },
        ]
    }

    private static func tabs(of user: User, _ today: Day) -> [ListTab] {
        let waiting: SQL = "r.state IN ('submitted', 'under_review')"
        let expiring = ListTab(
            "expiring", "Expiring in 30 days",
            "r.state = 'approved' AND r.next_day BETWEEN \(today)::date AND \(today.adding(days: 30))::date",
            nothing: "No approved registration expires within 30 days")
        let approved = ListTab("approved", "Approved", "r.state = 'approved'", nothing: "None is approved")
        let ended = ListTab(
            "ended", "Ended",
            // Nothing comes next: so an index leads to the first of them, and not past all that are approved.
            "r.next_day = 'infinity' AND r.state IN ('rejected', 'withdrawn', 'expired', 'cancelled', 'won', 'lost')",
            nothing: "None has ended")
        if user.kind == .partner {
            return [
                ListTab("all", "All"), ListTab("draft", "Drafts", "r.state = 'draft'", nothing: "There is no draft"),
                ListTab("returned", "To answer", "r.state = 'returned'", nothing: "Nothing was returned to you"),
                ListTab("waiting", "Waiting for us", waiting, nothing: "Nothing waits for our answer"), approved,
                expiring, ended,
            ]
        }
        return [
            ListTab("waiting", "To answer", waiting, nothing: "Every registration is answered"),
            ListTab("unassigned", "Unassigned", "r.state = 'submitted'", nothing: "Every registration has a reviewer"),
            ListTab(
                "mine", "Mine", "r.state = 'under_review' AND r.reviewer_id = \(user.id)::bigint",
                nothing: "You have no registration to decide"),
            ListTab(
                "today", "Due today", waiting + " AND r.waits_until = \(today)::date", nothing: "Nothing is due today"),
            ListTab("late", "Overdue", waiting + " AND r.waits_until < \(today)::date", nothing: "Nothing is overdue"),
            ListTab(
                "returned", "Waiting for the partner", "r.state = 'returned'", nothing: "No partner owes an answer"),
            ListTab(
                "disputed", "Disputed", "r.dispute_state IN ('raised', 'in_review')", nothing: "Nothing is disputed"),
            approved, expiring, ended, ListTab("all", "All"),
        ]
    }
}
