import PartnerProgram

/// The certificates there are on a day.
struct CataloguePage: Page {
    static let template = "evidence/catalogue"
    let frame: Frame
    let identity: Identity
    let table: Table

    init(frame: FrameMaker, _ entries: [CatalogueEntry], on day: Day, today: Day, for user: User) {
        let banner =
            day == today ? nil : Banner.asOf(day.spoken, isAhead: day > today, backTo: "/certificate-catalogue")
        self.frame = frame.with(asOf: banner)("Certificate catalogue", section: "Certificate catalogue")
        identity = Identity(
            "Certificate catalogue", count: String(entries.count),
            buttons: TrainingContext.admits(user)
                ? [.link("Add a certificate", "/certificate-catalogue/new", .primary)] : [])
        let names = Dictionary(entries.map { ($0.code, $0.terms.name) }) { first, _ in first }
        table = Table(
            "Certificate catalogue", hidesCaption: true,
            [
                Column("Certificate"), Column("Track"), Column("Level"), Column("Valid for"), Column("Comes after"),
                Column("May stand for"),
            ],
            entries.map { entry in
                TableRow(
                    .link(entry.terms.name, "/certificate-catalogue/\(entry.id)"),
                    [
                        .text(entry.terms.track), .text(entry.terms.level.label), .text(entry.terms.validity),
                        .text(entry.terms.requires.words(names)), .text(entry.terms.standsFor.words(names)),
                    ])
            })
    }
}

/// One certificate with all that it was and will be.
struct CatalogueEntryPage: Page {
    static let template = "evidence/catalogue-entry"
    let frame: Frame
    let problems: ErrorSummary?
    let identity: Identity
    let facts: Facts
    let table: Table
    let actions: [ActionForm]

    init(
        frame: FrameMaker, _ terms: [CatalogueEntry], catalogue: [CatalogueEntry], for user: User, _ typed: Typed?,
        today: Day
    ) {
        let latest = terms.first { $0.firstDay <= today } ?? terms[0]
        let path = "/certificate-catalogue/\(latest.id)"
        self.frame = frame(
            latest.terms.name, section: "Certificate catalogue",
            crumbs: [Link("Certificate catalogue", "/certificate-catalogue")])
        problems = typed?.summary
        identity = Identity(latest.terms.name, facts: [Link(latest.terms.track, nil)])
        let names = Dictionary((catalogue + terms).map { ($0.code, $0.terms.name) }) { first, _ in first }
        facts = Facts(
            nil,
            [
                Fact("Code", latest.code, note: "as requirements name it"), Fact("Level", latest.terms.level.label),
                Fact("Valid for", latest.terms.validity), Fact("Comes after", latest.terms.requires.words(names)),
                Fact(
                    "May stand for", latest.terms.standsFor.words(names),
                    note: "only where the program's setting says so (A12)"),
            ])
        table = Table(
            "What it was and will be", hidesCaption: true,
            [Column("From"), Column("Until"), Column("Name"), Column("Valid for")],
            terms.map {
                TableRow(
                    .text($0.firstDay.spoken),
                    [.text($0.lastDay?.spoken ?? "Without an end"), .text($0.terms.name), .text($0.terms.validity)])
            })
        let others = catalogue.filter { $0.id != latest.id }
        let form = CatalogueForm(typed: typed ?? Self.filled(terms[0]), others: others, isNew: false)
        actions =
            TrainingContext.admits(user)
            ? [
                ActionForm(
                    "Change it", text: "From a day on. What was until then stays as it was.", to: path + "/terms",
                    form.fields, button: "Change it", .primary)
            ] : []
    }

    private static func filled(_ entry: CatalogueEntry) -> Typed {
        var form = FormData([
            "name": entry.terms.name, "track": entry.terms.track, "level": entry.terms.level.rawValue,
            "months": entry.terms.months.map(String.init) ?? "",
        ])
        for code in entry.terms.requires { form.add(code, to: "requires") }
        for code in entry.terms.standsFor { form.add(code, to: "stands_for") }
        return Typed(form: form)
    }
}

extension CertificateTerms {
    var validity: String { months.map { "\($0) months" } ?? "Without an end" }
}

extension [String] {
    fileprivate func words(_ names: [String: String]) -> String? {
        isEmpty ? nil : map { names[$0] ?? $0 }.joined(separator: ", ")
    }
}
