import PartnerProgram

/// A change of the rules: what is asked for it, and then what it would do, before anybody is handed over.
struct RuleChangePage: Page {
    static let template = "channel-managers/change"
    let frame: Frame
    let problems: ErrorSummary?
    let identity: Identity
    let rule: Facts?
    /// The form, until what is typed in it can be rehearsed.
    let form: Form?
    let rehearsal: Rehearsal?

    struct Hidden: Sendable {
        let name: String
        let value: String
    }

    struct Form: Sendable {
        let hidden: [Hidden]
        let fields: [Field]
    }

    /// What would happen, and the button that makes it happen.
    struct Rehearsal: Sendable {
        let hidden: [Hidden]
        let facts: Facts
        let moves: Table?
        let moreMoves: String?
        let empty: EmptyState?
        let byHand: Table?
        let unnamed: Table?
        let button: String
        let change: String
    }

    init(
        frame: FrameMaker, asking form: RuleChangeForm, places: [ManagerPlace], managers: [NamedPerson]
    ) {
        self.frame = Self.frame(frame, form)
        problems = form.typed.summary
        identity = Identity(form.title)
        rule = form.rule.map(Self.facts)
        self.form = Form(
            hidden: form.hidden.filter { ["kind", "rule"].contains($0.name) }.map(Hidden.init),
            fields: form.fields(places, managers: managers))
        rehearsal = nil
    }

    init(frame: FrameMaker, rehearsing form: RuleChangeForm, _ found: RuleRehearsal, today: Day) {
        self.frame = Self.frame(frame, form)
        problems = form.typed.summary
        identity = Identity("\(form.title): what it would do", tags: [.warn("Nothing has changed yet")])
        rule = nil
        self.form = nil
        rehearsal = Rehearsal(form, found, today: today)
    }

    private static func frame(_ frame: FrameMaker, _ form: RuleChangeForm) -> Frame {
        frame.with(form.typed.problems)(
            form.title, section: "Channel managers", crumbs: [Link("Channel managers", "/channel-managers")])
    }

    private static func facts(_ rule: ManagerRule) -> Facts {
        Facts(
            "The rule as it stands",
            [
                Fact("Place", rule.place.name), Fact("Manager", rule.managerName),
                Fact("Since", rule.days.from.spoken), Fact("Until", rule.days.until?.spoken ?? "No end set"),
                Fact("Why", rule.reason.isEmpty ? nil : rule.reason),
            ])
    }
}

extension RuleChangePage.Rehearsal {
    /// How many partners a table names.
    private static let sample = 25

    init(_ form: RuleChangeForm, _ found: RuleRehearsal, today: Day) {
        let wanted = found.wanted
        hidden = (form.hidden + [("seen", found.seen)]).map(RuleChangePage.Hidden.init)
        facts = Facts(
            nil, note: wanted.from > today ? "As things stand today. It is carried out on its day." : nil,
            [
                Fact("Place", wanted.place.name, note: Self.note(wanted.place)),
                Fact(wanted.kind == .ended ? "First day without the rule" : "First day", wanted.from.spoken),
                wanted.kind == .ended ? nil : Fact("Last day", wanted.until?.spoken ?? "No end set"),
                Fact("Manager before", found.former?.name ?? "Nobody"),
                Fact("Manager from then on", found.successor?.name ?? "Nobody"), Fact("Why", wanted.reason),
                Fact("Partners that change hands", "\(found.moves.count)"),
                Fact("Open work that goes with them", Self.words(found.work)),
                Fact("Partners that stay, chosen by hand", "\(found.byHand.count)"),
            ].compactMap(\.self))
        moves = Self.table("Partners that change hands", found.moves)
        moreMoves = found.moves.count > Self.sample ? "and \(found.moves.count - Self.sample) more" : nil
        empty = found.moves.isEmpty ? .nothingYet("No partner changes hands", Self.why(found)) : nil
        byHand = Self.table("Partners that stay, chosen by hand", found.byHand)
        unnamed = Self.table("Partners that nobody is named for", found.unnamed)
        button = Self.button(found, isAhead: wanted.from > today)
        change = "/channel-managers/change?" + ListQuery.encoded(form.hidden)
    }

    private static func note(_ place: ManagerPlace) -> String? {
        place.geo == nil ? nil : "Without the countries that have a rule of their own"
    }

    private static func words(_ work: OpenWork) -> String {
        let things = [
            (work.onboarding, "onboarding task"), (work.tasks, "other task"), (work.drafts, "draft of an agreement"),
            (work.applications, "application"),
        ].filter { $0.0 > 0 }.map { count, one in
            let many = one == "draft of an agreement" ? "drafts of agreements" : one + "s"
            return "\(count) \(count == 1 ? one : many)"
        }
        return things.isEmpty ? "None" : things.joined(separator: ", ")
    }

    private static func why(_ found: RuleRehearsal) -> String {
        if found.successor == nil {
            return "No rule would name anybody there: its partners stay with the manager that they have."
        }
        return "No partner of this place is with another manager by a rule."
    }

    private static func button(_ found: RuleRehearsal, isAhead: Bool) -> String {
        switch (found.moves.count, isAhead) {
        case (0, false): "Save the rule"
        case (let count, false): "Hand over \(ManagerMail.partners(count)) now"
        case (_, true): "Save it for \(found.wanted.from.spoken)"
        }
    }

    private static func table(_ caption: String, _ moves: [ManagerMove]) -> Table? {
        moves.isEmpty
            ? nil
            : Table(
                caption, hidesCaption: true, [Column("Partner"), Column("Manager until then")],
                moves.prefix(sample).map { move in
                    TableRow(
                        .link(move.name, "/partners/\(move.partner)/manager", note: move.reference),
                        [.text(move.before?.name ?? "Nobody")])
                })
    }
}
