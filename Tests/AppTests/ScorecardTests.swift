import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// What each requirement asks of a partner on a day, what counts, what does not and why.
@Suite(.database) struct ScorecardTests {
    private let path = "/partners/1/scorecard"

    init() async throws {
        _ = try await NovaGroup()
        for deal in [
            MeasuredDeal(name: "Banco do Mar", stages: [(25, "2021-06-01")]),
            MeasuredDeal(name: "Casa Verde", stages: [(10, "2021-06-01")]),
            MeasuredDeal(name: "Petra", country: "FR", stages: [(25, "2021-06-01")]),
        ] { try await deal.add() }
    }

    @Test func `staff and the partner alike see what counts, what does not and why, and what is missing`() async throws
    {
        for user in [User.mia, .ada, .ravi, .nina] {
            let html = try await TestApp(as: user, on: "2021-11-30").get(path).html
            for words in [
                "Sales", "Not held", "Requirements not met", "Banco do Mar", "2 not counted",
                "Has not reached the stage in the year: 10 % at most.",
                "France was outside the territory on 1 March 2021",
                "one partner-sourced opportunity at the 25 % stage",
                "Move the opportunity to the stage within the year.",
                "As of 30 November 2021",
            ] { #expect(html.contains(words), "\(user.name): \(words)") }
        }
        #expect(try await TestApp(as: .bob, on: "2021-11-30").get(path).status == .notFound)
    }

    @Test func `it is that of any day`() async throws {
        let before = try await TestApp(as: .mia, on: "2021-11-30").get(path + "?on=2021-05-31").html
        #expect(before.contains("As of 31 May 2021") && before.contains("Has not reached the stage in the year: 0 %"))
        #expect(try await TestApp(as: .mia, on: "2021-11-30").get(path + "?on=2021-02-30").status == .notFound)
        let old = try await TestApp(as: .mia, on: "2021-11-30").get(path + "?on=2019-06-30").html
        #expect(old.contains("Nothing is asked on this day") && !old.contains("What if?"))
    }

    @Test func `an earlier day knows nothing of what was held later, and a decision is said once`() async throws {
        try await TestDatabase.current.owner.execute(
            """
            INSERT INTO authorization_exceptions (kind, partner_id, level, valid, reason, state, asked_at, asked_by,
                decided_at, decided_by)
            VALUES ('override', 1, 'delivery', '[2021-06-01,2022-01-01)', 'A go-live', 'approved', '2021-05-20', 1,
                '2021-05-21', 4)
            """)
        try await TestDatabase.current.owner.execute(
            """
            INSERT INTO partner_authorizations (partner_id, level, valid, cause, reason, exception_id, recorded_at)
            SELECT 1, 'delivery', valid, 'override', 'By decision ' || reference || ': ' || reason, id, '2021-05-21'
            FROM authorization_exceptions
            """)
        let app = try await TestApp(as: .mia, on: "2021-11-30")
        let today = try await app.get(path).html
        #expect(today.contains("until 31 December 2021. By decision AX-000001: A go-live"))
        #expect(today.contains("Authorizations held, from when to when"))
        #expect(try await !app.get(path + "?on=2021-05-31").html.contains("Authorizations held, from when to when"))
    }

    @Test func `what if there were one more: shown to staff, added up, and saved nowhere`() async throws {
        let app = try await TestApp(as: .mia, on: "2021-11-30")
        let one = try await app.get(path + "?what=sourced_opportunity_count&amount=1").html
        #expect(one.contains("What if.") && one.contains("value=\"sourced_opportunity_count:1\""))
        #expect(!one.contains("one partner-sourced opportunity at the 25 % stage"))
        let two = try await app.get(path + "?add=sourced_opportunity_count:1&what=associate_sales&amount=2").html
        #expect(
            two.contains("2 × people who hold Associate Sales") && !two.contains("Associate Sales certificates away"))
        #expect(
            try await app.get(path + "?what=associate_sales&amount=many").html.contains("Enter a number, such as 1"))
        #expect(try await app.get(path).html.contains("one partner-sourced opportunity at the 25 % stage"))
        #expect(try await !app.get(path + "?what=anything&amount=1").html.contains("What if."), "a row nobody asks for")
        let partner = try await TestApp(as: .ravi, on: "2021-11-30").get(
            path + "?what=sourced_opportunity_count&amount=1"
        ).html
        #expect(!partner.contains("What if"))
    }

    @Test func `a waiver passes its row, and what is held says since when and why`() async throws {
        try await TestDatabase.current.owner.run(
            script: """
                INSERT INTO authorization_exceptions (kind, partner_id, level, requirement, valid, reason, state,
                    asked_at, asked_by, decided_at, decided_by)
                VALUES ('waiver', 1, 'sales', 'associate_sales', '[2021-11-01,2021-12-01)', 'The exam was put off',
                    'approved', '2021-11-01', 1, '2021-11-02', 4);
                INSERT INTO partner_authorizations (partner_id, level, valid, cause, reason, recorded_at)
                VALUES (1, 'sales', '[2021-04-01,)', 'taken_over', 'It held it before', '2021-04-01');
                """)
        let html = try await TestApp(as: .ravi, on: "2021-11-30").get(path).html
        for words in [
            "Waived until 30 November 2021 (AX-000001): The exam was put off", "Held since 1 April 2021", "At risk",
            "It held it before",
        ] { #expect(html.contains(words), "\(words)") }
        let after = try await TestApp(as: .ravi, on: "2021-12-01").get(path).html
        #expect(!after.contains("Waived until"))
    }
}
