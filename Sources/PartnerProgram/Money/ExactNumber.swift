/// An exact fraction, so that a mean of means is compared unrounded (A35): 11/3, not 3.67.
///
/// Sums stay exact while the denominators allow it, which they do for means of up to seventy answers each; beyond that
/// both sides are cut to twelve decimals, never rounded up.
public struct ExactNumber: Sendable, Hashable {
    public let numerator: Int128
    /// 1 or more; the fraction is in lowest terms.
    public let denominator: Int128

    public static let zero = ExactNumber(0)

    public init(_ whole: Int) {
        numerator = Int128(whole)
        denominator = 1
    }

    /// Reads `100000`, `-3.95` and `11/3`, and nothing else.
    public init?(_ text: some StringProtocol) {
        let halves = text.split(separator: "/", omittingEmptySubsequences: false)
        guard halves.count <= 2, let (above, scale) = ExactNumber.decimal(halves[0]) else { return nil }
        guard halves.count == 2 else {
            self.init(above, over: scale)
            return
        }
        guard scale == 1, let (below, one) = ExactNumber.decimal(halves[1]), one == 1, below > 0 else { return nil }
        self.init(above, over: below)
    }

    private init(_ numerator: Int128, over denominator: Int128) {
        guard denominator != 1 else {
            (self.numerator, self.denominator) = (numerator, 1)
            return
        }
        let common = ExactNumber.commonDivisor(numerator, denominator)
        (self.numerator, self.denominator) = (numerator / common, denominator / common)
    }

    private static func decimal(_ text: some StringProtocol) -> (Int128, Int128)? {
        let isNegative = text.hasPrefix("-")
        var (number, scale): (Int128, Int128) = (0, 1)
        var (digits, isFraction, decimals) = (0, false, 0)
        for byte in text.utf8.dropFirst(isNegative ? 1 : 0) {
            if byte == UInt8(ascii: "."), !isFraction, digits > 0 {
                isFraction = true
                continue
            }
            guard (48...57).contains(byte), digits < 34 else { return nil }
            number = number * 10 + Int128(byte - 48)
            digits += 1
            if isFraction {
                scale *= 10
                decimals += 1
            }
        }
        guard digits > 0, isFraction == (decimals > 0) else { return nil }
        return (isNegative ? -number : number, scale)
    }

    private static func commonDivisor(_ left: Int128, _ right: Int128) -> Int128 {
        var (large, small) = (left.magnitude, right.magnitude)
        while small != 0 { (large, small) = (small, large % small) }
        return Int128(max(large, 1))
    }

    public var isWhole: Bool { denominator == 1 }

    /// The smallest whole number that is not below it.
    public var roundedUp: Int {
        let (quotient, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
        return Int(clamping: quotient + (rest > 0 ? 1 : 0))
    }

    /// In units of 1/`scale`, rounded half up, and half away from zero below zero (A50).
    public func rounded(scale: Int) -> Int {
        let (scaled, overflows) = numerator.magnitude.multipliedReportingOverflow(by: UInt128(scale))
        guard !overflows else { return numerator < 0 ? .min : .max }
        let (quotient, rest) = scaled.quotientAndRemainder(dividingBy: UInt128(denominator))
        let nearest = Int(clamping: quotient + (rest >= UInt128(denominator) - rest ? 1 : 0))
        return numerator < 0 ? -nearest : nearest
    }

    /// Cut to twelve decimals, towards zero.
    private var cut: ExactNumber {
        let scale: Int128 = 1_000_000_000_000
        let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
        let small = rest.multipliedReportingOverflow(by: scale)
        let part = small.overflow ? rest / (denominator / scale) : small.partialValue / denominator
        return ExactNumber(whole * scale + part, over: scale)
    }
}

extension ExactNumber: Comparable {
    public static func < (left: ExactNumber, right: ExactNumber) -> Bool {
        if left.denominator == right.denominator { return left.numerator < right.numerator }
        let (ours, theirs) = (
            left.numerator.multipliedFullWidth(by: right.denominator),
            right.numerator.multipliedFullWidth(by: left.denominator)
        )
        return ours.high == theirs.high ? ours.low < theirs.low : ours.high < theirs.high
    }

    public static func + (left: ExactNumber, right: ExactNumber) -> ExactNumber {
        if left.denominator == 1, right.denominator == 1 {
            return ExactNumber(left.numerator + right.numerator, over: 1)
        }
        let common = commonDivisor(left.denominator, right.denominator)
        let (ourShare, theirShare) = (right.denominator / common, left.denominator / common)
        let ours = left.numerator.multipliedReportingOverflow(by: ourShare)
        let theirs = right.numerator.multipliedReportingOverflow(by: theirShare)
        let sum = ours.partialValue.addingReportingOverflow(theirs.partialValue)
        let below = left.denominator.multipliedReportingOverflow(by: ourShare)
        guard !ours.overflow, !theirs.overflow, !sum.overflow, !below.overflow else { return left.cut + right.cut }
        return ExactNumber(sum.partialValue, over: below.partialValue)
    }

    public static prefix func - (number: ExactNumber) -> ExactNumber {
        ExactNumber(-number.numerator, over: number.denominator)
    }

    public static func - (left: ExactNumber, right: ExactNumber) -> ExactNumber { left + -right }

    /// The quotient; nil for a divisor of zero, and where the quotient is too fine to be kept.
    public func divided(by divisor: ExactNumber) -> ExactNumber? {
        guard divisor.numerator != 0 else { return nil }
        let sign: Int128 = divisor.numerator < 0 ? -1 : 1
        let above = numerator.multipliedReportingOverflow(by: divisor.denominator * sign)
        let below = denominator.multipliedReportingOverflow(by: divisor.numerator * sign)
        guard !above.overflow, !below.overflow else { return nil }
        return ExactNumber(above.partialValue, over: below.partialValue)
    }
}
