import PartnerProgram

/// A change of the rules as it is typed: a rule more, another manager for a place, or the end of a rule.
struct RuleChangeForm: Sendable {
    let typed: Typed
    let kind: ManagerRuleChange.Kind
    let rule: ManagerRule?

    static let known: KnownConstraints = [
        "channel_manager_rules_name_one_manager_a_day": (
            "from", "There is a rule for this place on some of these days already: replace or end that one"
        )
    ]

    /// Nil where what is asked for does not exist.
    init?(_ form: FormData, problems: Problems = Problems(), rule: ManagerRule?) {
        guard let kind = ManagerRuleChange.Kind(rawValue: form["kind"].isEmpty ? "added" : form["kind"]),
            (kind == .added) == (rule == nil)
        else { return nil }
        typed = Typed(form: form, problems: problems)
        self.kind = kind
        self.rule = rule
    }

    func read(
        _ places: [(word: String, place: ManagerPlace)], managers: [NamedPerson], today: Day
    ) throws(Problems) -> WantedRuleChange {
        var read = FormReader(typed.form)
        let place = rule?.place ?? self.place(&read, places)
        let manager = managers.first { String($0.id) == typed.form["manager"] }
        if kind != .ended, manager == nil { read.refuse("manager", "Choose who looks after it") }
        if let rule, let manager, rule.manager == manager.id {
            read.refuse("manager", "\(manager.name) looks after it already: choose somebody else")
        }
        let label = kind == .ended ? "Enter the first day without the rule" : "Enter the first day"
        let from = read.day("from", label)
        let until = kind == .ended ? nil : read.optionalDay("until")
        if let from, let until, until < from {
            read.refuse("until", "Enter a last day that is not before \(from.spoken)")
        }
        let reason = read.paragraphs("reason", "Write why", atMost: 1000)
        if let from, let rule {
            do throws(ChannelManagerRule.Refusal) {
                _ = try rule.days.ended(on: from, today: today)
            } catch {
                read.refuse("from", error.sentence)
            }
        }
        try read.finish()
        guard let place, let from else { throw read.problems }
        return WantedRuleChange(
            kind: kind, rule: rule, place: place, manager: kind == .ended ? nil : manager, from: from, until: until,
            reason: reason)
    }

    private func place(_ read: inout FormReader, _ places: [(word: String, place: ManagerPlace)]) -> ManagerPlace? {
        let word = read.text("place", "Enter a GEO or a country")
        guard !word.isEmpty else { return nil }
        let found = places.first { $0.word == word.lowercased() }?.place
        if found == nil { read.refuse("place", "Nobody knows “\(word)”: choose a GEO or a country from the list") }
        return found
    }

    func fields(_ places: [ManagerPlace], managers: [NamedPerson]) -> [Field] {
        let (form, problems) = (typed.form, typed.problems)
        let reason = Field.textarea(
            "reason", "Why?", hint: "The managers read this in their letters.", value: form["reason"],
            problem: problems["reason"], rows: 3)
        if kind == .ended {
            return [.day("from", "First day without the rule", hint: "Today or later.", typed), reason]
        }
        let placeField = Field.suggest(
            "place", "GEO or country", hint: "A country's own rule comes before that of its GEO.",
            value: form["place"], options: places.map(\.name), problem: problems["place"])
        return (rule == nil ? [placeField] : []) + [
            .select(
                "manager", "Who looks after it", value: form["manager"], empty: "Choose one",
                options: managers.map { (String($0.id), $0.name) }, problem: problems["manager"]),
            .day(
                "from", "First day",
                hint: rule == nil
                    ? "A day gone by is possible where nobody looked after partners there."
                    : "The rule before ends on the day before.", typed),
            .day("until", "Last day", hint: "Leave it empty where no end is set.", typed, isOptional: true), reason,
        ]
    }

    /// What was typed, to be sent again.
    var hidden: [(name: String, value: String)] {
        let names = [
            "place", "manager", "from", "from_month", "from_year", "until", "until_month", "until_year", "reason",
        ]
        return [("kind", kind.rawValue)] + (rule.map { [("rule", String($0.id))] } ?? [])
            + names.filter { !typed.form[$0].isEmpty }.map { ($0, typed.form[$0]) }
    }

    var title: String {
        switch kind {
        case .added: "Add a rule"
        case .replaced: "Another manager for \(rule?.place.name ?? "")"
        case .ended: "End the rule for \(rule?.place.name ?? "")"
        }
    }
}
