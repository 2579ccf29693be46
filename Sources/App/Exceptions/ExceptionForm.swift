import PartnerProgram

/// The form by which an exception is asked for.
struct ExceptionForm: Sendable {
    struct Found: Sendable {
        let kind: AuthorizationException.Kind
        let level: Authorization
        let requirement: String?
        let days: ClosedRange<Day>
        let reason: String
    }

    let typed: Typed
    let requirements: [(level: Authorization, key: String, name: String)]

    static let known: KnownConstraints = [
        "authorization_exceptions_are_made_once_a_day": (
            "what", "The same is asked for or approved already on some of these days"
        )
    ]

    func read() throws(Problems) -> Found {
        var read = FormReader(typed.form)
        let what = read.text("what", "Choose what is asked for").split(separator: ":").map(String.init)
        let level = what.count > 1 ? Authorization(rawValue: what[1]) : nil
        let requirement = what.count > 2 ? what[2] : nil
        if !what.isEmpty, !options.contains(where: { $0.value == what.joined(separator: ":") }) {
            read.refuse("what", "Choose what is asked for")
        }
        let first = read.day("first", "Enter the first day")
        let last = read.day("last", "Enter the last day: an exception has an end")
        if let first, let last, last < first { read.refuse("last", "Enter a day that is not before the first day") }
        let reason = read.paragraphs("reason", "Write the reason: whoever decides reads it", atMost: 2000)
        try read.finish()
        guard let level, let first, let last else { throw Problems("what", "Choose what is asked for") }
        return Found(
            kind: requirement == nil ? .override : .waiver, level: level, requirement: requirement, days: first...last,
            reason: reason)
    }

    private var options: [(value: String, text: String)] {
        requirements.map { ("waiver:\($0.level.rawValue):\($0.key)", "Waive for \($0.level.label): \($0.name)") }
            + Authorization.allCases.filter(\.isEarned).map {
                ("override:\($0.rawValue)", "Give \($0.label) without its requirements")
            }
    }

    var fields: [Field] {
        [
            .select(
                "what", "What is asked for",
                hint: "A waiver leaves out one row of the requirements; an override gives the authorization itself.",
                value: typed.form["what"], empty: "Choose", options: options, problem: typed.problems["what"],
                width: .full),
            .day(
                "first", "First day", hint: "Of a waiver, the first cut-off day on which the row need not be met.",
                typed
            ),
            .day("last", "Last day", hint: "Every exception has an end.", typed),
            .textarea(
                "reason", "Reason", hint: "Whoever decides reads it, and the partner once it is approved.",
                value: typed.form["reason"], problem: typed.problems["reason"]),
        ]
    }
}
