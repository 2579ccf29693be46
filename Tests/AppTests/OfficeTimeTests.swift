import Foundation
import Hummingbird
import PartnerProgram
import Postgres
import Testing

@testable import App

/// What is dated by the office's clock, and what runs on real time whatever the clock shows.
@Suite(.database) struct OfficeTimeTests {
    private let owner = TestDatabase.current.owner

    @Test func `what is recorded bears the day that the office shows`() async throws {
        let (_, partner) = try await ApprovedCompany().registered(signedOn: "2021-03-12")
        for record: SQL in [
            "SELECT max(recorded_at) FROM partner_memberships WHERE partner_id = \(partner)",
            "SELECT max(recorded_at) FROM partner_managers WHERE partner_id = \(partner)",
            "SELECT max(created_at) FROM users WHERE partner_id = \(partner)",
            "SELECT max(queued_at) FROM messages",
            "SELECT max(lower(valid)) FROM user_roles JOIN users ON users.id = user_id WHERE partner_id = \(partner)",
        ] {
            let at = try #require(try await stored(record, as: Date.self))
            #expect(Day.day(of: at, in: TimeZone(identifier: "Europe/Lisbon")!) == Day(iso: "2021-03-12"), "\(record)")
        }
        let page = try await TestApp(as: .mia, on: "2021-03-20").get("/partners/\(partner)/membership").html
        #expect(page.contains("12 March 2021, 12:00"))
    }

    @Test func `only what guards something runs on real time`() async throws {
        let real = try await owner.all(
            """
            SELECT DISTINCT relname FROM pg_attrdef JOIN pg_class ON pg_class.oid = adrelid
            WHERE relnamespace = 'public'::regnamespace AND pg_get_expr(adbin, adrelid) ~ '\\ynow\\(\\)'
                AND pg_get_expr(adbin, adrelid) !~ 'app\\.(rights_)?now' ORDER BY relname
            """
        ) { try $0.get("relname", as: String.self) }
        #expect(
            real == [
                "application_keys", "form_drafts", "form_submissions", "invitations", "messages",
                "password_reset_requests", "schema_migrations", "sessions", "sign_in_attempts", "user_credentials",
            ])
    }

    @Test func `a role that is taken away ends at once under any clock, and one that is given counts at once`()
        async throws
    {
        for day in ["2021-03-01", "2099-03-01"] {
            let app = try await TestApp(as: .sam, on: day)
            for roles in ["legal", "deal_reviewer"] {
                let change = ["roles": roles, "reason": "New duties"]
                #expect(try await app.post("/users/1/roles", change).status == .seeOther)
                let held = try await owner.all(
                    "SELECT role FROM user_roles WHERE user_id = 1 AND valid @> now()"
                ) { try $0.get("role", as: String.self) }
                #expect(held == [roles], "\(day)")
            }
        }
    }

    @Test func `a session is shown as the office's clock saw it`() async throws {
        let hash = try PasswordHash.make(of: "correct horse battery")
        try await owner.execute("INSERT INTO user_credentials (user_id, password_hash) VALUES (1, \(hash))")
        let opened = try await TestApp(on: "2021-11-30").post(
            "/sign-in", ["email": "mia@vendor.example", "password": "correct horse battery"])
        let token = try #require(opened.cookie(Cookie.sessionName))
        let page = try await TestApp(on: "2021-11-30", cookies: [Cookie.sessionName: token]).get("/account").html
        #expect(page.contains("30 November 2021, 1") && !page.contains(Day.day(of: Date(), in: .gmt).spoken))
    }
}
