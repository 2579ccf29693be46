import Postgres
import Testing

@testable import App

/// What a measure gives, as a test compares it: reference → whether it counts, and why not.
struct Measured: Equatable {
    let label: String
    let affiliate: String?
    let amount: String?
    /// "counted", or the code of the reason with what belongs to it.
    let outcome: String

    /// The candidates of a measure, as Mia, or `user`, may ask for them, in the measure's own order.
    static func all(_ measure: String, as user: Int = 1, through door: Database? = nil) async throws -> [Measured] {
        try await (door ?? TestDatabase.current.doors.staff).snapshot(settings: ["app.user_id": String(user)]) {
            try await $0.all(
                SQL(
                    file: """
                        SELECT label, affiliate, concat_ws(' ', amount, currency, per_euro, rate_on) AS amount,
                            CASE WHEN reason IS NULL THEN 'counted'
                                ELSE concat_ws(': ', reason, reason_on, reason_detail, reason_by) END AS outcome
                        FROM measures.\(measure)
                        """)
            ) {
                Measured(
                    label: try $0.get("label"), affiliate: try $0.optional("affiliate"),
                    amount: try $0.optional("amount"), outcome: try $0.get("outcome"))
            }
        }
    }

    static func outcomes(_ measure: String) async throws -> [String: String] {
        Dictionary(try await all(measure).map { ($0.label, $0.outcome) }) { $0 + " / " + $1 }
    }
}

/// A registration with its opportunity, as the forms would leave it; everything but the name may be left out.
struct MeasuredDeal {
    var name: String
    var partner = 1
    var country = "PT"
    var state = "approved"
    var submitted = "2021-03-01 12:00"
    var approved = "2021-03-05"
    var ended: String?
    var reason: String?
    var dispute: String?
    /// First days at a stage.
    var stages: [(Int, String)] = []
    /// Won or lost, on a day, with its new licence ARR.
    var close: (outcome: String, day: String, arr: String?, currency: String)?
    /// The opportunity of another one, by that one's name.
    var sharing: String?

    /// Won on a day with its new licence ARR, or lost.
    static func closed(
        _ name: String, _ day: String, _ arr: String?, _ currency: String = "EUR", as outcome: String = "won"
    ) -> MeasuredDeal {
        MeasuredDeal(name: name, state: outcome, ended: day, close: (outcome, day, arr, currency))
    }

    func add() async throws {
        let owner = TestDatabase.current.owner
        let isAccepted = !["submitted", "under_review", "returned", "rejected"].contains(state)
        let opportunity = isAccepted ? try await opportunity(owner) : nil
        try await owner.execute(
            """
            INSERT INTO opportunity_registrations (
                partner_id, state, prospect_name, prospect_country, created_at, created_by, submitted_at,
                resubmitted_at, due_on, opportunity_id, approved_on, expires_on, ended_on, end_reason, dispute_state,
                rejection_reason)
            VALUES (
                \(partner), \(state), \(name), \(country), \(submitted)::timestamptz, 8, \(submitted)::timestamptz,
                \(submitted)::timestamptz, '2021-12-31', \(opportunity),
                CASE WHEN \(isAccepted) THEN \(approved)::date END,
                CASE WHEN \(isAccepted) THEN \(approved)::date + 180 END, \(ended)::date, \(reason), \(dispute),
                CASE WHEN \(state) = 'rejected' THEN 'not_qualified' END)
            """)
    }

    private func opportunity(_ owner: Database) async throws -> Int {
        if let sharing {
            return try #require(
                try await owner.first(
                    "SELECT opportunity_id FROM opportunity_registrations WHERE prospect_name = \(sharing)"
                ) { try $0.get("opportunity_id") })
        }
        let id: Int = try #require(
            try await owner.first(
                """
                WITH customer AS (
                    INSERT INTO customers (legal_name, name_key, country)
                    VALUES (\(name), lower(\(name)), \(country)) RETURNING id)
                INSERT INTO opportunities (
                    customer_id, need, origin, source, known_since, stage, outcome, closed_on, closed_at, new_arr,
                    currency)
                SELECT id, 'A portal', 'partner', 'registration', '2021-03-01', \(stages.map(\.0).max() ?? 0),
                    \(close?.outcome ?? "open"), \(close?.day)::date, \(close?.day)::timestamptz,
                    \(close?.arr)::numeric, \(close?.currency)
                FROM customer RETURNING id
                """
            ) { try $0.get("id") })
        for (stage, day) in stages {
            try await owner.execute(
                """
                INSERT INTO opportunity_stages (opportunity_id, stage, reached_on, source, recorded_at)
                VALUES (\(id), \(stage), \(day)::date, 'entered', \(day)::timestamptz)
                """)
        }
        return id
    }
}
