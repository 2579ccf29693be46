import PartnerProgram

/// One task: what it is about, by which clause, by when, and its outcome.
struct TaskPage: Page {
    static let template = "tasks/task"
    let frame: Frame
    let problems: ErrorSummary?
    let identity: Identity
    let facts: Facts
    let actions: [TaskAction]

    /// A form that says which state of the task it was made for.
    struct TaskAction: Sendable {
        let form: ActionForm
        let version: Int
    }

    /// Without `owners` there is nothing to do here.
    init(
        frame: FrameMaker, _ task: TaskRecord, owners: [(id: Int, name: String)], _ typed: Typed, _ clock: OfficeClock
    ) {
        self.frame = frame(task.title, section: "Tasks", crumbs: [Link("Tasks", "/tasks")])
        problems = typed.summary
        let isLate = task.isOpen && task.dueOn < clock.today
        identity = Identity(
            task.title,
            tags: [task.isOpen ? (isLate ? .bad("Overdue") : .warn("Open")) : .good("Done")],
            facts: [Link(task.partnerName, "/partners/\(task.partner)"), Link(task.clause, nil)])
        let outcome = task.closedAt.map { at in
            Fact(
                "Outcome", task.outcome,
                note: "\(clock.spoken(at))\(task.closerName.map { ", by \($0)" } ?? "")")
        }
        facts = Facts(
            nil,
            [
                Fact("What happened", task.detail), Fact("Where", "See it there", href: task.link),
                Fact("Owner", task.ownerName ?? "Nobody yet"), Fact("Opened", clock.spoken(task.openedAt)),
                Fact("Due", task.dueOn.spoken, note: task.isOpen ? task.dueOn.left(from: clock.today) : nil),
            ] + [outcome].compactMap(\.self))
        actions = owners.isEmpty ? [] : Self.actions(task, owners, typed)
    }

    private static func actions(
        _ task: TaskRecord, _ owners: [(id: Int, name: String)], _ typed: Typed
    ) -> [TaskAction] {
        let path = "/tasks/\(task.id)"
        let owner = typed.form["owner"].isEmpty ? task.owner.map(String.init) ?? "" : typed.form["owner"]
        return [
            ActionForm(
                "Done", to: path + "/closing",
                [
                    ReasonForm.field(
                        "outcome", "What came of it?", hint: "Such as the addendum that takes the country out.", typed)
                ], button: "Close the task", .primary),
            ActionForm(
                "Give it to somebody else", to: path + "/owner",
                [
                    .select(
                        "owner", "Who sees to it", value: owner, empty: "Choose one",
                        options: owners.map { (String($0.id), $0.name) }, problem: typed.problems["owner"])
                ], button: "Give it to them"),
        ].map { TaskAction(form: $0, version: task.version) }
    }
}
