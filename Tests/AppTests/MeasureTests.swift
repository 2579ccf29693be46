import Foundation
import Postgres
import Testing

@testable import App

/// What a partner achieved, fact by fact, with the reason of whatever does not count.
@Suite(.database) struct MeasureTests {
    private static let year = "(ARRAY[1]::bigint[], '2021-01-01', '2021-12-31'"

    @Test func `sourced opportunities count by the first day at the stage, in the territory of the submission`()
        async throws
    {
        _ = try await NovaGroup()
        let deals = [
            MeasuredDeal(name: "Reached", stages: [(10, "2021-03-05"), (25, "2021-12-31")]),
            MeasuredDeal(name: "Back again", stages: [(50, "2021-05-01"), (10, "2021-06-01")]),
            MeasuredDeal(name: "Outside", country: "FR", stages: [(25, "2021-04-01")]),
            MeasuredDeal(name: "Too soon", submitted: "2021-02-11 12:00", stages: [(25, "2021-04-01")]),
            MeasuredDeal(name: "Slow", stages: [(10, "2021-04-01")]),
            MeasuredDeal(name: "Next year", stages: [(25, "2022-01-01")]),
            MeasuredDeal(name: "Waiting", state: "under_review"),
            MeasuredDeal(name: "Decided later", approved: "2022-01-03", stages: [(25, "2021-12-01")]),
            MeasuredDeal(name: "Refused", state: "rejected"),
            MeasuredDeal(
                name: "False", state: "cancelled", ended: "2021-06-01", reason: "Invented", stages: [(25, "2021-04-01")]
            ),
            MeasuredDeal(name: "Quarrelled", dispute: "raised", stages: [(25, "2021-04-01")]),
            MeasuredDeal(name: "Run out", state: "expired", ended: "2021-09-02", stages: [(25, "2021-09-02")]),
            MeasuredDeal(name: "In time", state: "expired", ended: "2021-09-02", stages: [(25, "2021-09-01")]),
            MeasuredDeal(name: "Gone before", state: "expired", ended: "2020-09-02", stages: [(25, "2020-08-01")]),
            MeasuredDeal(name: "Withdrawn", state: "withdrawn"),
        ]
        for deal in deals { try await deal.add() }
        #expect(
            try await Measured.outcomes("sourced_opportunities\(Self.year), 25)") == [
                "Reached": "counted", "Back again": "counted", "In time": "counted",
                "Outside": "outside_territory: 2021-03-01: France",
                "Too soon": "outside_territory: 2021-02-11: Portugal",
                "Slow": "stage_not_reached: 10", "Next year": "stage_not_reached: 0",
                "Waiting": "not_accepted: not decided by then",
                "Decided later": "not_accepted: not decided by then", "Refused": "not_accepted: rejected",
                "False": "not_accepted: cancelled",
                "Quarrelled": "disputed", "Run out": "registration_ended: 2021-09-02",
            ])
        let next = try await Measured.outcomes(
            "sourced_opportunities(ARRAY[1]::bigint[], '2022-01-01', '2022-12-31', 25)")
        #expect(next["Next year"] == "counted" && next["Reached"] == "out_of_year: 2021-12-31")
        #expect(next["In time"] == nil, "it had ended before the year began")
    }

    @Test func `licence ARR is the sum in euro by the rate of the day on which each was won`() async throws {
        _ = try await NovaGroup()
        try await TestDatabase.current.owner.execute(
            "DELETE FROM exchange_rates WHERE currency = 'USD' AND day BETWEEN '2021-11-01' AND '2021-11-30'")
        try await TestDatabase.current.owner.execute(
            """
            INSERT INTO exchange_rates (day, currency, per_euro, source) VALUES ('2021-06-30', 'USD', 1.2, 'A test')
            ON CONFLICT (day, currency) DO UPDATE SET per_euro = 1.2
            """)
        let deals = [
            .closed("Euro", "2021-06-30", "60000"), .closed("Dollar", "2021-06-30", "1000", "USD"),
            .closed("No rate", "2021-11-25", "1000", "USD"), .closed("Renewal", "2021-06-30", nil),
            .closed("Lost", "2021-06-30", nil, as: "lost"), .closed("Later", "2022-01-01", "5"),
            MeasuredDeal(name: "Open", stages: [(90, "2021-05-01")]),
            MeasuredDeal(
                name: "Run out", state: "expired", ended: "2021-05-01", close: ("won", "2021-06-30", "5", "EUR")),
        ]
        for deal in deals { try await deal.add() }
        let found = try await Measured.all("sourced_licence_arr\(Self.year))")
        #expect(
            Dictionary(uniqueKeysWithValues: found.map { ($0.label, $0.outcome) }) == [
                "Euro": "counted", "Dollar": "counted",
                "No rate": "counted", "Renewal": "amount_missing", "Lost": "not_won",
                "Open": "not_won", "Later": "not_won", "Run out": "registration_ended: 2021-05-01",
            ])
        #expect(found.first { $0.label == "Dollar" }?.amount == "1000 USD 1.2 2021-06-30")
        #expect(found.first { $0.label == "No rate" }?.amount == "1000 USD", "the count says that the rate is missing")
    }

    @Test func `an affiliate counts by measure and day of its consent, and a deal of both names the same opportunity`()
        async throws
    {
        let group = try await NovaGroup()
        _ = try await group.given(group.norte, measures: ["opportunities"], until: "2021-09-30")
        let owner = TestDatabase.current.owner
        try await owner.execute(
            "INSERT INTO partners (organisation_id, name) VALUES (\(group.norte), 'Nova Norte'), (\(group.sul), 'Sul')")
        let deals = [
            MeasuredDeal(name: "Own", stages: [(25, "2021-07-01")]),
            MeasuredDeal(name: "Norte's", partner: 3, stages: [(25, "2021-07-01")]),
            MeasuredDeal(name: "Early", partner: 3, stages: [(25, "2021-06-14")]),
            MeasuredDeal(name: "Late", partner: 3, stages: [(25, "2021-10-01")]),
            MeasuredDeal(name: "In Spain", partner: 3, country: "ES", stages: [(25, "2021-07-01")]),
            MeasuredDeal(name: "Sul's", partner: 4, stages: [(25, "2021-07-01")]),
            MeasuredDeal(
                name: "Before", state: "expired", ended: "2021-08-01", stages: [(25, "2021-07-01")]),
            MeasuredDeal(name: "Again", partner: 3, sharing: "Before"),
        ]
        for deal in deals { try await deal.add() }
        let found = try await Measured.all("sourced_opportunities\(Self.year), 25)")
        #expect(
            Dictionary(uniqueKeysWithValues: found.map { ($0.label, $0.outcome) }) == [
                "Own": "counted", "Norte's": "counted", "Early": "consent_missing: 2021-06-14",
                "Late": "consent_missing: 2021-10-01", "In Spain": "consent_missing: 2021-07-01",
                "Before": "counted", "Again": "counted",
            ], "nothing of a company without a consent is named")
        #expect(found.first { $0.label == "Norte's" }?.affiliate == "Nova Norte")
        let arr = try await Measured.all("sourced_licence_arr\(Self.year))")
        #expect(!arr.contains { $0.affiliate != nil }, "the consent names another measure")
    }

    @Test func `a client is new once, and a signed agreement in force is what R92 asks for`() async throws {
        for script in ["two-partners", "measured-clients"] {
            try await TestDatabase.current.owner.run(
                script: String(contentsOfFile: "Tests/AppTests/Support/\(script).sql", encoding: .utf8))
        }
        #expect(
            try await Measured.outcomes("new_msp_clients\(Self.year))") == [
                "A": "counted", "A again": "client_not_new: 2021-03-01", "B": "outside_territory: 2021-03-01: France",
                "C": "not_verified",
                "D": "returned: Not theirs", "D mended": "counted",
            ])
        func agreements(on day: String) async throws -> [String] {
            try await Measured.all("partner_agreements(ARRAY[1]::bigint[], '\(day)')").map(\.outcome)
        }
        #expect(try await agreements(on: "2021-02-11") == ["not_signed"])
        #expect(try await agreements(on: "2021-02-12") == ["counted"])
        try await TestDatabase.current.owner.execute(
            """
            UPDATE agreements SET state = 'terminated', ended_on = '2021-09-01', end_reason = 'Notice'
            WHERE partner_id = 1
            """)
        #expect(try await agreements(on: "2021-08-31") == ["counted"])
        #expect(try await agreements(on: "2021-09-01") == ["not_in_force: 2021-09-01"])
    }

    @Test func `a partner measures itself, and nobody else`() async throws {
        _ = try await NovaGroup()
        try await MeasuredDeal(name: "Own", stages: [(25, "2021-07-01")]).add()
        let door = TestDatabase.current.doors.partner
        let own = "sourced_opportunities\(Self.year), 25)"
        #expect(try await Measured.all(own, as: 8, through: door).map(\.label) == ["Own"])
        await #expect(throws: PostgresError.self) { _ = try await Measured.all(own, as: 9, through: door) }
        await #expect(throws: PostgresError.self) {
            _ = try await Measured.all(
                "sourced_opportunities(NULL, '2021-01-01', '2021-12-31', 25)", as: 8, through: door)
        }
    }
}
