import PartnerProgram
import Postgres

/// The list of certificates in people's hands. A partner sees those of its people.
enum HoldingListStore {
    static func list(for user: User, today: Day) -> ListDefinition {
        let isPartner = user.kind == .partner
        return ListDefinition(
            name: "certificates", title: "Certificates", path: "/certificates", noun: ("certificate", "certificates"),
            select: """
                h.id, h.reference, h.state, h.issued_on, h.expires_on, h.number, p.name AS person, h.person_id,
                coalesce(t.name, c.code) AS certificate, e.partner_id, partners.name AS partner
                """,
            from: """
                certificate_holdings h JOIN people p ON p.id = h.person_id
                JOIN certificates c ON c.id = h.certificate_id
                LEFT JOIN certificate_terms t ON t.certificate_id = c.id AND t.valid @> h.issued_on
                LEFT JOIN person_employments e ON e.person_id = p.id AND e.valid @> \(today)::date
                LEFT JOIN partners ON partners.id = e.partner_id
                """,
            key: "h.id", columns: columns(isPartner: isPartner, today), filters: filters(isPartner: isPartner),
            tabs: tabs(today), defaultSort: "-issued",
            nothingYet: .nothingYet(
                "No certificates yet", "Certificates are recorded on the page of the person who holds them."),
            mayExport: ExportContext.admits(user))
    }

    private static func tabs(_ today: Day) -> [ListTab] {
        let soon = today.adding(days: CertificateReminder.daysBefore)
        let isValid: SQL = "h.state = 'verified' AND h.held_until >= \(today)::date"
        return [
            ListTab("verify", "To verify", "h.state = 'claimed'", nothing: "Every certificate is answered"),
            ListTab("valid", "Valid", "\(raw: isValid) AND e.id IS NOT NULL", nothing: "No certificate is valid today"),
            ListTab(
                "expiring", "Expiring in \(CertificateReminder.daysBefore) days",
                "\(raw: isValid) AND h.held_until <= \(soon)::date AND e.id IS NOT NULL",
                nothing: "No certificate expires soon"),
            ListTab(
                "expired", "Expired", "h.state = 'verified' AND h.held_until < \(today)::date",
                nothing: "No certificate has expired"),
            ListTab(
                "unlinked", "Without a partner", "\(raw: isValid) AND e.id IS NULL",
                nothing: "Everybody with a certificate works for a partner"),
            ListTab("returned", "Returned", "h.state = 'returned'", nothing: "No certificate was returned"),
            ListTab("all", "All"),
        ]
    }

    private static func columns(isPartner: Bool, _ today: Day) -> [ListColumn] {
        let partner = ListColumn("partner", "Partner", csv: [.text("Partner", "partners.name")]) { row in
            guard let id = try row.optional("partner_id", as: Int.self) else { return .text(nil) }
            return .link(try row.get("partner"), "/partners/\(id)")
        }
        return [
            ListColumn(
                "certificate", "Certificate",
                csv: [.text("Certificate", "coalesce(t.name, c.code)"), .value("Reference", "h.reference")]
            ) { row in
                .link(
                    try row.get("certificate"), "/certificates/\(try row.get("id", as: Int.self))",
                    note: try row.get("reference"))
            },
            ListColumn("person", "Person", csv: [.text("Person", "p.name")]) { row in
                .link(try row.get("person"), "/people/\(try row.get("person_id", as: Int.self))")
            },
        ] + (isPartner ? [] : [partner]) + [state(today)] + days(today)
    }

    private static func state(_ today: Day) -> ListColumn {
        let words: SQL = """
            CASE WHEN h.state = 'claimed' THEN 'To be verified' WHEN h.state = 'returned' THEN 'Returned'
                WHEN h.held_until < \(today)::date THEN 'Expired' WHEN e.id IS NULL THEN 'Without a partner'
                ELSE 'Verified' END
            """
        return ListColumn("state", "State", csv: [.value("State", words)]) { row in
            let holding = CertificateHolding(
                issuedOn: try row.get("issued_on"), lastDay: try row.optional("expires_on"),
                state: try row.get("state"),
                recorder: nil, isClaimedByPartner: false)
            let hasEmployer = try row.optional("partner_id", as: Int.self) != nil
            return .tags(holding.standing(on: today, hasEmployer: hasEmployer).tag)
        }
    }

    private static func days(_ today: Day) -> [ListColumn] {
        [
            ListColumn(
                "issued", "Issued", sort: .day("h.issued_on", startsDescending: true),
                csv: [.value("Issued", "h.issued_on")]
            ) { .text(try $0.get("issued_on", as: Day.self).spoken) },
            ListColumn("expires", "Last day", sort: .day("h.held_until"), csv: [.value("Last day", "h.expires_on")]) {
                guard let last = try $0.optional("expires_on", as: Day.self) else { return .text("Without an end") }
                return .due(last.spoken, last.distance(from: today), isLate: last < today)
            },
        ]
    }

    private static func filters(isPartner: Bool) -> [ListFilter] {
        let partner: ListFilter = .text("partner", "Partner or reference") { words in
            "e.partner_id IN (\(raw: ListFilter.partners(like: words)))"
        }
        return [
            .text("named", "Person, number or reference") { words in
                let pattern = ListFilter.pattern(words)
                return """
                    lower(p.name) LIKE \(raw: pattern) OR lower(h.number) LIKE \(raw: pattern)
                        OR lower(h.reference) LIKE \(raw: pattern)
                    """
            }
        ] + (isPartner ? [] : [partner]) + [
            .choice("certificate", "Certificate", .read(CatalogueStore.options)) { "c.code = \($0)" },
            .day("from", "Last day from") { "h.held_until >= \($0)::date" },
            .day("to", "Last day until") { "h.held_until <= \($0)::date" },
        ]
    }
}
