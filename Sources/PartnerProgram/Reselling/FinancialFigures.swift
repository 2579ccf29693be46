/// The figures of one fiscal year of a partner, as its statements give them; what they do not give is nil.
public struct FinancialFigures: Sendable, Hashable {
    public enum Item: String, Sendable, Hashable, CaseIterable {
        case revenue, result, assets, equity, debt
        case currentAssets = "current_assets"
        case currentLiabilities = "current_liabilities"
        case liquidity

        public var label: String {
            switch self {
            case .revenue: "Revenue"
            case .result: "Net result"
            case .assets: "Total assets"
            case .equity: "Equity"
            case .debt: "Debt"
            case .currentAssets: "Current assets"
            case .currentLiabilities: "Current liabilities"
            case .liquidity: "Cash and equivalents"
            }
        }

        /// A loss, or more debt than assets.
        public var mayBeNegative: Bool { self == .result || self == .equity }
    }

    public let currency: Currency
    public let endedOn: Day
    /// How many months the year had, 1 to 24.
    public let months: Int
    private let amounts: [Item: Money]

    /// Amounts in another currency are left out.
    public init(in currency: Currency, endedOn: Day, months: Int = 12, _ amounts: [Item: Money]) {
        self.currency = currency
        self.endedOn = endedOn
        self.months = months
        self.amounts = amounts.filter { $0.value.currency == currency }
    }

    public subscript(item: Item) -> Money? { amounts[item] }

    /// What two figures make, exactly; nil where one of them is missing, and where the lower is not above zero.
    public func value(of ratio: FinancialRatio) -> ExactNumber? {
        let (above, below) = ratio.parts
        guard let above = amounts[above], let below = amounts[below], below.minor > 0 else { return nil }
        return ExactNumber(above.minor).divided(by: ExactNumber(below.minor))
    }

    /// What cannot be true of one balance sheet, in words.
    public var contradictions: [(item: Item, sentence: String)] {
        let parts: [(Item, Item)] = [
            (.equity, .assets), (.currentAssets, .assets), (.liquidity, .currentAssets), (.liquidity, .assets),
        ]
        return parts.compactMap { part, whole in
            guard let small = amounts[part], let large = amounts[whole], small.minor > large.minor else { return nil }
            return (part, "\(part.label) cannot be more than \(whole.label.lowercased()), \(large)")
        }
    }
}

/// What Finance reads from the figures.
public enum FinancialRatio: String, Sendable, Hashable, CaseIterable {
    case equityRatio = "equity_ratio"
    case debtToEquity = "debt_to_equity"
    case currentRatio = "current_ratio"
    case cashRatio = "cash_ratio"
    case netMargin = "net_margin"

    public var label: String {
        switch self {
        case .equityRatio: "Equity ratio"
        case .debtToEquity: "Debt to equity"
        case .currentRatio: "Current ratio"
        case .cashRatio: "Cash ratio"
        case .netMargin: "Net margin"
        }
    }

    /// Of what it is made.
    public var parts: (FinancialFigures.Item, FinancialFigures.Item) {
        switch self {
        case .equityRatio: (.equity, .assets)
        case .debtToEquity: (.debt, .equity)
        case .currentRatio: (.currentAssets, .currentLiabilities)
        case .cashRatio: (.liquidity, .currentLiabilities)
        case .netMargin: (.result, .revenue)
        }
    }

    /// Said in percent; the others as a multiple.
    public var isPercent: Bool { self == .equityRatio || self == .netMargin }

    /// `38.2 %`, or `1.45`: rounded half up for the eye alone.
    public func words(_ value: ExactNumber) -> String {
        let (scale, places) = isPercent ? (1000, 1) : (100, 2)
        let rounded = value.rounded(scale: scale)
        let digits = String(rounded.magnitude)
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        let sign = rounded < 0 ? "\u{2212}" : ""
        return sign + padded.dropLast(places) + "." + padded.suffix(places) + (isPercent ? " %" : "")
    }
}
