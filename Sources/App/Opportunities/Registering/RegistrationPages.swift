import PartnerProgram

/// The form of a registration: new, a draft, or returned with questions, where only what was asked for is open.
struct RegistrationFormPage: Page {
    static let template = "opportunities/form"
    let frame: Frame
    let title: String
    let lead: String
    let problems: ErrorSummary?
    let question: Banner?
    let action: String
    /// Nil for a new one.
    let version: Int?
    let groups: [FieldGroup]
    let closed: Facts?
    let buttons: [Button]

    init(frame: FrameMaker, _ record: RegistrationRecord?, _ form: RegistrationForm) {
        title = record.map { "Edit \($0.reference)" } ?? "Register an opportunity"
        let crumbs = [Link("Opportunities", "/opportunities")] + (record.map { [Link($0.title, $0.path)] } ?? [])
        self.frame = frame(title, section: "Opportunities", crumbs: crumbs)
        problems = form.typed.summary
        action = record.map { $0.path + "/edit" } ?? "/opportunities"
        version = record?.version
        let asked = record?.rules.question
        question = asked.map { Banner(.info, "We asked:", $0.text) }
        lead =
            asked == nil
            ? "Save it as often as you like: nothing is sent before you have checked your answers and submitted it."
            : "Only what was asked for can be changed. The time of your first submission stays."
        groups = form.groups(open: asked?.fields)
        closed = asked.flatMap { asked in
            let shut = form.groups().flatMap(\.fields).filter { field in
                !asked.fields.contains { $0.isAsked(by: field.name) }
            }.compactMap { $0.fact(change: nil) }
            return shut.isEmpty ? nil : Facts("What stays as it is", shut)
        }
        buttons = [
            .submit("Save and check your answers", .primary),
            .submit("Save and come back later", name: "do", value: "later"),
        ]
    }
}

/// All answers before they are sent.
struct RegistrationCheckPage: Page {
    static let template = "opportunities/check"
    let frame: Frame
    let problems: ErrorSummary?
    let title: String
    let sections: [Facts]
    let hints: [Banner]
    let action: String
    let edit: String
    let version: Int
    let button: String
    let promise: String
    let answer: [Field]

    init(
        frame: FrameMaker, _ record: RegistrationRecord, _ choices: RegistrationChoices, hints: [Banner],
        typed: Typed = Typed()
    ) {
        title = "Check your answers"
        self.frame = frame(
            title, section: "Opportunities",
            crumbs: [Link("Opportunities", "/opportunities"), Link(record.title, record.path)])
        let form = RegistrationForm(Typed(form: RegistrationForm.filled(from: record)), choices)
        let edit = record.path + "/edit"
        sections = form.groups().map { group in
            Facts(group.heading, group.fields.compactMap { field in field.fact(change: edit) })
        }
        problems =
            typed.summary
            ?? ErrorSummary(
                on: record.rules.missing.map { missing in
                    (missing.sentence, edit + "#" + missing.field.firstName(record))
                })
        self.hints = hints
        self.edit = edit
        let isAnswer = record.rules.question != nil
        action = record.path + (isAnswer ? "/answer" : "/submission")
        version = record.version
        button = isAnswer ? "Send the answer" : "Submit registration"
        promise =
            "We answer within \(OpportunityRegistration.answerBusinessDays) business days (R104). "
            + "While we look at it, it cannot be changed."
        answer =
            isAnswer
            ? [
                .textarea(
                    "answer", "Your answer", hint: "Say what you changed, or answer in words.",
                    value: typed.form["answer"], problem: typed.problems["answer"], rows: 3)
            ] : []
    }
}

extension OpportunityRegistration.Field {
    /// The first field of the form that asks for it.
    fileprivate func firstName(_ record: RegistrationRecord) -> String {
        switch self {
        case .contact: "contact_name"
        case .qualification:
            record.answers.first { $0.isRequired && $0.answer.isEmpty }.map { "answer_\($0.question)" } ?? ""
        default: rawValue
        }
    }
}

/// Before something that cannot be undone: what it does, and why it is done where that has to be said.
struct RegistrationStepPage: Page {
    static let template = "opportunities/step"
    let frame: Frame
    let title: String
    let effect: String
    let problems: ErrorSummary?
    let checks: Table?
    let action: String
    let back: String
    let version: Int
    let fields: [Field]
    let button: Button

    init(
        frame: FrameMaker, _ title: String, effect: String, _ record: RegistrationRecord, to action: String,
        _ fields: [Field], button: Button, checks: Table? = nil, problems: ErrorSummary? = nil
    ) {
        self.title = title
        self.frame = frame(
            title, section: "Opportunities",
            crumbs: [Link("Opportunities", "/opportunities"), Link(record.title, record.path)])
        self.effect = effect
        self.problems = problems
        self.checks = checks
        self.action = record.path + "/" + action
        back = record.path
        version = record.version
        self.fields = fields
        self.button = button
    }
}
