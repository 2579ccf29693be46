import PartnerProgram

/// What partners are told of a change, whom it reaches, and from when it holds.
struct NoticePage: Page {
    static let template = "program/notice"
    let frame: Frame
    let problems: ErrorSummary?
    let title: String
    let lead: String
    let action: String
    let cancel: String
    let readers: Facts
    let fields: [Field]

    init(
        frame: FrameMaker, version: ProgramRecord, readers: StepStore.Readers, noticeDays: Int, today: Day,
        form: FormData, problems: Problems
    ) {
        title = "Tell partners of program \(version.name)"
        self.frame = frame(
            title, section: version.title,
            crumbs: [Link("Program versions", "/program"), Link(version.name, "/program/versions/\(version.id)")])
        self.problems = ErrorSummary(problems)
        lead = "It is mailed today, \(today.spoken). From then on the values are read-only."
        cancel = "/program/versions/\(version.id)"
        action = cancel + "/notice"
        self.readers = Facts("Who is told", Self.facts(readers))
        let days = ProgramChange.noticeDays(set: noticeDays)
        let earliest = ProgramChange.earliestEffect(notifiedOn: today, noticeDays: days)
        fields = [
            .textarea(
                "text", "What are partners told?",
                hint: "What changes and for whom, in a few sentences. The day and the way to the values are added.",
                value: form.values["text"]?.first ?? version.changeNote, problem: problems["text"]),
            .date(
                "effective", "When does the change take effect?",
                hint: "On \(earliest.spoken) at the earliest: partners are told at least \(days) days ahead (R5).",
                day: form["effective"], month: form["effective_month"], year: form["effective_year"],
                problem: problems["effective"]),
        ]
    }

    /// Said before it is sent, and of what was sent.
    static func facts(_ readers: StepStore.Readers) -> [Fact] {
        let people = readers.people == 1 ? "1 person" : "\(readers.people) people"
        let partners = readers.partners == 1 ? "1 partner" : "\(readers.partners) partners"
        let reached = Fact(
            "By mail", "\(people) of \(partners)",
            note: "The administrators of every partner in the program, or its main contact where it has none.")
        guard readers.unreachedCount > 0 else { return [reached] }
        let names = readers.unreached.map(\.name).joined(separator: ", ")
        let more = readers.unreachedCount - readers.unreached.count
        return [
            reached,
            Fact(
                "Nobody to write to", names + (more > 0 ? " and \(more) more" : ""),
                tag: .warn("\(readers.unreachedCount)"), note: "These have to be told in another way."),
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
    let cancel: String
    let changes: ChangeTable?
    let button: String

    init(
        frame: FrameMaker, version: ProgramRecord, before: ProgramRecord?, changes: [ProgramChangesStore.Change],
        problems: Problems
    ) {
        title = "Activate program \(version.name)?"
        self.frame = frame(
            title, section: version.title,
            crumbs: [Link("Program versions", "/program"), Link(version.name, "/program/versions/\(version.id)")])
        self.problems = ErrorSummary(problems)
        var effects = ["It decides every day from \(version.from.spoken) to \(version.through.spoken)."]
        if let before {
            effects.append(
                "Program \(before.name) decides until \(version.from.adding(days: -1).spoken).")
        }
        effects.append("This cannot be undone. A further change is a new version with its own notice.")
        self.effects = effects
        cancel = "/program/versions/\(version.id)"
        action = cancel + "/activation"
        self.changes = before.flatMap { DraftPage.changes(changes, $0) }
        button = "Activate program \(version.name)"
    }
}

/// Says what withdrawing a version does and asks why, before it is done.
struct WithdrawalPage: Page {
    static let template = "program/withdrawal"
    let frame: Frame
    let problems: ErrorSummary?
    let title: String
    let effect: String
    let action: String
    let cancel: String
    let readers: Facts?
    let fields: [Field]
    let button: String

    init(
        frame: FrameMaker, version: ProgramRecord, readers: StepStore.Readers?, form: FormData = FormData(),
        problems: Problems = Problems()
    ) {
        title = "Withdraw program \(version.name)?"
        self.frame = frame(
            title, section: version.title,
            crumbs: [Link("Program versions", "/program"), Link(version.name, "/program/versions/\(version.id)")])
        self.problems = ErrorSummary(problems)
        effect =
            version.state == .notified
            ? "Partners were told that it takes effect on \(version.from.spoken). It will not, and they are told so."
            : "The draft is kept to look at, and can no longer be edited or activated."
        cancel = "/program/versions/\(version.id)"
        action = cancel + "/withdrawal"
        self.readers = readers.map { Facts("Who had the notice, and is told", NoticePage.facts($0)) }
        fields = [
            .textarea(
                "reason", "Why is it withdrawn?",
                hint: version.state == .notified ? "Partners read this." : "It stands with the version.",
                value: form["reason"], problem: problems["reason"])
        ]
        button = "Withdraw program \(version.name)"
    }
}
