import PartnerProgram
import Postgres

/// The list of new hires that partners told us of, the longest wait first. A partner sees its own.
enum PersonClaimListStore {
    static func list(for user: User, clock: OfficeClock) -> ListDefinition {
        let isPartner = user.kind == .partner
        let create: Button? =
            PersonKeeperContext.admits(user) ? .link("Add a person", "/people/new", .primary) : nil
        return ListDefinition(
            name: "new-hires", title: "New hires", path: "/new-hires", noun: ("new hire", "new hires"),
            select: """
                c.id, c.reference, c.name, c.email, c.state, c.starts_on, c.claimed_at, c.partner_id,
                partners.name AS partner
                """,
            from: "person_claims c JOIN partners ON partners.id = c.partner_id", key: "c.id",
            columns: columns(isPartner: isPartner, clock), filters: filters(isPartner: isPartner),
            tabs: [
                ListTab("decide", "To decide", "c.state = 'claimed'", nothing: "Every new hire is answered"),
                ListTab("confirmed", "Confirmed", "c.state = 'confirmed'", nothing: "No new hire was confirmed"),
                ListTab("refused", "Refused", "c.state = 'refused'", nothing: "No new hire was refused"),
                ListTab("all", "All"),
            ], defaultSort: "told",
            nothingYet: .nothingYet(
                "No new hires yet",
                "Whoever joins a partner is told here, and counts for it once we have confirmed it.",
                create), create: create, mayExport: ExportContext.admits(user))
    }

    private static func columns(isPartner: Bool, _ clock: OfficeClock) -> [ListColumn] {
        let partner = ListColumn("partner", "Partner", csv: [.text("Partner", "partners.name")]) { row in
            .link(try row.get("partner"), "/partners/\(try row.get("partner_id", as: Int.self))")
        }
        return [
            ListColumn("name", "Name", csv: [.text("Name", "c.name"), .value("Reference", "c.reference")]) { row in
                .link(try row.get("name"), "/new-hires/\(try row.get("id", as: Int.self))", note: try row.get("email"))
            }
        ] + (isPartner ? [] : [partner]) + [
            ListColumn("state", "State", csv: [.value("State", stateWords)]) {
                .tags(try $0.get("state", as: PersonClaim.State.self).tag)
            },
            ListColumn("starts", "First day", csv: [.value("First day", "c.starts_on")]) {
                .text(try $0.get("starts_on", as: Day.self).spoken)
            },
            ListColumn("told", "Told", sort: .instant("c.claimed_at"), csv: [.value("Told", "c.claimed_at")]) {
                .text(clock.spoken(try $0.get("claimed_at")))
            },
        ]
    }

    private static let stateWords: SQL = .words(of: "c.state", \PersonClaim.State.label)

    private static func filters(isPartner: Bool) -> [ListFilter] {
        let partner: ListFilter = .text("partner", "Partner or reference") { words in
            "c.partner_id IN (\(raw: ListFilter.partners(like: words)))"
        }
        return [
            .text("named", "Name or address") { words in
                let pattern = ListFilter.pattern(words)
                return "lower(c.name) LIKE \(raw: pattern) OR lower(c.email) LIKE \(raw: pattern)"
            }
        ] + (isPartner ? [] : [partner])
    }
}
