import Foundation
import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// `/partners/{id}/territory`: where a partner may sell on a day, by which document, and what the program asks there.
@Suite(.database) struct PartnerTerritoryTests {
    private let owner = TestDatabase.current.owner
    private let documents = PartnerDocuments()

    private func page(_ partner: Int, on day: String? = nil, as user: User = .mia) async throws -> String {
        let query = day.map { "?on=\($0)" } ?? ""
        return try await TestApp(as: user, on: "2021-10-01").get("/partners/\(partner)/territory\(query)").html
    }

    @Test func `each country has its days, its document and how partners sell there`() async throws {
        let partner = try await documents.partner()
        let html = try await page(partner)
        #expect(html.contains("Portugal") && html.contains("Location") && html.contains("12 March 2021"))
        #expect(html.contains("Order Form OF-") && html.contains("Sell-with") && html.contains("No end set"))
        #expect(html.contains("/territories/PT") && html.contains("any number of partners may sell in a country (R14)"))
        #expect(!html.contains("As of"))
        let before = try await page(partner, on: "2021-03-11")
        #expect(before.contains("As of 11 March 2021.") && before.contains("No territory on this day"))
        #expect(try await TestApp(as: .mia).get("/partners/\(partner)/territory?on=2021-02-30").status == .notFound)
        #expect(try await TestApp(as: .mia).get("/partners/77/territory").status == .notFound)
    }

    @Test func `the gates of each country stand with what was found and by what`() async throws {
        let partner = try await documents.partner()
        try await owner.execute(
            """
            UPDATE partner_operations SET valid = daterange(lower(valid), '2021-09-01')
            WHERE partner_id = \(partner) AND country = 'ES' AND kind = 'office'
            """)
        let html = try await page(partner)
        for rule in ["R16", "R17", "R18", "R20"] { #expect(html.contains(rule), "\(rule)") }
        #expect(html.contains("a sales team, but no office") && html.contains("Missed") || html.contains("Not met"))
        let day = try await page(partner, on: "2021-08-31")
        #expect(!day.contains("a sales team, but no office"))
    }

    @Test func `another day shows that day's countries, each by the document of that day`() async throws {
        let partner = try await documents.partner()
        try await documents.evidence(partner, "FR", ["office", "sales_team"])
        let id = try await documents.drawnUp(
            partner, documents.form("addendum", "2021-07-01", keep: ["PT"], add: "FR"), on: "2021-06-01")
        try await documents.executed(id, partner, on: "2021-06-02")
        let today = try await page(partner)
        #expect(today.contains("Addendum ") && today.contains("/agreements/\(id)"))
        let rows = today.components(separatedBy: "Every country, from when to when")
        #expect(!rows[0].contains("/territories/ES") && rows[0].contains("/territories/FR"))
        #expect(rows.last?.contains("30 June 2021") == true, "Spain ended on the day before")
        let june = try await page(partner, on: "2021-06-30")
        #expect(june.contains("/territories/ES") && !june.contains("/territories/FR"))
        let ahead = try await TestApp(as: .mia, on: "2021-06-10").get("/partners/\(partner)/territory?on=2021-07-01")
            .html
        #expect(ahead.contains("As of 1 July 2021.") && ahead.contains("/territories/FR"))
    }

    @Test func `the partner sees its own, another one none of it`() async throws {
        let partner = try await documents.partner()
        let own = try await documents.administrator(of: partner)
        let html = try await page(partner, as: own)
        #expect(html.contains("Portugal") && !html.contains("/territories/PT"), "the map is not for partners")
        for user in [User.ravi, .bob, .nina] {
            #expect(try await TestApp(as: user).get("/partners/\(partner)/territory").status == .notFound)
        }
        #expect(try await TestApp().get("/partners/\(partner)/territory").status == .seeOther)
    }

    @Test func `the effect of an addendum is shown before anybody signs: countries, gates, location, people, clock`()
        async throws
    {
        let partner = try await documents.partner()
        let id = try await documents.drawnUp(
            partner, documents.form("addendum", "2021-07-01", keep: ["PT"], add: "Iberia, France"), on: "2021-06-01")
        let html = try await TestApp(as: .lea, on: "2021-06-01").get("/agreements/\(id)").html
        for words in [
            "Countries gained", "Andorra, France, Gibraltar", "Countries lost", "None", "Countries that stay",
            "France: neither an office nor a sales team", "Location", "Portugal", "As before", "Channel manager",
            "Mia Santos", "Open work", "open onboarding task, with the same manager", "Membership", "Clock",
            "Ends on 12 March 2022, as before", "Record what the partner has there",
        ] { #expect(html.contains(words), "\(words)") }
        #expect(html.contains("/partners/\(partner)/territory"))
    }
}
