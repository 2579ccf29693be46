import PartnerProgram

/// The euro reference rates that decide a day.
struct RatesPage: Page {
    static let template = "office/rates"
    let frame: Frame
    let identity: Identity
    let day: String
    let table: Table?
    let empty: EmptyState?

    init(frame: FrameMaker, day: Day, rates: [RateStore.Rate]) {
        self.frame = frame("Exchange rates", section: "Office calendar", crumbs: [Link("Office calendar", "/office")])
        self.day = day.description
        identity = Identity("Exchange rates", count: String(rates.count), facts: [Link("For \(day.spoken)", nil)])
        let rows = rates.map { rate in
            TableRow(
                .text(rate.currency, note: rate.name),
                [.number(rate.perEuro), .text(rate.day.spoken), .text(rate.source)])
        }
        table =
            rows.isEmpty
            ? nil
            : Table(
                "Units of each currency for one euro",
                [Column("Currency"), .number("For € 1"), Column("Rate of"), Column("Source")], rows)
        empty =
            rows.isEmpty
            ? .nothingYet("No rates for \(day.spoken)", "No rate is known for this day or the ten days before it.")
            : nil
    }
}
