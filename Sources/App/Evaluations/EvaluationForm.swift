import PartnerProgram

/// The form by which an evaluation is planned.
struct EvaluationForm: Sendable {
    struct Found: Sendable {
        let kind: EvaluationKind
        let cutOff: Day
        /// References of the partners; empty for all.
        let references: [String]
        let isRehearsal: Bool
    }

    enum Scope: String { case all, some }

    let typed: Typed
    /// The last days of months that may be evaluated, the latest first.
    let days: [Day]
    /// The cut-off days of evaluations that there are, by kind.
    let evaluated: [EvaluationKind: Set<Day>]
    let today: Day

    static let known: KnownConstraints = [
        "evaluation_runs_of_a_cut_off_are_open_once": (
            "cut_off", "This day has an evaluation of the same partners already: open that one, or cancel it first"
        )
    ]

    init(typed: Typed, evaluated: [EvaluationKind: Set<Day>], today: Day) {
        self.typed = typed
        self.evaluated = evaluated
        self.today = today
        days = Self.days(around: today)
    }

    /// Of this month and the twelve before it, and the end of this year.
    private static func days(around today: Day) -> [Day] {
        let first = today.adding(days: 1 - today.day)
        let months = (0...12).map { first.adding(months: 1 - $0).adding(days: -1) }
        let yearEnd = Day(year: today.year, month: 12, day: 31).map { months.contains($0) ? [] : [$0] }
        return (yearEnd ?? []) + months
    }

    func read() throws(Problems) -> Found {
        var read = FormReader(typed.form)
        let kind = read.choice("kind", "Choose the evaluation", of: EvaluationKind.self)
        let cutOff = days.first { "\($0)" == typed.form["cut_off"] }
        if cutOff == nil { read.refuse("cut_off", "Choose the cut-off day") }
        if let kind, let cutOff, !kind.mayCutOff(on: cutOff) {
            read.refuse("cut_off", "Choose 31 December: the year-end is evaluated as of that day")
        }
        let scope = read.choice("scope", "Choose whether all partners are evaluated", of: Scope.self)
        let references = typed.form["partners"].split { $0.isWhitespace || $0 == "," }.map { $0.uppercased() }
        if scope == .some, references.isEmpty { read.refuse("partners", "Enter the partners' references") }
        if references.count > 200 { read.refuse("partners", "Enter at most 200 references") }
        try read.finish()
        guard let kind, let cutOff else { throw Problems("cut_off", "Choose the cut-off day") }
        return Found(
            kind: kind, cutOff: cutOff, references: scope == .some ? references : [],
            isRehearsal: read.isChecked("rehearsal"))
    }

    var fields: [Field] {
        let proposed = days.first { $0 < today && evaluated[.monthly]?.contains($0) != true }
        let typedDay = typed.form["cut_off"]
        return [
            .radios(
                "kind", "Evaluation",
                value: typed.form["kind"].isEmpty ? EvaluationKind.monthly.rawValue : typed.form["kind"],
                [
                    .init(
                        EvaluationKind.monthly.rawValue, "Monthly",
                        hint: "Grants what is reached for the first time (R32). It takes nothing away."),
                    .init(
                        EvaluationKind.yearEnd.rawValue, "Year-end",
                        hint: "Decides on 31 December what is kept and what ends (R35, R50). It grants nothing."),
                ], problem: typed.problems["kind"]),
            .select(
                "cut_off", "Cut-off day",
                hint: "The last day whose facts count. What comes of it holds from the day after it.",
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
        let kinds = EvaluationKind.allCases.filter { evaluated[$0]?.contains(day) == true }
        if !kinds.isEmpty {
            return "\(day.spoken) (evaluated: \(kinds.map { $0.label.lowercased() }.joined(separator: ", ")))"
        }
        return day >= today ? "\(day.spoken) (not over yet)" : day.spoken
    }
}
