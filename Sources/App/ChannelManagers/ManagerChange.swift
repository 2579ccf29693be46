import Foundation
import PartnerProgram
import Postgres

/// Another channel manager looks after a partner (R21): from its day on, with what is still open.
struct ManagerChange {
    let database: Transaction
    let now: Date

    init(_ database: Transaction, at now: Date) {
        self.database = database
        self.now = now
    }

    /// Nothing where the manager is the same already. `rule` is the rule that says so; none where somebody chose.
    func hand(
        _ partner: Int, to manager: Int, from day: Day, because reason: String, by actor: Actor, rule: Int? = nil
    ) async throws {
        let store = ManagerChangeStore(database)
        guard let change = try await store.hand(partner, to: manager, from: day, because: reason, by: actor, rule: rule)
        else { return }
        let moved = try await store.moveOpenWork(of: partner, from: change.before, to: manager)
        let work = moved == 0 ? "" : ", and \(moved) open \(moved == 1 ? "task" : "tasks") with it"
        try await TimelineStore(database).add(
            "Channel manager is now \(change.name)", detail: reason + work, link: "/partners/\(partner)",
            to: .partner(partner), by: actor, at: now, on: day)
    }
}
