/// An amount with the rate of the day that decides it (A8): the win date for ARR.
public struct ConvertedAmount: Sendable, Hashable, Codable {
    /// In units of the currency.
    public let amount: ExactNumber
    /// ISO 4217.
    public let currency: String
    /// Units of the currency for one euro; nil where no rate is known.
    public let perEuro: ExactNumber?
    /// The day that the rate is of, which may be some days before the one it is used on.
    public let rateOn: Day?

    public init(_ amount: ExactNumber, _ currency: String, perEuro: ExactNumber?, rateOn: Day? = nil) {
        self.amount = amount
        self.currency = currency
        self.perEuro = currency == "EUR" ? ExactNumber(1) : perEuro
        self.rateOn = rateOn
    }

    /// Rounded half up to the cent, amount by amount, so that the rows add up to the sum that is shown; nil without a
    /// rate.
    public var euros: Money? {
        guard let perEuro, perEuro > .zero, let exact = amount.divided(by: perEuro) else { return nil }
        let minor = exact.rounded(scale: Currency.eur.scale)
        return abs(minor) <= Money.limit ? Money(minor: minor, in: .eur) : nil
    }
}
