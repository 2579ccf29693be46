import Foundation
import PartnerProgram

/// Reads the values of one line and collects every problem of it.
struct ImportReader<Column: ImportColumn> {
    let line: ImportSheet<Column>.Line
    private(set) var problems: [ImportProblem] = []

    init(_ line: ImportSheet<Column>.Line) { self.line = line }

    mutating func refuse(_ column: Column, _ reason: String) {
        problems.append(ImportProblem(line: line.number, column: column.rawValue, reason: reason))
    }

    subscript(column: Column) -> String? { line.values[column] }

    mutating func text(_ column: Column, _ missing: String) -> String {
        if line.values[column] == nil { refuse(column, missing) }
        return line.values[column] ?? ""
    }

    /// A country by its name, its code or another name of it, as `countries` has them in lower case.
    mutating func country(_ column: Column, _ countries: [String: String]) -> String {
        guard let text = line.values[column] else {
            refuse(column, "There is no country.")
            return ""
        }
        guard let code = countries[text.lowercased()] else {
            refuse(column, "“\(text)” is not a country that is known by its name or code.")
            return ""
        }
        return code
    }

    mutating func domain(_ column: Column) -> String? {
        guard let text = line.values[column] else { return nil }
        do { return try DomainName.normalised(text) } catch {
            refuse(column, "“\(text)”: \(error.sentence)")
            return nil
        }
    }

    /// `2021-03-08` or `8.3.2021`; with slashes nobody knows which is the month.
    mutating func day(_ column: Column, until last: Day?) -> Day? {
        guard let text = line.values[column] else { return nil }
        let parts = text.split(separator: ".").compactMap { Int($0) }
        let dotted = parts.count == 3 && parts[2] > 999 ? Day(year: parts[2], month: parts[1], day: parts[0]) : nil
        guard let day = Day(iso: text) ?? dotted else {
            refuse(column, "“\(text)” is not a day written as 2021-03-08 or 8.3.2021.")
            return nil
        }
        if let last, day > last { refuse(column, "\(day.spoken) has not come yet.") }
        return day
    }

    /// A stage as a percentage of the ladder, with or without its sign.
    mutating func stage(_ column: Column) -> Int? {
        guard let text = line.values[column] else { return nil }
        let digits = text.filter { $0 != "%" && !$0.isWhitespace }
        guard let percent = Int(digits), SalesStage.ladder.contains(percent) else {
            let ladder = SalesStage.ladder.map(String.init).joined(separator: ", ")
            refuse(column, "“\(text)” is not a stage. Stages are, in per cent: \(ladder).")
            return nil
        }
        return percent
    }

    /// A motion by its name, however it is parted: `sell_with`, "Sell with".
    mutating func motion(_ column: Column) -> Motion? {
        guard let text = line.values[column] else { return nil }
        let plain = text.lowercased().filter(\.isLetter)
        let found = Motion.allCases.first { $0.rawValue.filter(\.isLetter) == plain }
        if found == nil {
            let known = Motion.allCases.map(\.label).joined(separator: ", ")
            refuse(column, "“\(text)” is not a motion. Motions are: \(known).")
        }
        return found
    }

    mutating func value(_ column: Column, _ currency: Column, _ facts: OpportunityFacts) -> Money? {
        guard let text = line.values[column] else { return nil }
        guard let known = facts.currencies[(line.values[currency] ?? "").uppercased()] else {
            refuse(currency, "A value needs its currency as a code, such as EUR.")
            return nil
        }
        do throws(Money.Unreadable) { return try Money.parse(text, in: known) } catch {
            refuse(column, error.sentence)
            return nil
        }
    }
}
