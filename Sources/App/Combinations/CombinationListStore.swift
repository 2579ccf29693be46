import PartnerProgram
import Postgres

/// The list of combinations as it is declared, by the day they take effect.
enum CombinationListStore {
    static func list(for user: User, today: Day) -> ListDefinition {
        ListDefinition(
            name: "combinations", title: "Combinations", path: "/combinations", noun: ("combination", "combinations"),
            select: """
                c.id, c.reference, c.kind, c.state, c.effective_on, c.reported_at, survivor.id AS survivor_id,
                survivor.name AS survivor, survivor.reference AS survivor_reference, absorbed.id AS absorbed_id,
                absorbed.name AS absorbed, absorbed.reference AS absorbed_reference, reporters.name AS reporter
                """,
            from: """
                business_combinations c JOIN partners survivor ON survivor.id = c.survivor_id
                JOIN partners absorbed ON absorbed.id = c.absorbed_id
                JOIN users reporters ON reporters.id = c.reported_by
                """,
            key: "c.id", columns: columns(today), filters: filters, tabs: tabs(of: user, today),
            defaultSort: "-effective",
            nothingYet: .nothingYet(
                "No combinations yet", "Mergers and acquisitions among partners stand here, once they are reported.",
                CombinationContext.admits(user) ? create : nil),
            create: CombinationContext.admits(user) ? create : nil, mayExport: ExportContext.admits(user))
    }

    private static let create = Button.link("Report a combination", "/combinations/new", .primary)

    private static func columns(_ today: Day) -> [ListColumn] {
        [
            ListColumn("reference", "Combination", csv: [.value("Combination", "c.reference")]) { row in
                .link(
                    try row.get("reference"), "/combinations/\(try row.get("id", as: Int.self))",
                    note: try row.get("kind", as: BusinessCombination.Kind.self).label)
            },
            party("absorbed", "Becomes part"),
            party("survivor", "Of"),
            ListColumn(
                "effective", "From", sort: .day("c.effective_on", startsDescending: true),
                csv: [.value("From", "c.effective_on")]
            ) { row in
                let day = try row.get("effective_on", as: Day.self)
                let isOpen = try row.get("state", as: BusinessCombination.State.self).isOpen
                return isOpen
                    ? .due(
                        day.spoken, day > today ? day.distance(from: today) : "its day has come", isLate: day < today)
                    : .text(day.spoken)
            },
            ListColumn("reporter", "Reported by", isUsual: false, csv: [.text("Reported by", "reporters.name")]) {
                .text(try $0.get("reporter"))
            },
            ListColumn("state", "State", csv: [.value("State", "initcap(c.state)")]) {
                .tags(try $0.get("state", as: BusinessCombination.State.self).tag)
            },
        ]
    }

    private static func party(_ key: String, _ heading: String) -> ListColumn {
        let (name, reference) = (SQL(file: "\(key).name"), SQL(file: "\(key).reference"))
        return ListColumn(
            key, heading, csv: [.text(heading, name), .value("\(heading): reference", reference)]
        ) { row in
            .link(
                try row.get(key), "/partners/\(try row.get(key + "_id", as: Int.self))",
                note: try row.get(key + "_reference"))
        }
    }

    private static let filters: [ListFilter] = [
        .text("named", "Partner or reference") { words in
            let found = ListFilter.partners(like: words)
            return "c.survivor_id IN (\(raw: found)) OR c.absorbed_id IN (\(raw: found))"
        },
        .choice(
            "kind", "Kind", .fixed(BusinessCombination.Kind.allCases.map { .init(value: $0.rawValue, label: $0.label) })
        ) { "c.kind = \($0)" },
        .day("from", "From") { "c.effective_on >= \($0)::date" },
        .day("to", "Until") { "c.effective_on <= \($0)::date" },
    ]

    /// What one can carry out today is what another person has assessed and whose day has come.
    private static func tabs(of user: User, _ today: Day) -> [ListTab] {
        let due = ListTab(
            "due", "For you to apply",
            "c.state = 'assessed' AND c.assessed_by <> \(user.id)::bigint AND c.effective_on <= \(today)::date",
            nothing: "Nothing waits for you to carry it out")
        return [
            ListTab("reported", "Reported", "c.state = 'reported'", nothing: "Nothing waits for its assessment")
        ] + (CombinationContext.admits(user) ? [due] : []) + [
            ListTab("assessed", "Assessed", "c.state = 'assessed'", nothing: "Nothing waits to be carried out"),
            ListTab("applied", "Applied", "c.state = 'applied'", nothing: "No partner has become part of another yet"),
            ListTab("withdrawn", "Withdrawn", "c.state = 'withdrawn'", nothing: "No combination was withdrawn"),
            ListTab("all", "All"),
        ]
    }
}
