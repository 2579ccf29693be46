import Foundation
import Hummingbird
import PartnerProgram
import Postgres
import Testing

@testable import App

@Suite(.database) struct ExecutionTests {
    @Test func `an approved company becomes a Registered partner by two signatures`() async throws {
        let company = try await ApprovedCompany()
        let id = try await company.sent()
        #expect(try await company.sign().status == .seeOther)
        let answer = try await ApprovedCompany.countersign(id)
        #expect(answer.status == .seeOther)
        let partner = try #require(try await stored("SELECT partner_id FROM agreements WHERE id = \(id)", as: Int.self))
        #expect(answer.location == "/partners/\(partner)/membership")
        #expect(try await stored("SELECT state FROM agreements WHERE id = \(id)") == "active")
        #expect(try await stored("SELECT signature_date FROM agreements WHERE id = \(id)") == "2021-03-12")
        #expect(try await stored("SELECT status FROM partners WHERE id = \(partner)") == "registered")
        #expect(try await stored("SELECT clock_ends_on FROM partners WHERE id = \(partner)") == "2022-03-12")
        #expect(try await stored("SELECT state FROM applications WHERE id = \(company.application)") == "onboarded")
        let territory: SQL =
            "SELECT string_agg(country, ',' ORDER BY country) FROM partner_territories WHERE partner_id = \(partner)"
        #expect(try await stored(territory) == "ES,PT")
        #expect(
            try await stored("SELECT lower(valid) FROM partner_territories WHERE partner_id = \(partner) LIMIT 1")
                == "2021-03-12")
    }

    @Test func `execution opens the onboarding with owners, items and business days`() async throws {
        let (_, partner) = try await ApprovedCompany().registered()
        let owners: SQL =
            """
            SELECT string_agg(onboarding_tasks.kind || ':' || users.name, ',' ORDER BY onboarding_tasks.kind) FROM
            onboarding_tasks JOIN users ON users.id = owner_id WHERE onboarding_tasks.partner_id = \(partner)
            """
        #expect(
            try await stored(owners)
                == "marketing:Mia Santos,portal_users:Inês Alves,profile:Inês Alves,technical:Oli Brandt")
        let items: SQL =
            """
            SELECT count(*) FROM onboarding_items JOIN onboarding_tasks ON onboarding_tasks.id = task_id WHERE
            partner_id = \(partner) AND kind = 'marketing'
            """
        #expect(try await stored(items) == 5)
        // Thirty days after 12 March 2021 is Sunday 11 April: Monday is the first business day.
        #expect(
            try await stored("SELECT due_on FROM onboarding_tasks WHERE partner_id = \(partner) AND kind = 'marketing'")
                == "2021-04-12")
        let page = try await TestApp(as: .oli, on: "2021-03-15").get("/partners/\(partner)/onboarding")
        #expect(page.status == .ok)
        #expect(page.html.contains("Training plan agreed for the first project"))
    }

    @Test func `execution invites the main contact as the partner's administrator`() async throws {
        let (_, partner) = try await ApprovedCompany().registered()
        let role: SQL = "SELECT role FROM user_roles JOIN users ON users.id = user_id WHERE partner_id = \(partner)"
        #expect(try await stored(role) == "partner_administrator")
        let body: SQL = "SELECT body FROM messages WHERE recipient = 'ines@casadosal.example' ORDER BY id DESC LIMIT 1"
        let mail = try #require(try await stored(body, as: String.self))
        #expect(mail.contains("http://test/invitation/"))
    }

    @Test func `a main contact who signs in already stops everything`() async throws {
        let company = try await ApprovedCompany(email: "ravi@nova.example")
        let id = try await company.sent()
        _ = try await company.sign()
        let answer = try await ApprovedCompany.countersign(id)
        #expect(answer.status == .conflict)
        #expect(answer.html.contains("ravi@nova.example"))
        #expect(try await stored("SELECT state FROM agreements WHERE id = \(id)") == "partner_signed")
        #expect(try await stored("SELECT count(*) FROM partners") == 2)
    }

    @Test func `two countersignatures at once make one partner`() async throws {
        let company = try await ApprovedCompany()
        let id = try await company.sent()
        _ = try await company.sign()
        async let one = ApprovedCompany.countersign(id)
        async let other = ApprovedCompany.countersign(id)
        let answers = try await [one.status, other.status]
        #expect(answers.filter { $0 == .seeOther }.count == 1)
        #expect(answers.filter { $0 == .conflict }.count == 1)
        #expect(try await stored("SELECT count(*) FROM partners") == 3)
    }

    @Test func `the same countersignature sent twice is carried out once`() async throws {
        let company = try await ApprovedCompany()
        let id = try await company.sent()
        _ = try await company.sign()
        let app = try await TestApp(as: .lea, on: "2021-03-12")
        var form = ApprovedCompany.countersignature(Day(iso: "2021-03-12")!)
        form["form_key"] = UUID().uuidString
        let one = try await app.post("/agreements/\(id)/countersignature", form)
        let two = try await app.post("/agreements/\(id)/countersignature", form)
        #expect(one.status == .seeOther && two.status == .seeOther)
        #expect(one.location == two.location)
        #expect(try await stored("SELECT count(*) FROM partners") == 3)
    }

    @Test func `an Order Form of a later day waits for it, and the worker activates it once`() async throws {
        let company = try await ApprovedCompany()
        let (id, partner) = try await company.registered([("effective", "1"), ("effective_month", "4")])
        #expect(try await stored("SELECT state FROM agreements WHERE id = \(id)") == "executed")
        #expect(try await passDay("2021-03-31")["agreements activated"] == nil)
        async let one = passDay("2021-04-01")
        async let other = passDay("2021-04-01")
        let done = try await [one, other].map { $0["agreements activated"] ?? 0 }
        #expect(done.reduce(0, +) == 1)
        #expect(try await stored("SELECT state FROM agreements WHERE id = \(id)") == "active")
        #expect(
            try await stored("SELECT lower(valid) FROM partner_territories WHERE partner_id = \(partner) LIMIT 1")
                == "2021-04-01")
        let steps: SQL = "SELECT count(*) FROM agreement_transitions WHERE agreement_id = \(id) AND to_state = 'active'"
        #expect(try await stored(steps) == 1)
    }

    @Test(arguments: [
        ("2021-01-31", "2022-01-31"), ("2024-02-29", "2025-02-28"), ("2020-02-29", "2020-08-29"),
        ("2020-08-31", "2021-02-28"),
    ])
    func `the clock runs from the later signature, for the months of that day's program`(signed: String, ends: String)
        async throws
    {
        let company = try await ApprovedCompany()
        let id = try await company.sent(on: Day(iso: signed)!.adding(days: -5).description)
        _ = try await company.sign(on: signed)
        _ = try await ApprovedCompany.countersign(id, on: signed)
        #expect(try await stored("SELECT clock_ends_on FROM partners ORDER BY id DESC LIMIT 1") == ends)
    }
}
