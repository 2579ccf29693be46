import PartnerProgram

/// The form by which an evaluation is planned.
struct EvaluationForm: Sendable {
    struct Found: Sendable {
        let cutOff: Day
        /// References of the partners; empty for all.
        let references: [String]
        let isRehearsal: Bool
    }

    enum Scope: String { case all, some }

    let typed: Typed
    /// The last days of months that may be evaluated, the latest first.
    let days: [Day]
    let evaluated: Set<Day>
    let today: Day

    static let known: KnownConstraints = [
        "evaluation_runs_of_a_cut_off_are_open_once": (
            "cut_off", "This day has an evaluation of the same partners already: open that one, or cancel it first"
        )
    ]

    init(typed: Typed, evaluated: Set<Day>, today: Day) {
        self.typed = typed
        self.evaluated = evaluated
        self.today = today
        days = Self.days(around: today)
    }

    /// Of this month and the twelve before it.
    private static func days(around today: Day) -> [Day] {
        let first = today.adding(days: 1 - today.day)
        return (0...12).map { first.adding(months: 1 - $0).adding(days: -1) }
    }

    func read() throws(Problems) -> Found {
        var read = FormReader(typed.form)
        let cutOff = days.first { "\($0)" == typed.form["cut_off"] }
        if cutOff == nil { read.refuse("cut_off", "Choose the cut-off day") }
        let scope = read.choice("scope", "Choose whether all partners are evaluated", of: Scope.self)
        let references = typed.form["partners"].split { $0.isWhitespace || $0 == "," }.map { $0.uppercased() }
        if scope == .some, references.isEmpty { read.refuse("partners", "Enter the partners' references") }
        if references.count > 200 { read.refuse("partners", "Enter at most 200 references") }
        try read.finish()
        guard let cutOff else { throw Problems("cut_off", "Choose the cut-off day") }
        return Found(
            cutOff: cutOff, references: scope == .some ? references : [],
            isRehearsal: read.isChecked("rehearsal"))
    }

    var fields: [Field] {
        let proposed = days.first { $0 < today && !evaluated.contains($0) }
        let typedDay = typed.form["cut_off"]
        return [
            .select(
                "cut_off", "Cut-off day",
                hint: "The last day whose facts count. What is earned holds from the day after it.",
                value: typedDay.isEmpty ? proposed.map { "\($0)" } ?? "" : typedDay, empty: "Choose",
                options: days.map { ("\($0)", words($0)) }, problem: typed.problems["cut_off"]),
            .radios(
                "scope", "Which partners",
                value: typed.form["scope"].isEmpty ? Scope.all.rawValue : typed.form["scope"],
                [
                    .init(Scope.all.rawValue, "All that are in the program on that day"),
                    .init(Scope.some.rawValue, "Only these"),
                ], problem: typed.problems["scope"]),
            .textarea(
                "partners", "Their references", hint: "Such as P-000012, one a line; only where it is not all of them.",
                value: typed.form["partners"], problem: typed.problems["partners"], isOptional: true, rows: 3),
            .checkboxes(
                "rehearsal", "Rehearsal", values: Set(typed.form.all("rehearsal")),
                [
                    .init(
                        "yes", "This is a rehearsal",
                        hint: "It may be frozen before the cut-off day is over, as often as you like, and changes "
                            + "nothing.")
                ], isOptional: true),
        ]
    }

    private func words(_ day: Day) -> String {
        if evaluated.contains(day) { return "\(day.spoken) (evaluated)" }
        return day >= today ? "\(day.spoken) (not over yet)" : day.spoken
    }
}
