import Foundation
import PartnerProgram
import Postgres

/// Our own opportunities as a list: the ones that became known last come first.
enum VendorOpportunityListStore {
    static func list(for user: User, clock: OfficeClock) -> ListDefinition {
        let create = DealContext.admits(user)
        return ListDefinition(
            name: "vendor-opportunities", title: "Our opportunities", path: "/vendor-opportunities",
            noun: ("opportunity", "opportunities"),
            select: """
                o.id, o.reference, o.need, o.value, o.currency, o.stage, o.outcome, o.known_since, o.expected_close,
                o.closed_on, o.account_executive, c.legal_name, c.domain, places.name AS country_name,
                currencies.minor_units, recorders.name AS recorder
                """,
            from: """
                opportunities o LEFT JOIN customers c ON c.id = o.customer_id
                LEFT JOIN countries places ON places.alpha2 = c.country
                LEFT JOIN currencies ON currencies.code = o.currency
                LEFT JOIN users recorders ON recorders.id = o.recorded_by
                """,
            key: "o.id", scope: "o.origin = 'vendor'", columns: columns(clock), filters: filters,
            tabs: [
                ListTab("open", "Open", "o.outcome = 'open'", nothing: "No opportunity of ours is open"),
                ListTab("won", "Won", "o.outcome = 'won'", nothing: "None is won yet"),
                ListTab("lost", "Lost", "o.outcome = 'lost'", nothing: "None is lost"), ListTab("all", "All"),
            ],
            defaultSort: "-known",
            nothingYet: .nothingYet(
                "No opportunities of ours yet",
                "Enter what our own sales people know: what partners register is compared with it.",
                create ? .link("Enter an opportunity", "/vendor-opportunities/new", .primary) : nil),
            create: create ? .link("Enter an opportunity", "/vendor-opportunities/new", .primary) : nil,
            mayExport: ExportContext.admits(user))
    }

    private static var filters: [ListFilter] {
        [
            .text("customer", "Customer or reference", beginsWhenShort: true) { words in
                "o.id IN (SELECT desk.vendor_opportunities_found(\(raw: ListFilter.folded(words))))"
            },
            .choice("country", "Country", .read(ListFilter.countries)) { "c.country = \($0)" },
            .choice(
                "stage", "Stage", .fixed(SalesStage.ladder.map { .init(value: String($0), label: "\($0) %") })
            ) { "o.stage = \(Int($0) ?? 0)::int" },
        ]
    }

    private static func columns(_ clock: OfficeClock) -> [ListColumn] {
        [
            ListColumn(
                "customer", "Customer",
                csv: [.text("Customer", "c.legal_name"), .value("Reference", "o.reference")]
            ) { row in
                .link(
                    try row.get("legal_name"), "/vendor-opportunities/\(try row.get("id", as: Int.self))",
                    note: try row.get("reference"))
            },
            ListColumn("country", "Country", csv: [.value("Country", "places.name")]) {
                .text(try $0.get("country_name"))
            },
            ListColumn("need", "Need", isUsual: false, csv: [.text("Need", "o.need")]) { .text(try $0.get("need")) },
            ListColumn(
                "stage", "Stage", sort: .number("o.stage", startsDescending: true), isNumber: true,
                csv: [.value("Stage", "o.stage")]
            ) { .number("\(try $0.get("stage", as: Int.self)) %") },
            ListColumn(
                "value", "Value", isNumber: true, csv: [.value("Value", "o.value"), .value("Currency", "o.currency")]
            ) { .number(try Money(row: $0)?.description) },
        ] + times(clock)
    }

    private static func times(_ clock: OfficeClock) -> [ListColumn] {
        [
            ListColumn("close", "Expected close", csv: [.value("Expected close", "o.expected_close")]) {
                .text(try $0.optional("expected_close", as: Day.self)?.spoken)
            },
            ListColumn("outcome", "Outcome", csv: [.value("Outcome", "o.outcome")]) { row in
                let closed = try row.optional("closed_on", as: Day.self)
                return .tags(
                    VendorOpportunityRecord.tag(try row.get("outcome")), note: closed.map { "On \($0.spoken)" })
            },
            ListColumn(
                "known", "Known since", sort: .instant("o.known_since", startsDescending: true),
                csv: [.value("Known since", "o.known_since")]
            ) { row in
                .text(
                    Day.day(of: try row.get("known_since"), in: clock.zone).spoken,
                    note: try row.optional("recorder", as: String.self).map { "By \($0)" })
            },
            ListColumn(
                "executive", "Account executive", isUsual: false,
                csv: [.text("Account executive", "o.account_executive")]
            ) { .text(try $0.optional("account_executive")) },
        ]
    }
}
