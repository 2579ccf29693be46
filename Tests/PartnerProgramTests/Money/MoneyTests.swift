import Foundation
import PartnerProgram
import Testing

@Suite struct MoneyTests {
    @Test(arguments: [
        ("1250", 125_000), ("1250.5", 125_050), ("1,250.00", 125_000), ("1 250.00", 125_000),
        ("12,345,678.90", 1_234_567_890),
        ("€ 1,250.00", 125_000), ("EUR 1250", 125_000), ("1250 eur", 125_000), (".5", 50), ("0", 0), (" 7. ", 700),
        ("1'250.00", 125_000), ("1,250", 125_000),
    ])
    func `an amount is read as people type it`(text: String, cents: Int) throws {
        #expect(try Money.parse(text, in: .eur).minor == cents)
    }

    @Test(arguments: ["1.250,00", "1250,5", "12,50", "1,2,3", "1.2.3", "1,250 000", ",500", "1,,250"])
    func `an amount that can be read in two ways is refused`(text: String) {
        #expect(throws: Money.Unreadable.twoReadings(text)) { try Money.parse(text, in: .eur) }
    }

    @Test func `what is no amount is refused with its reason`() {
        #expect(throws: Money.Unreadable.nothing) { try Money.parse("  ", in: .eur) }
        #expect(throws: Money.Unreadable.notANumber("about 50")) { try Money.parse("about 50", in: .eur) }
        #expect(throws: Money.Unreadable.tooManyDecimals(.eur)) { try Money.parse("1.250", in: .eur) }
        #expect(throws: Money.Unreadable.tooManyDecimals(.jpy)) { try Money.parse("1.5", in: .jpy) }
        #expect(throws: Money.Unreadable.otherCurrency(.eur)) { try Money.parse("USD 5", in: .eur) }
        #expect(throws: Money.Unreadable.negative) { try Money.parse("-5", in: .eur) }
        #expect(throws: Money.Unreadable.tooLarge) { try Money.parse("99999999999999999999999", in: .eur) }
        #expect(throws: Money.Unreadable.notANumber("١٢")) { try Money.parse("١٢", in: .eur) }
    }

    @Test func `an amount is printed with its currency's decimals`() throws {
        #expect(Money(minor: 3_600_000, in: .eur).description == "€ 36,000.00")
        #expect(Money(minor: 125_000, in: .usd).description == "USD 1,250.00")
        #expect(Money(minor: 1250, in: .jpy).description == "JPY 1,250")
        #expect(Money(minor: 1250, in: .kwd).description == "KWD 1.250")
        #expect(Money(minor: -5, in: .eur).description == "€ \u{2212}0.05")
        #expect(Money(minor: -5, in: .eur).plain == "-0.05")
    }

    @Test func `what is printed is read back, for any amount and currency`() throws {
        for currency in [Currency.eur, .jpy, .kwd] {
            for _ in 0..<1000 {
                let money = Money(minor: Int.random(in: -Money.limit...Money.limit), in: currency)
                #expect(try Money.parse(money.description, in: currency, allowsNegative: true) == money)
                #expect(try Money.parse(money.plain, in: currency, allowsNegative: true) == money)
                #expect(Money(rounding: money.decimal, in: currency) == money)
            }
        }
    }

    @Test(arguments: [("0.005", 1), ("0.0049", 0), ("1.115", 112), ("-0.005", -1), ("2.675", 268)])
    func `a half is rounded up`(text: String, cents: Int) throws {
        let amount = try #require(Decimal(string: text))
        #expect(Money(rounding: amount, in: .eur)?.minor == cents)
    }

    @Test func `different currencies are not added`() {
        #expect(Money(minor: 1, in: .eur).adding(Money(minor: 1, in: .usd)) == nil)
        #expect(Money(minor: 1, in: .eur).adding(Money(minor: 2, in: .eur)) == Money(minor: 3, in: .eur))
        #expect(Money(minor: 8_000_000, in: .eur).percent(15) == Money(minor: 1_200_000, in: .eur))
    }
}
