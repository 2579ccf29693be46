import PartnerProgram
import Postgres

/// The list of MSP agreements as it is declared, the latest signature first. A partner sees its own.
enum MSPClientListStore {
    static func list(for user: User, today: Day) -> ListDefinition {
        let isPartner = user.kind == .partner
        let create: Button? =
            MSPClientContext.admits(user) ? .link("Enter an agreement", "/msp-clients/new", .primary) : nil
        return ListDefinition(
            name: "msp-clients", title: "MSP clients", path: "/msp-clients", noun: ("agreement", "agreements"),
            select: """
                m.id, m.reference, m.client_name, m.state, m.signed_on, lower(m.valid) AS first_day,
                upper(m.valid) - 1 AS last_day, m.partner_id, partners.name AS partner,
                countries.name AS country_name, (\(raw: isNew)) AS is_new
                """,
            from: """
                msp_client_agreements m LEFT JOIN partners ON partners.id = m.partner_id
                LEFT JOIN countries ON countries.alpha2 = m.client_country
                """,
            key: "m.id", columns: columns(isPartner: isPartner), filters: filters(isPartner: isPartner),
            tabs: tabs(today), defaultSort: "-signed",
            nothingYet: .nothingYet(
                "No MSP clients yet",
                "A client is named by a signed MSP licence agreement, one agreement for each client (R95).", create),
            create: create, mayExport: ExportContext.admits(user))
    }

    /// As `MSPClientAgreement.isNewClient(among:)` has it (A38).
    private static let isNew: SQL = """
        m.state <> 'returned' AND NOT EXISTS (
            SELECT FROM msp_client_agreements e
            WHERE e.partner_id = m.partner_id AND e.customer_id = m.customer_id AND e.state <> 'returned'
                AND (e.signed_on, e.id) < (m.signed_on, m.id))
        """

    private static func tabs(_ today: Day) -> [ListTab] {
        [
            ListTab("verify", "To verify", "m.state = 'signed'", nothing: "Every agreement is answered"),
            ListTab(
                "force", "In force", "m.state = 'verified' AND m.valid @> \(today)::date",
                nothing: "No verified agreement is in force today"),
            ListTab(
                "ended", "Ended", "m.state = 'verified' AND upper(m.valid) <= \(today)::date",
                nothing: "No agreement has ended"),
            ListTab("returned", "Returned", "m.state = 'returned'", nothing: "No agreement was returned"),
            ListTab("all", "All"),
        ]
    }

    private static func columns(isPartner: Bool) -> [ListColumn] {
        let partner = ListColumn("partner", "Partner", csv: [.text("Partner", "partners.name")]) { row in
            .link(try row.get("partner"), "/partners/\(try row.get("partner_id", as: Int.self))")
        }
        return [
            ListColumn(
                "client", "Client", sort: .text("m.client_name"),
                csv: [.text("Client", "m.client_name"), .value("Reference", "m.reference")]
            ) { row in
                .link(
                    try row.get("client_name"), "/msp-clients/\(try row.get("id", as: Int.self))",
                    note: try row.get("reference"))
            }
        ] + (isPartner ? [] : [partner]) + [
            ListColumn("country", "Country", csv: [.value("Country", "countries.name")]) {
                .text(try $0.get("country_name", as: String.self))
            },
            ListColumn("state", "State", csv: [.value("State", stateWords)]) {
                .tags(try $0.get("state", as: MSPClientAgreement.State.self).tag)
            },
            ListColumn(
                "new", "New client", csv: [.value("New client", "CASE WHEN \(raw: isNew) THEN 'yes' ELSE 'no' END")]
            ) { .text(try $0.get("is_new") ? "Yes" : "No") },
        ] + days
    }

    private static let days = [
        ListColumn(
            "signed", "Signature", sort: .day("m.signed_on", startsDescending: true),
            csv: [.value("Signature", "m.signed_on")]
        ) { .text(try $0.get("signed_on", as: Day.self).spoken) },
        ListColumn("first", "First day", csv: [.value("First day", "lower(m.valid)")]) {
            .text(try $0.get("first_day", as: Day.self).spoken)
        },
        ListColumn("last", "Last day", csv: [.value("Last day", "upper(m.valid) - 1")]) {
            .text(try $0.optional("last_day", as: Day.self)?.spoken)
        },
    ]

    private static let stateWords: SQL = .words(of: "m.state", \MSPClientAgreement.State.label)

    private static func filters(isPartner: Bool) -> [ListFilter] {
        let partner: ListFilter = .text("partner", "Partner or reference", beginsWhenShort: true) { words in
            "m.partner_id IN (\(raw: ListFilter.partners(like: words)))"
        }
        return [
            .text("named", "Client or reference", beginsWhenShort: true) { words in
                let pattern = ListFilter.folded(words)
                return isPartner
                    ? "app.search_text(m.client_name, m.reference) LIKE \(raw: pattern)"
                    : "m.id IN (SELECT desk.msp_clients_found(\(raw: pattern)))"
            }
        ] + (isPartner ? [] : [partner]) + [
            .choice("country", "Country", .read(ListFilter.countries)) { "m.client_country = \($0)" },
            .choice(
                "new", "New client", .fixed([.init(value: "yes", label: "Yes"), .init(value: "no", label: "No")])
            ) { "(\(raw: isNew)) = \($0 == "yes")" },
            .day("from", "Signed from") { "m.signed_on >= \($0)::date" },
            .day("to", "Signed until") { "m.signed_on <= \($0)::date" },
        ]
    }
}
