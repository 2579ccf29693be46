import Foundation
import PartnerProgram
import Postgres

/// A removal that a program manager has proposed and legal carries out (R53).
struct Removal: Sendable {
    let id: Int
    let reason: String
    let proposedAt: Date
    let proposedBy: Int
    let proposer: String
}

struct RemovalStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func open(of partner: Int) async throws -> Removal? {
        try await database.first(
            """
            SELECT membership_removals.id, reason, proposed_at, proposed_by, users.name AS proposer
            FROM membership_removals JOIN users ON users.id = proposed_by
            WHERE membership_removals.partner_id = \(partner) AND membership_removals.state = 'proposed'
            """
        ) { row in
            Removal(
                id: try row.get("id"), reason: try row.get("reason"), proposedAt: try row.get("proposed_at"),
                proposedBy: try row.get("proposed_by"), proposer: try row.get("proposer"))
        }
    }

    func propose(_ partner: Int, reason: String, by user: Int, at instant: Date) async throws {
        try await database.execute(
            """
            INSERT INTO membership_removals (partner_id, reason, proposed_at, proposed_by)
            VALUES (\(partner), \(reason), \(instant), \(user))
            """)
    }

    func carryOut(_ removal: Removal, by user: Int, document: Int, at instant: Date) async throws {
        try await decide(
            removal, "state = 'carried_out', decided_at = \(instant), decided_by = \(user), document_id = \(document)")
    }

    func withdraw(_ removal: Removal, by user: Int, at instant: Date) async throws {
        try await decide(removal, "state = 'withdrawn', decided_at = \(instant), decided_by = \(user)")
    }

    private func decide(_ removal: Removal, _ facts: SQL) async throws {
        let changed = try await database.execute(
            "UPDATE membership_removals SET \(raw: facts) WHERE id = \(removal.id) AND state = 'proposed'")
        guard changed == 1 else {
            throw Refusal.conflict("Somebody else decided the removal at the same moment. Look again.")
        }
    }
}
