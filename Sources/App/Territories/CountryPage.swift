import PartnerProgram

/// A country: how partners sell there, who looks after it, and the partners that may sell there, each not alone (R14).
struct CountryPage: Page {
    static let template = "territories/country"
    let frame: Frame
    let identity: Identity
    let facts: Facts
    let models: Table
    let list: ListPage

    init(_ country: CountryFacts, _ contents: ListContents, on day: Day, today: Day, frame maker: FrameMaker) {
        let banner: Banner? = day == today ? nil : .asOf(day.spoken, backTo: "/territories/\(country.code)")
        let marked = maker.with(asOf: banner)
        list = ListPage(contents, frame: marked)
        let suffix = day == today ? "" : "?on=\(day)"
        frame = marked(country.name, section: "Territories", crumbs: [Link("Territories", "/territories\(suffix)")])
        let model = country.models.first { $0.version == country.decidedBy }
        identity = Identity(
            country.name, count: list.count,
            tags: [model?.isResell == true ? .good("Resell territory") : .calm("Sell-with")],
            facts: [Link(country.geo.label, nil), country.region.map { Link($0, nil) }].compactMap(\.self))
        facts = Self.facts(country, on: day)
        models = Table(
            "By program", hidesCaption: true, [Column("Program"), Column("Main model"), Column("Why")],
            country.models.map { model in
                TableRow(
                    .link("\(model.year), version \(model.number)", "/program/\(model.year)/reselling"),
                    [
                        .text(model.isResell ? "Sell-thru (resell)" : "Sell-with", note: "Since \(model.since.spoken)"),
                        .text(model.why),
                    ])
            })
    }

    private static func facts(_ country: CountryFacts, on day: Day) -> Facts {
        let manager = country.managers.first { $0.holds(on: day) }
        return Facts(
            nil,
            [
                Fact(
                    "Channel manager", manager?.name,
                    note: manager.map {
                        "By the rule for \($0.isOwn ? country.name : country.geo.label), since \($0.since.spoken) (R21)"
                    }),
                Fact("Exclusive", "No: any number of partners may sell here", note: "R14"),
                Fact("Time zone", country.zone), Fact("Currency", country.currency),
            ])
    }
}

extension CountryFacts.Model {
    var isResell: Bool { !lists.isEmpty }

    /// The list and its clause, or that it stands on none.
    fileprivate var why: String {
        isResell
            ? "On \(lists.count == 1 ? "list" : "lists") \(lists.joined(separator: " and ")) of the resell territories"
                + " (\(Set(clauses).sorted().joined(separator: ", ")))"
            : "On none of the lists of resell territories (R134)"
    }
}
