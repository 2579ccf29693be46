/// A list with everything around it.
struct StyleListsPage: Sendable {
    let head = Identity("Partners", count: "412", buttons: [.link("Export 37 rows, CSV", "#export")])
    let tabs = Tabs(
        "Partners",
        [
            .init("All", "#all", count: 412, isCurrent: true), .init("Mine", "#mine", count: 96),
            .init("At risk this year", "#risk", count: 41), .init("Removal pending", "#removal", count: 3),
        ])
    let filters = Filters(
        "/style",
        [
            .text("named", "Name or reference"),
            .select("country", "Country", empty: "Any", options: [("PT", "Portugal"), ("NO", "Norway")], width: .full),
            .select("authorization", "Authorization", empty: "Any", options: [("sales", "Sales")], width: .full),
        ], hidden: [("sort", "name")])
    let chips = Chips(
        "37 of 412", [.init("Region: EMEA", without: "#a"), .init("Manager: Mia Santos", without: "#b")],
        clear: "#all",
        savedViews: .init(
            [Link("Expiring soon", "#soon")], current: "My territory (modified)", save: Link("Save this view", "#save"))
    )
    let bulk = BulkBar(
        [.submit("Assign a manager", name: "do", value: "assign")], selectAll: Link("Select all 412 matching", "#all"))
    let table = Table(
        "Partners, EMEA", picks: true,
        [
            Column("Partner", sort: "#name", order: .ascending), Column("Country", sort: "#country"),
            Column("Standing"), .number("Commission 2021", sort: "#commission"), Column("Answer due", sort: "#due"),
        ],
        [
            row(
                "Nova Systems Lda", "P-000318", "Portugal", .good("Authorized"), "€ 36,000.00",
                "Friday 3 December 2021", 3),
            row("Borealis Software AS", "P-000274", "Norway", .good("Authorized"), "€ 128,400.00", nil, 0),
            row("Kōyō デジタル株式会社", "P-000402", "Japan", .calm("Registered"), nil, "Monday 6 December 2021", 4),
            row(
                "Al Noor Technology LLC", "P-000377", "United Arab Emirates", .bad("Removal pending"), nil,
                "Monday 22 November 2021", -6),
            row("Vertex Consulting sp. z o.o.", "P-000155", "Poland", .warn("At risk"), "€ 9,120.50", nil, 0),
        ],
        total: TableRow(
            .text("Total"), [.text(""), .text(""), .number("€ 173,520.50"), .text("")]))
    let pages = PageLinks(
        page: 4, size: 25, total: 412,
        sizes: [.init("25", "#25", isCurrent: true), .init("50", "#50"), .init("100", "#100")]
    ) { "#page-\($0)" }

    private static func row(
        _ name: String, _ reference: String, _ country: String, _ tag: Tag, _ commission: String?, _ due: String?,
        _ left: Int
    ) -> TableRow {
        let words = left < 0 ? "Overdue by \(-left) business days" : "\(left) business days left"
        return TableRow(
            .link(name, "#\(reference)", note: reference),
            [
                .text(country), .tags(tag), .number(commission),
                due.map { .due($0, words, isLate: left < 0) } ?? .text(nil),
            ], pick: reference)
    }
}
