import Foundation
import PartnerProgram
import Postgres

/// The onboarding of new partners: tasks with owner, due day, items and evidence.
struct OnboardingStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// Opens a task. It is due on the first business day from so many days after `start` on.
    func open(_ kind: OnboardingTask.Kind, for partner: Int, owner: Int?, from start: Day) async throws {
        let due = try await OfficeStore(database).businessCalendar().businessDay(
            onOrAfter: start.adding(days: kind.dueDays))
        let task = try await database.one(
            """
            INSERT INTO onboarding_tasks (partner_id, kind, title, clause, owner_id, due_on)
            VALUES (\(partner), \(kind), \(kind.title), \(kind.clause), \(owner), \(due)) RETURNING id
            """
        ) { try $0.get("id", as: Int.self) }
        try await database.execute(
            """
            INSERT INTO onboarding_items (task_id, position, title, fact)
            SELECT \(task), position, title, nullif(fact, '')
            FROM unnest(\(kind.items.map(\.title))::text[], \(kind.items.map { $0.fact?.rawValue ?? "" })::text[])
                WITH ORDINALITY AS item (title, fact, position)
            """)
    }

    func tasks(of partner: Int) async throws -> [OnboardingRecord] {
        try await records("onboarding_tasks.partner_id = \(partner)", order: "due_on, onboarding_tasks.id")
    }

    func find(_ kind: OnboardingTask.Kind, of partner: Int) async throws -> OnboardingRecord? {
        try await records(
            "onboarding_tasks.partner_id = \(partner) AND onboarding_tasks.kind = \(kind)", order: "1"
        ).first
    }

    private func records(_ condition: SQL, order: SQL) async throws -> [OnboardingRecord] {
        let tasks = try await database.all(
            """
            SELECT onboarding_tasks.*, partners.name AS partner_name, owner.name AS owner_name,
                closer.name AS closer_name, host.name AS host_name
            FROM onboarding_tasks JOIN partners ON partners.id = onboarding_tasks.partner_id
            LEFT JOIN users owner ON owner.id = owner_id LEFT JOIN users closer ON closer.id = done_by
            LEFT JOIN users host ON host.id = met_by
            WHERE \(raw: condition) ORDER BY \(raw: order)
            """, OnboardingRecord.init(row:))
        let items = try await database.all(
            """
            SELECT task_id, position, title, fact, done_at, users.name AS done_by
            FROM desk.onboarding_items item LEFT JOIN users ON users.id = item.done_by
            WHERE task_id = ANY (\(tasks.map(\.id))::bigint[]) ORDER BY task_id, position
            """
        ) { row in (try row.get("task_id", as: Int.self), try OnboardingRecord.Item(row: row)) }
        let byTask = Dictionary(grouping: items, by: \.0).mapValues { $0.map(\.1) }
        return tasks.map { $0.with(byTask[$0.id] ?? []) }
    }

    func tick(_ record: OnboardingRecord, _ item: OnboardingRecord.Item, _ isDone: Bool, by user: Int, at instant: Date)
        async throws
    {
        try await database.execute(
            """
            UPDATE onboarding_items SET done_at = \(isDone ? instant : nil), done_by = \(isDone ? user : nil)
            WHERE task_id = \(record.id) AND position = \(item.position)
            """)
    }

    func close(_ record: OnboardingRecord, as next: OnboardingTask, evidence: String, by user: Int, on day: Day)
        async throws
    {
        let changed = try await database.execute(
            """
            UPDATE onboarding_tasks SET state = \(next.state), evidence = \(evidence), done_on = \(day),
                done_by = \(user), version = version + 1
            WHERE id = \(record.id) AND version = \(record.version) AND state = 'open'
            """)
        guard changed == 1 else {
            throw Refusal.conflict("Somebody else closed the task at the same moment. Look again.")
        }
        // What was seen stays as it was seen, whatever becomes of the account or the profile.
        try await database.execute(
            """
            UPDATE onboarding_items SET done_at = seen.done_at FROM desk.onboarding_items seen
            WHERE onboarding_items.task_id = \(record.id) AND onboarding_items.done_at IS NULL
                AND seen.task_id = onboarding_items.task_id AND seen.position = onboarding_items.position
            """)
    }

    /// The marketing meeting or the kick-off; the contents named are ticked with it.
    func record(_ meeting: OnboardingMeeting, of record: OnboardingRecord, by user: Int, at instant: Date) async throws
    {
        let changed = try await database.execute(
            """
            UPDATE onboarding_tasks SET met_on = \(meeting.day), met_minutes = \(meeting.minutes),
                met_with = \(meeting.participants), met_by = \(meeting.host), version = version + 1
            WHERE id = \(record.id) AND version = \(record.version) AND state = 'open'
            """)
        guard changed == 1 else {
            throw Refusal.conflict("Somebody else changed the task at the same moment. Look again.")
        }
        try await database.execute(
            """
            UPDATE onboarding_items SET done_at = \(instant), done_by = \(user)
            WHERE task_id = \(record.id) AND done_at IS NULL AND title = ANY (\(meeting.contents)::text[])
            """)
    }

    /// Who holds technical kick-offs (R75).
    func successManagers() async throws -> [(id: Int, name: String)] {
        try await database.all(
            """
            SELECT users.id, users.name FROM users JOIN user_roles ON user_id = users.id
                AND role = 'partner_success_manager' AND valid @> now()
            WHERE users.state = 'active' ORDER BY users.name, users.id
            """
        ) { (try $0.get("id"), try $0.get("name")) }
    }

    func give(_ record: OnboardingRecord, to owner: Int) async throws {
        let changed = try await database.execute(
            """
            UPDATE onboarding_tasks SET owner_id = \(owner), version = version + 1
            WHERE id = \(record.id) AND version = \(record.version) AND state = 'open'
            """)
        guard changed == 1 else {
            throw Refusal.conflict("Somebody else changed the task at the same moment. Look again.")
        }
    }

    /// Who can be given a task: staff who bring partners on board.
    func possibleOwners() async throws -> [(id: Int, name: String)] {
        try await database.all(
            """
            SELECT id, name FROM users WHERE state = 'active' AND kind = 'staff' AND id IN (
                SELECT user_id FROM user_roles WHERE valid @> now()
                    AND role IN ('channel_manager', 'program_manager', 'partner_success_manager'))
            ORDER BY name
            """
        ) { (try $0.get("id"), try $0.get("name")) }
    }

    /// The Partner Success Manager with the fewest open tasks, where there is one (R75).
    func successManager() async throws -> Int? {
        try await database.first(
            """
            SELECT users.id FROM users
            JOIN user_roles ON user_id = users.id AND role = 'partner_success_manager' AND valid @> now()
            WHERE users.state = 'active'
            ORDER BY (SELECT count(*) FROM onboarding_tasks WHERE owner_id = users.id AND state = 'open'),
                users.id LIMIT 1
            """
        ) { try $0.get("id") }
    }
}
