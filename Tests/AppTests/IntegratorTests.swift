import Foundation
import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// The assessment of a company that may be invited: each criterion with what was found and its evidence (R100, R101).
@Suite(.database) struct IntegratorTests {
    private let path = IntegratorWorld.path
    private let today = IntegratorWorld.today

    private func page(as user: User = .pia, _ query: String = "") async throws -> String {
        try await TestApp(as: user, on: today).get(path + query).html
    }

    /// How many of the criteria's rows are met, and how many are not.
    private func verdicts(_ html: String) -> [Int] {
        let criteria = html.components(separatedBy: "id=\"facts\"")[0]
        return ["Met.</b>", "Not met.</b>"].map { criteria.components(separatedBy: ">" + $0).count - 1 }
    }

    @Test func `with nothing known no criterion is met, and each says what is needed`() async throws {
        let html = try await TestApp(as: .mia, on: "2021-03-01").get(path).html
        #expect(verdicts(html) == [0, 7] || verdicts(html) == [1, 6], "\(verdicts(html))")
        for words in [
            "Not all criteria met", "not known", "Needed: at least USD 2,000,000,000. Nothing shows it yet",
            "Needed: more than 65 %", "Needed: 1 Lead or Professional for every 3 Associates", "No country judged",
        ] { #expect(html.contains(words), "\(words)") }
        #expect(!html.contains("Invite Nova"))
    }

    @Test func `with everything met it may be invited, and each number leads to its evidence`() async throws {
        let world = try await IntegratorWorld()
        try await world.enterFacts()
        let html = try await page()
        #expect(verdicts(html) == [7, 0], "\(verdicts(html))")
        for words in [
            "All criteria met", "Invite Nova Systems Lda", "USD 2,000,000,000", "65.5 %", "Americas, APAC and EMEA",
            "56 certificates", "41 Associates and 15 Leads or Professionals", "2 of 2", "Met in 2 countries",
            "GF-000001: Annual report 2020, page 12, of 15 March 2021", "Sales met", "Deal 1 of PT", "Project 2ES",
        ] { #expect(html.contains(words), "\(words)") }
        #expect(!html.components(separatedBy: "id=\"facts\"")[0].contains("not counted"), "nothing was left out")
        let auditor = try await page(as: .ada)
        #expect(
            auditor.contains("All criteria met") && !auditor.contains("Invite Nova") && !auditor.contains("Enter anew"))
        #expect(try await page(as: .mia).contains("A program manager can invite it."))
    }

    @Test func `each country is judged over its own facts alone`() async throws {
        let world = try await IntegratorWorld(countries: ["PT"])
        try await world.enterFacts()
        let html = try await page()
        #expect(html.contains("Not all criteria met") && html.contains("1 of 2"))
        #expect(html.contains("Missing: Sales and Delivery in Spain") && html.contains("Sales not met"))
        #expect(html.contains("Associate Sales certificates"), "the country says what is missing")
        // Portugal's deals and people do not help Spain, though for the whole territory both levels are met.
        let whole = try await TestApp(as: .pia, on: today).get("/partners/1/scorecard").html
        #expect(whole.components(separatedBy: "Requirements met").count - 1 >= 2)
        try await world.meet(in: "ES")
        #expect(try await page().contains("All criteria met"))
        try await world.owner.execute(
            "UPDATE delivery_projects SET customer_country = 'PT' WHERE customer_country = 'ES'")
        #expect(try await page().contains("Missing: Delivery in Spain"))
    }

    @Test func `what is entered anew stands in its place, and nothing is overwritten`() async throws {
        let world = try await IntegratorWorld()
        try await world.enterFacts()
        let answer = try await IntegratorWorld.enter(
            "annual-revenue", IntegratorWorld.figure("1,999,999,999.99", known: "2021-11-29"), as: .pia)
        #expect(answer.location == path + "#facts")
        let html = try await page()
        #expect(html.contains("Not all criteria met") && html.contains("USD 1,999,999,999.99"))
        #expect(html.contains("GF-000006, by Pia Nunes, from 29 November 2021 on"))
        #expect(try await page("?on=2021-11-28").contains("USD 2,000,000,000"))
        let form = try await TestApp(as: .mia, on: today).get(path + "/facts/annual-revenue").html
        #expect(form.contains("Entered before: USD 1,999,999,999.99."))
        for statement in ["UPDATE integrator_facts SET amount = 3", "DELETE FROM integrator_facts"] {
            await #expect(throws: PostgresError.self) { try await world.owner.execute(SQL(file: statement)) }
        }
    }

    @Test func `figures count until the next fiscal year has closed`() async throws {
        let world = try await IntegratorWorld()
        try await world.enterFacts()
        let before = try await TestApp(as: .pia, on: "2021-12-30").get(path).html
        #expect(before.contains("USD 2,000,000,000") && !before.contains("a later one has closed"))
        let after = try await TestApp(as: .pia, on: "2021-12-31").get(path).html
        #expect(after.contains("known of the year to 31 December 2020 alone"))
        #expect(after.contains("Fiscal year to 31 December 2020: a later one has closed, so it does not count"))
    }

    @Test func `a fact is entered with its evidence, and every problem is said at once`() async throws {
        _ = try await IntegratorWorld()
        let empty = try await IntegratorWorld.enter("annual-revenue", [])
        #expect(empty.status == .unprocessableContent)
        for words in [
            "Enter the revenue in USD", "Enter the last day of the fiscal year",
            "Enter the day from which on it is known", "nothing counts without evidence",
        ] { #expect(empty.html.contains(words), "\(words)") }
        let wrong: [(String, [(String, String)], String)] = [
            ("services-share", IntegratorWorld.figure("101"), "Enter the share in percent, from 0 to 100"),
            ("services-share", IntegratorWorld.figure("1,5"), "Enter the share in percent"),
            (
                "annual-revenue", IntegratorWorld.figure("5", yearEnded: "2021-12-31"),
                "enter the last one that has closed"
            ),
            ("presence-emea", IntegratorWorld.presence([], known: "2021-12-01"), "Enter a day up to today"),
        ]
        for (about, form, words) in wrong {
            let answer = try await IntegratorWorld.enter(about, form)
            #expect(answer.status == .unprocessableContent && answer.html.contains(words), "\(words)")
            #expect(answer.html.contains("Annual report 2020, page 12"), "what was typed is kept")
        }
        #expect(try await IntegratorWorld.enter("headcount", IntegratorWorld.figure("5")).status == .notFound)
    }

    @Test func `a document is evidence, and the partner does not read it`() async throws {
        let world = try await IntegratorWorld()
        var form = Dictionary(IntegratorWorld.figure("2,400,000,000")) { first, _ in first }
        for name in ["source", "source_on", "source_on_month", "source_on_year"] { form[name] = nil }
        let answer = try await TestApp(as: .mia, on: today).upload(
            path + "/facts/annual-revenue", form, file: "document", name: "report.pdf", type: "application/pdf",
            content: Array("%PDF-1.4 annual report".utf8))
        #expect(answer.status == .seeOther, "\(answer.html)")
        let document: Int = try await world.owner.one("SELECT document_id FROM integrator_facts") {
            try $0.get("document_id")
        }
        #expect(try await page().contains("GF-000001: report.pdf"))
        #expect(try await TestApp(as: .mia).get("/documents/\(document)").status == .ok)
        #expect(try await TestApp(as: .ravi).get("/documents/\(document)").status == .notFound)
    }

    @Test func `a partner cannot apply: it sees no assessment, no link to one, and posts in vain`() async throws {
        let world = try await IntegratorWorld()
        try await world.enterFacts()
        for user in [User.ravi, .nina, .bob] {
            let app = try await TestApp(as: user, on: today)
            for place in [path, path + "/invitation", path + "/facts/annual-revenue"] {
                #expect(try await app.get(place).status == .forbidden, "\(user.name) \(place)")
            }
            #expect(try await app.post(path + "/invitation", ["letter": "Let us in"]).status == .forbidden)
            #expect(try await app.post(path + "/facts/annual-revenue", ["amount": "5"]).status == .forbidden)
            for place in ["/", "/partners/\(user.partnerID ?? 0)", "/partners/\(user.partnerID ?? 0)/scorecard"] {
                #expect(try await !app.get(place).html.contains("/integrator"), "\(user.name) \(place)")
            }
        }
        #expect(try await TestApp(as: .mia).get("/partners/1/scorecard").html.contains("href=\"\(path)\""))
        let router = Permissions.integrators.keys.filter { $0.hasPrefix("POST") }
        #expect(router.filter { $0.hasSuffix("invitation") || $0.contains("facts") }.count == 2)
        let invitations: Int = try await world.owner.one("SELECT count(*) FROM integrator_invitations") {
            try $0.get("count")
        }
        #expect(invitations == 0)
    }
}
