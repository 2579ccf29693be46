extension Money {
    /// Why what somebody typed is not taken as an amount.
    public enum Unreadable: Refused {
        case nothing
        case notANumber(String)
        case negative
        case twoReadings(String)
        case tooManyDecimals(Currency)
        case otherCurrency(Currency)
        case tooLarge

        public var sentence: String {
            switch self {
            case .nothing: "Enter an amount, such as 1250.00."
            case .notANumber(let text): "“\(text)” is not an amount. Write it as 1250.00 or 1,250.00."
            case .negative: "The amount cannot be below zero."
            case .twoReadings(let text):
                "“\(text)” can be read in two ways. Write a dot before the decimals, and commas or spaces only between "
                    + "thousands: 1250.00 or 1,250.00."
            case .tooManyDecimals(let currency):
                currency.minorUnits == 0
                    ? "Amounts in \(currency.code) have no decimals."
                    : "Amounts in \(currency.code) have at most \(counted(currency.minorUnits, "decimal"))."
            case .otherCurrency(let currency): "The amount is to be in \(currency.code)."
            case .tooLarge: "The amount is too large."
            }
        }

        public var clause: String? { nil }
    }

    /// Reads what people type.
    ///
    /// The rule: a dot starts the decimals; commas, spaces or apostrophes may part whole groups of three digits before
    /// it; the currency's own code or sign may stand before or after. `1.250,00` and `1250,5` are refused, because a
    /// reader in another country would read another amount.
    public static func parse(
        _ text: String, in currency: Currency, allowsNegative: Bool = false
    ) throws(Unreadable) -> Money {
        var rest = text.filter { !$0.isWhitespace || $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" }
        rest = try withoutMark(trimmed(rest), currency)
        guard !rest.isEmpty else { throw .nothing }
        var isNegative = false
        if let sign = rest.first, sign == "-" || sign == "\u{2212}" {
            guard allowsNegative else { throw .negative }
            isNegative = true
            rest = trimmed(String(rest.dropFirst()))
        }
        let minor = try minorUnits(rest, currency, typed: text)
        return Money(minor: isNegative ? -minor : minor, in: currency)
    }

    private static func trimmed(_ text: String) -> String {
        String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }

    private static func withoutMark(_ text: String, _ currency: Currency) throws(Unreadable) -> String {
        let isMark: (Character) -> Bool = { $0.isLetter || $0.isCurrencySymbol }
        let before = text.prefix(while: isMark)
        let after = String(text.dropFirst(before.count).reversed().prefix(while: isMark).reversed())
        for mark in [String(before), after] where !mark.isEmpty {
            let isCode = mark.count == 3 && mark.allSatisfy { $0.isASCII && $0.isLetter }
            guard isCode || mark.allSatisfy(\.isCurrencySymbol) else { throw .notANumber(text) }
            guard mark.uppercased() == currency.code || mark == currency.mark else { throw .otherCurrency(currency) }
        }
        return trimmed(String(text.dropFirst(before.count).dropLast(after.count)))
    }

    private static func minorUnits(_ text: String, _ currency: Currency, typed: String) throws(Unreadable) -> Int {
        let isDigit: (Character) -> Bool = { ("0"..."9").contains($0) }
        guard text.contains(where: isDigit), text.allSatisfy({ isDigit($0) || separators.contains($0) || $0 == "." })
        else { throw .notANumber(typed) }
        let halves = text.split(separator: ".", omittingEmptySubsequences: false)
        guard halves.count <= 2 else { throw .twoReadings(typed) }
        let fraction = halves.count == 2 ? halves[1] : ""
        guard fraction.allSatisfy(isDigit) else { throw .twoReadings(typed) }
        guard fraction.count <= currency.minorUnits else { throw .tooManyDecimals(currency) }
        let groups = halves[0].split(omittingEmptySubsequences: false, whereSeparator: separators.contains)
        let isGrouped = groups.dropFirst().allSatisfy { $0.count == 3 } && (1...3).contains(groups[0].count)
        let marks = Set(halves[0].filter(separators.contains).map { $0.isWhitespace ? " " : $0 })
        guard groups.count == 1 || (isGrouped && marks.count == 1) else { throw .twoReadings(typed) }
        let padding = String(repeating: "0", count: currency.minorUnits - fraction.count)
        let digits = groups.joined() + fraction + padding
        guard let minor = Int(digits.isEmpty ? "0" : digits), minor <= limit else { throw .tooLarge }
        return minor
    }

    private static let separators: Set<Character> = [",", " ", "\u{A0}", "\u{202F}", "'", "’"]
}
