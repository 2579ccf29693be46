import PartnerProgram

/// A decision on each field of a proposed change: accepted, or declined with a reason.
struct ChangeDecisionForm: Sendable {
    private let form: FormData

    init(_ form: FormData = FormData()) { self.form = form }

    private static func choice(_ field: ProfileField) -> String { "decide_" + field.rawValue }
    private static func reason(_ field: ProfileField) -> String { "reason_" + field.rawValue }

    /// A change that is no longer open has nothing to decide: the rule says so.
    func read(for record: ChangeRecord) throws(Problems) -> [ProfileField: ProfileChange.Decision] {
        guard record.rules.state == .proposed else { return [:] }
        var read = FormReader(form)
        var decisions: [ProfileField: ProfileChange.Decision] = [:]
        for entry in record.rules.entries {
            let name = Self.choice(entry.field)
            switch form[name] {
            case "accepted": decisions[entry.field] = .accepted
            case "declined":
                let reason = read.paragraphs(
                    Self.reason(entry.field), "Write why you decline: \(entry.field.label)", atMost: 1000)
                decisions[entry.field] = .declined(reason: reason)
            default: read.refuse(name, "Accept or decline: \(entry.field.label)")
            }
        }
        try read.finish()
        return decisions
    }

    func fields(for record: ChangeRecord, _ words: ProfileWords, _ problems: Problems) -> [Field] {
        record.rules.entries.flatMap { entry -> [Field] in
            let (choice, reason) = (Self.choice(entry.field), Self.reason(entry.field))
            let change = "\(words.spoken(entry.field, entry.before)) → \(words.spoken(entry.field, entry.after))"
            return [
                .radios(
                    choice, entry.field.label, hint: change, value: form[choice],
                    [.init("accepted", "Accept, from today on"), .init("declined", "Decline")],
                    problem: problems[choice]),
                .textarea(
                    reason, "Why is it declined? (\(entry.field.label))",
                    hint: "Only when you decline. The partner reads it.",
                    value: form[reason], problem: problems[reason], isOptional: true, rows: 2),
            ]
        }
    }
}
