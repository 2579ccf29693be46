import PartnerProgram
import Postgres
import Testing

@testable import App

/// A partner that holds something of each kind, and what is left of it after its membership ended on 1 June 2021.
struct HeldWorld {
    private let owner = TestDatabase.current.owner

    /// Sales in force, Delivery by decision through the year, MSP from July on, and what was over before.
    func give(_ partner: Int) async throws {
        try await owner.execute(
            """
            WITH given AS (
                INSERT INTO authorization_exceptions (kind, partner_id, level, requirement, valid, reason, state,
                    asked_at, asked_by, decided_at, decided_by)
                SELECT kind, \(partner), level, requirement, valid::daterange, 'A go-live', state, '2021-02-20', 1,
                    CASE WHEN state = 'approved' THEN date '2021-02-21' END, CASE WHEN state = 'approved' THEN 4 END
                FROM (VALUES
                    ('override', 'delivery', NULL, '[2021-03-01,2022-01-01)', 'approved'),
                    ('waiver', 'sales', 'associate_sales', '[2021-12-31,2022-01-01)', 'approved'),
                    ('waiver', 'sales', 'joint_business_plan', '[2021-12-31,2022-01-01)', 'asked')
                ) AS wanted (kind, level, requirement, valid, state)
                RETURNING id, kind, valid)
            INSERT INTO partner_authorizations (partner_id, level, valid, cause, reason, exception_id, recorded_at,
                end_cause, end_reason)
            SELECT \(partner)::bigint, 'delivery', valid, 'override', 'By decision', id, '2021-02-21'::timestamptz,
                NULL, NULL
            FROM given WHERE kind = 'override'
            UNION ALL SELECT \(partner)::bigint, level, valid::daterange, 'taken_over', 'Earned', NULL, '2021-02-21',
                cause, why
            FROM (VALUES ('sales', '[2021-03-20,)', NULL, NULL), ('msp', '[2021-07-01,)', NULL, NULL),
                ('msp', '[2020-01-01,2021-01-01)', 'year_end', 'No new client')) AS held (level, valid, cause, why)
            """)
        try await owner.execute(
            """
            INSERT INTO authorization_standings (partner_id, partner_name, level, held, judged_on, judged_at, met, gap,
                missing, distance, year_end, year_end_met, year_end_gap, reasons)
            VALUES (\(partner), 'Somebody', 'sales', true, '2021-05-01', '2021-05-01', true, '', 0, 0, '2021-12-31',
                true, '', '{}')
            """)
        try await owner.execute(
            """
            INSERT INTO integrator_invitations (partner_id, assessed_on, program_version_id, assessment,
                assessment_hash, letter, invited_at, invited_by)
            SELECT \(partner), '2021-04-01', id,
                '{"partner": "P-000001", "day": "2021-04-01", "year": 2021, "version": 1, "trace": {"lines": []},
                    "countries": []}', '', 'Dear partner', '2021-04-01', 4
            FROM program_versions WHERE program_year = 2021 LIMIT 1
            """)
    }

    /// "sales [2021-03-20,2021-06-01) left".
    func held(_ partner: Int) async throws -> [String] {
        try await owner.all(
            """
            SELECT concat_ws(' ', level, valid, end_cause, was_to_begin_on) AS held FROM partner_authorizations
            WHERE partner_id = \(partner) ORDER BY level, id
            """
        ) { try $0.get("held") }
    }

    func exceptions(_ partner: Int) async throws -> [String] {
        try await owner.all(
            """
            SELECT concat_ws(' ', kind, valid, state, coalesce(end_reason, decision_reason)) AS found
            FROM authorization_exceptions WHERE partner_id = \(partner) ORDER BY id
            """
        ) { try $0.get("found") }
    }

    func told(_ partner: Int) async throws -> String? {
        try await stored(
            """
            SELECT detail FROM timeline_entries WHERE partner_id = \(partner) AND title = 'Authorizations ended'
                AND audience = 'shared'
            """)
    }

    func checkEverythingEnded(_ partner: Int, _ cause: String, _ reason: String) async throws {
        #expect(
            try await held(partner) == [
                "delivery [2021-03-01,2021-06-01) \(cause)", "msp empty \(cause) 2021-07-01",
                "msp [2020-01-01,2021-01-01) year_end", "sales [2021-03-20,2021-06-01) \(cause)",
            ])
        #expect(
            try await exceptions(partner) == [
                "override [2021-03-01,2021-06-01) approved \(reason)",
                "waiver [2021-12-31,2022-01-01) withdrawn \(reason)",
                "waiver [2021-12-31,2022-01-01) withdrawn \(reason)",
            ])
        let invited: String? = try await stored(
            "SELECT state || ' ' || answer_reason FROM integrator_invitations WHERE partner_id = \(partner)")
        #expect(invited == "withdrawn \(reason)")
        #expect(
            try await told(partner)
                == reason + " Sales ends with 31 May 2021. Delivery ends with 31 May 2021. "
                + "MSP does not begin on 1 July 2021.")
        #expect(
            try await stored("SELECT count(*) FROM authorization_standings WHERE partner_id = \(partner)") == 0)
        for (day, levels) in [("2021-05-31", "{sales,delivery}"), ("2021-06-01", "{}"), ("2021-07-01", "{}")] {
            #expect(
                try await stored("SELECT desk.authorizations_held(\(partner), \(day)::date)::text") == levels, "\(day)")
        }
    }
}
