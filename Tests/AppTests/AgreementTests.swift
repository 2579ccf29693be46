import Foundation
import Hummingbird
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Drawing up, sending, voiding and expiring (SM2).
@Suite(.database) struct AgreementTests {
    @Test func `legal draws an Order Form up from an approved application`() async throws {
        let company = try await ApprovedCompany()
        let app = try await TestApp(as: .lea)
        let form = try await app.get("/agreements/new?application=\(company.application)")
        #expect(form.status == .ok)
        #expect(form.html.contains("Casa do Sal") && form.html.contains("Spain"))
        let id = try await company.drawnUp()
        let page = try await app.get("/agreements/\(id)")
        #expect(page.status == .ok)
        #expect(page.html.contains("Order Form OF-") && page.html.contains("Send for signature"))
        #expect(try await app.get("/agreements?tab=draft").html.contains("Casa do Sal, S.A."))
        #expect(try await app.get("/agreements/\(id)/document").html.contains("Signatures"))
    }

    @Test func `the approved application leads legal to its Order Form, and nobody else to a form they may not use`()
        async throws
    {
        let company = try await ApprovedCompany()
        let path = "/applications/\(company.application)"
        let way = "href=\"/agreements/new?application=\(company.application)\""
        let page = try await TestApp(as: .lea).get(path).html
        #expect(page.contains(way) && page.contains("Draw up the Order Form") && !page.contains("Not yours to decide"))
        #expect(try await TestApp(as: .mia).get(path).html.contains(way) == false)
        let draft = try await company.drawnUp()
        let after = try await TestApp(as: .lea).get(path).html
        #expect(!after.contains(way) && after.contains("href=\"/agreements/\(draft)\""))
        _ = try await TestApp(as: .lea).post("/agreements/\(draft)/voiding", ["void_reason": "A wrong day"])
        #expect(try await TestApp(as: .lea).get(path).html.contains(way))
    }

    @Test func `what is refused leads back to its record and names no clause that is not there`() async throws {
        let company = try await ApprovedCompany()
        let id = try await company.sent()
        _ = try await company.sign()
        let answer = try await TestApp(as: .lea).post("/agreements/\(id)/voiding", ["void_reason": "Too late"])
        #expect(answer.status == .conflict)
        #expect(answer.html.contains("href=\"/agreements/\(id)\"") && !answer.html.contains("Clause"))
        #expect(ErrorPage.record(of: "/apply/submission") == "/apply/steps")
        #expect(ErrorPage.record(of: "/agreements") == nil)
    }

    @Test func `every problem of a draft is shown at once, with what was typed`() async throws {
        let company = try await ApprovedCompany()
        let answer = try await TestApp(as: .lea).post(
            "/agreements",
            ["application": String(company.application), "partner_party": "", "vendor_party": "Ourselves"])
        #expect(answer.status == .unprocessableContent)
        for problem in ["legal name as the Order Form names it", "at least one country", "takes effect"] {
            #expect(answer.html.contains(problem))
        }
        #expect(answer.html.contains("Ourselves"))
    }

    @Test(arguments: [["ES"], ["PT", "FR"]])
    func `the territory is narrowed around the location and never widened`(countries: [String]) async throws {
        let company = try await ApprovedCompany()
        let rest = ApprovedCompany.drawing.filter { $0.0 != "countries" }
        let answer = try await TestApp(as: .lea).post(
            "/agreements",
            pairs: [("application", String(company.application))] + rest + countries.map { ("countries", $0) })
        #expect(answer.status == .unprocessableContent)
        #expect(try await stored("SELECT count(*) FROM agreements") == 0)
    }

    @Test func `an application has one open Order Form, also when two are drawn up at once`() async throws {
        let company = try await ApprovedCompany()
        async let one = company.drawnUp()
        async let other = company.drawnUp()
        #expect(try await [one, other].filter { $0 > 0 }.count == 1)
        #expect(try await stored("SELECT count(*) FROM agreements") == 1)
    }

    @Test func `sending opens sixty days and mails a link that works`() async throws {
        let company = try await ApprovedCompany()
        let id = try await company.sent(on: "2021-03-01")
        #expect(try await stored("SELECT expires_on FROM agreements WHERE id = \(id)") == "2021-04-30")
        #expect(
            try await stored("SELECT state FROM applications WHERE id = \(company.application)") == "agreement_sent")
        let body: SQL = "SELECT body FROM messages WHERE recipient = 'ines@casadosal.example'"
        let mail = try #require(try await stored(body, as: String.self))
        let key = try #require(mail.firstMatch(of: /apply\/resume\/(\S+)/)?.1)
        let page = try await TestApp(on: "2021-03-02", cookies: [Cookie.applicationName: String(key)]).get(
            "/apply/agreement")
        #expect(page.status == .ok)
        #expect(page.html.contains("Friday 30 April 2021"))
    }

    @Test func `what was sent is changed by nobody, through a page or past it`() async throws {
        let company = try await ApprovedCompany()
        let id = try await company.sent()
        let app = try await TestApp(as: .lea)
        #expect(try await app.get("/agreements/\(id)/edit").status == .conflict)
        #expect(try await app.post("/agreements/\(id)", pairs: ApprovedCompany.drawing).status == .conflict)
        #expect(try await app.post("/agreements/\(id)/sending").status == .conflict)
        await refuses("UPDATE agreements SET terms = 'other' WHERE id = \(id)", by: .lea)
        await refuses("DELETE FROM agreement_countries WHERE agreement_id = \(id)", by: .lea)
        await refuses("UPDATE agreements SET partner_signatory = 'Me' WHERE id = \(id)", by: .lea)
    }

    @Test func `what was executed stays, whoever asks`() async throws {
        let (id, _) = try await ApprovedCompany().registered()
        for change in [
            "UPDATE agreements SET terms = 'other' WHERE id = \(id)",
            "UPDATE agreements SET vendor_signed_on = '2021-01-01' WHERE id = \(id)",
            "UPDATE agreement_countries SET country = 'FR' WHERE agreement_id = \(id)",
            "INSERT INTO agreement_countries (agreement_id, country) VALUES (\(id), 'FR')",
            "UPDATE documents SET file_name = 'other.pdf'", "DELETE FROM documents",
            "DELETE FROM agreements WHERE id = \(id)", "UPDATE agreement_transitions SET actor = 'nobody'",
            """
            INSERT INTO partner_territories (partner_id, country, valid, agreement_id) VALUES (1, 'FR',
            '[2021-01-01,)', \(id))
            """,
        ] {
            await refuses(SQL(file: change), by: .lea)
        }
    }

    @Test func `a draft and a sent one can be voided, with a reason, and a signed one cannot`() async throws {
        let company = try await ApprovedCompany()
        let draft = try await company.drawnUp()
        let app = try await TestApp(as: .lea)
        #expect(try await app.post("/agreements/\(draft)/voiding").status == .unprocessableContent)
        #expect(try await app.post("/agreements/\(draft)/voiding", ["void_reason": "A wrong day"]).status == .seeOther)
        #expect(try await app.post("/agreements/\(draft)/voiding", ["void_reason": "Again"]).status == .conflict)
        let sent = try await company.sent()
        #expect(try await app.post("/agreements/\(sent)/voiding", ["void_reason": "A wrong name"]).status == .seeOther)
        let signed = try await company.sent()
        _ = try await company.sign()
        #expect(try await app.post("/agreements/\(signed)/voiding", ["void_reason": "Too late"]).status == .conflict)
    }

    @Test func `nobody signs in sixty days: Order Form and application expire, once`() async throws {
        let company = try await ApprovedCompany()
        let id = try await company.sent(on: "2021-03-01")
        #expect(try await passDay("2021-04-30").isEmpty)
        #expect(try await stored("SELECT state FROM agreements WHERE id = \(id)") == "sent")
        let done = try await passDay("2021-05-04")
        #expect(done == ["agreements expired unsigned": 1, "applications expired": 1])
        #expect(try await passDay("2021-05-04").isEmpty)
        #expect(try await stored("SELECT state FROM agreements WHERE id = \(id)") == "expired")
        #expect(try await stored("SELECT state FROM applications WHERE id = \(company.application)") == "expired")
        #expect(try await company.sign(on: "2021-05-05", dated: Day(iso: "2021-04-01")).status == .conflict)
    }

    private func refuses(_ change: SQL, by user: User) async {
        await #expect(throws: PostgresError.self) {
            try await TestDatabase.current.doors.staff.transaction(settings: ["app.user_id": String(user.id)]) {
                _ = try await $0.execute(change)
            }
        }
    }
}
