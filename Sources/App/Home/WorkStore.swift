import Foundation
import PartnerProgram
import Postgres

/// A list that holds work for the reader.
struct WorkList: Sendable {
    let name: String
    let href: String
    let count: Int
    let late: Int
    let oldest: Date?
    let nextDue: Day?
    /// "in 3 business days": counted as the list itself counts.
    let distance: String?

    /// Applications are answered in business days; all else is due by the calendar.
    static func distance(_ name: String, _ due: Day, _ today: Day, _ calendar: BusinessCalendar) -> String {
        guard name.hasPrefix("applications_"), due != today else { return due.distance(from: today) }
        let days = calendar.businessDaysLeft(from: today, to: due)
        let words = "\(abs(days)) business day\(abs(days) == 1 ? "" : "s")"
        return due < today ? "overdue by \(words)" : "in \(words)"
    }
}

/// What waits for the reader, by the list that shows exactly that.
struct WorkStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// The lists with something in them: overdue first, then by the day due, then by who has waited longest.
    func lists(today: Day) async throws -> [WorkList] {
        let calendar = try await OfficeStore(database).businessCalendar()
        return try await database.all(
            """
            SELECT * FROM desk.work_lists(\(today)) WHERE count > 0
            ORDER BY late > 0 DESC, next_due NULLS LAST, oldest NULLS LAST, name
            """
        ) { row in
            let (name, due) = (try row.get("name", as: String.self), try row.optional("next_due", as: Day.self))
            return WorkList(
                name: name, href: try row.get("href"), count: try row.get("count"), late: try row.get("late"),
                oldest: try row.optional("oldest"), nextDue: due,
                distance: due.map { WorkList.distance(name, $0, today, calendar) })
        }
    }

    /// The partner's own standing, as today's row shows it.
    func standing(of partner: Int) async throws -> PartnerStanding? {
        try await database.first(
            """
            SELECT partners.name, partners.reference, status, signed_on,
                manager.name AS manager, manager.email AS manager_email,
                clock.kind AS clock_kind, clock.ends_on, clock.clause,
                (SELECT count(*) FROM onboarding_tasks
                    WHERE partner_id = partners.id AND state = 'open') AS open_tasks,
                (SELECT count(*) FROM onboarding_tasks WHERE partner_id = partners.id) AS tasks,
                (SELECT min(due_on) FROM onboarding_tasks
                    WHERE partner_id = partners.id AND state = 'open') AS next_task,
                (SELECT count(*) FROM profile_changes
                    WHERE partner_id = partners.id AND state = 'proposed') AS changes,
                (SELECT count(*) FROM profile_publications
                    WHERE partner_id = partners.id AND state = 'submitted') AS publications
            FROM partners LEFT JOIN desk.own_manager() manager ON true
                LEFT JOIN membership_clocks clock ON clock.partner_id = partners.id AND clock.stopped_on IS NULL
            WHERE partners.id = \(partner)
            """, PartnerStanding.init(row:))
    }
}

/// What a partner's people want to know first.
struct PartnerStanding: Sendable {
    let name: String
    let reference: String
    let status: String
    let signedOn: Day?
    let manager: String?
    let managerEmail: String?
    let endsOn: Day?
    let clause: String?
    let openTasks: Int
    let tasks: Int
    let nextTask: Day?
    let changes: Int
    let publications: Int

    init(row: Row) throws {
        name = try row.get("name")
        reference = try row.get("reference")
        status = try row.get("status")
        signedOn = try row.optional("signed_on")
        manager = try row.optional("manager")
        managerEmail = try row.optional("manager_email")
        endsOn = try row.optional("ends_on")
        clause = try row.optional("clause")
        openTasks = try row.get("open_tasks")
        tasks = try row.get("tasks")
        nextTask = try row.optional("next_task")
        changes = try row.get("changes")
        publications = try row.get("publications")
    }
}
