import Foundation
import PartnerProgram
import Postgres

/// The tabs of the queue: what nobody has taken, what is mine, what is with any reviewer, what waits for the applicant,
/// what is decided.
enum ApplicationTab: String, Sendable, CaseIterable {
    case unassigned, mine, review, waiting, decided

    var label: String {
        switch self {
        case .unassigned: "Unassigned"
        case .mine: "Mine"
        case .review: "Under review"
        case .waiting: "Waiting for the applicant"
        case .decided: "Decided"
        }
    }
}

/// The queue of applications, the oldest first; decided ones the latest first.
struct ApplicationQueueStore {
    static let pageSize = 50

    let database: any Querying
    let reader: Int

    init(_ database: any Querying, for reader: Int) {
        self.database = database
        self.reader = reader
    }

    struct Row: Sendable {
        let id: Int
        let reference: String
        let name: String
        let countries: [String]
        let state: ApplicationState
        let stateSince: Date
        let submittedAt: Date
        let reviewer: String?
    }

    /// One page after the application `last`, and whether there are more.
    func rows(_ tab: ApplicationTab, after last: Int?) async throws -> (rows: [Row], hasMore: Bool) {
        let key: SQL = tab == .decided ? "state_since" : "submitted_at"
        let direction: SQL = tab == .decided ? "DESC" : "ASC"
        let sign: SQL = tab == .decided ? "<" : ">"
        let from: SQL =
            last.map {
                "AND (\(raw: key), id) \(raw: sign) (SELECT \(raw: key), id FROM applications WHERE id = \($0))"
            } ?? ""
        let rows = try await database.all(
            """
            SELECT id, reference, legal_name, state, state_since, submitted_at,
                (SELECT name FROM users WHERE users.id = assigned_to) AS reviewer, ARRAY(
                    SELECT name FROM application_countries JOIN countries ON alpha2 = application_countries.country
                    WHERE application_id = applications.id ORDER BY position) AS wanted
            FROM applications WHERE \(raw: condition(of: tab)) \(raw: from)
            ORDER BY \(raw: key) \(raw: direction), id \(raw: direction) LIMIT \(Self.pageSize + 1)
            """, Row.init(row:))
        return (Array(rows.prefix(Self.pageSize)), rows.count > Self.pageSize)
    }

    func counts() async throws -> [ApplicationTab: Int] {
        var counts: [ApplicationTab: Int] = [:]
        for tab in ApplicationTab.allCases {
            counts[tab] = try await database.one(
                "SELECT count(*) AS count FROM applications WHERE \(raw: condition(of: tab))"
            ) { try $0.get("count") }
        }
        return counts
    }

    private func condition(of tab: ApplicationTab) -> SQL {
        switch tab {
        case .unassigned: "state = 'submitted'"
        case .mine: "state = 'under_review' AND assigned_to = \(reader)"
        case .review: "state = 'under_review'"
        case .waiting: "state = 'info_requested'"
        case .decided:
            """
            submitted_at IS NOT NULL
                AND state IN ('approved', 'agreement_sent', 'onboarded', 'rejected', 'withdrawn', 'expired')
            """
        }
    }

    /// The next one to decide after `id`, going round: unassigned ones and the reader's own.
    func next(after id: Int) async throws -> (id: Int, position: Int, total: Int)? {
        try await database.first(
            """
            WITH waiting AS (
                SELECT id, submitted_at, row_number() OVER (ORDER BY submitted_at, id) AS position,
                    count(*) OVER () AS total
                FROM applications
                WHERE state = 'submitted' OR (state = 'under_review' AND assigned_to = \(reader))
            )
            SELECT id, position, total FROM waiting WHERE id <> \(id)
            ORDER BY (submitted_at, id) <= (SELECT submitted_at, id FROM applications WHERE id = \(id)),
                position
            LIMIT 1
            """
        ) { (try $0.get("id"), try $0.get("position"), try $0.get("total")) }
    }
}

extension ApplicationQueueStore.Row {
    init(row: Postgres.Row) throws {
        id = try row.get("id")
        reference = try row.get("reference")
        name = try row.get("legal_name")
        countries = try row.get("wanted")
        state = try row.get("state")
        stateSince = try row.get("state_since")
        submittedAt = try row.get("submitted_at")
        reviewer = try row.optional("reviewer")
    }
}
