import Foundation

/// The Reseller Discount of a deal (R144–R147): the highest of the authorizations held on its close date.
public struct ResellerDiscount: Sendable, Hashable {
    /// One cell of the table of a program version.
    public struct Rate: Sendable, Hashable {
        public let authorization: Authorization
        public let percent: Decimal
        /// An unconfirmed rate may be quoted; no order uses it.
        public let isConfirmed: Bool

        public init(_ authorization: Authorization, _ percent: Decimal, isConfirmed: Bool) {
            self.authorization = authorization
            self.percent = percent
            self.isConfirmed = isConfirmed
        }
    }

    /// The rate that applies.
    public let rate: Rate
    /// Every rate that was looked at, in the order of the table.
    public let candidates: [Rate]

    /// `held`: the authorizations on the close date. Without Sales nobody resells, whatever else is held (R139, A48).
    public init(from table: [Rate], held: Set<Authorization>) throws(Refusal) {
        guard held.contains(.sales) else { throw .withoutSales }
        candidates = table.filter { held.contains($0.authorization) }
        let best = candidates.max { left, right in
            left.percent == right.percent ? !left.isConfirmed && right.isConfirmed : left.percent < right.percent
        }
        guard let best else { throw .withoutRate }
        rate = best
    }

    public var isIndicative: Bool { !rate.isConfirmed }

    /// What the reseller pays: the list price without the discount, which is rounded half up to the currency's minor
    /// unit (A50).
    public func net(of list: Money) -> Money? {
        guard let discount = list.percent(rate.percent) else { return nil }
        return list.adding(Money(minor: -discount.minor, in: list.currency))
    }

    /// For an order: refused where the rate is only indicative.
    public func ordered(_ list: Money) throws(Refusal) -> Money {
        guard rate.isConfirmed else { throw .unconfirmed(rate.authorization) }
        guard let net = net(of: list) else { throw .tooLarge }
        return net
    }

    public enum Refusal: Refused {
        case withoutSales, withoutRate, tooLarge
        case unconfirmed(Authorization)

        public var sentence: String {
            switch self {
            case .withoutSales: "Only a partner that holds Sales on the close date resells."
            case .withoutRate: "The program says no discount for what the partner holds."
            case .tooLarge: "The amount is too large."
            case .unconfirmed(let authorization):
                "The discount for \(authorization.label) is not confirmed: it is indicative, and no order uses it."
            }
        }

        public var clause: String? {
            switch self {
            case .withoutSales: "R139"
            case .withoutRate, .unconfirmed: "R147"
            case .tooLarge: nil
            }
        }
    }
}

/// What a deal earns its partner: a discount where it is resold, a commission where it is sold together with us, never
/// both (R144).
public enum DealEarning: String, Sendable, Hashable, CaseIterable {
    case commission, discount

    /// Nil for MSP and ISV, which buy for themselves.
    public init?(of motion: Motion) {
        switch motion {
        case .sellThru: self = .discount
        case .sellWith: self = .commission
        case .msp, .isv: return nil
        }
    }
}
