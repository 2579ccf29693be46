import Foundation

/// A value with a PostgreSQL text form.
public protocol SQLValue: Sendable {
    var sqlText: String { get }
    init?(sqlText: String)
}

extension String: SQLValue {
    public var sqlText: String { self }
    public init?(sqlText: String) { self = sqlText }
}

extension Int: SQLValue {
    public var sqlText: String { String(self) }
    public init?(sqlText: String) { self.init(sqlText) }
}

extension Bool: SQLValue {
    public var sqlText: String { self ? "t" : "f" }
    public init?(sqlText: String) { self = sqlText == "t" }
}

extension UUID: SQLValue {
    public var sqlText: String { uuidString.lowercased() }
    public init?(sqlText: String) { self.init(uuidString: sqlText) }
}

extension Decimal: SQLValue {
    public var sqlText: String { description }
    public init?(sqlText: String) { self.init(string: sqlText) }
}

extension Date: SQLValue {
    public var sqlText: String {
        let micros = Int((timeIntervalSince1970 * 1_000_000).rounded())
        let seconds = Int((Double(micros) / 1_000_000).rounded(.down))
        return Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601).dropLast()
            + ".\(String(micros - seconds * 1_000_000 + 1_000_000).dropFirst())Z"
    }
    public init?(sqlText: String) {
        let parts = sqlText.replacing("+00", with: "").split(separator: ".")
        guard let whole = try? Date(parts[0].replacing(" ", with: "T") + "Z", strategy: .iso8601) else { return nil }
        let fraction = parts.count > 1 ? Double("0.\(parts[1])") ?? 0 : 0
        self = Date(timeIntervalSince1970: whole.timeIntervalSince1970 + fraction)
    }
}

public struct Bytes: SQLValue, Hashable {
    public var bytes: [UInt8]
    public init(_ bytes: [UInt8]) { self.bytes = bytes }
    public var sqlText: String {
        "\\x" + bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
    public init?(sqlText: String) {
        let digits = Array(sqlText.utf8.dropFirst(2)).map { UInt8($0 > 57 ? $0 - 87 : $0 - 48) }
        bytes = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}

extension Array: SQLValue where Element: SQLValue {
    public var sqlText: String {
        "{"
            + map { "\"" + $0.sqlText.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\"" }.joined(
                separator: ",") + "}"
    }
    public init?(sqlText: String) {
        var items: [Element] = []
        var current = ""
        var isQuoted = false
        var isEscaped = false
        var hasItem = false
        for character in sqlText.dropFirst().dropLast() {
            if isEscaped {
                current.append(character)
                isEscaped = false
                continue
            }
            switch character {
            case "\\": isEscaped = true
            case "\"":
                isQuoted.toggle()
                hasItem = true
            case "," where !isQuoted:
                guard let item = Element(sqlText: current) else { return nil }
                items.append(item)
                current = ""
            default:
                current.append(character)
                hasItem = true
            }
        }
        if hasItem {
            guard let item = Element(sqlText: current) else { return nil }
            items.append(item)
        }
        self = items
    }
}
