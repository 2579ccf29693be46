import PartnerProgram
import Postgres

/// What a day brings to reviews: reminders before the last day, and the end after it.
struct FinancialReviewDay: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    enum Duty { case remind, expire }

    /// Ours (DEFAULT): how long before the last day the partner and Finance are told.
    static let reminders = [60, 30, 7]

    private var store: FinancialReviewDayStore { FinancialReviewDayStore(database: database) }

    func due(_ duty: Duty, after last: Int) async throws -> Int? {
        switch duty {
        case .remind: try await store.toRemind(Self.reminders, on: today, after: last)
        case .expire: try await store.toExpire(on: today, after: last)
        }
    }

    func carryOut(_ duty: Duty, _ id: Int) async throws {
        let record = try await FinancialReviewStore(database).require(id)
        switch duty {
        case .expire: try await FinancialReviewSteps(database: database, actor: actor, desk: desk).expire(record)
        case .remind:
            guard let last = record.rules.validUntil else { return }
            try await store.note(Self.reminders.filter { today >= last.adding(days: -$0) }, of: id, at: now)
            try await FinancialReviewMail(database: database, desk: desk).endsSoon(record, on: last)
        }
    }
}
