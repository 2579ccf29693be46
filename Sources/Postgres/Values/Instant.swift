import Foundation

/// `timestamptz`, to the microsecond. Every connection speaks UTC.
extension Date: SQLValue {
    /// Days from 0000-03-01 to 2001-01-01, where `Date` starts to count; years starting in March end in the leap day.
    private static let epoch = 730_791

    public var sqlText: String {
        let microseconds = (timeIntervalSinceReferenceDate * 1_000_000).rounded()
        guard abs(microseconds) < 9e18 else { return unrepresentableSQLText }
        let (days, time) = Int(microseconds).flooring(by: 86_400_000_000)
        let (century4, day4) = (days + Self.epoch).flooring(by: 146_097)
        let year4 = (day4 - day4 / 1460 + day4 / 36_524 - day4 / 146_096) / 365
        let day = day4 - (365 * year4 + year4 / 4 - year4 / 100)
        let month = (5 * day + 2) / 153
        let year = century4 * 400 + year4 + (month < 10 ? 0 : 1)
        guard (1...294_275).contains(year) else { return unrepresentableSQLText }
        let seconds = time / 1_000_000
        return padded(year, 4) + "-" + padded(month < 10 ? month + 3 : month - 9, 2)
            + "-" + padded(day - (153 * month + 2) / 5 + 1, 2) + " " + padded(seconds / 3600, 2)
            + ":" + padded(seconds / 60 % 60, 2) + ":" + padded(seconds % 60, 2)
            + "." + padded(time % 1_000_000, 6) + "+00"
    }

    /// Reads `2026-03-01 08:30:00.25+00`, with or without a fraction, a `T`, or a `Z`.
    public init?(sqlText: String) {
        var text = Substring(sqlText).utf8
        guard let year = text.takeNumber(), text.take("-"), let month = text.takeNumber(), text.take("-"),
            let day = text.takeNumber(), text.take(" ") || text.take("T"), let hour = text.takeNumber(), text.take(":"),
            let minute = text.takeNumber(), text.take(":"), let second = text.takeNumber()
        else { return nil }
        var fraction = 0
        if text.take(".") {
            let digits = text.prefix { (48...57).contains($0) }.count
            guard (1...6).contains(digits), let number = text.takeNumber() else { return nil }
            fraction = (digits..<6).reduce(number) { sum, _ in sum * 10 }
        }
        guard text.elementsEqual("+00".utf8) || text.elementsEqual("Z".utf8) else { return nil }
        guard (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second < 60 else { return nil }
        let shifted = month > 2 ? year : year - 1
        let days =
            365 * shifted + shifted / 4 - shifted / 100 + shifted / 400
            + (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1 - Self.epoch
        let seconds = days * 86_400 + hour * 3600 + minute * 60 + second
        self.init(timeIntervalSinceReferenceDate: Double(seconds * 1_000_000 + fraction) / 1_000_000)
    }
}

private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension Int {
    fileprivate func flooring(by divisor: Int) -> (quotient: Int, remainder: Int) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}

extension Substring.UTF8View {
    fileprivate mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard first == UInt8(ascii: character) else { return false }
        removeFirst()
        return true
    }

    /// The digits at the start, at most nine.
    fileprivate mutating func takeNumber() -> Int? {
        var number: Int?
        var count = 0
        while let digit = first, (48...57).contains(digit), count < 9 {
            number = (number ?? 0) * 10 + Int(digit - 48)
            count += 1
            removeFirst()
        }
        return number
    }
}
