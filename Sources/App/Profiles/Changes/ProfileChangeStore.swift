import Foundation
import PartnerProgram
import Postgres

/// Proposed changes of who a company is, and the decisions on them.
struct ProfileChangeStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func insert(_ change: ProfileChange, of partner: Int, by user: Int, at instant: Date) async throws -> Int {
        let id: Int = try await database.one(
            """
            INSERT INTO profile_changes (partner_id, state, proposed_at, proposed_by)
            VALUES (\(partner), \(change.state), \(instant), \(user)) RETURNING id
            """
        ) { try $0.get("id") }
        for entry in change.entries {
            try await database.execute(
                """
                INSERT INTO profile_change_fields (change_id, field, was, wanted)
                VALUES (\(id), \(entry.field), \(entry.before), \(entry.after))
                """)
        }
        return id
    }

    func find(_ id: Int) async throws -> ChangeRecord? {
        guard var record = try await records("change.id = \(id)", limit: 1).first else { return nil }
        let fields = try await database.all(
            """
            SELECT field, was, wanted, decision, decision_reason FROM profile_change_fields WHERE change_id = \(id)
            """
        ) { row in
            (
                ProfileChange.Entry(
                    field: try row.get("field"), before: try row.get("was"), after: try row.get("wanted")),
                try row.optional("decision", as: String.self), try row.optional("decision_reason", as: String.self)
            )
        }
        let order = ProfileField.allCases
        for (entry, decision, reason) in fields.sorted(by: {
            (order.firstIndex(of: $0.0.field) ?? 0) < (order.firstIndex(of: $1.0.field) ?? 0)
        }) {
            record.rules.entries.append(entry)
            if let decision {
                record.rules.decisions[entry.field] =
                    decision == "accepted" ? .accepted : .declined(reason: reason ?? "")
            }
        }
        return record
    }

    /// The partner's changes, newest first.
    func changes(of partner: Int) async throws -> [ChangeRecord] {
        try await records("change.partner_id = \(partner)", limit: 20, order: "change.id DESC")
    }

    private func records(_ condition: SQL, limit: Int, order: SQL = "change.id") async throws -> [ChangeRecord] {
        try await database.all(
            """
            SELECT change.id, change.partner_id, partners.name AS partner, change.state, proposed_at, proposed_by,
                decided_at, ARRAY(SELECT field FROM profile_change_fields WHERE change_id = change.id) AS fields,
                (SELECT name FROM desk.partner_people(change.partner_id) WHERE user_id = proposed_by) AS proposer,
                (SELECT name FROM desk.partner_people(change.partner_id) WHERE user_id = decided_by) AS decider
            FROM profile_changes change JOIN partners ON partners.id = change.partner_id
            WHERE \(raw: condition) ORDER BY \(raw: order) LIMIT \(limit)
            """, ChangeRecord.init(row:))
    }

    /// Writes what the rule decided, once.
    func decide(_ record: ChangeRecord, as decided: ProfileChange, by user: Int, at instant: Date) async throws {
        for (field, decision) in decided.decisions {
            let reason: String? = if case .declined(let reason) = decision { reason } else { nil }
            try await database.execute(
                """
                UPDATE profile_change_fields SET decision = \(decision == .accepted ? "accepted" : "declined"),
                    decision_reason = \(reason) WHERE change_id = \(record.id) AND field = \(field)
                """)
        }
        try await close(record) {
            """
            UPDATE profile_changes SET state = \(decided.state), decided_at = \(instant), decided_by = \(user)
            WHERE id = \(record.id) AND state = \(record.rules.state)
            """
        }
    }

    func withdraw(_ record: ChangeRecord, as withdrawn: ProfileChange) async throws {
        try await close(record) {
            """
            UPDATE profile_changes SET state = \(withdrawn.state)
            WHERE id = \(record.id) AND state = \(record.rules.state)
            """
        }
    }

    private func close(_ record: ChangeRecord, _ statement: () -> SQL) async throws {
        guard try await database.execute(statement()) == 1 else {
            throw Refusal.conflict("Somebody else was first: this change is no longer open.")
        }
    }
}

/// A proposed change with who asked and who decided.
struct ChangeRecord: Sendable {
    let id: Int
    let partner: Int
    let partnerName: String
    /// With its entries where the change was read alone.
    var rules: ProfileChange
    let fields: [ProfileField]
    let proposedAt: Date
    let proposedBy: Int
    let proposer: String
    let decidedAt: Date?
    let decider: String?

    init(row: Row) throws {
        id = try row.get("id")
        partner = try row.get("partner_id")
        partnerName = try row.get("partner")
        rules = ProfileChange(state: try row.get("state"), entries: [])
        let named = try row.get("fields", as: [String].self).compactMap(ProfileField.init(rawValue:))
        fields = ProfileField.allCases.filter(named.contains)
        proposedAt = try row.get("proposed_at")
        proposedBy = try row.get("proposed_by")
        proposer = try row.optional("proposer") ?? "Somebody"
        decidedAt = try row.optional("decided_at")
        decider = try row.optional("decider")
    }

    var fieldNames: String { fields.map(\.label).joined(separator: ", ") }
}

extension ProfileChange.State {
    var tag: Tag {
        switch self {
        case .proposed: .warn("Waiting for a decision")
        case .accepted: .good(label)
        case .partlyAccepted: .good(label)
        case .declined: .bad(label)
        case .withdrawn: .calm(label)
        }
    }
}
