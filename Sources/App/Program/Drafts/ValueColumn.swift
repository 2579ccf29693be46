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
        /// One of a few.
        case choice([(value: String, text: String)])
        /// One of many.
        case select([(value: String, text: String)])
        /// One of very many, searched by typing.
        case suggest([(value: String, text: String)])
        /// Any of a few.
        case several([(value: String, text: String)])
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
        if text.contains("\0") { problems.add(name, "Leave out the characters that cannot be printed") }
        if text.count > 4000 { problems.add(name, "Use 4000 characters or fewer for “\(label)”") }
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
        case .line, .paragraph, .day, .choice, .select, .suggest: return Self.json(text: stored)
        case .several:
            return "[" + stored.split(separator: ",").map { Self.json(text: String($0)) }.joined(separator: ", ") + "]"
        }
    }

    /// A text as a JSON string.
    static func json(text: String) -> String {
        String(decoding: (try? JSONEncoder().encode(text)) ?? Data("null".utf8), as: UTF8.self)
    }

    /// Stored text of a column as the database gives it.
    func stored(_ text: String) -> String? {
        switch kind {
        case .line, .paragraph: return text
        case .yesNo: return ["true", "false"].contains(text) ? text : nil
        case .day: return Day(iso: text)?.description
        case .choice(let options), .select(let options): return options.contains { $0.value == text } ? text : nil
        case .suggest(let options):
            return options.first { [$0.value, $0.text].contains { $0.lowercased() == text.lowercased() } }?.value
        case .several(let options):
            let parts = text.split(separator: ",").map(String.init)
            return parts.allSatisfy { part in options.contains { $0.value == part } } ? text : nil
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
        if case .several = kind { return form.all(name).joined(separator: ",") }
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
        case .line, .paragraph: "Fill in “\(label)”"
        case .yesNo: "Choose yes or no for “\(label)”"
        case .choice, .select, .several: "Choose an answer for “\(label)”"
        case .suggest: "Choose from the list for “\(label)”"
        case .day: "Enter a day that exists for “\(label)”, such as 27 3 2021"
        case .percent: "Enter a number from 0 to 100 for “\(label)”"
        case .number: "Enter a number for “\(label)”, such as 100,000.00"
        case .wholeNumber: "Enter a whole number for “\(label)”"
        case .numbers: "Enter whole numbers with commas between them for “\(label)”, such as 90, 30, 7"
        }
    }
}
