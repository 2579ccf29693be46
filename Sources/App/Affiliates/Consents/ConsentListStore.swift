import Foundation
import PartnerProgram
import Postgres

/// The list of consents as it is declared, the latest request first. A partner sees its own.
enum ConsentListStore {
    static func list(for user: User, clock: OfficeClock) -> ListDefinition {
        ListDefinition(
            name: "affiliate-consents", title: "Affiliate consents", path: "/affiliate-consents",
            noun: ("consent", "consents"),
            select: """
                c.id, c.reference, c.affiliate_name, c.state, c.uses_rights, c.measures, c.valid_from, c.valid_until,
                c.revoked_on, c.requested_at, partners.id AS partner_id, partners.name AS partner_name,
                \(raw: countryNames) AS country_names
                """,
            from: "affiliate_consents c JOIN partners ON partners.id = c.partner_id", key: "c.id",
            columns: columns(clock), filters: filters(for: user), tabs: tabs(clock.today), defaultSort: "-asked",
            nothingYet: .nothingYet(
                "No consents yet",
                "An affiliate of a partner has no rights until a consent is asked for and given in writing. It is "
                    + "asked for on the page of the partner's group."),
            mayExport: ExportContext.admits(user))
    }

    private static func columns(_ clock: OfficeClock) -> [ListColumn] {
        [
            ListColumn(
                "affiliate", "Affiliate", sort: .text("c.affiliate_name"),
                csv: [.text("Affiliate", "c.affiliate_name"), .value("Reference", "c.reference")]
            ) { row in
                .link(
                    try row.get("affiliate_name"), "/affiliate-consents/\(try row.get("id", as: Int.self))",
                    note: try row.get("reference"))
            },
            ListColumn("partner", "With partner", csv: [.text("Partner", "partners.name")]) { row in
                .link(
                    try row.get("partner_name"), "/partners/\(try row.get("partner_id", as: Int.self))/group")
            },
            ListColumn("state", "State", csv: [.value("State", stateWords)]) { row in
                .tags(try ConsentLine(row: row).tag(on: clock.today))
            },
            ListColumn(
                "what", "What",
                csv: [
                    .value("Use of rights", "CASE WHEN c.uses_rights THEN 'yes' ELSE 'no' END"),
                    .value("Counts", "array_to_string(c.measures, ', ')"),
                ]
            ) { .text(try ConsentLine(row: $0).scope.words) },
            ListColumn(
                "countries", "Countries", csv: [.text("Countries", "array_to_string(\(raw: countryNames), ', ')")]
            ) { .text(try $0.get("country_names", as: [String].self).joined(separator: ", ")) },
        ] + columnsOfDates(clock)
    }

    private static func columnsOfDates(_ clock: OfficeClock) -> [ListColumn] {
        [
            ListColumn(
                "from", "From", sort: .day("c.valid_from", startsDescending: true),
                csv: [.value("From", "c.valid_from")]
            ) { .text(try $0.get("valid_from", as: Day.self).spoken) },
            ListColumn(
                "to", "To", sort: .day("coalesce(c.valid_until, 'infinity')"),
                csv: [.value("To", "c.valid_until"), .value("Revoked from", "c.revoked_on")]
            ) { .text(try ConsentLine(row: $0).until) },
            ListColumn(
                "asked", "Asked", sort: .instant("c.requested_at", startsDescending: true),
                csv: [.value("Asked", "c.requested_at")]
            ) { row in .text(Day.day(of: try row.get("requested_at"), in: clock.zone).spoken) },
        ]
    }

    private static func filters(for user: User) -> [ListFilter] {
        let partner: ListFilter = .choice(
            "partner", "Partner",
            .read(
                """
                SELECT partners.id::text AS value, partners.name AS label FROM partners
                WHERE EXISTS (SELECT FROM affiliate_consents WHERE partner_id = partners.id)
                ORDER BY partners.name, partners.id
                """)
        ) { "c.partner_id = \(Int($0) ?? 0)::bigint" }
        return [
            .text("named", "Affiliate or reference") { words in
                let pattern = ListFilter.pattern(words)
                return "lower(c.affiliate_name) LIKE \(raw: pattern) OR lower(c.reference) LIKE \(raw: pattern)"
            }
        ] + (user.kind == .partner ? [] : [partner]) + [
            .choice(
                "measure", "Counts",
                .fixed(AffiliateConsent.Measure.allCases.map { .init(value: $0.rawValue, label: $0.label) })
            ) { "c.measures @> ARRAY[\($0)]::text[]" },
            .choice("country", "Country", .read(ListFilter.countries)) { "c.countries @> ARRAY[\($0)]::text[]" },
        ]
    }

    /// Given, whenever it begins, and not over on `today`.
    private static func isGiven(_ today: Day) -> SQL {
        """
        c.state IN ('consented', 'revoked') AND coalesce(c.valid_until, 'infinity') >= \(today)::date
            AND greatest(c.valid_from, \(today)::date) < coalesce(c.revoked_on, 'infinity')
        """
    }

    private static func tabs(_ today: Day) -> [ListTab] {
        [
            ListTab("requested", "To review", "c.state = 'requested'", nothing: "No request waits to be taken up"),
            ListTab("review", "Under review", "c.state = 'under_review'", nothing: "No request is under review"),
            ListTab(
                "force", "In force", "\(raw: isGiven(today)) AND c.valid_from <= \(today)::date",
                nothing: "No consent is in force"),
            ListTab(
                "later", "Begin later", "\(raw: isGiven(today)) AND c.valid_from > \(today)::date",
                nothing: "No consent begins later"),
            ListTab(
                "ending", "Ending within 30 days",
                """
                \(raw: isGiven(today)) AND c.valid_from <= \(today)::date
                AND least(c.valid_until, c.revoked_on - 1) <= \(today.adding(days: 30))::date
                """, nothing: "No consent ends within 30 days"),
            ListTab(
                "ended", "Ended",
                "c.state NOT IN ('requested', 'under_review') AND NOT (\(raw: isGiven(today)))",
                nothing: "No consent has ended"),
            ListTab("all", "All"),
        ]
    }

    private static let countryNames: SQL =
        "ARRAY(SELECT name FROM countries WHERE alpha2 = ANY (c.countries) ORDER BY name)"

    private static let stateWords: SQL = .words(of: "c.state", \AffiliateConsent.State.label)
}
