import PartnerProgram
import Testing

@Suite struct FinancialFiguresTests {
    private func figures(_ amounts: [FinancialFigures.Item: Int], in currency: Currency = .eur) -> FinancialFigures {
        FinancialFigures(
            in: currency, endedOn: Day(iso: "2020-12-31") ?? .epoch,
            amounts.mapValues { Money(minor: $0, in: currency) })
    }

    @Test func `ratios are exact and in whatever currency the figures are`() {
        let amounts: [FinancialFigures.Item: Int] = [
            .revenue: 900, .result: -30, .assets: 300, .equity: 100, .debt: 150, .currentAssets: 200,
            .currentLiabilities: 160, .liquidity: 40,
        ]
        for currency in [Currency.eur, .jpy, .kwd] {
            let year = figures(amounts, in: currency)
            #expect(year.value(of: .equityRatio) == ExactNumber("1/3"))
            #expect(year.value(of: .debtToEquity) == ExactNumber("3/2"))
            #expect(year.value(of: .currentRatio) == ExactNumber("5/4"))
            #expect(year.value(of: .cashRatio) == ExactNumber("1/4"))
            #expect(year.value(of: .netMargin) == ExactNumber("-1/30"))
        }
    }

    @Test func `a ratio that cannot be made is not made`() {
        #expect(figures([.equity: 100]).value(of: .equityRatio) == nil)
        #expect(figures([.equity: 100, .assets: 0]).value(of: .equityRatio) == nil)
        #expect(figures([.debt: 100, .equity: -50]).value(of: .debtToEquity) == nil)
        #expect(figures([:]).value(of: .currentRatio) == nil)
        let mixed = FinancialFigures(
            in: .eur, endedOn: .epoch, [.equity: Money(minor: 1, in: .usd), .assets: Money(minor: 2, in: .eur)])
        #expect(mixed.value(of: .equityRatio) == nil)
    }

    @Test func `ratios are said as people read them`() {
        #expect(FinancialRatio.equityRatio.words(ExactNumber("1/3") ?? .zero) == "33.3 %")
        #expect(FinancialRatio.equityRatio.words(ExactNumber("0.0004") ?? .zero) == "0.0 %")
        #expect(FinancialRatio.netMargin.words(ExactNumber("-1/30") ?? .zero) == "\u{2212}3.3 %")
        #expect(FinancialRatio.currentRatio.words(ExactNumber("5/4") ?? .zero) == "1.25")
        #expect(FinancialRatio.cashRatio.words(ExactNumber("0.005") ?? .zero) == "0.01")
    }

    @Test func `what one balance sheet cannot say is found`() {
        #expect(figures([.equity: 100, .assets: 100, .liquidity: 5, .currentAssets: 5]).contradictions.isEmpty)
        let wrong = figures([.equity: 101, .assets: 100, .liquidity: 6, .currentAssets: 5]).contradictions
        #expect(wrong.map(\.item) == [.equity, .liquidity])
        #expect(wrong.first?.sentence == "Equity cannot be more than total assets, € 1.00")
    }
}
