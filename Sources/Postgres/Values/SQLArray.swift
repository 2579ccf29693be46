/// What may be written inside another array without quotes.
private protocol SQLArray {}
extension Array: SQLArray {}

/// An array column, of any depth. PostgreSQL's arrays may hold NULL; such an array is refused when it is read.
extension Array: SQLValue where Element: SQLValue {
    public var sqlText: String {
        let nested = Element.self is any SQLArray.Type
        var text = "{"
        for (index, element) in enumerated() {
            if index > 0 { text += "," }
            if nested { text += element.sqlText } else { text.appendQuoted(element.sqlText) }
        }
        return text + "}"
    }

    public init?(sqlText: String) {
        guard let texts = elementTexts(of: sqlText, nested: Element.self is any SQLArray.Type) else { return nil }
        self = []
        reserveCapacity(texts.count)
        for text in texts {
            guard let element = Element(sqlText: text) else { return nil }
            append(element)
        }
    }
}

extension String {
    /// Between double quotes, the way arrays and ranges write their members.
    mutating func appendQuoted(_ text: String) {
        self += "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { self += "\\" }
            unicodeScalars.append(scalar)
        }
        self += "\""
    }
}

private func elementTexts(of text: String, nested: Bool) -> [String]? {
    let utf8 = Array(text.utf8)
    guard utf8.first == UInt8(ascii: "{"), utf8.last == UInt8(ascii: "}") else { return nil }
    guard utf8.count > 2 else { return [] }
    var scanner = MemberScanner(utf8[1..<(utf8.count - 1)], keepsQuotes: nested)
    var members: [String] = []
    while true {
        guard let member = scanner.next(), !member.isNull else { return nil }
        members.append(member.text)
        guard scanner.takeComma() else { return scanner.isAtEnd ? members : nil }
    }
}

/// Reads the members of an array or a range one after the other.
struct MemberScanner {
    private var rest: ArraySlice<UInt8>
    private let keepsQuotes: Bool

    init(_ text: ArraySlice<UInt8>, keepsQuotes: Bool = false) {
        rest = text
        self.keepsQuotes = keepsQuotes
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func takeComma() -> Bool {
        guard rest.first == UInt8(ascii: ",") else { return false }
        rest.removeFirst()
        return true
    }

    /// The member up to the next comma outside of quotes and braces; `isNull` is an unquoted NULL.
    mutating func next() -> (text: String, isNull: Bool, isQuoted: Bool)? {
        var bytes: [UInt8] = []
        var quoted = false
        var wasQuoted = false
        var depth = 0
        while let byte = rest.first {
            if !quoted && depth == 0 && byte == UInt8(ascii: ",") { break }
            rest.removeFirst()
            switch byte {
            case UInt8(ascii: "\\"):
                guard let escaped = rest.popFirst() else { return nil }
                bytes += keepsQuotes ? [byte, escaped] : [escaped]
            case UInt8(ascii: "\""):
                quoted.toggle()
                wasQuoted = true
                if keepsQuotes { bytes.append(byte) }
            case UInt8(ascii: "{") where !quoted, UInt8(ascii: "}") where !quoted:
                depth += byte == UInt8(ascii: "{") ? 1 : -1
                bytes.append(byte)
            default: bytes.append(byte)
            }
        }
        guard !quoted, depth == 0 else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        return (text, !wasQuoted && text == "NULL", wasQuoted)
    }
}
