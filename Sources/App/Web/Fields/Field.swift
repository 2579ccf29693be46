/// One question of a form, of whichever kind: a page's form is a list of them.
///
/// The control's `id` is its name; a problem links there. A date posts `name`, `name_month` and `name_year`.
struct Field: Sendable {
    enum Width: String { case w2, w4, w10, w20, full }

    let id: String
    let name: String
    let label: String
    let hint: String?
    let isOptional: Bool
    let problem: String?
    let hasProblem: Bool
    /// A group does not take `aria-invalid`; its single control does.
    let showsInvalid: Bool
    /// The ids of hint and problem, for the control to point at.
    let describedBy: String?
    /// A group of controls has a legend in place of a label.
    let isGroup: Bool

    let input: Input?
    let area: Area?
    let select: Select?
    let suggestions: Suggestions?
    let choices: Choices?
    let date: DateParts?
    let file: File?

    init(_ name: String, _ label: String, _ more: More, _ control: Control) {
        id = name
        self.name = name
        self.label = label
        hint = more.hint
        isOptional = more.isOptional
        problem = more.problem
        hasProblem = more.problem != nil
        let ids = [more.hint.map { _ in "\(name)-hint" }, more.problem.map { _ in "\(name)-problem" }]
        let described = ids.compactMap(\.self).joined(separator: " ")
        describedBy = described.isEmpty ? nil : described
        input = if case .input(let it) = control { it } else { nil }
        area = if case .area(let it) = control { it } else { nil }
        select = if case .select(let it) = control { it } else { nil }
        suggestions = if case .suggestions(let it) = control { it } else { nil }
        choices = if case .choices(let it) = control { it } else { nil }
        date = if case .date(let it) = control { it } else { nil }
        file = if case .file(let it) = control { it } else { nil }
        isGroup = choices != nil || date != nil
        showsInvalid = hasProblem && !isGroup
    }

    /// What any kind of field may say besides its label.
    struct More: Sendable {
        let hint: String?
        let problem: String?
        let isOptional: Bool
    }

    enum Control: Sendable {
        case input(Input)
        case area(Area)
        case select(Select)
        case suggestions(Suggestions)
        case choices(Choices)
        case date(DateParts)
        case file(File)
    }

    struct Input: Sendable {
        let type: String
        let value: String
        let width: String
        let autocomplete: String?
        let inputmode: String?
        /// A unit or currency beside the control.
        let suffix: String?
    }

    struct Area: Sendable {
        let value: String
        let rows: Int
    }

    struct Select: Sendable {
        let options: [Option]
        let width: String
    }

    struct Suggestions: Sendable {
        let value: String
        let options: [String]
    }

    struct Choices: Sendable {
        let type: String
        let options: [Choice]
    }

    struct DateParts: Sendable {
        let day: String
        let month: String
        let year: String
    }

    struct File: Sendable {
        let accept: String
        /// The file chosen before, which has to be chosen again.
        let again: String?
        let allowsMany: Bool
    }

    struct Option: Sendable {
        let value: String
        let text: String
        let isSelected: Bool
    }

    struct Choice: Sendable {
        let id: String
        let value: String
        let text: String
        let hint: String?
        let isSelected: Bool
        let isDisabled: Bool
    }
}
