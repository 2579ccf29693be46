/// A currency of ISO 4217 with the number of decimals its amounts have.
public struct Currency: Sendable, Hashable, Codable {
    /// Three capital letters, such as `EUR`.
    public let code: String
    /// Decimals of an amount: 2 for EUR, 0 for JPY, 3 for KWD.
    public let minorUnits: Int

    public init(code: String, minorUnits: Int) {
        self.code = code
        self.minorUnits = min(max(minorUnits, 0), 4)
    }

    public static let eur = Currency(code: "EUR", minorUnits: 2)
    public static let usd = Currency(code: "USD", minorUnits: 2)
    public static let jpy = Currency(code: "JPY", minorUnits: 0)
    public static let kwd = Currency(code: "KWD", minorUnits: 3)

    /// Minor units in one unit: 100 for EUR, 1 for JPY, 1000 for KWD.
    public var scale: Int { (0..<minorUnits).reduce(1) { scale, _ in scale * 10 } }

    /// What stands before an amount: the sign of the program's own currency, otherwise the code.
    public var mark: String { code == "EUR" ? "€" : code }
}
