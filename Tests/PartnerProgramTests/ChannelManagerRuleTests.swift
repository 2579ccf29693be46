import Testing

@testable import PartnerProgram

/// When a rule for a channel manager can end (R21).
@Suite struct ChannelManagerRuleTests {
    private let rule = ChannelManagerRule(from: Day(iso: "2021-01-01")!, until: Day(iso: "2021-12-31"))

    @Test(arguments: [
        ("2021-06-01", "2021-05-31"), ("2021-12-31", "2021-12-30"), ("2021-03-01", "2021-02-28"),
    ])
    func `it ends on the day before`(day: String, last: String) throws {
        let ended = try rule.ended(on: Day(iso: day)!, today: Day(iso: "2021-03-01")!)
        #expect(ended == ChannelManagerRule(from: rule.from, until: Day(iso: last)))
    }

    @Test func `one that has not begun yet is taken back whole`() throws {
        let planned = ChannelManagerRule(from: Day(iso: "2021-06-01")!, until: nil)
        #expect(try planned.ended(on: planned.from, today: Day(iso: "2021-03-01")!) == nil)
        #expect(try planned.ended(on: Day(iso: "2021-04-01")!, today: Day(iso: "2021-03-01")!) == nil)
    }

    @Test func `what was true until today stays, and what has ended does not end again`() {
        #expect(throws: ChannelManagerRule.Refusal.backDated) {
            try rule.ended(on: Day(iso: "2021-02-28")!, today: Day(iso: "2021-03-01")!)
        }
        #expect(throws: ChannelManagerRule.Refusal.overBefore(Day(iso: "2021-12-31")!)) {
            try rule.ended(on: Day(iso: "2022-01-01")!, today: Day(iso: "2021-03-01")!)
        }
    }
}
