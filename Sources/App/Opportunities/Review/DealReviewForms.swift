import PartnerProgram

/// What a reviewer asks the partner.
struct DealQuestionForm: Sendable {
    let text: String
    let fields: Set<OpportunityRegistration.Field>

    init(_ form: FormData) throws(Problems) {
        var read = FormReader(form)
        text = read.paragraphs("question", "Write what the partner is to answer", atMost: 2000)
        fields = Set(read.choices("fields", of: OpportunityRegistration.Field.self))
        if fields.isEmpty { read.refuse("fields", "Choose at least one part that the partner may change") }
        try read.finish()
    }

    static func fields(_ typed: Typed) -> [Field] {
        [
            .textarea(
                "question", "What do you want to know?", hint: "The partner reads it as you write it.",
                value: typed.form["question"], problem: typed.problems["question"]),
            .checkboxes(
                "fields", "What may the partner change?", hint: "Everything else stays as it is.",
                values: Set(typed.form.all("fields")),
                OpportunityRegistration.Field.allCases.map { .init($0.rawValue, $0.label) },
                problem: typed.problems["fields"]),
        ]
    }
}

/// Why a registration is turned down; the coded reason is the message, with what the partner can do next.
struct DealRejectionForm: Sendable {
    let rejection: OpportunityRegistration.Rejection

    init(_ form: FormData) throws(Problems) {
        var read = FormReader(form)
        let reason = read.choice("reason", "Choose the reason", of: RegistrationRejection.self)
        let note = read.optionalParagraphs("note", atMost: 2000) ?? ""
        if let reason, reason.needsNote, note.isEmpty {
            read.refuse("note", "Write what it was: for “\(reason.label)” the partner reads your words")
        }
        try read.finish()
        rejection = .init(reason: reason ?? .other, note: note)
    }

    static func fields(_ typed: Typed) -> [Field] {
        [
            .radios(
                "reason", "Reason", hint: "The partner is sent the words below the reason.",
                value: typed.form["reason"],
                RegistrationRejection.allCases.map { reason in
                    let words = reason.message.isEmpty ? "Only your own words are sent." : reason.message
                    return .init(reason.rawValue, reason.label, hint: "\(words) \(reason.nextStep)")
                }, problem: typed.problems["reason"]),
            .textarea(
                "note", "Your own words", hint: "They follow the words of the reason.", value: typed.form["note"],
                problem: typed.problems["note"], isOptional: true, rows: 3),
        ]
    }
}

/// The reviewer's word that it is an opportunity, without which nothing is approved (R103).
struct DealApprovalForm: Sendable {
    let note: String

    init(_ form: FormData) throws(Problems) {
        var read = FormReader(form)
        if !read.isChecked("qualified") {
            read.refuse("qualified", "Say that you find it qualified, or go back and return or reject it")
        }
        note = read.optionalParagraphs("note", atMost: 2000) ?? ""
        try read.finish()
    }

    static func fields(_ typed: Typed) -> [Field] {
        [
            .checkboxes(
                "qualified", "Qualification", values: Set(typed.form.all("qualified")),
                [.init("yes", "By the answers above this is an opportunity (R103)")],
                problem: typed.problems["qualified"]),
            .textarea(
                "note", "A word to the partner", value: typed.form["note"], problem: typed.problems["note"],
                isOptional: true, rows: 3),
        ]
    }
}
