import Foundation
import PartnerProgram
import Postgres

/// Who looked after a partner from when to when, by what.
struct ManagerTerm: Sendable {
    let id: Int
    let manager: NamedPerson
    let since: Day
    let until: Day?
    let reason: String
    let isByRule: Bool
    let recordedBy: String?

    init(row: Row) throws {
        id = try row.get("id")
        manager = NamedPerson(id: try row.get("manager_id"), name: try row.get("name"))
        since = try row.get("since")
        until = try row.optional("until")
        reason = try row.get("reason")
        isByRule = try row.get("by_rule")
        recordedBy = try row.optional("recorder")
    }
}

/// The managers of one partner, one after the other.
struct PartnerManagerStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// The latest first; what is planned stands before what is.
    func terms(of partner: Int) async throws -> [ManagerTerm] {
        try await database.all(
            """
            SELECT held.id, held.manager_id, users.name, lower(held.valid) AS since, upper(held.valid) - 1 AS until,
                held.reason, held.rule_id IS NOT NULL AS by_rule, recorders.name AS recorder
            FROM partner_managers held JOIN users ON users.id = held.manager_id
            LEFT JOIN users recorders ON recorders.id = held.recorded_by
            WHERE held.partner_id = \(partner) AND NOT isempty(held.valid) ORDER BY lower(held.valid) DESC
            """, ManagerTerm.init(row:))
    }

    /// The country the partner is located in on the day.
    func location(of partner: Int, on day: Day) async throws -> String? {
        try await database.first(
            "SELECT country FROM partner_locations WHERE partner_id = \(partner) AND valid @> \(day)::date"
        ) { try $0.get("country") }
    }

    /// A term whose work has not been handed over yet.
    func planned(_ id: Int) async throws -> PlannedManager? {
        try await database.first(
            """
            SELECT partner_managers.partner_id, manager_id, users.name, lower(valid) AS day, reason, rule_id
            FROM partner_managers JOIN users ON users.id = manager_id
            WHERE partner_managers.id = \(id) AND handed_over_at IS NULL AND NOT isempty(valid)
            """
        ) { row in
            PlannedManager(
                partner: try row.get("partner_id"),
                manager: NamedPerson(id: try row.get("manager_id"), name: try row.get("name")),
                day: try row.get("day"), reason: try row.get("reason"), rule: try row.optional("rule_id"))
        }
    }

    func markHandedOver(_ id: Int, at now: Date) async throws {
        try await database.execute(
            "UPDATE partner_managers SET handed_over_at = \(now) WHERE id = \(id) AND handed_over_at IS NULL")
    }
}

/// A manager who was named for a day to come.
struct PlannedManager: Sendable {
    let partner: Int
    let manager: NamedPerson
    let day: Day
    let reason: String
    let rule: Int?
}
