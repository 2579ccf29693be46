import Foundation
import PartnerProgram

/// One part of a value that a draft's form edits.
struct ValueColumn: Sendable {
    enum Kind: Sendable {
        case line, paragraph, yesNo, day
        /// Between 0 and 100.
        case percent
        case number(unit: String)
        case wholeNumber(unit: String)
        /// Whole numbers with commas between them.
        case numbers(unit: String)
        case choice([(value: String, text: String)])
    }

    let name: String
    let label: String
    let kind: Kind
    var isOptional = false
    var hint: String?

    /// What was typed, in the form in which it is stored and compared; nil where it was left empty.
    func read(_ form: FormData, _ problems: inout Problems) -> String? {
        let text = typed(form)
        if text.isEmpty {
            if !isOptional { problems.add(name, missing) }
            return nil
        }
        if text.count > 4000 { problems.add(name, "Use 4000 characters or fewer") }
        guard let stored = stored(text) else {
            problems.add(name, missing)
            return nil
        }
        return stored
    }

    /// The JSON that stands for stored text.
    func json(_ stored: String?) -> String {
        guard let stored else { return "null" }
        switch kind {
        case .percent, .number, .wholeNumber, .yesNo: return stored
        case .numbers: return "[\(stored)]"
        case .line, .paragraph, .day, .choice:
            let data = (try? JSONEncoder().encode(stored)) ?? Data("null".utf8)
            return String(decoding: data, as: UTF8.self)
        }
    }

    /// Stored text of a column as the database gives it.
    func stored(_ text: String) -> String? {
        switch kind {
        case .line, .paragraph: return text
        case .yesNo: return ["true", "false"].contains(text) ? text : nil
        case .day: return Day(iso: text)?.description
        case .choice(let options): return options.contains { $0.value == text } ? text : nil
        case .percent:
            guard let number = decimal(text), (0...100).contains(number) else { return nil }
            return number.description
        case .number: return decimal(text).flatMap { $0 >= 0 ? $0.description : nil }
        case .wholeNumber:
            return Int(text.filter { !$0.isWhitespace && $0 != "," }).flatMap { $0 >= 0 ? String($0) : nil }
        case .numbers:
            let parts = text.filter { !"[] ".contains($0) }.split(separator: ",").map { Int($0) }
            return parts.contains(nil) ? nil : parts.compactMap(\.self).map(String.init).joined(separator: ", ")
        }
    }

    private func decimal(_ text: String) -> Decimal? {
        let plain = text.filter { !$0.isWhitespace && $0 != "," }
        guard plain.wholeMatch(of: /[0-9]{1,15}(\.[0-9]{1,6})?/) != nil else { return nil }
        return Decimal(string: plain)
    }

    private func typed(_ form: FormData) -> String {
        guard case .day = kind else {
            return form[name].replacing("\r\n", with: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
        }
        let parts = [form[name + "_year"], form[name + "_month"], form[name]].map { $0.filter { !$0.isWhitespace } }
        if parts.allSatisfy(\.isEmpty) { return "" }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == 3 else { return "no day" }
        return Day(year: numbers[0], month: numbers[1], day: numbers[2])?.description ?? "no day"
    }

    private var missing: String {
        switch kind {
        case .line, .paragraph: "Enter \(label.lowercasedFirst)"
        case .yesNo, .choice: "Choose \(label.lowercasedFirst)"
        case .day: "Enter a day that exists, such as 27 3 2021"
        case .percent: "Enter a number from 0 to 100"
        case .number: "Enter a number, such as 100,000.00"
        case .wholeNumber: "Enter a whole number"
        case .numbers: "Enter whole numbers with commas between them, such as 90, 30, 7"
        }
    }
}

extension String {
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

extension ValueColumn {
    /// The question, with what was typed or what stands.
    func field(_ stored: String?, typed form: FormData?, problem: String?) -> Field {
        let value = form.map { $0[name] } ?? stored ?? ""
        switch kind {
        case .line:
            return .text(name, label, hint: hint, value: value, problem: problem, isOptional: isOptional)
        case .paragraph:
            return .textarea(name, label, hint: hint, value: value, problem: problem, isOptional: isOptional)
        case .percent: return amount(value, "%", problem)
        case .number(let unit), .wholeNumber(let unit), .numbers(let unit): return amount(value, unit, problem)
        case .yesNo:
            return .radios(
                name, label, hint: hint, value: value, [.init("true", "Yes"), .init("false", "No")], problem: problem)
        case .choice(let options):
            return .radios(
                name, label, hint: hint, value: value, options.map { .init($0.value, $0.text) }, problem: problem)
        case .day:
            let parts = stored.flatMap { Day(iso: $0) }?.parts
            let known = parts.map { [$0.day, $0.month, $0.year].map(String.init) } ?? ["", "", ""]
            let shown = form.map { form in ["", "_month", "_year"].map { form[name + $0] } } ?? known
            return .date(
                name, label, hint: hint, day: shown[0], month: shown[1], year: shown[2], problem: problem)
        }
    }

    private func amount(_ value: String, _ suffix: String, _ problem: String?) -> Field {
        .amount(name, label, hint: hint, value: value, suffix: suffix, problem: problem, isOptional: isOptional)
    }

    /// A stored value as people read it.
    func words(_ stored: String?) -> String {
        guard let stored else { return "Not set" }
        return switch kind {
        case .yesNo: stored == "true" ? "Yes" : "No"
        case .day: Day(iso: stored)?.spoken ?? stored
        case .percent: stored + " %"
        case .number(let unit), .wholeNumber(let unit), .numbers(let unit): "\(stored) \(unit)"
        case .choice(let options): options.first { $0.value == stored }?.text ?? stored
        case .line, .paragraph: stored
        }
    }
}
