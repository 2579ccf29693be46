import HTTPTypes
import Testing

@testable import App

/// The program as anybody reads it.
@Suite(.database) struct ProgramReadingTests {
    @Test(arguments: [User?.none, .ravi, .ada, .mia, .pia]) func `anybody may read every page of the program`(
        user: User?
    ) async throws {
        let app = try await TestApp(as: user)
        for part in ProgramPart.allCases {
            let page = try await app.get("/program/2021" + (part == .overview ? "" : "/\(part.rawValue)"))
            #expect(page.status == .ok)
            #expect(page.html.contains("Partner Program 2021") && page.html.contains("How to read the marks"))
        }
        #expect(try await app.get("/program").html.contains("2021, version 1"))
    }

    @Test(arguments: [
        ("overview", "executed by signing an OutSystems Order Form"), ("overview", "adding its business and vertical"),
        ("benefits", "5 per year"), ("benefits", "6 exams"), ("benefits", "15 % off country price list"),
        ("requirements", "One of these:"), ("requirements", "at least EUR 100,000"),
        ("requirements", "Individuals who hold Associate Sales: at least 2."), ("gsi", "More than 65 %"),
        ("commissions", "one hundred thousand"), ("reselling", "Timor-Leste"), ("reselling", "Bosnia Herzegowina"),
        ("reselling", "Cannot resell"), ("fees", "5 business days"), ("fees", "€ 100,000.00"), ("fees", "Not set"),
        ("document", "Completed RFI or RFP"),
    ]) func `each part stands where the document has it`(part: String, words: String) async throws {
        let path = "/program/2021" + (part == "overview" ? "" : "/\(part)")
        #expect(try await TestApp().get(path).html.contains(words))
    }

    @Test func `co-sell reads 15, 0 and 10 for Sales, Delivery and MSP, none of it confirmed`() async throws {
        let html = try await TestApp().get("/program/2021/commissions").html
        let row = try #require(
            html.ranges(of: "new_customer/co_sell/").first.map { html[$0.lowerBound...].prefix(3000) })
        let shown = row.matches(of: /co_sell\/(registered|sales|delivery|msp)">(\d+ %)/).map { "\($0.1) \($0.2)" }
        #expect(Array(shown.prefix(4)) == ["registered 0 %", "sales 15 %", "delivery 0 %", "msp 10 %"])
        #expect(row.prefix(600).contains("Unconfirmed"))
    }

    @Test func `every value of the version is printed on its page, with a link to what it rests on`() async throws {
        let app = try await TestApp()
        var html = ""
        for part in ProgramPart.allCases where part != .document {
            html += try await app.get("/program/2021" + (part == .overview ? "" : "/\(part.rawValue)")).html
        }
        let values = try await ProgramValueStore(TestDatabase.current.owner).values(of: 2)
        #expect(values.count == 386)
        // Roots of the requirement trees and their either/or nodes are said in words, not linked.
        let groups: Set = [
            "registered/registered", "sales/sales", "delivery/delivery", "msp/msp", "sales/sourced_opportunities",
        ]
        for value in values where !(value.table == .requirements && groups.contains(value.key)) {
            let address = "/program/2021/values/\(value.table.rawValue)/\(value.key)\""
            #expect(html.contains(address), "\(address) is on no page")
        }
    }

    @Test func `a value's page says what it rests on`() async throws {
        let page = try await TestApp().get("/program/2021/values/commission_rates/new_customer/co_sell/sales")
        for words in [
            "15 %", "In the document, column inferred", "DOC*", "R115, R116, R121, L263",
            "Which columns are 15 / 0 / 10?", "rival reading",
        ] {
            #expect(page.html.contains(words), "\(words)")
        }
        #expect(!page.html.contains("Confirm this value"))
        #expect(try await TestApp().get("/program/2021/values/fees/no_such_fee").status == .notFound)
        let found = try await TestApp().get("/program/2021/values/benefit_values/demo_license/sales")
        #expect(found.html.contains("Source S5") && found.html.contains("Partner Licenses page"))
    }

    @Test func `a program manager confirms a value once, with a reason, on an active version`() async throws {
        let app = try await TestApp(as: .pia)
        let fields = [
            "table": "commission_rates", "key": "new_customer/co_sell/sales", "reason": "The portal shows it.",
        ]
        let without = try await app.post("/program/versions/2/confirmations", fields.merging(["reason": ""]) { $1 })
        #expect(without.status == .unprocessableContent && without.html.contains("Say why the value is right"))
        let done = try await app.post("/program/versions/2/confirmations", fields)
        #expect(done.status == .seeOther)
        let page = try await app.get(try #require(done.location)).html
        #expect(page.contains("Pia Nunes") && page.contains("The portal shows it.") && page.contains("Confirmed by"))
        let second = try await app.post("/program/versions/2/confirmations", fields)
        #expect(second.status == .unprocessableContent && second.html.contains("has confirmed this value meanwhile"))
        #expect(try await TestApp(as: .mia).post("/program/versions/2/confirmations", fields).status == .forbidden)
    }
}
