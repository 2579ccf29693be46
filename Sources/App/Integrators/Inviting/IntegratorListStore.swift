import Foundation
import PartnerProgram
import Postgres

/// Who is invited as a Global System Integrator, who is one, and who declined or is one no longer. A partner sees its
/// own.
enum IntegratorListStore {
    static func list(for user: User, clock: OfficeClock) -> ListDefinition {
        ListDefinition(
            name: "integrators", title: "Global System Integrators", path: "/integrators",
            noun: ("invitation", "invitations"),
            select: """
                i.id, i.reference, i.state, i.assessed_on, i.invited_at, i.answered_at, partners.name AS partner,
                lower(held.valid) AS held_from, upper(held.valid) AS held_until,
                coalesce(held.valid @> \(clock.today)::date, false) AS is_held
                """,
            from: """
                integrator_invitations i JOIN partners ON partners.id = i.partner_id
                LEFT JOIN partner_authorizations held ON held.id = i.authorization_id
                """,
            key: "i.id", columns: columns(clock), filters: user.kind == .partner ? [] : filters,
            tabs: tabs(clock.today), defaultSort: "-invited",
            nothingYet: .nothingYet(
                "Nobody is invited yet",
                user.kind == .partner
                    ? "Global System Integrators are invited by us; a partner cannot apply."
                    : "A program manager invites a partner from its assessment, which its scorecard leads to. Nobody "
                        + "applies (R44)."),
            mayExport: ExportContext.admits(user))
    }

    private static func tabs(_ today: Day) -> [ListTab] {
        let held: SQL = """
            EXISTS (SELECT FROM partner_authorizations a WHERE a.id = i.authorization_id AND a.valid @> \(today)::date)
            """
        return [
            ListTab("open", "To answer", "i.state = 'invited'", nothing: "No invitation waits for an answer"),
            ListTab("held", "Held", held, nothing: "Nobody is a Global System Integrator today"),
            ListTab(
                "ended", "Ended", "i.state = 'accepted' AND NOT \(raw: held)", nothing: "No authorization has ended"),
            ListTab(
                "declined", "Declined or withdrawn", "i.state IN ('declined', 'withdrawn')",
                nothing: "No invitation was declined or withdrawn"),
            ListTab("all", "All"),
        ]
    }

    private static func columns(_ clock: OfficeClock) -> [ListColumn] {
        [
            ListColumn(
                "partner", "Partner", sort: .text("partners.name"),
                csv: [.value("Reference", "i.reference"), .text("Partner", "partners.name")]
            ) { row in
                .link(
                    try row.get("partner"), "/integrators/\(try row.get("id", as: Int.self))",
                    note: try row.get("reference"))
            },
            ListColumn("state", "State", csv: [.value("State", "i.state")]) { row in
                .tags(IntegratorRecord.tag(try row.get("state"), isHeld: try row.get("is_held")))
            },
            ListColumn("assessed", "Assessed on", csv: [.value("Assessed on", "i.assessed_on")]) {
                .text(try $0.get("assessed_on", as: Day.self).spoken)
            },
            ListColumn(
                "invited", "Invited", sort: .instant("i.invited_at", startsDescending: true),
                csv: [.value("Invited at", "i.invited_at")]
            ) { .text(Day.day(of: try $0.get("invited_at"), in: clock.zone).spoken) },
            ListColumn("answered", "Answered", csv: [.value("Answered at", "i.answered_at")]) { row in
                .text(try row.optional("answered_at", as: Date.self).map { Day.day(of: $0, in: clock.zone).spoken })
            },
            ListColumn(
                "held", "Held",
                csv: [.value("Held from", "lower(held.valid)"), .value("Last day", "upper(held.valid) - 1")]
            ) { row in
                let last = try row.optional("held_until", as: Day.self)?.adding(days: -1)
                return .text(
                    try row.optional("held_from", as: Day.self).map { "From \($0.spoken)" },
                    note: last.map { "Last day \($0.spoken)" })
            },
        ]
    }

    private static let filters: [ListFilter] = [
        .text("partner", "Partner or reference") { words in
            "i.partner_id IN (\(raw: ListFilter.partners(like: words)))"
        },
        .choice(
            "answer", "Answer",
            .fixed(IntegratorInvitation.State.allCases.map { .init(value: $0.rawValue, label: $0.label) })
        ) { "i.state = \($0)" },
        .day("from", "Assessed from") { "i.assessed_on >= \($0)::date" },
        .day("to", "Assessed until") { "i.assessed_on <= \($0)::date" },
    ]
}
