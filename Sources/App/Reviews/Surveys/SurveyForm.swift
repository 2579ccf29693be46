import PartnerProgram

/// What a customer answers: one question that must be answered, and words if they like.
struct SurveyForm: Sendable {
    struct Found: Sendable {
        /// Nil where the customer does not know the project, or does not answer.
        let score: Int?
        /// False where the customer only asks not to be written to.
        let isAnswer: Bool
        let objects: Bool
        let comment: String
        let isForVendor: Bool
    }

    static let unknown = "unknown"

    let typed: Typed

    func read() throws(Problems) -> Found {
        var read = FormReader(typed.form)
        let choice = typed.form["score"]
        let score = Int(choice).flatMap { CustomerReview.scores.contains($0) ? $0 : nil }
        let objects = read.isChecked("objects")
        let isAnswer = score != nil || choice == Self.unknown
        if !isAnswer && !(objects && choice.isEmpty) {
            read.refuse("score", "Choose how satisfied you are, or say that you do not know the project")
        }
        let comment = read.optionalParagraphs("comment", called: "words", atMost: 2000) ?? ""
        try read.finish()
        return Found(
            score: score, isAnswer: isAnswer, objects: objects, comment: comment,
            isForVendor: read.isChecked("for_vendor"))
    }

    func fields(of survey: AskedSurvey) -> [Field] {
        let (form, problems) = (typed.form, typed.problems)
        return [
            .radios(
                "score", "How satisfied are you with this project?", value: form["score"],
                Self.answers.map { .init($0.value, $0.words) } + [.init(Self.unknown, "I do not know this project")],
                problem: problems["score"]),
            .textarea(
                "comment", "What went well, and what did not?", value: form["comment"], problem: problems["comment"],
                isOptional: true, rows: 4),
            .checkboxes(
                "for_vendor", "Who may read your words?", values: Set(form.all("for_vendor")),
                [
                    .init(
                        "yes", "Only \(survey.vendor)",
                        hint: "\(survey.partner) sees your answer above, but not your words.")
                ], isOptional: true),
            .checkboxes(
                "objects", "Further messages", values: Set(form.all("objects")),
                [
                    .init(
                        "yes", "Please do not write to me again",
                        hint: "You may choose this alone and leave the rest empty.")
                ], isOptional: true),
        ]
    }

    private static let answers: [(value: String, words: String)] = CustomerReview.scores.reversed().map {
        (String($0), "\($0) – \(words(of: $0))")
    }

    /// "Satisfied"
    static func words(of score: Int) -> String {
        switch score {
        case 5: "Very satisfied"
        case 4: "Satisfied"
        case 3: "Neither satisfied nor dissatisfied"
        case 2: "Dissatisfied"
        default: "Very dissatisfied"
        }
    }
}
