import PartnerProgram

/// The tables of the page.
struct ManagerRuleLines {
    let content: ChannelManagersPage.Content

    init(_ content: ChannelManagersPage.Content) { self.content = content }

    private var mayChange: Bool { content.mayChange && content.isToday }

    var rules: Table {
        Table(
            "Rules", hidesCaption: true,
            [
                Column("Place"), Column("Manager"), Column("From"), Column("Until"), .number("By this rule"),
                .number("By hand"),
            ] + (mayChange ? [Column("Change")] : []),
            (content.rules + content.planned).map(line))
    }

    private func line(_ rule: ManagerRule) -> TableRow {
        let places = content.countries.filter { $0.rule == rule.id }
        let isPlanned = rule.days.from > content.day
        let reason = rule.reason.isEmpty ? nil : rule.reason
        let place: Cell =
            rule.place.country.map { .link(rule.place.name, "/territories/\($0)", note: reason) }
            ?? .text(rule.place.name, note: reason)
        let manager: Cell =
            isPlanned
            ? .tags(.calm("Planned"), note: rule.managerName)
            : rule.isThere ? .text(rule.managerName) : .tags(.bad("Has left"), note: rule.managerName)
        return TableRow(
            place,
            [
                manager, .text(rule.days.from.spoken), .text(rule.days.until?.spoken ?? "No end set"),
                .number(isPlanned ? nil : ListPage.words(places.reduce(0) { $0 + $1.byRule })),
                .number(isPlanned ? nil : ListPage.words(places.reduce(0) { $0 + $1.byHand })),
            ] + (mayChange ? [change(rule)] : []))
    }

    private func change(_ rule: ManagerRule) -> Cell {
        .link(
            "Change", "/channel-managers/rules/\(rule.id)",
            unseen: " the rule for \(rule.place.name) from \(rule.days.from.spoken)")
    }

    var managers: Table {
        Table(
            "Managers", hidesCaption: true,
            [Column("Manager"), Column("Looks after"), .number("By rule"), .number("By hand")],
            content.loads.map { load in
                let places = content.rules.filter { $0.manager == load.person.id }.map(\.place.name)
                return TableRow(
                    load.isThere ? .text(load.person.name) : .text(load.person.name, note: "Has left, or the role"),
                    [
                        .text(places.isEmpty ? nil : places.joined(separator: ", ")),
                        .number(ListPage.words(load.byRule)), .number(ListPage.words(load.byHand)),
                    ])
            })
    }

    /// White spots, GEO by GEO.
    var spots: Table {
        let byGeo = Dictionary(grouping: content.white, by: \.geo)
        return Table(
            "White spots", hidesCaption: true, [Column("GEO"), Column("Countries"), .number("Partners there")],
            Geo.allCases.compactMap { geo in
                guard let countries = byGeo[geo] else { return nil }
                let all = content.countries.count { $0.geo == geo }
                let named = countries.prefix(12).map(\.name).joined(separator: ", ")
                let rest = countries.count > 12 ? " and \(countries.count - 12) more" : ""
                return TableRow(
                    .text(geo.label),
                    [
                        .text(countries.count == all ? "All \(all) countries" : named + rest),
                        .number(ListPage.words(countries.reduce(0) { $0 + $1.byRule + $1.byHand + $1.without })),
                    ])
            })
    }

    var unmanaged: Table {
        Table(
            "Partners without a manager", hidesCaption: true,
            [Column("Partner"), Column("Location"), Column("Who looked after it")],
            content.unmanaged.map { partner in
                TableRow(
                    .link(partner.name, "/partners/\(partner.id)/manager", note: partner.reference),
                    [
                        .text(partner.place),
                        .text(
                            partner.former ?? "Nobody yet",
                            note: partner.former.map { _ in
                                partner.formerState == "active" ? "Is no channel manager any more" : "Has left"
                            }),
                    ])
            })
    }

    func history(_ clock: OfficeClock) -> Table {
        Table(
            "Changes", hidesCaption: true,
            [Column("Change"), Column("From"), Column("Why"), Column("By"), Column("What moved")],
            content.changes.map { change in
                let work =
                    change.workMoved == 0
                    ? "nothing open" : "\(change.workMoved) open \(change.workMoved == 1 ? "thing" : "things")"
                let moved =
                    change.partnersMoved + change.workMoved == 0
                    ? "Nothing had to move" : "\(ManagerMail.partners(change.partnersMoved)), \(work)"
                return TableRow(
                    .text(change.sentence),
                    [
                        .text(change.day.spoken), .text(change.reason),
                        .text(change.recordedBy, note: clock.spoken(change.recordedAt)),
                        change.carriedOutAt == nil
                            ? .tags(.calm("Planned")) : .tags(.good("Carried out"), note: moved),
                    ])
            })
    }
}
