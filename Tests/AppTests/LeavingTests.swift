import Foundation
import Hummingbird
import PartnerProgram
import Postgres
import Testing

@testable import App

/// More time, removal by two people, and termination (SM10, R53).
@Suite(.database) struct LeavingTests {
    static let notice: [String: String] = [
        "end_reason": "Breach", "ended": "1", "ended_month": "6", "ended_year": "2021",
    ]

    private func terminate(_ id: Int, on day: String, _ fields: [String: String] = notice) async throws -> Answer {
        try await TestApp(as: .lea, on: day).upload(
            "/agreements/\(id)/termination", fields, file: "notice", name: "notice.pdf", type: "application/pdf",
            content: ApprovedCompany.pdf)
    }

    private func pending() async throws -> Int {
        let (_, partner) = try await ApprovedCompany().registered(signedOn: "2021-03-12")
        _ = try await passDay("2022-03-14")
        return partner
    }

    private func remove(_ partner: Int, as user: User = .lea) async throws -> Answer {
        try await TestApp(as: user, on: "2022-03-20").upload(
            "/partners/\(partner)/membership/removal", [:], file: "notice", name: "notice.pdf", type: "application/pdf",
            content: ApprovedCompany.pdf)
    }

    @Test func `a notice that is missing or names a day before the agreement is told at its field`() async throws {
        let (id, _) = try await ApprovedCompany().registered()
        let app = try await TestApp(as: .lea, on: "2021-05-10")
        let missing = try await app.post("/agreements/\(id)/termination", Self.notice)
        #expect(missing.status == .unprocessableContent)
        #expect(missing.html.contains("Choose the notice of termination, as a PDF"))
        let early = try await terminate(id, on: "2021-05-10", Self.notice.merging(["ended_month": "1"]) { $1 })
        #expect(early.status == .unprocessableContent && early.html.contains("cannot take effect before"))
        #expect(try await stored("SELECT count(*) FROM agreements WHERE ended_on IS NOT NULL") == 0)
    }

    @Test func `a termination ends agreement, territory and membership on its day, once`() async throws {
        let (id, partner) = try await ApprovedCompany().registered()
        #expect(try await terminate(id, on: "2021-05-10").status == .seeOther)
        #expect(try await stored("SELECT state FROM agreements WHERE id = \(id)") == "active")
        #expect(try await terminate(id, on: "2021-05-11").status == .conflict)
        _ = try await passDay("2021-05-31")
        #expect(try await stored("SELECT status FROM partners WHERE id = \(partner)") == "registered")
        #expect(try await passDay("2021-06-01")["agreements terminated"] == 1)
        #expect(try await passDay("2021-06-01").isEmpty)
        #expect(try await stored("SELECT state FROM agreements WHERE id = \(id)") == "terminated")
        #expect(try await stored("SELECT status FROM partners WHERE id = \(partner)") == "terminated")
        #expect(
            try await stored("SELECT upper(valid) FROM partner_territories WHERE partner_id = \(partner) LIMIT 1")
                == "2021-06-01")
        #expect(
            try await stored(
                "SELECT count(*) FROM membership_clocks WHERE partner_id = \(partner) AND stopped_on IS NULL") == 0)
    }

    @Test func `a termination needs its reason, its day and its document`() async throws {
        let (id, _) = try await ApprovedCompany().registered()
        let answer = try await TestApp(as: .lea, on: "2021-05-10").post("/agreements/\(id)/termination")
        #expect(answer.status == .unprocessableContent)
        for problem in ["why the agreement is terminated", "first day without", "Choose the notice of termination"] {
            #expect(answer.html.contains(problem))
        }
    }

    @Test func `a program manager gives more time in writing, and the clock starts its notices anew`() async throws {
        let partner = try await pending()
        let app = try await TestApp(as: .pia, on: "2022-03-20")
        let form = [
            "extended": "30", "extended_month": "9", "extended_year": "2022", "extension_reason": "A project in June",
        ]
        #expect(try await app.post("/partners/\(partner)/membership/extension").status == .unprocessableContent)
        #expect(try await app.post("/partners/\(partner)/membership/extension", form).status == .seeOther)
        #expect(try await stored("SELECT status FROM partners WHERE id = \(partner)") == "registered")
        #expect(try await stored("SELECT clock_ends_on FROM partners WHERE id = \(partner)") == "2022-09-30")
        #expect(try await app.post("/partners/\(partner)/membership/extension", form).status == .conflict)
        let page = try await app.get("/partners/\(partner)/membership")
        #expect(page.html.contains("extended in writing to 30 September 2022: A project in June"))
        _ = try await passDay("2022-07-02")
        #expect(try await stored("SELECT count(*) FROM messages WHERE subject LIKE '90 days left%'") == 2)
    }

    @Test func `a removal is proposed by a program manager and carried out by legal`() async throws {
        let partner = try await pending()
        #expect(try await remove(partner).status == .conflict)
        let proposed = try await TestApp(as: .pia, on: "2022-03-20")
            .post("/partners/\(partner)/membership/removal-proposal", ["removal_reason": "No authorization in a year"])
        #expect(proposed.status == .seeOther)
        let page = try await TestApp(as: .lea, on: "2022-03-20").get("/partners/\(partner)/membership")
        #expect(page.html.contains("Remove Casa do Sal"))
        #expect(try await remove(partner).status == .seeOther)
        #expect(try await remove(partner).status == .conflict)
        #expect(try await stored("SELECT status FROM partners WHERE id = \(partner)") == "removed")
        #expect(try await stored("SELECT state FROM agreements WHERE partner_id = \(partner)") == "terminated")
    }

    @Test func `one person who is both does not remove a partner alone`() async throws {
        let partner = try await pending()
        let both = User(
            id: 4, kind: .staff, name: "Pia Nunes", email: "pia@vendor.example", roles: [.programManager, .legal])
        try await TestDatabase.current.owner.execute("INSERT INTO user_roles (user_id, role) VALUES (4, 'legal')")
        _ = try await TestApp(as: both, on: "2022-03-20")
            .post("/partners/\(partner)/membership/removal-proposal", ["removal_reason": "No authorization"])
        let answer = try await remove(partner, as: both)
        #expect(answer.status == .conflict)
        #expect(answer.html.contains("decided by two people"))
    }

    @Test func `a removal that is carried out twice at once happens once`() async throws {
        let partner = try await pending()
        _ = try await TestApp(as: .pia, on: "2022-03-20")
            .post("/partners/\(partner)/membership/removal-proposal", ["removal_reason": "No authorization"])
        async let one = remove(partner)
        async let other = remove(partner)
        let answers = try await [one.status, other.status]
        #expect(answers.filter { $0 == .seeOther }.count == 1)
    }

    @Test func `nobody is removed or given time before the deadline has passed`() async throws {
        let (_, partner) = try await ApprovedCompany().registered()
        let app = try await TestApp(as: .pia, on: "2021-09-01")
        let proposal = try await app.post("/partners/\(partner)/membership/removal-proposal", ["removal_reason": "Now"])
        #expect(proposal.status == .conflict)
        let form = ["extended": "30", "extended_month": "9", "extended_year": "2022", "extension_reason": "Early"]
        #expect(try await app.post("/partners/\(partner)/membership/extension", form).status == .conflict)
    }
}
