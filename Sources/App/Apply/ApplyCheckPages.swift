import PartnerProgram

/// All answers before they are sent, or as they were sent.
struct ApplyCheckPage: Page {
    static let template = "apply/check"
    let frame: Frame
    let problems: ErrorSummary?
    let sections: [Facts]
    let version: Int

    init(frame: Frame, _ record: ApplicationRecord, _ choices: ApplyChoices, problems: ErrorSummary? = nil) {
        self.frame = frame
        self.problems = problems
        version = record.version
        sections = ApplyAnswerFacts(record, choices).sections(changeable: true)
    }
}

/// The answers of an application, a section for each step.
struct ApplyAnswerFacts {
    private let record: ApplicationRecord
    private let choices: ApplyChoices

    init(_ record: ApplicationRecord, _ choices: ApplyChoices) {
        self.record = record
        self.choices = choices
    }

    func sections(changeable: Bool) -> [Facts] {
        ApplyStep.all(of: record).map { step in
            let form = step.form.filled(from: record)
            let questions = step.form.questions(form, Problems(), choices)
            let facts = questions.filter { !isBeside($0.field, in: form) }
                .compactMap { $0.field.fact(change: changeable ? step.path : nil) }
            return Facts(step.title(in: record), facts.isEmpty ? [none(step, changeable)] : facts)
        }
    }

    private func none(_ step: ApplyStep, _ changeable: Bool) -> Fact {
        Fact(step.title(in: record), nil, change: changeable ? step.path : nil)
    }

    /// What is asked only behind another answer: the detail of a yes, the person who signs instead.
    private func isBeside(_ field: Field, in form: FormData) -> Bool {
        if form.values["has_\(field.name)"] != nil { return form["has_\(field.name)"] != "yes" }
        return field.name.hasPrefix("signatory_") && form["signs"] != "other"
    }
}

extension ApplicationRecord {
    /// What still stands in the way of submitting, each with the page on which it is put right.
    var unfinished: [(text: String, href: String)] {
        ApplyStep.all(of: self).filter { !$0.form.isComplete(in: self) }.map { step in
            let missing = rules.missing.first { step.asksFor.contains($0.field) && step.isFor($0.country) }
            return (missing?.sentence ?? "Complete “\(step.title(in: self))”.", step.path)
        }
    }
}

extension ApplyStep {
    fileprivate func isFor(_ country: String?) -> Bool {
        if case .presence(let code) = self { country == code } else { true }
    }
}

/// The reviewer's question and the parts that are open for it.
struct ApplyAnswerPage: Page {
    static let template = "apply/answer"
    let frame: Frame
    let problems: ErrorSummary?
    let question: String
    let tasks: TaskList
    let fields: [Field]
    let version: Int

    init(frame: Frame, _ record: ApplicationRecord, form: FormData = FormData(), problems: Problems = Problems()) {
        self.frame = frame
        self.problems = ErrorSummary(problems) ?? (problems.isEmpty ? nil : ErrorSummary(on: record.unfinished))
        question = record.rules.question?.text ?? ""
        version = record.version
        let open = record.rules.openFields
        tasks = TaskList(
            ApplyStep.all(of: record).filter { !$0.asksFor.isDisjoint(with: open) }.map { step in
                let title = step.title(in: record)
                return step.form.isComplete(in: record)
                    ? .state(title, .calm("Open for changes"), href: step.path) : .incomplete(title, step.path)
            })
        fields = [
            .textarea(
                "answer", "Your answer", hint: "Say what you changed, or answer in words", value: form["answer"],
                problem: problems["answer"])
        ]
    }
}

/// Before an application is taken back.
struct ApplyWithdrawalPage: Page {
    static let template = "apply/withdrawal"
    let frame: Frame
    let reference: String
    let version: Int
}

/// The company seems to be a partner already: whoever works there asks its administrators for access.
struct ApplyAccessPage: Page {
    static let template = "apply/access"
    let frame: Frame
    let problems: ErrorSummary?
    let partner: String
    let fields: [Field]
    let email: String

    init(
        frame: Frame, _ record: ApplicationRecord, partner: String, form: FormData? = nil,
        problems: Problems = Problems()
    ) {
        self.frame = frame
        self.problems = ErrorSummary(problems)
        self.partner = partner
        email = record.rules.contactEmail
        let name = form?["name"] ?? record.contacts.first { $0.purpose == .main }?.name ?? ""
        fields = [
            .text("name", "Your name", value: name, problem: problems["name"], width: .w20, autocomplete: "name"),
            .textarea(
                "note", "A word to the administrator", hint: "Such as your job, and what you need access for",
                value: form?["note"] ?? "", problem: problems["note"], isOptional: true, rows: 3),
        ]
    }
}

/// One sentence or two after something that needs no record, such as a mail that was asked for.
struct ApplyNoticePage: Page {
    static let template = "apply/notice"
    let frame: Frame
    let confirmation: Confirmation
}

/// For those who have lost their link.
struct ApplyLinkPage: Page {
    static let template = "apply/link"
    let frame: Frame
    let problems: ErrorSummary?
    let fields: [Field]

    init(frame: Frame, form: FormData = FormData(), problems: Problems = Problems()) {
        self.frame = frame
        self.problems = ErrorSummary(problems)
        fields = [
            .email(
                "email", "The e-mail address you began with", value: form["email"], problem: problems["email"])
        ]
    }
}
