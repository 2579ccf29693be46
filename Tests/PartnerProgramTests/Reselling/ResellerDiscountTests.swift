import Foundation
import PartnerProgram
import Testing

@Suite struct ResellerDiscountTests {
    private let table: [ResellerDiscount.Rate] = [
        .init(.sales, 20, isConfirmed: true), .init(.delivery, 25, isConfirmed: false),
        .init(.msp, 20, isConfirmed: false),
    ]

    @Test func `the highest of what is held applies, and nobody resells without Sales`() throws {
        #expect(try ResellerDiscount(from: table, held: [.sales]).rate.percent == 20)
        let both = try ResellerDiscount(from: table, held: [.sales, .delivery, .gsi])
        #expect(both.rate.authorization == .delivery && both.isIndicative && both.candidates.count == 2)
        #expect(throws: ResellerDiscount.Refusal.withoutSales) {
            try ResellerDiscount(from: table, held: [.delivery, .msp])
        }
        #expect(throws: ResellerDiscount.Refusal.withoutRate) { try ResellerDiscount(from: [], held: [.sales]) }
    }

    @Test func `of two that are as high the confirmed one applies, in whatever order they stand`() throws {
        for rates in [table, table.reversed()] {
            #expect(try ResellerDiscount(from: rates, held: [.sales, .msp]).rate.authorization == .sales)
        }
    }

    @Test func `an unconfirmed discount is quoted, and no order uses it`() throws {
        let discount = try ResellerDiscount(from: table, held: [.sales, .delivery])
        let list = Money(minor: 10_000, in: .eur)
        #expect(discount.net(of: list)?.minor == 7_500)
        #expect(throws: ResellerDiscount.Refusal.unconfirmed(.delivery)) { try discount.ordered(list) }
        #expect(try ResellerDiscount(from: table, held: [.sales]).ordered(list).minor == 8_000)
    }

    @Test(arguments: [
        (Currency.eur, 999, 799), (.jpy, 1_253, 1_002), (.kwd, 12_345, 9_876), (.jpy, 2, 2), (.jpy, 3, 2),
    ])
    func `the net price is rounded as its currency is`(currency: Currency, list: Int, net: Int) throws {
        let discount = try ResellerDiscount(from: table, held: [.sales])
        #expect(discount.net(of: Money(minor: list, in: currency)) == Money(minor: net, in: currency))
    }

    @Test func `a deal earns a discount or a commission, never both`() {
        #expect(DealEarning(of: .sellThru) == .discount && DealEarning(of: .sellWith) == .commission)
        #expect(DealEarning(of: .msp) == nil && DealEarning(of: .isv) == nil)
    }
}
