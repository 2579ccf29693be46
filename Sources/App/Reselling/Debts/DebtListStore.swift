import PartnerProgram
import Postgres

/// The list of debts as it is declared, what is due longest first. A partner sees its own.
enum DebtListStore {
    static func list(for user: User, today: Day) -> ListDefinition {
        let isPartner = user.kind == .partner
        let create: Button? = FinanceContext.admits(user) ? .link("Enter an invoice", "/debts/new", .primary) : nil
        return ListDefinition(
            name: "debts", title: "Debts", path: "/debts", noun: ("invoice", "invoices"),
            select: """
                d.id, d.reference, d.invoice_number, d.amount, d.currency, c.minor_units, d.due_on, d.grace_until,
                d.paid_on, d.partner_id, partners.name AS partner
                """,
            from: "debts d JOIN partners ON partners.id = d.partner_id JOIN currencies c ON c.code = d.currency",
            key: "d.id", columns: columns(isPartner: isPartner, today), filters: isPartner ? [] : filters,
            tabs: tabs(today), defaultSort: "due",
            nothingYet: .nothingYet(
                "No debts yet",
                isPartner
                    ? "Invoices of ours that are not paid appear here (R142)."
                    : "Enter invoices that are not paid: a delinquent one suspends a reseller (R142).", create
            ),
            create: create, mayExport: ExportContext.admits(user))
    }

    private static func tabs(_ today: Day) -> [ListTab] {
        let open: SQL = "coalesce(d.paid_on > \(today)::date, true)"
        return [
            ListTab(
                "delinquent", "Delinquent",
                "coalesce(d.grace_until, d.due_on) < \(today)::date AND \(raw: open)",
                nothing: "Nothing is delinquent"),
            ListTab("open", "Not paid", open, nothing: "Everything is paid"),
            ListTab("paid", "Paid", "d.paid_on <= \(today)::date", nothing: "Nothing was paid"), ListTab("all", "All"),
        ]
    }

    private static func columns(isPartner: Bool, _ today: Day) -> [ListColumn] {
        let partner = ListColumn("partner", "Partner", csv: [.text("Partner", "partners.name")]) { row in
            .link(try row.get("partner"), "/partners/\(try row.get("partner_id", as: Int.self))/reselling")
        }
        return [
            ListColumn(
                "invoice", "Invoice",
                csv: [.text("Invoice", "d.invoice_number"), .value("Reference", "d.reference")]
            ) { row in
                .link(
                    try row.get("invoice_number"), "/debts/\(try row.get("id", as: Int.self))",
                    note: try row.get("reference"))
            }
        ] + (isPartner ? [] : [partner]) + [
            ListColumn("state", "State") { .tags(try Debt(row: $0).standing(on: today).tag) },
            ListColumn(
                "amount", "Owed", isNumber: true,
                csv: [.value("Amount", "d.amount"), .value("Currency", "d.currency")]
            ) { row in
                let currency = Currency(code: try row.get("currency"), minorUnits: try row.get("minor_units"))
                return .number(Money(rounding: try row.get("amount"), in: currency)?.description)
            },
            ListColumn(
                "due", "Due", sort: .day("d.due_on"),
                csv: [.value("Due", "d.due_on"), .value("Grace until", "d.grace_until")]
            ) { row in
                let debt = try Debt(row: row)
                let standing = debt.standing(on: today)
                guard standing != .paid else { return .text(debt.dueOn.spoken) }
                let last = debt.graceUntil ?? debt.dueOn
                return .due(debt.dueOn.spoken, last.left(from: today), isLate: standing == .delinquent)
            },
            ListColumn("paid", "Paid", csv: [.value("Paid", "d.paid_on")]) {
                .text(try $0.optional("paid_on", as: Day.self)?.spoken)
            },
        ]
    }

    private static let filters: [ListFilter] = [
        .text("partner", "Partner or reference") { words in
            "d.partner_id IN (\(raw: ListFilter.partners(like: words)))"
        },
        .text("invoice", "Number of the invoice") { words in
            "lower(d.invoice_number) LIKE \(raw: ListFilter.pattern(words))"
        },
        .day("from", "Due from") { "d.due_on >= \($0)::date" },
        .day("to", "Due until") { "d.due_on <= \($0)::date" },
    ]
}
