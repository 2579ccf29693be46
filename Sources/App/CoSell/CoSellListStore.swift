import Foundation
import PartnerProgram
import Postgres

/// Invitations as a list: for a partner its own, by the day on which we wait for the answer.
enum CoSellListStore {
    static func list(for user: User, clock: OfficeClock) -> ListDefinition {
        let isPartner = user.kind == .partner
        return ListDefinition(
            name: "cosell-invitations", title: "Invitations to sell with us", path: "/cosell-invitations",
            noun: ("invitation", "invitations"),
            select: """
                i.id, i.reference, i.industry, i.outline, i.state, i.answer_by, i.invited_at, i.partner_id,
                partners.name AS partner, places.name AS country_name
                """,
            from: """
                cosell_invitations i JOIN partners ON partners.id = i.partner_id
                JOIN countries places ON places.alpha2 = i.country
                """,
            key: "i.id", columns: columns(clock, isPartner: isPartner), filters: filters(isPartner: isPartner),
            tabs: [
                ListTab("open", "To answer", "i.state = 'invited'", nothing: "No invitation waits for an answer"),
                ListTab("accepted", "Accepted", "i.state = 'accepted'", nothing: "None is accepted"),
                ListTab(
                    "ended", "Ended", "i.state IN ('declined', 'lapsed', 'revoked')",
                    nothing: "None was declined, lapsed or revoked"),
                ListTab("all", "All"),
            ],
            defaultSort: "answer",
            nothingYet: .nothingYet(
                "No invitations yet",
                isPartner
                    ? "Where we would like to sell an opportunity of ours with you, you find it here."
                    : "Partners are invited from one of our own opportunities.",
                isPartner ? nil : .link("Our opportunities", "/vendor-opportunities")),
            mayExport: ExportContext.admits(user))
    }

    private static func filters(isPartner: Bool) -> [ListFilter] {
        let partner: [ListFilter] =
            isPartner
            ? []
            : [
                .text("partner", "Partner or reference") { words in
                    "i.partner_id IN (\(raw: ListFilter.partners(like: words)))"
                }
            ]
        return partner + [
            .choice("country", "Country", .read(ListFilter.countries)) { "i.country = \($0)" },
            .day("from", "Answer from") { "i.answer_by >= \($0)::date" },
            .day("to", "Answer until") { "i.answer_by <= \($0)::date" },
        ]
    }

    private static func columns(_ clock: OfficeClock, isPartner: Bool) -> [ListColumn] {
        let today = clock.today
        let partner = ListColumn("partner", "Partner", csv: [.text("Partner", "partners.name")]) { row in
            .link(try row.get("partner"), "/partners/\(try row.get("partner_id", as: Int.self))")
        }
        return [
            ListColumn(
                "reference", "Invitation",
                csv: [.value("Reference", "i.reference"), .text("Industry", "i.industry")]
            ) { row in
                .link(
                    try row.get("reference"), "/cosell-invitations/\(try row.get("id", as: Int.self))",
                    note: try row.get("industry"))
            }
        ] + (isPartner ? [] : [partner]) + [
            ListColumn("country", "Country", csv: [.value("Country", "places.name")]) {
                .text(try $0.get("country_name"))
            },
            ListColumn("outline", "What it is about", csv: [.text("Outline", "i.outline")]) { row in
                let words = try row.get("outline", as: String.self)
                return .text(words.count > 120 ? words.prefix(120) + "…" : words)
            },
            ListColumn(
                "answer", "Answer by", sort: .day("i.answer_by"), csv: [.value("Answer by", "i.answer_by")]
            ) { row in
                let day = try row.get("answer_by", as: Day.self)
                guard try row.get("state", as: CoSellInvitation.State.self) == .invited else {
                    return .text(day.spoken)
                }
                return .due(day.spoken, day.left(from: today), isLate: day < today)
            },
            ListColumn("state", "State", csv: [.value("State", "i.state")]) {
                .tags(try $0.get("state", as: CoSellInvitation.State.self).tag)
            },
            ListColumn(
                "invited", "Invited", sort: .instant("i.invited_at", startsDescending: true),
                csv: [.value("Invited", "i.invited_at")]
            ) { .text(Day.day(of: try $0.get("invited_at"), in: clock.zone).spoken) },
        ]
    }
}
