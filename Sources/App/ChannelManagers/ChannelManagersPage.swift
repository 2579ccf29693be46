import PartnerProgram

/// Who looks after what on any day, by which rule, for how many partners; white spots; and what was changed and why.
struct ChannelManagersPage: Page {
    static let template = "channel-managers/show"
    let frame: Frame
    let identity: Identity
    let filters: Filters
    let missing: Banner?
    let tiles: [Tile]
    let rules: Table?
    let noRules: EmptyState?
    let managers: Table?
    let spots: Table?
    let unmanaged: Table?
    let allUnmanaged: Link?
    let history: Table?
    let noHistory: EmptyState?

    /// What the page is made of, as read.
    struct Content: Sendable {
        let day: Day
        let today: Day
        let rules: [ManagerRule]
        let planned: [ManagerRule]
        let countries: [CountryLook]
        let loads: [ManagerLoad]
        let unmanaged: [UnmanagedPartner]
        let unmanagedCount: Int
        let changes: [ManagerRuleChange]
        let mayChange: Bool

        var isToday: Bool { day == today }
        var white: [CountryLook] { countries.filter { $0.rule == nil } }
    }

    /// How many partners without a manager the page names.
    static let sample = 25

    init(frame: FrameMaker, _ content: Content, _ clock: OfficeClock) {
        let banner: Banner? = content.isToday ? nil : .asOf(content.day.spoken, backTo: "/channel-managers")
        self.frame = frame.with(asOf: banner)("Channel managers")
        identity = Identity(
            "Channel managers",
            buttons: content.mayChange && content.isToday
                ? [.link("Add a rule", "/channel-managers/change", .primary)] : [])
        filters = Filters(
            "/channel-managers",
            [.text("on", "As of", value: content.isToday ? "" : content.day.description, type: "date")])
        missing =
            content.unmanagedCount == 0
            ? nil
            : Banner(
                .warn, "\(ManagerMail.partners(content.unmanagedCount)) without a manager.",
                "Whoever looked after them has left, or nobody was ever named.",
                link: Link("See which", "#unmanaged"))
        tiles = Self.tiles(content)
        let lines = ManagerRuleLines(content)
        rules = content.rules.isEmpty && content.planned.isEmpty ? nil : lines.rules
        noRules =
            rules == nil
            ? .nothingYet("No rules on this day", "Nobody was named for any place.")
            : nil
        managers = content.loads.isEmpty ? nil : lines.managers
        spots = content.white.isEmpty ? nil : lines.spots
        unmanaged = content.unmanaged.isEmpty ? nil : lines.unmanaged
        allUnmanaged =
            content.unmanaged.isEmpty
            ? nil
            : Link("All \(ListPage.words(content.unmanagedCount)) in the list of partners", "/partners?manager=none")
        history = content.changes.isEmpty ? nil : lines.history(clock)
        noHistory =
            content.changes.isEmpty
            ? .nothingYet("Nothing was changed by then", "Each change of a rule stands here, with who made it and why.")
            : nil
    }

    private static func tiles(_ content: Content) -> [Tile] {
        let byRule = content.countries.reduce(0) { $0 + $1.byRule }
        let byHand = content.countries.reduce(0) { $0 + $1.byHand }
        let without = content.countries.reduce(0) { $0 + $1.without }
        return [
            Tile("Partners by a rule", ListPage.words(byRule), note: "their manager follows the rules"),
            Tile("Partners by hand", ListPage.words(byHand), note: "somebody chose; rules do not move them"),
            Tile(
                "Without a manager", ListPage.words(content.isToday ? content.unmanagedCount : without),
                note: content.isToday ? "nobody, or somebody who has left" : "nobody on that day",
                isLate: content.isToday && content.unmanagedCount > 0),
            Tile("White spots", "\(content.white.count)", note: "of \(content.countries.count) countries"),
        ]
    }
}
