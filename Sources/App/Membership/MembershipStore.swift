import Foundation
import PartnerProgram
import Postgres

/// The membership of a partner (SM10): its dated states, the clock that runs, and the notices before its end.
struct MembershipStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func find(_ partner: Int, on today: Day) async throws -> MembershipRecord? {
        try await database.first(
            """
            SELECT partners.id, partners.name, partners.reference, users.name AS manager_name,
                users.email AS manager_email,
                held.status, lower(held.valid) AS since, held.cause, clock.id AS clock_id, clock.kind, clock.started_on,
                clock.months, clock.ends_on, clock.time_zone, clock.extended_from, clock.extension_reason
            FROM partners LEFT JOIN users ON users.id = partners.manager_id
            LEFT JOIN LATERAL (
                SELECT * FROM partner_memberships
                WHERE partner_id = partners.id AND NOT isempty(valid) AND lower(valid) <= \(today)
                ORDER BY lower(valid) DESC LIMIT 1) held ON true
            LEFT JOIN membership_clocks clock ON clock.partner_id = partners.id AND clock.stopped_on IS NULL
            WHERE partners.id = \(partner)
            """, MembershipRecord.init(row:))
    }

    /// Newest first.
    func history(of partner: Int) async throws -> [(
        status: MembershipState, from: Day, cause: String, recordedAt: Date
    )] {
        try await database.all(
            """
            SELECT status, lower(valid) AS since, cause, recorded_at FROM partner_memberships
            WHERE partner_id = \(partner) AND NOT isempty(valid) ORDER BY lower(valid) DESC
            """
        ) { row in
            (try row.get("status"), try row.get("since"), try row.get("cause"), try row.get("recorded_at"))
        }
    }

    /// Writes the state that a rule returned, from `day` on.
    func write(_ state: MembershipState, of partner: Int, from day: Day, cause: String, by actor: Actor) async throws {
        try await database.execute(
            """
            UPDATE partner_memberships
            SET valid = CASE WHEN lower(valid) >= \(day) THEN 'empty'::daterange ELSE
                daterange(lower(valid), \(day)) END
            WHERE partner_id = \(partner) AND upper_inf(valid)
            """)
        try await database.execute(
            """
            INSERT INTO partner_memberships (partner_id, status, valid, cause, recorded_by)
            VALUES (\(partner), \(state), daterange(\(day), NULL), \(cause), \(actor.user))
            """)
    }

    // MARK: - clocks

    /// Starts a clock with its notices.
    func start(_ clock: MembershipClock, of partner: Int, noticeDays: [Int]) async throws {
        let id = try await database.one(
            """
            INSERT INTO membership_clocks (partner_id, kind, started_on, months, ends_on, time_zone, ends_at, clause)
            VALUES (\(partner), \(clock.kind.stored), \(clock.start), \(clock.months), \(clock.deadline),
                \(clock.zone.identifier), \(clock.endInstant), \(clock.kind.clause)) RETURNING id
            """
        ) { try $0.get("id", as: Int.self) }
        try await write(clock.notices(daysBefore: noticeDays), of: id)
    }

    /// Writes a later deadline, given in writing, and the notices before it.
    func extend(_ id: Int, to clock: MembershipClock, from old: Day, noticeDays: [Int], by actor: Actor) async throws {
        try await database.execute(
            """
            UPDATE membership_clocks SET ends_on = \(clock.deadline), ends_at = \(clock.endInstant),
                extended_from = \(old), extension_reason = \(clock.granted?.reason), extended_by = \(actor.user)
            WHERE id = \(id)
            """)
        try await write(clock.notices(daysBefore: noticeDays), of: id)
    }

    private func write(_ notices: [Notice], of clock: Int) async throws {
        for notice in notices {
            try await database.execute(
                """
                INSERT INTO membership_notices (clock_id, days_before, ends_on, due_on)
                VALUES (\(clock), \(notice.daysBefore), \(notice.deadline), \(notice.day))
                """)
        }
    }

    func stopClock(of partner: Int, on day: Day, reason: String) async throws {
        try await database.execute(
            """
            UPDATE membership_clocks SET stopped_on = \(day), stop_reason = \(reason)
            WHERE partner_id = \(partner) AND stopped_on IS NULL
            """)
    }

    /// The mail addresses of a partner's administrators.
    func administrators(of partner: Int) async throws -> [(name: String, email: String)] {
        try await database.all(
            """
            SELECT name, email FROM users WHERE partner_id = \(partner) AND state <> 'disabled' AND id IN (
                SELECT user_id FROM user_roles WHERE role = 'partner_administrator' AND valid @> now()) ORDER BY id
            """
        ) { (try $0.get("name"), try $0.get("email")) }
    }
}

/// A partner's membership as it stands on a day.
struct MembershipRecord: Sendable {
    let partnerID: Int
    let partnerName: String
    let reference: String
    let managerName: String?
    let managerEmail: String?
    let rules: Membership
    let since: Day?
    let cause: String?
    let clockID: Int?

    init(row: Row) throws {
        partnerID = try row.get("id")
        partnerName = try row.get("name")
        reference = try row.get("reference")
        managerName = try row.optional("manager_name")
        managerEmail = try row.optional("manager_email")
        since = try row.optional("since")
        cause = try row.optional("cause")
        clockID = try row.optional("clock_id")
        let status = try row.optional("status", as: String.self).flatMap(MembershipState.init(rawValue:)) ?? .prospect
        rules = Membership(state: status, clock: clockID == nil ? nil : try MembershipClock(row: row))
    }

    var path: String { "/partners/\(partnerID)/membership" }
}

extension MembershipClock {
    fileprivate init(row: Row) throws {
        let kind: Kind = try row.get("kind", as: String.self) == Kind.joining.stored ? .joining : .regaining
        let zone = try row.get("time_zone", as: String.self)
        let reason = try row.optional("extension_reason", as: String.self)
        let deadline = try row.get("ends_on", as: Day.self)
        self.init(
            kind: kind, start: try row.get("started_on"), months: try row.get("months"),
            zone: TimeZone(identifier: zone) ?? .gmt, granted: reason.map { Extension(until: deadline, reason: $0) })
    }
}

extension MembershipClock.Kind {
    var stored: String {
        switch self {
        case .joining: "registered"
        case .regaining: "after_loss"
        }
    }
}
