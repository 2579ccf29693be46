import PartnerProgram
import Postgres

/// Who may sell in a country on a day, as a list is declared.
enum CountryPartnersStore {
    static func list(of country: String, named name: String, on day: Day, for user: User) -> ListDefinition {
        ListDefinition(
            name: "country-partners", title: name, path: "/territories/\(country)", noun: ("partner", "partners"),
            select: """
                t.partner_id AS id, \(raw: reference) AS reference, t.partner_name AS name,
                lower(t.valid) AS since, upper(t.valid) - 1 AS until, t.agreement_id,
                \(raw: agreement("kind")) AS kind, \(raw: agreement("reference")) AS agreement,
                \(raw: status(on: day)) AS status, \(raw: location("places.name", on: day)) AS location,
                \(raw: location("l.country = t.country", on: day)) AS is_location,
                \(raw: manager(on: day)) AS manager_name, \(raw: HeldFilter.levels(of: "t.partner_id", on: day)) AS held
                """,
            from: "partner_territories t",
            key: "t.id", scope: "t.country = \(country) AND \(raw: day.within("t"))",
            columns: columns(on: day, suffix(day)), filters: filters(on: day), defaultSort: "name",
            nothingYet: .nothingYet(
                "A white spot",
                "No partner may sell in \(name) on \(day.spoken). An Order Form or an addendum changes that.",
                .link("All territories", "/territories")),
            keepsViews: false, mayExport: ExportContext.admits(user))
    }

    private static func suffix(_ day: Day) -> String { "?on=\(day)" }

    private static func columns(on day: Day, _ suffix: String) -> [ListColumn] {
        [
            ListColumn(
                "name", "Partner", sort: .text("t.partner_name"),
                csv: [.text("Partner", "t.partner_name"), .value("Reference", reference)]
            ) { row in
                .link(
                    try row.get("name"), "/partners/\(try row.get("id", as: Int.self))/territory\(suffix)",
                    note: try row.get("reference"))
            },
            ListColumn("status", "Status", csv: [.value("Status", statusWords(on: day))]) { row in
                guard let status = try row.optional("status", as: String.self).flatMap(MembershipState.init(rawValue:))
                else { return .text(nil) }
                return .tags(status.tag)
            },
            HeldFilter.column(of: "t.partner_id", on: day),
            ListColumn(
                "since", "May sell since", sort: .day("t.starts_on"), csv: [.value("Since", "lower(t.valid)")]
            ) {
                .text(try $0.get("since", as: Day.self).spoken)
            },
            ListColumn("until", "Until", csv: [.value("Until", "upper(t.valid) - 1")]) {
                .text(try $0.optional("until", as: Day.self)?.spoken ?? "No end set")
            },
            ListColumn("document", "By", csv: [.value("Document", agreement("reference"))]) { row in
                let kind = try row.get("kind", as: AgreementKind.self)
                return .link(
                    "\(kind.label) \(try row.get("agreement", as: String.self))",
                    "/agreements/\(try row.get("agreement_id", as: Int.self))")
            },
            ListColumn("location", "Location", csv: [.value("Location", location("places.name", on: day))]) { row in
                .text(
                    try row.optional("location"),
                    note: try row.optional("is_location", as: Bool.self) == true ? "Located here" : nil)
            },
            ListColumn("manager", "Channel manager", csv: [.text("Channel manager", manager(on: day))]) {
                .text(try $0.optional("manager_name"))
            },
        ]
    }

    private static func filters(on day: Day) -> [ListFilter] {
        [
            // The day decides which rows there are at all; here it only stands in the filter bar.
            .day("on", "As of") { _ in "true" },
            .text("named", "Name or reference", beginsWhenShort: true) {
                "t.partner_id IN (\(raw: ListFilter.partners(like: $0)))"
            },
            .choice(
                "status", "Status",
                .fixed(CoverageForm.statuses.map { ListOption(value: $0.rawValue, label: $0.label) })
            ) {
                """
                EXISTS (SELECT FROM partner_memberships m WHERE m.partner_id = t.partner_id AND m.status = \($0)
                    AND \(raw: day.within("m")))
                """
            },
            HeldFilter.filter(of: "t.partner_id", on: day),
            .choice(
                "located", "Location",
                .fixed([
                    .init(value: "here", label: "Located here"), .init(value: "elsewhere", label: "Located elsewhere"),
                ])
            ) { $0 == "here" ? isHere(on: day) : "NOT \(raw: isHere(on: day))" },
        ]
    }
}

// What a partner was on the day: asked for the rows of the page alone, when they are found, ordered and counted.
extension CountryPartnersStore {
    private static let reference: SQL = "(SELECT p.reference FROM partners p WHERE p.id = t.partner_id)"

    private static func agreement(_ column: SQL) -> SQL {
        "(SELECT a.\(raw: column) FROM agreements a WHERE a.id = t.agreement_id)"
    }

    private static func status(on day: Day) -> SQL {
        """
        (SELECT m.status FROM partner_memberships m WHERE m.partner_id = t.partner_id AND \(raw: day.within("m")))
        """
    }

    private static func statusWords(on day: Day) -> SQL {
        .words(of: status(on: day), \MembershipState.label)
    }

    private static func location(_ expression: SQL, on day: Day) -> SQL {
        """
        (SELECT \(raw: expression) FROM partner_locations l JOIN countries places ON places.alpha2 = l.country
            WHERE l.partner_id = t.partner_id AND \(raw: day.within("l")))
        """
    }

    private static func manager(on day: Day) -> SQL {
        """
        (SELECT managers.name FROM partner_managers h JOIN users managers ON managers.id = h.manager_id
            WHERE h.partner_id = t.partner_id AND \(raw: day.within("h")))
        """
    }

    private static func isHere(on day: Day) -> SQL {
        """
        EXISTS (SELECT FROM partner_locations l WHERE l.partner_id = t.partner_id AND l.country = t.country
            AND \(raw: day.within("l")))
        """
    }
}
