import Foundation
import SwiftCSV

/// The records of a CSV file as people have it: UTF-8 with or without a byte order mark, commas, semicolons or tabs,
/// line breaks inside quotes.
///
/// SwiftCSV reads the fields of one record. What it is silent on is told here: on which line a record begins, a quote
/// that is never closed, bytes that are no UTF-8, characters that cannot be printed, a record beyond all measure.
struct CSVRecords {
    struct Record: Sendable, Equatable {
        /// The line of the file that the record begins on, from 1.
        let line: Int
        let fields: [String]
    }

    enum Unreadable: Error, CustomStringConvertible, Equatable {
        case noText
        case notUTF8(line: Int)
        case openQuote(line: Int)
        case tooLong(line: Int)
        case tooMany
        case quote(line: Int)

        var description: String {
            switch self {
            case .noText: "The file is empty."
            case .notUTF8(let line): "Line \(line) is not UTF-8: save the file as “CSV UTF-8” and try again."
            case .openQuote(let line): "The quotation mark that opens on line \(line) is never closed."
            case .tooLong(let line):
                "The record on line \(line) has more than \(largestRecord / 1024) KB: a quotation mark may be missing."
            case .tooMany: "The file has more than \(mostRecords) rows: split it."
            case .quote(let line): "On line \(line), something stands behind a closing quotation mark."
            }
        }
    }

    static let largestRecord = 64 * 1024
    static let mostRecords = 100_000

    let records: [Record]

    init(_ bytes: [UInt8]) throws {
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        let spans = try Self.spans(of: content)
        guard let heading = spans.first else { throw Unreadable.noText }
        let delimiter = Self.delimiter(of: content[heading.range])
        records = try spans.map { span in
            guard let text = String(validating: content[span.range], as: UTF8.self) else {
                throw Unreadable.notUTF8(line: span.line)
            }
            return Record(line: span.line, fields: try Self.fields(of: text, delimiter, line: span.line))
        }
    }

    private typealias Span = (line: Int, range: Range<Int>)

    /// Where records begin and end: at line breaks outside quotes. Empty lines are none.
    private static func spans(of bytes: ArraySlice<UInt8>) throws -> [Span] {
        var spans: [Span] = []
        var start = bytes.startIndex
        var (line, startLine, isQuoted) = (1, 1, false)
        for index in bytes.indices {
            if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
            guard bytes[index] == UInt8(ascii: "\n") else { continue }
            line += 1
            if isQuoted {
                if index - start > largestRecord { throw Unreadable.tooLong(line: startLine) }
                continue
            }
            try add(start..<index, startLine)
            (start, startLine) = (index + 1, line)
        }
        if isQuoted {
            throw bytes.endIndex - start > largestRecord
                ? Unreadable.tooLong(line: startLine) : .openQuote(line: startLine)
        }
        try add(start..<bytes.endIndex, startLine)
        if spans.count > mostRecords + 1 { throw Unreadable.tooMany }
        return spans

        func add(_ range: Range<Int>, _ line: Int) throws {
            let end = range.last.map { bytes[$0] == UInt8(ascii: "\r") ? $0 : $0 + 1 } ?? range.upperBound
            if end - range.lowerBound > largestRecord { throw Unreadable.tooLong(line: line) }
            let isBlank = bytes[range.lowerBound..<end].allSatisfy { [0x20, 0x2C, 0x3B, 0x09].contains($0) }
            if !isBlank { spans.append((line, range.lowerBound..<end)) }
        }
    }

    /// The mark that the heading has most of, outside quotes.
    private static func delimiter(of heading: ArraySlice<UInt8>) -> CSVDelimiter {
        var isQuoted = false
        var counts: [UInt8: Int] = [:]
        for byte in heading {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if !isQuoted { counts[byte, default: 0] += 1 }
        }
        let marks: [(CSVDelimiter, Int)] = [
            (.comma, counts[UInt8(ascii: ",")] ?? 0), (.semicolon, counts[UInt8(ascii: ";")] ?? 0),
            (.tab, counts[UInt8(ascii: "\t")] ?? 0),
        ]
        return marks.max { $0.1 < $1.1 }?.0 ?? .comma
    }

    /// SwiftCSV forgets an empty last field, so one is added that is not, and taken away again.
    private static func fields(of text: String, _ delimiter: CSVDelimiter, line: Int) throws -> [String] {
        do {
            let fields = try EnumeratedCSV(
                string: "\(text)\(delimiter.rawValue)end", delimiter: delimiter, loadColumns: false
            ).header
            return fields.dropLast().map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
        } catch {
            throw Unreadable.quote(line: line)
        }
    }
}
