import HTTPTypes
import PartnerProgram
import Testing

@testable import App

/// The office's calendar.
@Suite(.database) struct OfficeTests {
    let owner = TestDatabase.current.owner
    let bridge = ["day": "6", "day_month": "12", "day_year": "2021", "name": "Bridge day"]

    @Test func `five business days skip the weekend and the office's holidays`() async throws {
        let page = try await TestApp(on: "2021-11-30").get("/office").html
        #expect(page.contains("5 business days from Tuesday 30 November 2021 end on"))
        #expect(page.contains("Thursday 9 December 2021"))
        #expect(page.contains("Restoration of Independence and Immaculate Conception"))
        #expect(!page.contains("Add a holiday"))
    }

    @Test(arguments: [User.pia, .sam]) func `a holiday that is added moves the end of a term`(user: User) async throws {
        let app = try await TestApp(as: user, on: "2021-11-30")
        #expect(try await app.post("/office/holidays", bridge).location == "/office?year=2021")
        let page = try await app.get("/office").html
        #expect(page.contains("Bridge day") && page.contains("Friday 10 December 2021"))
        let calendar = try await OfficeStore(owner).businessCalendar()
        #expect(try !calendar.isBusinessDay(#require(Day(iso: "2021-12-06"))))
        let again = try await app.post("/office/holidays", bridge)
        #expect(again.status == .unprocessableContent && again.html.contains("This day is a holiday already"))
    }

    @Test func `every problem is shown at once, and others may not write`() async throws {
        let answer = try await TestApp(as: .sam).post(
            "/office/holidays", ["day": "31", "day_month": "2", "day_year": "2021"])
        #expect(answer.status == .unprocessableContent)
        #expect(
            answer.html.contains("Enter a day that exists") && answer.html.contains("Enter the name of the holiday"))
        #expect(try await TestApp(as: .mia).post("/office/holidays", bridge).status == .forbidden)
        #expect(try await TestApp(as: .ravi).post("/office/holidays/2021-12-25/removal").status == .forbidden)
    }

    @Test func `a holiday is renamed and removed, and the second is told`() async throws {
        let app = try await TestApp(as: .sam)
        let path = "/office/holidays/2021-12-25"
        #expect(try await app.get(path).html.contains("Christmas Day, Saturday 25 December 2021"))
        let named = try await app.post(path, ["was": "Christmas Day", "name": "Christmas"])
        #expect(named.status == .seeOther)
        #expect(try await app.post(path, ["was": "Christmas Day", "name": "Xmas"]).status == .conflict)
        async let one = app.post(path + "/removal")
        async let two = TestApp(as: .pia).post(path + "/removal")
        let statuses = try await [one.status, two.status]
        #expect(Set(statuses) == [.seeOther, .conflict])
    }

    private func details(_ changes: [String: String], _ app: TestApp) async throws -> [(String, String)] {
        let page = try await app.get("/office/edit").html
        let seen = try #require(page.firstMatch(of: /name="seen" value="([0-9a-f]+)"/)).1
        var fields = [
            "seen": String(seen), "name": "Registered office", "legal_name": "Vendor, S.A.", "city": "Lisbon",
            "country": "PT",
            "zone": "Europe/Lisbon", "opens": "09:00", "closes": "17:00", "evidence": "DEFAULT",
        ]
        fields.merge(changes) { $1 }
        return fields.map { ($0.key, $0.value) } + [("weekend", "5"), ("weekend", "6")]
    }

    @Test func `the office moves: weekend, hours and zone count from then on, and the second writer is told`()
        async throws
    {
        let app = try await TestApp(as: .sam, on: "2021-11-30")
        let change = try await details(
            [
                "legal_name": "Vendor Gulf LLC", "city": "Dubai", "country": "AE", "zone": "Asia/Dubai",
                "opens": "08:30",
            ], app)
        let other = try await details(["city": "Porto"], app)
        #expect(try await app.post("/office/edit", pairs: change).status == .seeOther)
        let page = try await app.get("/office").html
        for words in ["Dubai, United Arab Emirates", "Asia/Dubai", "08:30 to 17:00", "Friday, Saturday"] {
            #expect(page.contains(words), "\(words)")
        }
        #expect(app.desk.clock.timeOfDay(app.desk.clock.now) == "16:00")
        let late = try await app.post("/office/edit", pairs: other)
        #expect(late.status == .unprocessableContent)
        for words in ["Somebody has changed the office meanwhile", "As it is saved now", "Dubai", "Porto"] {
            #expect(late.html.contains(words), "\(words)")
        }
    }

    @Test func `an office that cannot be is refused with every reason`() async throws {
        let app = try await TestApp(as: .pia)
        let change = try await details(
            ["zone": "Mars/Olympus", "opens": "18:00", "city": "", "country": "XX", "evidence": "SURE"], app)
        let answer = try await app.post("/office/edit", pairs: change + (1...7).map { ("weekend", String($0)) })
        #expect(answer.status == .unprocessableContent)
        for words in [
            "Choose a time zone from the list", "Enter a time after the office opens", "Enter the city",
            "Leave one business day a week", "Mars/Olympus",
        ] {
            #expect(answer.html.contains(words), "\(words)")
        }
        let unknown = try await app.post("/office/edit", pairs: try await details(["country": "XX"], app))
        #expect(unknown.status == .unprocessableContent && unknown.html.contains("Choose the country"))
    }

    @Test func `a day's rates are the last ones up to it, with their source`() async throws {
        let page = try await TestApp().get("/office/rates?day=2021-03-07")
        #expect(page.status == .ok && page.html.contains("5 March 2021"))
        #expect(try await TestApp().get("/office/rates?day=1999-01-01").html.contains("No rates for 1 January 1999"))
    }
}
