/// A range column: `daterange`, `tstzrange`, `int8range`, `numrange`. A bound that is `nil` is unbounded.
///
/// PostgreSQL rewrites ranges of days and integers as `[lower, upper)`; what is read may differ in form from what
/// was written, never in meaning.
public struct SQLRange<Bound: SQLValue>: SQLValue {
    public let lower: Bound?
    public let upper: Bound?
    public let includesLower: Bool
    public let includesUpper: Bool
    public let isEmpty: Bool

    /// From `lower` to before `upper` unless told otherwise. An unbounded end includes nothing.
    public init(lower: Bound?, upper: Bound?, includesLower: Bool = true, includesUpper: Bool = false) {
        self.lower = lower
        self.upper = upper
        self.includesLower = includesLower && lower != nil
        self.includesUpper = includesUpper && upper != nil
        isEmpty = false
    }

    private init() {
        (lower, upper) = (nil, nil)
        (includesLower, includesUpper, isEmpty) = (false, false, true)
    }

    /// The range that holds nothing.
    public static var empty: Self { Self() }

    public var sqlText: String {
        guard !isEmpty else { return "empty" }
        var text = includesLower ? "[" : "("
        if let lower { text.appendQuoted(lower.sqlText) }
        text += ","
        if let upper { text.appendQuoted(upper.sqlText) }
        return text + (includesUpper ? "]" : ")")
    }

    public init?(sqlText: String) {
        guard sqlText != "empty" else {
            self.init()
            return
        }
        let text = Array(sqlText.utf8)
        guard let first = text.first, let last = text.last, text.count >= 3, "[(".utf8.contains(first),
            "])".utf8.contains(last)
        else { return nil }
        var scanner = MemberScanner(text[1..<(text.count - 1)])
        guard let start = scanner.next(), scanner.takeComma(), let end = scanner.next(), scanner.isAtEnd else {
            return nil
        }
        let lower = start.text.isEmpty && !start.isQuoted ? nil : Bound(sqlText: start.text)
        let upper = end.text.isEmpty && !end.isQuoted ? nil : Bound(sqlText: end.text)
        guard (lower == nil) == (start.text.isEmpty && !start.isQuoted),
            (upper == nil) == (end.text.isEmpty && !end.isQuoted)
        else { return nil }
        self.init(
            lower: lower, upper: upper, includesLower: first == UInt8(ascii: "["),
            includesUpper: last == UInt8(ascii: "]"))
    }
}

extension SQLRange: Equatable where Bound: Equatable {}
extension SQLRange: Hashable where Bound: Hashable {}

extension SQLRange where Bound: Comparable {
    public init(_ range: Range<Bound>) {
        if range.isEmpty { self = .empty } else { self.init(lower: range.lowerBound, upper: range.upperBound) }
    }

    public init(_ range: ClosedRange<Bound>) {
        self.init(lower: range.lowerBound, upper: range.upperBound, includesUpper: true)
    }

    public init(_ range: PartialRangeFrom<Bound>) {
        self.init(lower: range.lowerBound, upper: nil)
    }
}
