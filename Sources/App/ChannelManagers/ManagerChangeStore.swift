import PartnerProgram
import Postgres

/// Who looks after a partner from a day on, and the work that goes with it.
struct ManagerChangeStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// Gives who it was before and the name of the new one; nil where nothing changes.
    func hand(
        _ partner: Int, to manager: Int, from day: Day, because reason: String, by actor: Actor, rule: Int?
    ) async throws -> (before: Int?, name: String)? {
        let before = try await database.first(
            "SELECT manager_id FROM partner_managers WHERE partner_id = \(partner) AND valid @> \(day)::date"
        ) { try $0.get("manager_id", as: Int.self) }
        if before == manager { return nil }
        try await database.execute(
            """
            UPDATE partner_managers
            SET valid = CASE WHEN lower(valid) >= \(day)::date THEN 'empty'
                ELSE daterange(lower(valid), \(day)::date) END
            WHERE partner_id = \(partner) AND valid && daterange(\(day)::date, NULL)
            """)
        try await database.execute(
            """
            INSERT INTO partner_managers (partner_id, manager_id, valid, reason, recorded_by, rule_id)
            VALUES (\(partner), \(manager), daterange(\(day)::date, NULL), \(reason), \(actor.user), \(rule))
            """)
        let name = try await database.one("SELECT name FROM users WHERE id = \(manager)") {
            try $0.get("name", as: String.self)
        }
        return (before, name)
    }

    /// Open onboarding and territory tasks of the partner that the former manager owned; how many there were.
    func moveOpenWork(of partner: Int, from before: Int?, to manager: Int) async throws -> Int {
        guard let before else { return 0 }
        let onboarding = try await database.execute(
            """
            UPDATE onboarding_tasks SET owner_id = \(manager), version = version + 1
            WHERE partner_id = \(partner) AND owner_id = \(before) AND state = 'open'
            """)
        let others = try await database.execute(
            """
            UPDATE partner_tasks SET owner_id = \(manager), version = version + 1
            WHERE partner_id = \(partner) AND owner_id = \(before) AND state = 'open'
            """)
        return onboarding + others
    }
}
