import PartnerProgram

/// What partners are told of a change, and from when it holds.
struct NoticePage: Page {
    static let template = "program/notice"
    let frame: Frame
    let problems: ErrorSummary?
    let title: String
    let lead: String
    let action: String
    let fields: [Field]

    init(frame: FrameMaker, version: ProgramRecord, today: Day, form: FormData, problems: Problems) {
        title = "Tell partners of program \(version.name)"
        self.frame = frame(
            title, section: version.title, crumbs: [Link(version.name, "/program/versions/\(version.id)")])
        self.problems = ErrorSummary(problems)
        let earliest = ProgramChange.earliestEffect(notifiedOn: today)
        lead =
            "The administrators of every partner get this by mail today, \(today.spoken). From then on the values are "
            + "read-only."
        action = "/program/versions/\(version.id)/notice"
        fields = [
            .textarea(
                "text", "What are partners told?", hint: "What changes and for whom, in a few sentences.",
                value: form.values["text"]?.first ?? version.changeNote, problem: problems["text"]),
            .date(
                "effective", "When does the change take effect?",
                hint: "On \(earliest.spoken) at the earliest: partners are told at least 30 days ahead (R5).",
                day: form["effective"], month: form["effective_month"], year: form["effective_year"],
                problem: problems["effective"]),
        ]
    }
}

/// Says what activating a version does, before it is done.
struct ActivationPage: Page {
    static let template = "program/activation"
    let frame: Frame
    let problems: ErrorSummary?
    let title: String
    let effects: [String]
    let action: String
    let changes: ChangeTable?
    let button: String

    init(
        frame: FrameMaker, version: ProgramRecord, before: ProgramRecord?, changes: [DraftStore.Change],
        problems: Problems
    ) {
        title = "Activate program \(version.name)?"
        self.frame = frame(
            title, section: version.title, crumbs: [Link(version.name, "/program/versions/\(version.id)")])
        self.problems = ErrorSummary(problems)
        var effects = ["It decides every day from \(version.from.spoken) to \(version.through.spoken)."]
        if let before {
            effects.append(
                "Program \(before.name) decides until \(version.from.adding(days: -1).spoken).")
        }
        effects.append("This cannot be undone. A further change is a new version with its own notice.")
        self.effects = effects
        action = "/program/versions/\(version.id)/activation"
        self.changes = before.flatMap { DraftPage.changes(changes, $0) }
        button = "Activate program \(version.name)"
    }
}

/// Says what withdrawing a version does, before it is done.
struct WithdrawalPage: Page {
    static let template = "program/withdrawal"
    let frame: Frame
    let title: String
    let effect: String
    let action: String
    let button: String

    init(frame: FrameMaker, version: ProgramRecord) {
        title = "Withdraw program \(version.name)?"
        self.frame = frame(
            title, section: version.title, crumbs: [Link(version.name, "/program/versions/\(version.id)")])
        effect =
            version.state == .notified
            ? "Partners were told that it takes effect on \(version.from.spoken). It will not."
            : "The draft is kept to look at, and can no longer be edited or activated."
        action = "/program/versions/\(version.id)/withdrawal"
        button = "Withdraw program \(version.name)"
    }
}
