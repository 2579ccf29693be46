import Foundation
import PartnerProgram

/// The columns that a kind of file may have, in whatever order, under the names that people give them.
protocol ImportColumn: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// Small letters and digits alone.
    var spellings: Set<String> { get }
    static var needed: [Self] { get }
    /// How many characters a value may have.
    var longest: Int { get }
}

extension ImportColumn {
    var longest: Int { 200 }

    init?(heading: String) {
        let plain = heading.lowercased().filter { $0.isLetter || $0.isNumber }
        guard let column = Self.allCases.first(where: { $0.spellings.contains(plain) }) else { return nil }
        self = column
    }
}

/// What is wrong in one place of the file: where, which column, and what to do.
package struct ImportProblem: Sendable, Equatable, CustomStringConvertible {
    let line: Int
    let column: String
    let reason: String

    package var description: String { "Line \(line), \(column): \(reason)" }
}

/// What an import found, and whether it wrote it.
package struct ImportReport: Sendable, Equatable {
    package let problems: [ImportProblem]
    /// Rows that are new, and sentences of those that are there already.
    package let new: Int
    package let known: [String]
    package let isWritten: Bool
}

/// A file as its columns have it: every line with its values, and what cannot be read.
struct ImportSheet<Column: ImportColumn>: Sendable {
    struct Line: Sendable {
        let number: Int
        let values: [Column: String]
    }

    private(set) var lines: [Line] = []
    private(set) var problems: [ImportProblem] = []

    /// Throws what makes the whole file unreadable. Without its heading no line is read.
    init(_ bytes: [UInt8]) throws {
        let records = try CSVRecords(bytes).records
        let columns = columns(of: records[0])
        guard problems.isEmpty else { return }
        for record in records.dropFirst() { read(record, columns) }
    }

    private mutating func refuse(_ line: Int, _ column: String, _ reason: String) {
        problems.append(ImportProblem(line: line, column: column, reason: reason))
    }

    private mutating func columns(of heading: CSVRecords.Record) -> [Column?] {
        let columns = heading.fields.map(Column.init(heading:))
        let known = Column.allCases.map(\.rawValue).joined(separator: ", ")
        for (name, column) in zip(heading.fields, columns) where column == nil && !name.isEmpty {
            refuse(heading.line, "“\(name)”", "This column is not known. Known are: \(known).")
        }
        for column in Column.allCases where columns.count(where: { $0 == column }) > 1 {
            refuse(heading.line, column.rawValue, "There are two columns for it.")
        }
        for column in Column.needed where !columns.contains(column) {
            refuse(heading.line, column.rawValue, "The file needs a column for it.")
        }
        return columns
    }

    private mutating func read(_ record: CSVRecords.Record, _ columns: [Column?]) {
        guard record.fields.count == columns.count else {
            return refuse(
                record.line, "the row", "It has \(record.fields.count) fields where the heading has \(columns.count).")
        }
        var values: [Column: String] = [:]
        let before = problems.count
        for (column, value) in zip(columns, record.fields) where !value.isEmpty {
            guard let column else { continue }
            if value.count > column.longest {
                refuse(record.line, column.rawValue, "It has more than \(column.longest) characters.")
            }
            if value.unicodeScalars.contains(where: {
                $0.properties.generalCategory == .control && !"\n\r\t".unicodeScalars.contains($0)
            }) {
                refuse(record.line, column.rawValue, "It has characters that cannot be printed.")
            }
            values[column] = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        if problems.count == before { lines.append(Line(number: record.line, values: values)) }
    }
}
