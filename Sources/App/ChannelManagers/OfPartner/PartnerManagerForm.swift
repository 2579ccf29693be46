import PartnerProgram

/// Another manager for one partner, chosen by hand, or the way back to the rule.
struct PartnerManagerForm: Sendable {
    let typed: Typed

    init(_ typed: Typed = Typed()) { self.typed = typed }

    /// A day gone by is possible where nobody looked after the partner from then on.
    func read(
        managers: [NamedPerson], terms: [ManagerTerm], today: Day
    ) throws(Problems) -> (manager: NamedPerson, day: Day, reason: String) {
        var read = FormReader(typed.form)
        let manager = managers.first { String($0.id) == typed.form["manager"] }
        if manager == nil { read.refuse("manager", "Choose who looks after the partner") }
        let day = self.day("from", terms, today: today, &read)
        let reason = read.paragraphs("reason", "Write why this partner has a manager of its own", atMost: 1000)
        if let manager, let day, let term = terms.term(on: day), term.manager.id == manager.id, !term.isByRule {
            read.refuse("manager", "\(manager.name) was chosen by hand for that day already")
        }
        try read.finish()
        guard let manager, let day else { throw read.problems }
        return (manager, day, reason)
    }

    func readReturn(terms: [ManagerTerm], today: Day) throws(Problems) -> (day: Day, reason: String) {
        var read = FormReader(typed.form)
        let day = self.day("back", terms, today: today, &read)
        let reason = read.paragraphs("back_reason", "Write why the rule is to decide again", atMost: 1000)
        if let day, let term = terms.term(on: day), term.isByRule {
            read.refuse("back", "The rule decides on that day already")
        }
        try read.finish()
        guard let day else { throw read.problems }
        return (day, reason)
    }

    private func day(_ field: String, _ terms: [ManagerTerm], today: Day, _ read: inout FormReader) -> Day? {
        let day = read.day(field, "Enter the first day")
        if let day, day < today, terms.contains(where: { ($0.until ?? day) >= day }) {
            read.refuse(field, "Who looked after the partner until today stays as it was: choose today or a later day")
        }
        return day
    }

    func choosing(_ managers: [NamedPerson], path: String) -> ActionForm {
        ActionForm(
            "Choose a manager by hand",
            text:
                "What is open with the manager of before goes along, on that day. Both hear of it by mail. The rules "
                + "do not move this partner any more.",
            to: path,
            [
                .select(
                    "manager", "Who looks after the partner", value: typed.form["manager"], empty: "Choose one",
                    options: managers.map { (String($0.id), $0.name) }, problem: typed.problems["manager"]),
                .day("from", "First day", hint: "Today or later.", typed),
                .textarea(
                    "reason", "Why?", hint: "The partner reads it too.", value: typed.form["reason"],
                    problem: typed.problems["reason"], rows: 3),
            ], button: "Hand over the partner", .primary)
    }

    func returning(_ named: String, path: String) -> ActionForm {
        ActionForm(
            "Let the rule decide again", text: "By the rules as they stand that is \(named).", to: path + "/rule",
            [
                .day("back", "First day", hint: "Today or later.", typed),
                .textarea(
                    "back_reason", "Why?", value: typed.form["back_reason"], problem: typed.problems["back_reason"],
                    rows: 3),
            ], button: "Give it back to the rule")
    }
}

extension [ManagerTerm] {
    func term(on day: Day) -> ManagerTerm? {
        first { $0.since <= day && ($0.until.map { $0 >= day } ?? true) }
    }

    /// Another one for every change: a page that was opened before is told so.
    var version: String { map { "\($0.id):\($0.until.map(\.description) ?? "")" }.joined(separator: ",") }
}
