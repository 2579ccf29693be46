import Foundation
import Hummingbird
import PartnerProgram
import Postgres
import Testing

@testable import App

/// What nobody may do with accounts, whoever they are.
@Suite(.database) struct UserLimitTests {
    private let owner = TestDatabase.current.owner

    @Test func `nobody changes or closes their own account`() async throws {
        let app = try await TestApp(as: .sam)
        #expect(try await app.post("/users/6/roles", ["roles": "legal", "reason": "x"]).status == .forbidden)
        #expect(try await app.post("/users/6/closure", ["closing_reason": "x"]).status == .forbidden)
        #expect(try await !app.get("/users/6").html.contains("action=\"/users"))
        let error = await #expect(throws: PostgresError.self) {
            try await TestDatabase.current.doors.staff.transaction(settings: ["app.user_id": "6"]) {
                try await $0.execute("SELECT desk.change_roles(6, '{legal}')")
            }
        }
        #expect(error?.violatedConstraint == "user_roles_are_changed_by_somebody_else")
    }

    @Test func `two administrators who close each other at the same time do not leave the office without one`()
        async throws
    {
        try await owner.execute("INSERT INTO user_roles (user_id, role) VALUES (4, 'system_administrator')")
        let pia = User(
            id: 4, kind: .staff, name: "Pia Nunes", email: "pia@vendor.example", roles: [.systemAdministrator])
        let (one, other) = (try await TestApp(as: .sam), try await TestApp(as: pia))
        async let first = one.post("/users/4/closure", ["closing_reason": "x"])
        async let second = other.post("/users/6/closure", ["closing_reason": "x"])
        let answers = try await [first.status, second.status]
        #expect(answers.count { $0 == .seeOther } == 1, "\(answers)")
        let left = try await owner.one(
            """
            SELECT count(*) AS n FROM users JOIN user_roles ON user_id = users.id
            WHERE role = 'system_administrator' AND valid @> now() AND state = 'active'
            """
        ) { try $0.get("n", as: Int.self) }
        #expect(left == 1)
    }

    @Test func `the last administrator stays even when the database is asked directly`() async throws {
        for statement in [
            "UPDATE users SET state = 'disabled' WHERE id = 6",
            "UPDATE user_roles SET valid = tstzrange(lower(valid), now()) WHERE user_id = 6",
        ] {
            let error = await #expect(throws: PostgresError.self) { try await owner.execute(SQL(file: statement)) }
            #expect(error?.violatedConstraint == "users_keep_an_active_system_administrator")
        }
    }

    @Test func `a partner administrator keeps the own company's people and sees nobody else's`() async throws {
        let app = try await TestApp(as: .ravi)
        let list = try await app.get("/users")
        #expect(
            list.html.contains("Nina Reis") && !list.html.contains("Bob Larsen") && !list.html.contains("Mia Santos"))
        let added = try await app.post(
            "/users", ["name": "Jo", "email": "jo@nova.example", "roles": "partner_member"])
        #expect(added.status == .seeOther)
        #expect(try await app.get(try #require(added.location)).html.contains("Nova Systems Lda"))
        #expect(
            try await app.post("/users/10/roles", ["roles": "partner_administrator", "reason": "x"]).status == .seeOther
        )
        #expect(try await app.post("/users/10/closure", ["closing_reason": "x"]).status == .seeOther)
        for path in ["/users/9/closure", "/users/9/opening", "/users/1/closure"] {
            #expect(try await app.post(path, ["closing_reason": "x"]).status == .notFound)
        }
        #expect(try await app.get("/users/9").status == .notFound)
        #expect(try await app.post("/users/9/invitation").status == .notFound)
    }

    @Test func `a partner administrator cannot let in staff`() async throws {
        let form = ["name": "Jo", "email": "jo@nova.example", "roles": "system_administrator"]
        #expect(try await TestApp(as: .ravi).post("/users", form).status == .unprocessableContent)
    }

    @Test(arguments: [
        "SELECT desk.add_user('x@x.example', 'X', 'staff', NULL, '{legal}')",
        "SELECT desk.add_user('x@x.example', 'X', 'partner', 2, '{partner_member}')",
        "SELECT desk.change_roles(9, '{partner_member}')", "SELECT desk.change_user_state(9, true)",
        "SELECT desk.change_user_state(1, true)", "SELECT desk.invite(9, 'invitation', '\\x00', interval '1 day')",
        "SELECT desk.change_scopes(1, '{EMEA}', '{}')", "SELECT * FROM desk.claim_message()",
    ]) func `the database itself refuses a partner administrator who asks for more`(statement: String) async throws {
        let error = await #expect(throws: PostgresError.self) {
            try await TestDatabase.current.doors.partner.transaction(settings: ["app.user_id": "8"]) {
                try await $0.execute(SQL(file: statement))
            }
        }
        #expect(error?.sqlState == "42501", "\(statement)")
    }
}
