import PartnerProgram

/// Where an application begins: what is needed, and the e-mail address that the way back is sent to.
struct ApplyStartPage: Page {
    static let template = "apply/start"
    let frame: Frame
    let problems: ErrorSummary?
    let fields: [Field]
    /// The key of the application to be, so that sending the form twice begins one.
    let key: String
    let resume: Banner?

    init(frame: Frame, own: ApplicationRecord?, form: FormData = FormData(), problems: Problems = Problems()) {
        self.frame = frame
        self.problems = ErrorSummary(problems)
        key = form["key"].isEmpty ? SecretToken().text : form["key"]
        fields = [
            .email(
                "email", "Your e-mail address", hint: "We mail you a link by which you come back to the application.",
                value: form["email"], problem: problems["email"])
        ]
        resume = own.map { own in
            Banner(
                .info, "Application \(own.reference) was begun in this browser.", "You can go on with it.",
                link: Link("Go on with \(own.reference)", "/apply/steps"))
        }
    }
}

/// The task list of an application.
struct ApplyStepsPage: Page {
    static let template = "apply/steps"
    let frame: Frame
    let reference: String
    let words: String
    let tasks: TaskList
    let link: String?
    let email: String

    init(frame: Frame, _ record: ApplicationRecord, link: String?) {
        self.frame = frame
        self.link = link
        reference = record.reference
        email = record.rules.contactEmail
        let steps = ApplyStep.all(of: record)
        let done = steps.filter { $0.form.isComplete(in: record) }
        words = "\(done.count) of \(steps.count) steps completed"
        let check: TaskList.Task =
            done.count == steps.count
            ? .state("Check your answers and submit", .calm("Ready"), href: "/apply/check")
            : .waiting("Check your answers and submit", hint: "When every step is completed")
        tasks = TaskList(
            steps.map { step in
                let title = step.title(in: record)
                return step.form.isComplete(in: record) ? .completed(title, step.path) : .incomplete(title, step.path)
            } + [check])
    }
}

/// One step of the form. What is not open to the applicant is shown and cannot be changed.
struct ApplyStepPage: Page {
    static let template = "apply/step"
    let frame: Frame
    let title: String
    let problems: ErrorSummary?
    let conflict: Banner?
    let changes: ChangeTable?
    let lead: String
    let question: Banner?
    let action: String
    let version: Int
    let fields: [Field]
    let closed: Facts?
    let isOpen: Bool
    let buttons: [Button]

    init(
        frame: FrameMaker, _ step: ApplyStep, of record: ApplicationRecord, _ choices: ApplyChoices,
        form: FormData? = nil, problems: Problems = Problems(), isStale: Bool = false
    ) {
        title = step.title(in: record)
        let back =
            record.rules.state == .infoRequested ? Link("Your answer", "/apply/answer") : Link("Steps", "/apply/steps")
        self.frame = frame(title, section: "Apply", crumbs: [back, Link(title, nil)])
        let questions = step.form.questions(form ?? step.form.filled(from: record), problems, choices)
        let open = record.rules.openFields
        fields = questions.filter { open.contains($0.about) }.map(\.field)
        let shut = questions.filter { !open.contains($0.about) }.compactMap { $0.field.fact(change: nil) }
        closed = shut.isEmpty ? nil : Facts("What stays as it is", shut)
        self.problems = ErrorSummary(problems)
        lead = step.form.lead
        action = step.path
        version = record.version
        isOpen = !fields.isEmpty
        question = record.rules.question.map { Banner(.info, "We asked:", $0.text) }
        conflict = isStale ? Self.conflict : nil
        changes = isStale ? Self.changes(step, record, choices, questions) : nil
        var buttons: [Button] = [.submit("Save and continue", .primary)]
        if step == .countries || step == .delivery {
            buttons.append(.submit("Add to the list", name: "do", value: "add"))
        }
        if record.rules.state == .draft {
            buttons.append(.submit("Save and come back later", name: "do", value: "later"))
        }
        self.buttons = buttons
    }

    private static let conflict = Banner(
        .warn, "This was saved in another window meanwhile.",
        "What you typed is kept below. Save again to let it replace what was saved.", isAnnounced: true)

    /// What is saved now beside what was typed, where the two differ.
    private static func changes(
        _ step: ApplyStep, _ record: ApplicationRecord, _ choices: ApplyChoices, _ typed: [ApplyQuestion]
    ) -> ChangeTable? {
        let saved = step.form.questions(step.form.filled(from: record), Problems(), choices)
        let rows = typed.compactMap { question -> ChangeTable.Change? in
            let other = saved.first { $0.field.name == question.field.name }?.field.words
            return other == question.field.words
                ? nil : ChangeTable.Change(question.field.label, other, question.field.words)
        }
        return rows.isEmpty ? nil : ChangeTable("Before: what is saved now. After: what you typed.", rows)
    }
}

extension Field {
    /// What the field says, in words; nil where nothing is entered.
    var words: String? {
        let chosen = (choices?.options ?? []).filter(\.isSelected).map(\.text)
        let picked = (select?.options ?? []).first { $0.isSelected && !$0.value.isEmpty }?.text
        let text = input?.value ?? area?.value ?? suggestions?.value ?? picked ?? chosen.joined(separator: ", ")
        return text.isEmpty ? nil : text
    }

    /// The answer as a line of a summary; none for what only adds to a list.
    func fact(change href: String?) -> Fact? {
        if name == "add" || name == "group" { return nil }
        return Fact(label, words, change: href.map { "\($0)#\(id)" })
    }
}
