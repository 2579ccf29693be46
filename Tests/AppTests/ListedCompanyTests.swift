import Foundation
import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// A company that is listed already and applies later joins as itself, where the reviewer says so.
@Suite(.database) struct ListedCompanyTests {
    private let owner = TestDatabase.current.owner

    /// A listed company like Casa do Sal, and its application under review.
    private func applied(
        name: String = "Salinas do Mar Lda", _ more: [String: String] = ["domain": "casadosal.example"]
    ) async throws -> (listed: Int, company: ApprovedCompany) {
        let listed = try await NovaGroup.added(name, more)
        #expect(try await NovaGroup.link(listed, to: "Nova Systems Lda").status == .seeOther)
        let company = try await ApprovedCompany()
        try await owner.execute(
            """
            UPDATE applications SET state = 'under_review', location_country = NULL, manager_id = NULL, assigned_to = 1,
                decided_at = NULL, decided_by = NULL WHERE id = \(company.application)
            """)
        return (listed, company)
    }

    private func approve(_ application: Int, _ company: String?) async throws -> Answer {
        let choice = company.map { [("company", $0)] } ?? []
        return try await TestApp(as: .mia, on: "2021-02-20").review(
            application, "approval", [("location", "PT"), ("no_duplicate", "yes")] + choice)
    }

    private func organisations() async throws -> Int? { try await stored("SELECT count(*) FROM organisations") }

    @Test func `the listed company is proposed with what matched, and the reviewer has to say which it is`()
        async throws
    {
        let (listed, company) = try await applied()
        let page = try await TestApp(as: .mia, on: "2021-02-20").get("/applications/\(company.application)/approval")
            .html
        #expect(page.contains("Companies that we list already") && page.contains("/companies/\(listed)"))
        #expect(page.contains("The same web domain. Belongs to Nova Systems Lda.") && page.contains("None of these"))
        #expect(page.firstMatch(of: /name="company"[^>]*checked/) == nil, "nothing is chosen for the reviewer")
        let unanswered = try await approve(company.application, nil)
        #expect(unanswered.status == .unprocessableContent && unanswered.hasProblem("company"))
        #expect(try await approve(company.application, "1").hasProblem("company"), "a partner is none of those")
    }

    @Test(arguments: [
        ["registration_number": "PT 509999999"], ["legal_name": "CASA DO SAL S.A."], ["domain": "casadosal.example"],
    ])
    func `a listed company is found by number, name or domain`(same: [String: String]) async throws {
        let (listed, company) = try await applied(name: "Salinas do Mar Lda", same)
        let page = try await TestApp(as: .mia, on: "2021-02-20").get("/applications/\(company.application)/approval")
            .html
        #expect(page.contains("(company \(listed))"))
    }

    @Test func `the company taken over becomes the partner, with its past, its group and no second row`() async throws {
        let (listed, company) = try await applied()
        #expect(try await approve(company.application, String(listed)).status == .seeOther)
        let before = try await organisations()
        let partner = try await company.registered(signedOn: "2021-03-12").partner
        #expect(try await organisations() == before)
        #expect(try await stored("SELECT organisation_id FROM partners WHERE id = \(partner)") == listed)
        let app = try await TestApp(as: .mia, on: "2021-06-01")
        let page = try await app.get("/companies/\(listed)").html
        #expect(page.contains("<h1>Casa do Sal, S.A.</h1>") && page.contains("Salinas do Mar Lda"))
        #expect(page.contains(">Nova Systems Lda</a>") && page.contains("509999999"))
        #expect(try await app.get("/companies/\(listed)?on=2021-03-11").html.contains("<h1>Salinas do Mar Lda</h1>"))
        #expect(try await app.get("/search?q=salinas do mar".replacing(" ", with: "+")).html.contains("former name"))
    }

    @Test func `another company than the one proposed gets a row of its own`() async throws {
        let (listed, company) = try await applied()
        #expect(try await approve(company.application, "none").status == .seeOther)
        let before = try await organisations() ?? 0
        let partner = try await company.registered(signedOn: "2021-03-12").partner
        #expect(try await organisations() == before + 1)
        #expect(try await stored("SELECT organisation_id FROM partners WHERE id = \(partner)") != listed)
    }

    @Test func `a company that has become a partner meanwhile is not taken a second time`() async throws {
        let (listed, company) = try await applied()
        _ = try await approve(company.application, String(listed))
        let order = try await company.sent(on: "2021-03-01")
        #expect(try await company.sign(on: "2021-03-10").status == .seeOther)
        try await owner.execute(
            "INSERT INTO partners (organisation_id, name, created_at) VALUES (\(listed), 'Salinas', '2021-03-01')")
        let refused = try await ApprovedCompany.countersign(order, on: "2021-03-12")
        #expect(refused.status == .conflict && refused.html.contains("has become the partner"))
        #expect(try await stored("SELECT state FROM agreements WHERE id = \(order)") == "partner_signed")
    }

    /// Approved when nobody was asked yet which listed company it is.
    private func approvedUnasked() async throws -> (listed: Int, company: ApprovedCompany) {
        let (listed, company) = try await applied()
        try await owner.execute(
            """
            UPDATE applications SET state = 'approved', location_country = 'PT', manager_id = 1,
                decided_at = '2021-02-20', decided_by = 1 WHERE id = \(company.application)
            """)
        return (listed, company)
    }

    private func drawUp(_ company: ApprovedCompany, _ choice: [(String, String)]) async throws -> Answer {
        try await TestApp(as: .lea, on: "2021-03-01").post(
            "/agreements", pairs: [("application", String(company.application))] + ApprovedCompany.drawing + choice)
    }

    @Test func `where nobody was asked at the approval, the Order Form asks, and the company joins as that one`()
        async throws
    {
        let (listed, company) = try await approvedUnasked()
        let path = "/agreements/new?application=\(company.application)"
        let form = try await TestApp(as: .lea, on: "2021-03-01").get(path).html
        #expect(form.contains("The same web domain. Belongs to Nova Systems Lda.") && form.contains("None of these"))
        #expect(form.firstMatch(of: /name="company"[^>]*checked/) == nil, "nothing is chosen for legal")
        let unanswered = try await drawUp(company, [])
        #expect(unanswered.status == .unprocessableContent && unanswered.hasProblem("company"))
        let id = try await company.sent(on: "2021-03-01", [("company", String(listed))])
        #expect(try await company.sign(on: "2021-03-10").status == .seeOther)
        #expect(try await ApprovedCompany.countersign(id, on: "2021-03-12").status == .seeOther)
        let joined: Int? = try await stored(
            """
            SELECT organisation_id FROM partners JOIN agreements ON partner_id = partners.id
            WHERE agreements.id = \(id)
            """
        )
        #expect(joined == listed)
        let history = try await TestApp(as: .mia, on: "2021-03-12").get("/applications/\(company.application)").html
        #expect(history.contains("It joins as company \(listed)."))
    }

    @Test func `what was answered once is not asked again, and a draft without an answer asks when it is changed`()
        async throws
    {
        let (listed, company) = try await approvedUnasked()
        #expect(try await drawUp(company, [("company", "none")]).status == .seeOther)
        let lea = try await TestApp(as: .lea, on: "2021-03-01")
        let draft: Int = try #require(try await stored("SELECT max(id) FROM agreements"))
        #expect(try await !lea.get("/agreements/\(draft)/edit").html.contains("a company that we list already"))
        try await owner.execute("DELETE FROM application_companies")
        #expect(try await lea.get("/agreements/\(draft)/edit").html.contains("a company that we list already"))
        let answered = try await lea.post(
            "/agreements/\(draft)", pairs: ApprovedCompany.drawing + [("company", String(listed))])
        #expect(answered.status == .seeOther)
        #expect(try await stored("SELECT organisation_id FROM application_companies") == listed)
    }

    @Test func `the answer of the approval stands, and the Order Form does not ask`() async throws {
        let (listed, company) = try await applied()
        #expect(try await approve(company.application, String(listed)).status == .seeOther)
        let lea = try await TestApp(as: .lea, on: "2021-03-01")
        let form = try await lea.get("/agreements/new?application=\(company.application)").html
        #expect(!form.contains("a company that we list already"))
        #expect(try await drawUp(company, [("company", "none")]).status == .seeOther, "what is not asked is not read")
        #expect(try await stored("SELECT organisation_id FROM application_companies") == listed)
    }
}
