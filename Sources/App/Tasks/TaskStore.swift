import Foundation
import PartnerProgram
import Postgres

/// Something that somebody has to see to at a partner: it is opened by what happened and closed by people.
struct PartnerTask: Sendable {
    enum Kind: String, Sendable, CaseIterable {
        case gateLost = "gate_lost"
        case consentEnded = "consent_ended"
        case managerMissing = "manager_missing"
        case integratorInvited = "integrator_invited"

        var label: String {
            switch self {
            case .gateLost: "A gate is lost"
            case .consentEnded: "A consent has ended"
            case .managerMissing: "No channel manager"
            case .integratorInvited: "An integrator is invited"
            }
        }
    }

    let partner: Int
    let kind: Kind
    /// The country it is about, where it is about one.
    var country: String?
    let title: String
    let detail: String
    let clause: String
    let link: String
    let dueOn: Day
}

struct TaskStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// Opens it for the partner's channel manager; false where the same is open already.
    func open(_ task: PartnerTask, at instant: Date) async throws -> Bool {
        try await database.execute(
            """
            INSERT INTO partner_tasks
                (partner_id, kind, country, title, detail, clause, link, owner_id, opened_at, due_on)
            SELECT id, \(task.kind), \(task.country), \(task.title), \(task.detail), \(task.clause), \(task.link),
                manager_id, \(instant), \(task.dueOn)
            FROM partners WHERE id = \(task.partner)
            ON CONFLICT (partner_id, kind, coalesce(country, ''), link) WHERE state = 'open' DO NOTHING
            """) == 1
    }

    func open(of partner: Int) async throws -> [TaskRecord] {
        try await records("task.partner_id = \(partner) AND task.state = 'open'", order: "task.due_on, task.id")
    }

    func find(_ id: Int) async throws -> TaskRecord? {
        try await records("task.id = \(id)", order: "task.id").first
    }

    private func records(_ condition: SQL, order: SQL) async throws -> [TaskRecord] {
        try await database.all(
            """
            SELECT task.*, partners.name AS partner_name, owners.name AS owner_name, closers.name AS closer_name
            FROM partner_tasks task JOIN partners ON partners.id = task.partner_id
            LEFT JOIN users owners ON owners.id = task.owner_id LEFT JOIN users closers ON closers.id = task.closed_by
            WHERE \(raw: condition) ORDER BY \(raw: order) LIMIT 200
            """, TaskRecord.init(row:))
    }

    /// Closes it, once.
    func close(_ record: TaskRecord, outcome: String, by user: Int, at instant: Date) async throws {
        try await change(record) {
            """
            UPDATE partner_tasks SET state = 'done', outcome = \(outcome), closed_at = \(instant), closed_by = \(user),
                version = version + 1
            WHERE id = \(record.id) AND version = \(record.version) AND state = 'open'
            """
        }
    }

    func give(_ record: TaskRecord, to owner: Int) async throws {
        try await change(record) {
            """
            UPDATE partner_tasks SET owner_id = \(owner), version = version + 1
            WHERE id = \(record.id) AND version = \(record.version) AND state = 'open'
            """
        }
    }

    private func change(_ record: TaskRecord, _ statement: () -> SQL) async throws {
        guard try await database.execute(statement()) == 1 else {
            throw Refusal.conflict("Somebody else was first: look at the task again.")
        }
    }

    /// Who can take a task: those who run partners.
    func possibleOwners() async throws -> [(id: Int, name: String)] {
        try await database.all(
            """
            SELECT DISTINCT users.id, users.name FROM users JOIN user_roles ON user_id = users.id AND valid @> now()
            WHERE users.kind = 'staff' AND users.state = 'active' AND role IN ('channel_manager', 'program_manager')
            ORDER BY users.name, users.id
            """
        ) { (try $0.get("id", as: Int.self), try $0.get("name", as: String.self)) }
    }
}

/// A task with its people.
struct TaskRecord: Sendable {
    let id: Int
    let partner: Int
    let partnerName: String
    let kind: PartnerTask.Kind
    let title: String
    let detail: String
    let clause: String
    let link: String
    let owner: Int?
    let ownerName: String?
    let openedAt: Date
    let dueOn: Day
    let isOpen: Bool
    let outcome: String?
    let closedAt: Date?
    let closerName: String?
    let version: Int

    init(row: Row) throws {
        id = try row.get("id")
        partner = try row.get("partner_id")
        partnerName = try row.get("partner_name")
        kind = try row.get("kind")
        title = try row.get("title")
        detail = try row.get("detail")
        clause = try row.get("clause")
        link = try row.get("link")
        owner = try row.optional("owner_id")
        ownerName = try row.optional("owner_name")
        openedAt = try row.get("opened_at")
        dueOn = try row.get("due_on")
        isOpen = try row.get("state", as: String.self) == "open"
        outcome = try row.optional("outcome")
        closedAt = try row.optional("closed_at")
        closerName = try row.optional("closer_name")
        version = try row.get("version")
    }

    static func table(_ tasks: [TaskRecord], today: Day) -> Table {
        Table(
            "Open tasks", hidesCaption: true, [Column("Task"), Column("Owner"), Column("Due")],
            tasks.map { task in
                TableRow(
                    .link(task.title, "/tasks/\(task.id)", note: task.clause),
                    [
                        .text(task.ownerName ?? "Nobody yet"),
                        .due(task.dueOn.spoken, task.dueOn.left(from: today), isLate: task.dueOn < today),
                    ])
            })
    }
}
