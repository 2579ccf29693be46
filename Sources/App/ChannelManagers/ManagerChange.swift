import Foundation
import PartnerProgram
import Postgres

/// Another channel manager looks after partners (R21): from a day on, with what is still open, and both are told.
struct ManagerChange {
    let database: Transaction
    let desk: Desk

    init(_ database: Transaction, _ desk: Desk) {
        self.database = database
        self.desk = desk
    }

    struct Wanted: Sendable {
        let manager: NamedPerson
        let day: Day
        let reason: String
        let actor: Actor
        /// The rule that says so; none where somebody chose the manager by hand.
        let rule: Int?
    }

    /// One statement takes so many at a time.
    private static let lot = 2000

    /// Gives how much open work went with them. A day that lies ahead is written down; on it the worker hands over.
    func hand(_ moves: [ManagerMove], _ wanted: Wanted) async throws -> Int {
        let store = ManagerChangeStore(database)
        let (now, isDue) = (desk.clock.now, wanted.day <= desk.clock.today)
        let title =
            isDue
            ? "Channel manager is now \(wanted.manager.name)"
            : "\(wanted.manager.name) becomes the channel manager on \(wanted.day.spoken)"
        var work = 0
        for start in stride(from: 0, to: moves.count, by: Self.lot) {
            let lot = Array(moves[start..<min(start + Self.lot, moves.count)])
            let others = lot.filter { $0.before?.id != wanted.manager.id }
            if isDue { work += try await store.moveOpenWork(others, to: wanted.manager.id) }
            try await store.write(lot, wanted, isHandedOver: isDue, at: now)
            try await store.tell(others, title, wanted, at: now)
        }
        return work
    }

    /// One partner, whose new manager and former one hear of it on the day. Nothing where it is so already.
    func hand(_ partner: Int, _ wanted: Wanted) async throws {
        guard let move = try await ManagerChangeStore(database).move(of: partner, on: wanted.day) else { return }
        if move.before?.id == wanted.manager.id, move.isByHand == (wanted.rule == nil) { return }
        let work = try await hand([move], wanted)
        guard move.before?.id != wanted.manager.id, wanted.day <= desk.clock.today else { return }
        try await ManagerMail(database, desk).moved([move], wanted, OpenWork(tasks: work))
    }

    /// The day of a change that was written down before has come: the open work follows.
    func carryOut(planned id: Int) async throws {
        let store = PartnerManagerStore(database)
        guard let planned = try await store.planned(id) else { return }
        let before = try await ManagerChangeStore(database).move(of: planned.partner, on: planned.day.adding(days: -1))
        try await store.markHandedOver(id, at: desk.clock.now)
        guard let move = before, move.before?.id != planned.manager.id else { return }
        let wanted = Wanted(
            manager: planned.manager, day: planned.day, reason: planned.reason, actor: .system, rule: planned.rule)
        let work = try await ManagerChangeStore(database).moveOpenWork([move], to: planned.manager.id)
        try await ManagerChangeStore(database).tell(
            [move], "Channel manager is now \(planned.manager.name)", wanted, at: desk.clock.now)
        try await ManagerMail(database, desk).moved([move], wanted, OpenWork(tasks: work))
    }
}
