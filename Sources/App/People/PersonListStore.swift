import PartnerProgram
import Postgres

/// The list of people as it is declared. A partner sees those who work or worked for it.
enum PersonListStore {
    static func list(for user: User, today: Day) -> ListDefinition {
        let isPartner = user.kind == .partner
        let create: Button? =
            PersonKeeperContext.admits(user) ? .link("Add a person", "/people/new", .primary) : nil
        return ListDefinition(
            name: "people", title: "People", path: "/people", noun: ("person", "people"),
            select: """
                p.id, p.reference, p.name, p.email, countries.name AS country_name, e.partner_id,
                partners.name AS partner, lower(e.valid) AS since, (\(raw: certificates(today))) AS certificates
                """,
            from: """
                people p JOIN countries ON countries.alpha2 = p.country
                LEFT JOIN person_employments e ON e.person_id = p.id AND e.valid @> \(today)::date
                LEFT JOIN partners ON partners.id = e.partner_id
                """,
            key: "p.id", columns: columns(isPartner: isPartner, today), filters: filters(isPartner: isPartner, today),
            tabs: [
                ListTab("working", "At a partner", "e.id IS NOT NULL", nothing: "Nobody works for a partner today"),
                ListTab("left", "Left", "e.id IS NULL", nothing: "Nobody has left"), ListTab("all", "All"),
            ], defaultSort: "name",
            nothingYet: .nothingYet(
                "No people yet",
                isPartner
                    ? "Tell us who works for you: their certificates count for your company (R85–R89)."
                    : "People of partners with their certificates appear here (R85–R89).", create),
            create: create, mayExport: ExportContext.admits(user))
    }

    /// Certificates that are valid today, as `CertificateHolding.isValid(on:)` has it.
    private static func certificates(_ today: Day) -> SQL {
        """
        SELECT count(DISTINCT h.certificate_id) FROM certificate_holdings h
        WHERE h.person_id = p.id AND h.state = 'verified' AND \(today)::date BETWEEN h.issued_on AND h.held_until
        """
    }

    private static func columns(isPartner: Bool, _ today: Day) -> [ListColumn] {
        let partner = ListColumn("partner", "Partner", csv: [.text("Partner", "partners.name")]) { row in
            guard let id = try row.optional("partner_id", as: Int.self) else { return .text(nil) }
            return .link(try row.get("partner"), "/partners/\(id)")
        }
        return [
            ListColumn(
                "name", "Name", sort: .text("p.name"),
                csv: [.text("Name", "p.name"), .value("Reference", "p.reference"), .text("E-mail address", "p.email")]
            ) { row in
                .link(try row.get("name"), "/people/\(try row.get("id", as: Int.self))", note: try row.get("email"))
            }
        ] + (isPartner ? [] : [partner]) + [
            ListColumn("country", "Country", csv: [.value("Country", "countries.name")]) {
                .text(try $0.get("country_name", as: String.self))
            },
            ListColumn("since", "At the partner since", csv: [.value("Since", "lower(e.valid)")]) {
                .text(try $0.optional("since", as: Day.self)?.spoken)
            },
            ListColumn(
                "certificates", "Valid certificates", isNumber: true,
                csv: [.value("Valid certificates", "(\(raw: certificates(today)))")]
            ) { .number(String(try $0.get("certificates", as: Int.self))) },
        ]
    }

    private static func filters(isPartner: Bool, _ today: Day) -> [ListFilter] {
        let partner: ListFilter = .text("partner", "Partner or reference") { words in
            "e.partner_id IN (\(raw: ListFilter.partners(like: words)))"
        }
        return [
            .text("named", "Name, address or reference") { words in
                let pattern = ListFilter.pattern(words)
                return """
                    lower(p.name) LIKE \(raw: pattern) OR lower(p.email) LIKE \(raw: pattern)
                        OR lower(p.reference) LIKE \(raw: pattern)
                    """
            }
        ] + (isPartner ? [] : [partner]) + [
            .choice("country", "Country", .read(ListFilter.countries)) { "p.country = \($0)" },
            .choice("holds", "Holds", .read(CatalogueStore.options)) { code in
                """
                EXISTS (SELECT FROM certificate_holdings h JOIN certificates c ON c.id = h.certificate_id
                    WHERE h.person_id = p.id AND c.code = \(code) AND h.state = 'verified'
                        AND \(today)::date BETWEEN h.issued_on AND h.held_until)
                """
            },
        ]
    }
}
