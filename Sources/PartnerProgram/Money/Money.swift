import Foundation

/// An exact amount of money: a whole number of minor units of one currency.
public struct Money: Sendable, Hashable, Codable, CustomStringConvertible {
    /// Cents for EUR, yen for JPY, fils for KWD.
    public let minor: Int
    public let currency: Currency

    public init(minor: Int, in currency: Currency) {
        self.minor = minor
        self.currency = currency
    }

    /// Rounds half up to the minor unit (A50), and half away from zero below zero, so that a correction mirrors what it
    /// corrects.
    ///
    /// Nil where the amount is too large to be kept.
    public init?(rounding amount: Decimal, in currency: Currency) {
        var scaled = amount * Decimal(currency.scale)
        var rounded = Decimal()
        NSDecimalRound(&rounded, &scaled, 0, .plain)
        guard !rounded.isNaN, abs(rounded) <= Decimal(Money.limit) else { return nil }
        self.init(minor: NSDecimalNumber(decimal: rounded).intValue, in: currency)
    }

    public static func zero(in currency: Currency) -> Money { Money(minor: 0, in: currency) }

    /// The largest number of minor units that is kept: a thousand million million.
    public static let limit = 1_000_000_000_000_000

    /// The amount in units of the currency, exactly.
    public var decimal: Decimal { Decimal(minor) / Decimal(currency.scale) }

    /// Without mark or grouping, as a form field or a file holds it: `36000.00`.
    public var plain: String {
        let digits = String(minor.magnitude)
        let padded = String(repeating: "0", count: max(0, currency.minorUnits + 1 - digits.count)) + digits
        let sign = minor < 0 ? "-" : ""
        guard currency.minorUnits > 0 else { return sign + padded }
        return sign + padded.dropLast(currency.minorUnits) + "." + padded.suffix(currency.minorUnits)
    }

    /// With thousands parted by commas and a true minus sign: `36,000.00`.
    public var number: String {
        let text = plain.drop { $0 == "-" }
        let whole = text.prefix { $0 != "." }
        var grouped = ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index) % 3 == 0 { grouped.append(",") }
            grouped.append(digit)
        }
        return (minor < 0 ? "\u{2212}" : "") + grouped + text.dropFirst(whole.count)
    }

    /// As people read it: `€ 36,000.00`, `USD 1,250.00`, `JPY 1,250`.
    public var description: String { "\(currency.mark) \(number)" }

    /// The sum; nil for different currencies, which are never added without a rate.
    public func adding(_ other: Money) -> Money? {
        let (sum, overflows) = minor.addingReportingOverflow(other.minor)
        guard currency == other.currency, !overflows else { return nil }
        return Money(minor: sum, in: currency)
    }

    /// A share of the amount, such as 15 for 15 %, rounded half up (A50); nil where it is too large to be kept.
    public func percent(_ percent: Decimal) -> Money? {
        Money(rounding: decimal * percent / 100, in: currency)
    }
}
