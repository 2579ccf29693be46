import PartnerProgram

/// The map of territories with its table: where partners may sell, where nobody does, and by which model.
struct CoveragePage: Page {
    static let template = "territories/coverage"
    let frame: Frame
    let identity: Identity
    let tiles: [Tile]
    let filters: Filters
    let tabs: Tabs
    let chips: Chips
    let map: WorldMap?
    let empty: EmptyState?

    init(
        frame: FrameMaker, form: CoverageForm, countries: [CountryCoverage], partners: Int, shapes: [WorldMap.Shape]
    ) {
        let back = "/territories?tab=\(form.tab.rawValue)"
        let banner: Banner? = form.isToday ? nil : .asOf(form.question.day.spoken, backTo: back)
        self.frame = frame.with(asOf: banner)("Territories")
        let filtered = form.filtered(countries)
        let shown = CoverageForm.shown(filtered, in: form.tab)
        identity = Identity("Territories")
        tiles = Self.tiles(filtered, partners, form)
        filters = form.filters
        tabs = Tabs(
            "Countries",
            CoverageForm.Tab.allCases.map { tab in
                .init(
                    tab.label, form.href(tab: tab), count: CoverageForm.shown(filtered, in: tab).count,
                    isCurrent: tab == form.tab)
            })
        chips = form.chips(shown.count, of: countries.count)
        let suffix = form.ofCountry
        map =
            shown.isEmpty
            ? nil
            : WorldMap(
                "Partners that may sell in a country", unit: "Partners", shapes: shapes,
                shown.map { country in
                    .init(
                        alpha2: country.code, name: country.name, value: Double(country.partners),
                        words: Self.words(country), href: "/territories/\(country.code)\(suffix)")
                }, table: Self.table(shown, suffix))
        empty =
            shown.isEmpty
            ? .noMatch(of: form.words, clear: "/territories") : nil
    }

    private static func words(_ country: CountryCoverage) -> String {
        let count =
            country.partners == 0
            ? "no partner"
            : "\(ListPage.words(country.partners)) "
                + (country.partners == 1 ? "partner" : "partners")
        return "\(count), \(country.model.lowercased())"
    }

    private static func tiles(_ countries: [CountryCoverage], _ partners: Int, _ form: CoverageForm) -> [Tile] {
        let covered = countries.count { $0.partners > 0 }
        let single = countries.count { $0.partners == 1 }
        return [
            Tile(
                "Partners with a territory", ListPage.words(partners), note: form.isOfSomeCountries ? "anywhere" : nil),
            Tile("Countries with partners", "\(covered)", note: "of \(countries.count)"),
            Tile("White spots", "\(countries.count - covered)", note: "nobody may sell there"),
            Tile("One partner alone", "\(single)", note: "countries that hang on one"),
        ]
    }

    private static func table(_ countries: [CountryCoverage], _ suffix: String) -> Table {
        Table(
            "Countries", hidesCaption: true,
            [
                Column("Country"), Column("GEO"), .number("Partners"), Column("Model"), Column("Channel manager"),
            ],
            countries.sorted { ($1.partners, $0.name) < ($0.partners, $1.name) }.map { country in
                TableRow(
                    .link(country.name, "/territories/\(country.code)\(suffix)"),
                    [
                        .text(country.geo?.label), .number(ListPage.words(country.partners)), .text(country.model),
                        .text(country.manager ?? "Nobody"),
                    ])
            })
    }
}
