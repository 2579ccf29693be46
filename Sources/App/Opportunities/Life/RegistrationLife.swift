import Foundation
import PartnerProgram
import Postgres

/// What happens to a registration after its approval: extended, cancelled, expired, disputed; and to its opportunity:
/// the stage, the close.
struct RegistrationLife: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    private var store: RegistrationLifeStore { RegistrationLifeStore(database) }

    func extend(_ record: RegistrationRecord, to last: Day, because reason: String) async throws {
        let next = try record.rules.extended(to: last, reason: reason, today: today)
        try await store.extend(record, next, because: reason, by: actor, at: now)
        let words = "Through \(last.spoken). \(reason)"
        try await step(record, .approved, "Registration extended", words)
        try await tell(record, .extended(record, until: last, reason: reason, link: link(record)))
    }

    func cancel(_ record: RegistrationRecord, because reason: String) async throws {
        let next = try record.rules.cancelled(reason: reason)
        try await end(record, next, "Registration cancelled", reason)
        try await tell(record, .ended(record, "is cancelled", reason: reason, link: link(record)))
    }

    /// The day after its last one, while the opportunity is open.
    func expire(_ record: RegistrationRecord) async throws {
        let next = try record.rules.expired(on: today)
        let last = record.rules.expiresOn ?? today
        try await end(record, next, "Registration expired", "Its last day was \(last.spoken).")
        try await tell(
            record,
            .ended(record, "has expired", reason: "Its last day was \(last.spoken) (R105).", link: link(record)))
    }

    private func end(
        _ record: RegistrationRecord, _ next: OpportunityRegistration, _ title: String, _ reason: String
    ) async throws {
        try await store.end(record, next.state, on: today, because: reason)
        try await DealReviewStore(database).release(record.id, at: now)
        try await step(record, next.state, title, reason)
    }

    func reachStage(_ record: RegistrationRecord, _ percent: Int, on day: Day) async throws {
        guard let opportunity = record.opportunity else { throw Refusal.notFound }
        try await store.reach(percent, on: day, opportunity: opportunity, by: actor, at: now)
        try await TimelineStore(database).add(
            "\(record.title) stands at \(percent) %", link: record.path, to: .partner(record.partner), by: actor,
            at: now, on: day)
    }

    /// Closes the opportunity and with it every registration that is still valid on that day; contributions are locked.
    func close(_ record: RegistrationRecord, _ close: RegistrationCloseForm.Found) async throws {
        guard let opportunity = record.opportunity else { throw Refusal.notFound }
        _ = try record.rules.closed(isWon: close.isWon, on: close.day)
        try await self.close(opportunity: opportunity, close)
    }

    /// The same where nobody is registered for it, or several are. Nobody is invited to it any longer.
    func close(opportunity: Int, _ close: RegistrationCloseForm.Found) async throws {
        try await store.close(opportunity, close, by: actor, at: now)
        try await CoSellSteps(database, by: actor, desk).revokeAll(of: opportunity)
        if close.isWon { try await store.reach(100, on: close.day, opportunity: opportunity, by: actor, at: now) }
        for id in try await store.approved(of: opportunity) {
            let other = try await RegistrationStore(database).require(id)
            let state: RegistrationState = close.isWon ? .won : .lost
            try await end(
                other, OpportunityRegistration(state: state), "Opportunity \(state.label.lowercased())", close.note)
            try await store.lockContributions(of: id, by: actor, at: now)
        }
    }

    func raiseDispute(_ record: RegistrationRecord, because reason: String) async throws {
        let next = try RegistrationDispute.raised(from: record.rules.dispute, reason: reason)
        try await store.raise(record, next, because: reason, by: actor, at: now)
        try await told(record, "Dispute raised", reason)
        try await RegistrationMailStore(database).tellOffice(
            of: record, .disputed(record, reason: reason, link: link(record)))
    }

    func takeDispute(_ record: RegistrationRecord) async throws {
        let next = try RegistrationDispute.taken(from: record.rules.dispute)
        try await store.take(record, next, by: actor)
        try await told(record, "Dispute taken up", nil)
    }

    func decideDispute(_ record: RegistrationRecord, isUpheld: Bool, because reason: String) async throws {
        let next = try RegistrationDispute.decided(
            from: record.rules.dispute, isUpheld: isUpheld, reason: reason, by: actor.user ?? 0,
            decider: record.deciderID)
        try await store.decide(record, next, because: reason, by: actor, at: now)
        try await told(record, "Dispute \(next.label.lowercased())", reason)
        try await tell(record, .disputeDecided(record, next, reason: reason, link: link(record)))
    }

    private func step(
        _ record: RegistrationRecord, _ state: RegistrationState, _ title: String, _ words: String?
    ) async throws {
        try await RegistrationStore(database).step(record, to: state, by: actor, at: now, reason: words)
        try await told(record, title, words)
    }

    private func told(_ record: RegistrationRecord, _ title: String, _ words: String?) async throws {
        try await TimelineStore(database).add(
            "\(title): \(record.title)", detail: words, link: record.path, to: .partner(record.partner), by: actor,
            at: now)
    }

    private func tell(_ record: RegistrationRecord, _ mail: RegistrationMail) async throws {
        try await RegistrationMailStore(database).tellPartner(of: record, mail)
    }

    private func link(_ record: RegistrationRecord) -> String { desk.settings.publicURL + record.path }
}
