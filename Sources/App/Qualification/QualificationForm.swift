import PartnerProgram

/// A question, its place and the day from which it is asked. Who registers today has today's questions before them,
/// and so nothing begins or ends before tomorrow.
struct QualificationForm: Sendable {
    struct Found: Sendable {
        let position: Int
        let question: String
        let hint: String
        let isRequired: Bool
        let from: Day
    }

    static func read(_ form: FormData, today: Day) throws(Problems) -> Found {
        var read = FormReader(form)
        let question = read.text("question", "Write the question", atMost: 300)
        let hint = read.optionalText("hint", atMost: 300) ?? ""
        let position = read.number("position", "Enter the place in the list", in: 1...999)
        let answer = form["required"]
        if answer != "yes", answer != "no" { read.refuse("required", "Say whether it must be answered") }
        let from = read.day("from", "Enter the day from which it is asked")
        if let from, from <= today { read.refuse("from", "Enter a day after today") }
        try read.finish()
        return Found(
            position: position, question: question, hint: hint, isRequired: answer == "yes", from: from ?? today)
    }

    static func fields(_ typed: Typed) -> [Field] {
        let (form, problems) = (typed.form, typed.problems)
        return [
            .text("question", "Question", value: form["question"], problem: problems["question"]),
            .text("hint", "Hint", value: form["hint"], problem: problems["hint"], isOptional: true),
            .text(
                "position", "Place in the list", hint: "Smaller numbers come first.", value: form["position"],
                problem: problems["position"], width: .w4, inputmode: "numeric"),
            .radios(
                "required", "Must it be answered?", value: form["required"],
                [.init("yes", "Yes, before a registration is submitted"), .init("no", "No")],
                problem: problems["required"]),
            .day("from", "Asked from", hint: "Registrations begun before keep the questions of their day.", typed),
        ]
    }

    static func filled(_ question: QualificationQuestion, from day: Day) -> FormData {
        var form = FormData([
            "question": question.question, "hint": question.hint, "position": String(question.position),
            "required": question.isRequired ? "yes" : "no",
        ])
        form.set("from", day)
        return form
    }

    static func readEnd(_ form: FormData, _ question: QualificationQuestion, today: Day) throws(Problems) -> Day {
        var read = FormReader(form)
        let last = read.day("last", "Enter the last day on which it is asked")
        let first = max(today, question.since ?? today)
        if let last, last < first { read.refuse("last", "Enter \(first.spoken) or a day after it") }
        try read.finish()
        return last ?? first
    }
}
