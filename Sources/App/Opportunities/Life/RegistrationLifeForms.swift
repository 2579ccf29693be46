import PartnerProgram

/// How an opportunity ended.
struct RegistrationCloseForm: Sendable {
    struct Found: Sendable {
        let isWon: Bool
        let day: Day
        let newARR: Money?
        let note: String
    }

    /// `currency` is the opportunity's.
    static func read(_ form: FormData, in currency: Currency, today: Day) throws(Problems) -> Found {
        var read = FormReader(form)
        let outcome = form["outcome"]
        if outcome != "won", outcome != "lost" { read.refuse("outcome", "Say whether it is won or lost") }
        let day = read.day("closed", "Enter the day of the close")
        if let day, day > today { read.refuse("closed", "Enter today or a day before") }
        let note = read.optionalParagraphs("note", atMost: 1000) ?? ""
        if outcome == "lost", note.isEmpty { read.refuse("note", "Write why it was lost") }
        var amount: Money?
        if outcome == "won" {
            do throws(Money.Unreadable) { amount = try Money.parse(form["new_arr"], in: currency) } catch {
                read.refuse("new_arr", error.sentence)
            }
        }
        try read.finish()
        return Found(isWon: outcome == "won", day: day ?? today, newARR: amount, note: note)
    }

    static func fields(_ typed: Typed, in currency: Currency) -> [Field] {
        [
            .radios(
                "outcome", "How did it end?", value: typed.form["outcome"],
                [.init("won", "Won"), .init("lost", "Lost")],
                problem: typed.problems["outcome"]),
            .day("closed", "Day of the close", hint: "It fixes authorization and rate (R113).", typed),
            .amount(
                "new_arr", "New licence ARR", hint: "Where it is won: licences for a year, without renewals (R83).",
                value: typed.form["new_arr"], suffix: currency.code, problem: typed.problems["new_arr"],
                isOptional: true),
            .textarea(
                "note", "Why it was lost", hint: "Where it is lost.", value: typed.form["note"],
                problem: typed.problems["note"], isOptional: true, rows: 2),
        ]
    }
}

/// A later last day (R106, R107).
struct RegistrationExtensionForm: Sendable {
    static func read(_ form: FormData) throws(Problems) -> (last: Day, reason: String) {
        var read = FormReader(form)
        let last = read.day("last", "Enter the new last day")
        let reason = read.paragraphs("reason", "Write why it is extended", atMost: 1000)
        try read.finish()
        return (last ?? .epoch, reason)
    }

    static func fields(_ typed: Typed, _ rules: OpportunityRegistration) -> [Field] {
        var form = typed.form
        if form["last"].isEmpty, typed.problems.isEmpty, let last = rules.expiresOn {
            form.set("last", last.adding(days: OpportunityRegistration.proposedExtensionDays))
        }
        return [
            .day(
                "last", "New last day",
                hint: "We propose \(OpportunityRegistration.proposedExtensionDays) days more (A26).",
                Typed(form: form, problems: typed.problems)),
            ReasonForm.field("reason", "Why is it extended?", hint: "The partner reads it.", typed),
        ]
    }
}

/// A step of the ladder on a day.
struct RegistrationStageForm: Sendable {
    static func read(_ form: FormData, today: Day) throws(Problems) -> (percent: Int, day: Day) {
        var read = FormReader(form)
        let percent = SalesStage.ladder.first { String($0) == form["stage"] }
        if percent == nil { read.refuse("stage", "Choose the stage") }
        let day = read.day("reached", "Enter the day on which it was reached")
        if let day, day > today { read.refuse("reached", "Enter today or a day before") }
        try read.finish()
        return (percent ?? 0, day ?? today)
    }

    static func action(to path: String, _ typed: Typed, now stage: Int) -> ActionForm {
        ActionForm(
            "Record the sales stage", text: "From \(SalesStage.counting) % on it counts for Sales (R83).", to: path,
            [
                .select(
                    "stage", "Stage", value: typed.form["stage"].isEmpty ? String(stage) : typed.form["stage"],
                    options: SalesStage.ladder.map { (String($0), "\($0) %") }, problem: typed.problems["stage"],
                    width: .w10),
                .day("reached", "Reached on", typed),
            ], button: "Record it")
    }
}
