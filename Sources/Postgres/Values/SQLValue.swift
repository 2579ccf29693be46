import Foundation

/// A value with a PostgreSQL text form. Types of other modules may conform.
public protocol SQLValue: Sendable {
    /// What PostgreSQL reads as this value. A value that PostgreSQL cannot hold is `unrepresentableSQLText`.
    var sqlText: String { get }

    /// The value that PostgreSQL printed, or `nil` when this type cannot hold it exactly.
    init?(sqlText: String)
}

/// The text form of a value that PostgreSQL cannot hold: no PostgreSQL text has a NUL, so a statement with one
/// among its parameters, even deep inside an array, is refused before it is sent.
public let unrepresentableSQLText = "\0"

extension String: SQLValue {
    public var sqlText: String { self }
    public init?(sqlText: String) { self = sqlText }
}

extension Bool: SQLValue {
    public var sqlText: String { self ? "t" : "f" }

    public init?(sqlText: String) {
        switch sqlText {
        case "t", "true": self = true
        case "f", "false": self = false
        default: return nil
        }
    }
}

extension Int: SQLValue {
    public var sqlText: String { String(self) }
    public init?(sqlText: String) { self.init(sqlText) }
}

extension Int32: SQLValue {
    public var sqlText: String { String(self) }
    public init?(sqlText: String) { self.init(sqlText) }
}

extension Int64: SQLValue {
    public var sqlText: String { String(self) }
    public init?(sqlText: String) { self.init(sqlText) }
}

extension Double: SQLValue {
    public var sqlText: String { description }
    public init?(sqlText: String) { self.init(sqlText) }
}

extension UUID: SQLValue {
    public var sqlText: String { uuidString.lowercased() }
    public init?(sqlText: String) { self.init(uuidString: sqlText) }
}

/// `numeric`, exact to the 38 digits that `Decimal` holds; what has more, or is not a number, is refused.
extension Decimal: SQLValue {
    public var sqlText: String { isNaN ? unrepresentableSQLText : description }

    public init?(sqlText: String) {
        var digits = 0
        var zeros = 0
        for character in sqlText.utf8 {
            switch character {
            case UInt8(ascii: "0"): zeros += digits > 0 ? 1 : 0
            case UInt8(ascii: "1")...UInt8(ascii: "9"):
                digits += zeros + 1
                zeros = 0
            case UInt8(ascii: "-"), UInt8(ascii: "."): continue
            default: return nil
            }
        }
        guard digits <= 38 else { return nil }
        self.init(string: sqlText, locale: nil)
    }
}
