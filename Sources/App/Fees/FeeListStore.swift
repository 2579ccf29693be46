import PartnerProgram
import Postgres

/// The list of fees as it is declared, what is due first. A partner sees its own.
enum FeeListStore {
    static func list(for user: User, today: Day) -> ListDefinition {
        let isPartner = user.kind == .partner
        let create: Button? = FeeKeeperContext.admits(user) ? .link("Enter a fee", "/fees/new", .primary) : nil
        return ListDefinition(
            name: "fees", title: "Fees", path: "/fees", noun: ("fee", "fees"),
            select: """
                f.id, f.reference, f.kind, f.program_year, f.subsidiary, f.amount, f.currency, c.minor_units, f.due_on,
                f.state, f.invoice_number, f.invoiced_on, f.paid_on, f.waived_on, f.waiver_asked_by, f.partner_id,
                partners.name AS partner
                """,
            from: """
                partner_fees f JOIN partners ON partners.id = f.partner_id JOIN currencies c ON c.code = f.currency
                """,
            key: "f.id", columns: columns(isPartner: isPartner, today), filters: filters(isPartner: isPartner),
            tabs: tabs(isPartner: isPartner, today), defaultSort: "due",
            nothingYet: .nothingYet(
                "No fees yet",
                isPartner
                    ? "What you owe each year appears here (R93, R94)."
                    : "Enter what partners owe each year (R93, R94).",
                create), create: create, mayExport: ExportContext.admits(user))
    }

    private static func tabs(isPartner: Bool, _ today: Day) -> [ListTab] {
        let waivers = ListTab(
            "waivers", "Waivers to decide", "f.state IN ('due', 'invoiced') AND f.waiver_asked_by IS NOT NULL",
            nothing: "Nobody asks for a waiver")
        return [
            ListTab(
                "overdue", "Overdue", "f.state IN ('due', 'invoiced') AND f.due_on < \(today)::date",
                nothing: "No fee is overdue"),
            ListTab("open", "Open", "f.state IN ('due', 'invoiced')", nothing: "No fee is open"),
        ] + (isPartner ? [] : [waivers]) + [
            ListTab("paid", "Paid", "f.state = 'paid'", nothing: "No fee was paid"),
            ListTab("waived", "Waived", "f.state = 'waived'", nothing: "No fee was waived"), ListTab("all", "All"),
        ]
    }

    private static func columns(isPartner: Bool, _ today: Day) -> [ListColumn] {
        let partner = ListColumn("partner", "Partner", csv: [.text("Partner", "partners.name")]) { row in
            .link(try row.get("partner"), "/partners/\(try row.get("partner_id", as: Int.self))")
        }
        let kinds: SQL = "CASE f.kind WHEN 'subsidiary' THEN 'Subsidiary' ELSE 'Cloud Demo Environment' END"
        return [
            ListColumn(
                "fee", "Fee",
                csv: [.value("Fee", kinds), .text("Subsidiary", "f.subsidiary"), .value("Reference", "f.reference")]
            ) { row in
                let kind = try row.get("kind", as: PartnerFee.Kind.self)
                return .link(
                    "\(kind.label) \(try row.get("program_year", as: Int.self))",
                    "/fees/\(try row.get("id", as: Int.self))",
                    note: try row.optional("subsidiary") ?? row.get("reference"))
            }
        ] + (isPartner ? [] : [partner]) + [
            ListColumn("state", "State", csv: [.value("State", words(today))]) {
                .tags(try PartnerFee(row: $0).standing(on: today).tag)
            },
            ListColumn(
                "amount", "Amount", isNumber: true,
                csv: [.value("Amount", "f.amount"), .value("Currency", "f.currency")]
            ) { row in
                let currency = Currency(code: try row.get("currency"), minorUnits: try row.get("minor_units"))
                return .number(Money(rounding: try row.get("amount"), in: currency)?.description)
            },
            ListColumn("due", "Due", sort: .day("f.due_on"), csv: [.value("Due", "f.due_on")]) { row in
                let fee = try PartnerFee(row: row)
                guard fee.state == .due || fee.state == .invoiced else { return .text(fee.dueOn.spoken) }
                return .due(fee.dueOn.spoken, fee.dueOn.distance(from: today), isLate: fee.isOverdue(on: today))
            },
            ListColumn("invoice", "Invoice", csv: [.text("Invoice", "f.invoice_number")]) {
                .text(try $0.optional("invoice_number"), note: try $0.optional("invoiced_on", as: Day.self)?.spoken)
            },
        ]
    }

    private static func words(_ today: Day) -> SQL {
        """
        CASE WHEN f.state IN ('due', 'invoiced') AND f.due_on < \(today)::date THEN 'Overdue' ELSE initcap(f.state) END
        """
    }

    private static func filters(isPartner: Bool) -> [ListFilter] {
        let partner: ListFilter = .text("partner", "Partner or reference") { words in
            "f.partner_id IN (\(raw: ListFilter.partners(like: words)))"
        }
        return (isPartner ? [] : [partner]) + [
            .choice(
                "kind", "Fee", .fixed(PartnerFee.Kind.allCases.map { .init(value: $0.rawValue, label: $0.label) })
            ) { "f.kind = \($0)" },
            .text("invoice", "Number of the invoice") { words in
                "lower(f.invoice_number) LIKE \(raw: ListFilter.pattern(words))"
            },
            .day("from", "Due from") { "f.due_on >= \($0)::date" },
            .day("to", "Due until") { "f.due_on <= \($0)::date" },
        ]
    }
}
