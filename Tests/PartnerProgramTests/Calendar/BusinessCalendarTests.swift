import Foundation
import PartnerProgram
import Testing

@Suite struct BusinessCalendarTests {
    func office(late: Bool = false) throws -> BusinessCalendar {
        try BusinessCalendar(
            holidays: [day("2021-06-10"): "Portugal Day"], zone: zone("Europe/Lisbon"), lateCountsAsNextDay: late)
    }

    @Test func `five business days from a Monday end on the next Monday`() throws {
        let term = try office().businessDays(after: day("2021-03-01"), count: 5)
        #expect(term.due == (try day("2021-03-08")))
        #expect(term.dueInstant == (try day("2021-03-09").startInstant(in: zone("Europe/Lisbon"))))
        let labels = ["day 1", "day 2", "day 3", "day 4", "weekend", "weekend", "day 5"]
        #expect(term.strip.map(\.label) == labels)
    }

    @Test func `a holiday and a weekend are named and not counted`() throws {
        let term = try office().businessDays(after: day("2021-06-05"), count: 5)
        #expect(term.due == (try day("2021-06-14")))
        #expect(
            term.strip.map(\.label) == [
                "weekend", "day 1", "day 2", "day 3", "Portugal Day", "day 4", "weekend", "weekend", "day 5",
            ])
        #expect(term.explanation.contains("Monday 14 June 2021") && term.explanation.contains("Portugal Day"))
    }

    @Test(arguments: [
        (false, "2021-03-01T17:30:00Z", "2021-03-08"), (true, "2021-03-01T17:30:00Z", "2021-03-09"),
        (true, "2021-03-01T17:00:00Z", "2021-03-08"), (true, "2021-06-05T10:00:00Z", "2021-06-15"),
        (true, "2021-03-05T18:00:00Z", "2021-03-15"),
    ])
    func `a late arrival counts as made on the next business day where the setting is on`(
        late: Bool, arrival: String, due: String
    ) throws {
        let instant = try Date(arrival, strategy: .iso8601)
        #expect(try office(late: late).businessDays(after: instant, count: 5).due == day(due))
    }

    @Test func `what is left of a term counts down to nothing and below`() throws {
        let office = try office()
        let left = try ["2021-03-01", "2021-03-05", "2021-03-06", "2021-03-08", "2021-03-09"].map {
            try office.businessDaysLeft(from: day($0), to: day("2021-03-08"))
        }
        #expect(left == [5, 1, 1, 0, -1])
    }

    @Test func `a term from any day has as many business days as asked for`() throws {
        let office = try office()
        for number in 18_600..<19_400 {
            let start = try #require(Day(number: number))
            let count = 1 + number % 12
            let term = office.businessDays(after: start, count: count)
            #expect(office.isBusinessDay(term.due))
            #expect(office.businessDaysLeft(from: start, to: term.due) == count)
        }
    }

    @Test func `a week without a business day is refused`() throws {
        let gmt = TimeZone.gmt
        #expect(throws: BusinessCalendar.Refusal.noBusinessDay) {
            try BusinessCalendar(weekend: Set(Weekday.allCases), zone: gmt)
        }
    }
}
