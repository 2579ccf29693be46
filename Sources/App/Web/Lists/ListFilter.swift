import PartnerProgram
import Postgres

/// One question of the filter bar and the condition that its answer becomes. What is not offered counts as no answer.
struct ListFilter: Sendable {
    enum Kind: Sendable { case text, choice, choices, day }

    let name: String
    let label: String
    let kind: Kind
    /// Where a choice's answers come from.
    let source: ListOptions
    /// One or two letters are looked for at the beginning alone, as an index of three letters can do; it is said.
    var beginsWhenShort = false
    let condition: @Sendable ([String]) -> SQL

    /// Words that the row has to contain, say; at most 100 characters.
    static func text(
        _ name: String, _ label: String, beginsWhenShort: Bool = false,
        _ condition: @escaping @Sendable (String) -> SQL
    ) -> ListFilter {
        ListFilter(
            name: name, label: label, kind: .text, source: .fixed([]), beginsWhenShort: beginsWhenShort
        ) { condition($0[0]) }
    }

    /// One of the options.
    static func choice(
        _ name: String, _ label: String, _ options: ListOptions, _ condition: @escaping @Sendable (String) -> SQL
    ) -> ListFilter {
        ListFilter(name: name, label: label, kind: .choice, source: options) { condition($0[0]) }
    }

    /// Any of the options.
    static func choices(
        _ name: String, _ label: String, _ options: ListOptions, _ condition: @escaping @Sendable ([String]) -> SQL
    ) -> ListFilter {
        ListFilter(name: name, label: label, kind: .choices, source: options, condition: condition)
    }

    /// A day: from it on, or up to it.
    static func day(_ name: String, _ label: String, _ condition: @escaping @Sendable (Day) -> SQL) -> ListFilter {
        ListFilter(name: name, label: label, kind: .day, source: .fixed([])) { condition(Day(iso: $0[0]) ?? .epoch) }
    }

    /// What of `typed` can be an answer.
    func answers(_ typed: [String], options: [ListOption]) -> [String] {
        switch kind {
        case .text:
            let words = (typed.first ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return words.isEmpty || words.utf8.contains(0) ? [] : [String(words.prefix(100))]
        case .day: return typed.first.flatMap { Day(iso: $0) }.map { [$0.description] } ?? []
        case .choice: return Array(typed.filter { answer in options.contains { $0.value == answer } }.prefix(1))
        case .choices: return options.map(\.value).filter(typed.contains)
        }
    }

    /// "Country: Portugal", as the chip says it.
    func words(_ answer: String, options: [ListOption]) -> String {
        let shown =
            switch kind {
            case .text: beginsWhenShort && answer.count < 3 ? "begins with “\(answer)”" : "“\(answer)”"
            case .day: Day(iso: answer)?.spoken ?? answer
            case .choice, .choices: options.first { $0.value == answer }?.label ?? answer
            }
        return "\(label): \(shown)"
    }

    /// The field in the filter bar.
    func field(_ answers: [String], options: [ListOption]) -> Field {
        let value = answers.first ?? ""
        switch kind {
        case .text:
            let hint = "One or two letters: only what begins with them."
            return .text(name, label, hint: beginsWhenShort && (1...2).contains(value.count) ? hint : nil, value: value)
        case .day: return .text(name, label, value: value, type: "date")
        case .choice:
            return .select(
                name, label, value: value, empty: "Any", options: options.map { ($0.value, $0.label) }, width: .full)
        case .choices:
            return .checkboxes(name, label, values: Set(answers), options.map { .init($0.value, $0.label) })
        }
    }
}

/// One answer that a choice offers.
struct ListOption: Sendable, Equatable {
    let value: String
    let label: String
}

/// The answers that a choice offers: known beforehand, or read as columns `value` and `label`.
enum ListOptions: Sendable {
    case fixed([ListOption])
    case read(SQL)
}
