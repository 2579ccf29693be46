import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Carrying out a combination: by a second person, at once, as it was assessed.
@Suite(.database) struct CombinationApplicationTests {
    let test: CombinationCase

    init() async throws { test = try await CombinationCase() }

    @Test func `a second person carries it out, after a page that says what and how many`() async throws {
        let id = try await test.assessed()
        let mia = try await TestApp(as: .mia, on: CombinationCase.today)
        let page = try await mia.get("/combinations/\(id)/application").html
        #expect(page.contains("Apply: Borealis Software AS becomes part of Nova Systems Lda"))
        #expect(page.contains("It cannot be undone") && page.contains("2 administrators are written to"))
        #expect(try await test.apply(id).status == .seeOther)
        #expect(try await test.state(id) == "applied")
        #expect(try await stored("SELECT status FROM partners WHERE id = 2") == "merged")
        #expect(try await stored("SELECT merged_into_id FROM partners WHERE id = 2", as: Int.self) == 1)
        let since: Day? = try await stored(
            "SELECT lower(valid) FROM partner_memberships WHERE partner_id = 2 AND status = 'merged'")
        #expect(since == Day(iso: "2021-06-01"), "back-dated")
        let held: Int? = try await stored(
            "SELECT count(*) FROM partner_territories WHERE partner_id = 2 AND valid @> '2021-06-01'::date")
        #expect(held == 0)
        #expect(
            try await stored("SELECT count(*) FROM partner_territories WHERE partner_id = 1 AND upper_inf(valid)") == 1)
        let clock: Int? = try await stored(
            "SELECT count(*) FROM membership_clocks WHERE partner_id = 2 AND stopped_on IS NULL")
        #expect(clock == 0)
        let agreement: String? = try await stored("SELECT state || ended_on FROM agreements WHERE partner_id = 2")
        #expect(agreement == "terminated2021-06-01")
        let after = try await mia.get("/combinations/\(id)").html
        #expect(after.contains("is part of Nova Systems Lda since 1 June 2021") && after.contains("Ends ("))
        #expect(try await passDay("2021-06-11")["agreements terminated"] == nil, "nothing is left for the day's work")
    }

    @Test func `people, work, consents, links and numbers go where the plan says`() async throws {
        let id = try await test.assessed()
        #expect(try await test.apply(id).status == .seeOther)
        #expect(try await stored("SELECT partner_id FROM users WHERE id = 9", as: Int.self) == 1)
        let roles: String? = try await stored(
            "SELECT string_agg(role, ',') FROM user_roles WHERE user_id = 9 AND upper_inf(valid) AND NOT isempty(valid)"
        )
        #expect(roles == "partner_member")
        for (statement, expected) in [
            ("SELECT upper(valid)::text FROM partner_contacts WHERE partner_id = 2", "2021-06-01"),
            ("SELECT state FROM onboarding_tasks WHERE partner_id = 2", "not_needed"),
            ("SELECT state FROM partner_tasks WHERE partner_id = 2", "done"),
            ("SELECT state FROM profile_changes WHERE partner_id = 2", "withdrawn"),
            ("SELECT state FROM profile_publications WHERE partner_id = 2", "returned"),
            ("SELECT state FROM access_requests WHERE partner_id = 2", "refused"),
            ("SELECT state FROM affiliate_consents WHERE partner_id = 2", "withdrawn"),
            ("SELECT state FROM affiliate_consents WHERE partner_id = 1", "requested"),
            ("SELECT valid::text FROM organisation_links WHERE parent_id = 2", "[2021-03-01,2021-06-01)"),
            ("SELECT valid::text FROM organisation_links WHERE parent_id = 1 AND child_id = 4", "[2021-06-01,)"),
            (
                "SELECT string_agg(value, ',' ORDER BY value) FROM organisation_identifiers WHERE note LIKE 'Of B%'",
                "C-2,NO912345678,P-000002,borealis.example"
            ),
            (
                "SELECT name FROM organisation_trading_names WHERE organisation_id = 1 AND lower(valid) = '2021-06-01'",
                "Borealis Software AS"
            ),
        ] { #expect(try await stored(SQL(file: statement)) == expected, "\(statement)") }
        let told: String? = try await stored(
            """
            SELECT string_agg(recipient, ',' ORDER BY recipient) FROM messages
            WHERE subject LIKE '%part of%' OR subject LIKE 'Your request%'
            """)
        #expect(told == "bob@borealis.example,new@somewhere.example,ravi@nova.example")
        for partner in [1, 2] {
            let entries: Int? = try await stored(
                """
                SELECT count(*) FROM timeline_entries
                WHERE partner_id = \(partner) AND title ILIKE '%became part of%' AND audience = 'shared'
                """)
            #expect(entries == 1)
        }
    }

    @Test func `the one who assessed it does not carry it out: page, rule and database`() async throws {
        let id = try await test.assessed()
        let page = try await TestApp(as: .pia, on: CombinationCase.today).get("/combinations/\(id)")
        #expect(!page.html.contains("/application\"") && page.html.contains("Somebody else than you"))
        #expect(try await test.apply(id, as: .pia).status == .conflict)
        await #expect(throws: PostgresError.self) {
            try await TestDatabase.current.owner.transaction(settings: ["app.today": "2021-06-10"]) {
                try await $0.execute(
                    """
                    UPDATE business_combinations SET state = 'applied', applied_at = now(), applied_by = 4
                    WHERE id = \(id)
                    """)
            }
        }
        #expect(try await test.apply(id, as: .finn).status == .forbidden)
        #expect(try await test.apply(id, as: .lea).status == .seeOther)
    }

    @Test func `it is not carried out before its day, nor without an assessment`() async throws {
        let reported = try await test.reported(from: "2021-07-01")
        #expect(try await test.apply(reported).html.contains("It has to be assessed first."))
        _ = try await test.decide(reported)
        _ = try await test.assess(reported)
        let early = try await test.apply(reported)
        #expect(early.status == .conflict && early.html.contains("takes effect on 1 July 2021, not before"))
        #expect(try await test.apply(reported, on: "2021-07-01").status == .seeOther)
        #expect(try await stored("SELECT status FROM partners WHERE id = 2") == "merged")
    }

    @Test func `sent twice it is carried out once, and of two at once one is told`() async throws {
        let id = try await test.assessed()
        async let one = test.apply(id)
        async let other = test.apply(id, as: .lea)
        let answers = try await [one, other]
        #expect(answers.count { $0.status == .seeOther } == 1 && answers.count { $0.status == .conflict } == 1)
        #expect(try await test.apply(id).status == .conflict)
        #expect(
            try await stored("SELECT count(*) FROM partner_memberships WHERE partner_id = 2 AND status = 'merged'") == 1
        )
    }

    @Test func `what has changed since the assessment sends it back, and nothing is carried out`() async throws {
        let id = try await test.assessed()
        try await TestDatabase.current.owner.execute(
            """
            INSERT INTO users (email, name, kind, partner_id, state)
            VALUES ('kim@borealis.example', 'Kim Olsen', 'partner', 2, 'active')
            """)
        let mia = try await TestApp(as: .mia, on: CombinationCase.today)
        #expect(try await mia.get("/combinations/\(id)").html.contains("Kim Olsen is new"))
        #expect(try await test.apply(id).status == .seeOther)
        #expect(try await test.state(id) == "reported")
        #expect(try await stored("SELECT status FROM partners WHERE id = 2") == "registered")
        let page = try await mia.get("/combinations/\(id)").html
        #expect(page.contains("It came back.") && page.contains("Kim Olsen is new"))
    }

    @Test func `killed half-way it leaves nothing`() async throws {
        let id = try await test.assessed()
        let before: String? = try await stored(
            "SELECT string_agg(state, ',' ORDER BY id) || (SELECT count(*) FROM timeline_entries) FROM agreements")
        try await TestDatabase.current.owner.run(
            script: """
                CREATE FUNCTION public.fail() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN RAISE EXCEPTION 'the power is gone'; END $$;
                CREATE TRIGGER fails BEFORE INSERT ON messages FOR EACH ROW EXECUTE FUNCTION public.fail();
                """)
        #expect(try await test.apply(id).status == .internalServerError)
        #expect(try await test.state(id) == "assessed")
        #expect(try await stored("SELECT status FROM partners WHERE id = 2") == "registered")
        #expect(try await stored("SELECT partner_id FROM users WHERE id = 9", as: Int.self) == 2)
        let after: String? = try await stored(
            "SELECT string_agg(state, ',' ORDER BY id) || (SELECT count(*) FROM timeline_entries) FROM agreements")
        #expect(before == after)
        try await TestDatabase.current.owner.execute("DROP TRIGGER fails ON messages")
        #expect(try await test.apply(id).status == .seeOther)
    }
}
