import PartnerProgram

/// One thing that can be done on a page, with what has to be said for it: a box with its own form.
struct ActionForm: Sendable {
    let id: String
    let title: String
    let text: String?
    let action: String
    let fields: [Field]
    let button: String
    let look: String?
    /// The form carries a file.
    let isUpload: Bool
    let hasProblem: Bool

    init(
        _ title: String, text: String? = nil, to action: String, _ fields: [Field] = [], button: String,
        _ look: Button.Look? = nil, isUpload: Bool = false
    ) {
        let last = action.split(separator: "/").last.map(String.init) ?? "action"
        // A field may have the same name.
        id = fields.contains { $0.id == last } ? last + "-form" : last
        self.title = title
        self.text = text
        self.action = action
        self.fields = fields
        self.button = button
        self.look = look?.rawValue
        self.isUpload = isUpload
        hasProblem = fields.contains(where: \.hasProblem)
    }
}

/// What was typed into a form, and what was wrong with it.
struct Typed: Sendable {
    var form = FormData()
    var problems = Problems()

    var summary: ErrorSummary? { ErrorSummary(problems) }
}

extension Field {
    /// The three fields of a day, as they were typed.
    static func day(
        _ name: String, _ label: String, hint: String? = nil, _ typed: Typed, isOptional: Bool = false
    ) -> Field {
        .date(
            name, label, hint: hint, day: typed.form[name], month: typed.form[name + "_month"],
            year: typed.form[name + "_year"], problem: typed.problems[name], isOptional: isOptional)
    }

    /// A document of up to 20 MB.
    static func pdf(_ name: String, _ label: String, hint: String, _ typed: Typed, isOptional: Bool = false) -> Field {
        .file(
            name, label, hint: hint + " A PDF of at most 20 MB. It is kept as it is, with its SHA-256.",
            accept: ".pdf,application/pdf", again: typed.form.files[name]?.name, problem: typed.problems[name],
            isOptional: isOptional)
    }
}

extension FormData {
    /// Fills the three fields of a day.
    mutating func set(_ field: String, _ day: Day) {
        set(field, String(day.day))
        set(field + "_month", String(day.month))
        set(field + "_year", String(day.year))
    }
}
