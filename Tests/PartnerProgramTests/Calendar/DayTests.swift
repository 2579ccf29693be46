import Foundation
import PartnerProgram
import Testing

/// A day from its ISO text, for tests alone.
func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

func zone(_ name: String) throws -> TimeZone { try #require(TimeZone(identifier: name)) }

@Suite struct DayTests {
    @Test func `every day from 1900 to 2100 agrees with Foundation's calendar`() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let (first, last) = (try day("1900-01-01"), try day("2100-12-31"))
        for number in first.number...last.number {
            let day = try #require(Day(number: number))
            let instant = Date(timeIntervalSince1970: Double(number) * 86_400)
            let theirs = calendar.dateComponents([.year, .month, .day, .weekday], from: instant)
            let parts = day.parts
            let isSame = parts.year == theirs.year && parts.month == theirs.month && parts.day == theirs.day
            let weekday = try #require(theirs.weekday)
            guard isSame, day.weekday.rawValue % 7 + 1 == weekday else {
                Issue.record("\(day) is not \(theirs)")
                return
            }
            #expect(Day(year: parts.year, month: parts.month, day: parts.day) == day)
        }
    }

    @Test func `months later, a day has the same number in the month or is its last`() throws {
        let numbers = try day("1900-01-01").number...day("2100-12-31").number
        for _ in 0..<5000 {
            let start = try #require(Day(number: Int.random(in: numbers)))
            let months = Int.random(in: -240...240)
            let end = start.adding(months: months)
            #expect((end.year - start.year) * 12 + end.month - start.month == months, "\(start) and \(months) months")
            #expect(end.day == start.day || (end.day < start.day && end.adding(days: 1).day == 1))
        }
    }

    @Test(arguments: [
        ("2020-02-29", 12, "2021-02-28"), ("2021-01-31", 1, "2021-02-28"), ("2021-01-31", 12, "2022-01-31"),
        ("2021-03-31", -1, "2021-02-28"), ("2021-12-15", 1, "2022-01-15"), ("2020-01-31", 1, "2020-02-29"),
    ])
    func `a month too short for the day ends on its last`(start: String, months: Int, end: String) throws {
        #expect(try day(start).adding(months: months) == day(end))
    }

    @Test(arguments: ["2021-01-15", "2021-03-01"])
    func `a registration's 180 days end where the document says`(start: String) throws {
        let end = start == "2021-01-15" ? "2021-07-14" : "2021-08-28"
        #expect(try day(start).adding(days: 180) == day(end))
        #expect(try day(start).days(until: day(end)) == 180)
    }

    @Test(arguments: [
        "2021-02-29", "2021-13-01", "2021-00-10", "2021-04-31", "21-01-01", "2021-1-1", "2021/01/01", "", "2021-01-0a",
        "0000-01-01", "+021-01-01",
    ])
    func `a text that is no day is refused`(text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test func `a day is written and spoken`() throws {
        let monday = try day("2021-03-08")
        #expect(monday.description == "2021-03-08")
        #expect(monday.spoken == "8 March 2021")
        #expect(monday.spokenWithWeekday == "Monday 8 March 2021")
        #expect(try JSONDecoder().decode(Day.self, from: JSONEncoder().encode(monday)) == monday)
    }

    @Test func `the same instant is another day elsewhere`() throws {
        let instant = Date(timeIntervalSince1970: 1_609_459_199)  // 2020-12-31 23:59:59 UTC
        #expect(Day.day(of: instant, in: .gmt).description == "2020-12-31")
        #expect(try Day.day(of: instant, in: zone("Asia/Tokyo")).description == "2021-01-01")
        #expect(try Day.day(of: instant, in: zone("America/Lima")).description == "2020-12-31")
    }

    @Test(arguments: [
        "Europe/Lisbon", "America/Sao_Paulo", "Asia/Tokyo", "Asia/Beirut", "America/Havana", "Pacific/Apia",
        "Asia/Kolkata",
        "Australia/Lord_Howe", "America/Asuncion",
    ])
    func `a day begins where Foundation says, also when the clocks skip midnight`(name: String) throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try zone(name)
        for number in try day("2010-01-01").number..<day("2019-12-31").number {
            let day = try #require(Day(number: number))
            let start = day.startInstant(in: calendar.timeZone)
            let isSkipped = name == "Pacific/Apia" && day.description == "2011-12-30"
            #expect(Day.day(of: start, in: calendar.timeZone) == (isSkipped ? day.adding(days: 1) : day))
            #expect(Day.day(of: start - 1, in: calendar.timeZone) < day, "\(day) in \(name)")
            #expect(day.endInstant(in: calendar.timeZone) == day.adding(days: 1).startInstant(in: calendar.timeZone))
        }
    }
}
