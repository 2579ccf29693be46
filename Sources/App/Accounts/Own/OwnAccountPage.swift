import PartnerProgram

/// One's own account: name, appearance, password, and where one is signed in.
struct OwnAccountPage: Page {
    static let template = "accounts/own"
    let frame: Frame
    let facts: Facts
    let preferences: [Field]
    let password: [Field]
    let problems: ErrorSummary?
    let here: Facts
    let others: Table?

    init(
        frame: FrameMaker, user: User, company: String?, sessions: [OpenSession], form: FormData? = nil,
        problems: Problems = Problems(), clock: OfficeClock
    ) {
        self.frame = frame("Your account")
        facts = Facts(
            nil,
            [
                Fact("E-mail address", user.email), Fact("Company", company ?? "Vendor"), Fact("Roles", user.roleLine),
            ])
        preferences = Self.preferences(user, form, problems)
        password = [
            .password("present", "Present password", problem: problems["present"]),
            PasswordForm.field(problem: problems["password"]),
        ]
        self.problems = ErrorSummary(preferences + password)
        let (own, others) = (sessions.first { $0.id == user.sessionID }, sessions.filter { $0.id != user.sessionID })
        here = Facts(
            "Here",
            [
                Fact("Browser", own.map { AgentWords.spoken($0.agent) }), Fact("Address", own?.address),
                Fact("Since", own.map { clock.spoken(clock.shown(real: $0.since)) }),
                Fact(
                    "Ends", user.sessionEnds.map { clock.spoken(clock.shown(real: $0)) },
                    note: "An hour after your last page, and 12 hours after you signed in at the latest."),
            ])
        self.others = others.isEmpty ? nil : Self.table(others, clock)
    }

    private static func preferences(_ user: User, _ form: FormData?, _ problems: Problems) -> [Field] {
        let slash = form.map { !$0["slash"].isEmpty } ?? user.slashSearches
        return [
            .text("name", "Name", value: form?["name"] ?? user.name, problem: problems["name"], autocomplete: "name"),
            .radios(
                "theme", "Colours", value: form?["theme"] ?? user.theme,
                [.init("system", "As the system"), .init("light", "Light"), .init("dark", "Dark")]),
            .checkboxes(
                "slash", "Keyboard", values: slash ? ["on"] : [],
                [.init("on", "The key / moves to the search field", hint: "Off unless you switch it on.")],
                isOptional: true),
        ]
    }

    private static func table(_ sessions: [OpenSession], _ clock: OfficeClock) -> Table {
        Table(
            "Elsewhere", picks: true, [Column("Browser"), Column("Address"), Column("Signed in"), Column("Last seen")],
            sessions.map { session in
                TableRow(
                    .text(AgentWords.spoken(session.agent)),
                    [
                        .text(session.address), .text(clock.spoken(clock.shown(real: session.since))),
                        .text(clock.spoken(clock.shown(real: session.seen))),
                    ],
                    pick: String(session.id))
            })
    }
}
