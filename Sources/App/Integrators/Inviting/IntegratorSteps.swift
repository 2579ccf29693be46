import Foundation
import PartnerProgram
import Postgres

/// What is done with an invitation: sent, accepted, declined, withdrawn, and the authorization ended.
struct IntegratorSteps: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    /// Days after which the channel manager asks the partner about an invitation: ours, since the program sets no term.
    static let followUpDays = 30

    private var store: IntegratorStore { IntegratorStore(database, today: today) }
    private var mail: IntegratorMail { IntegratorMail(database: database, desk: desk) }

    /// What the database refuses when the same partner is invited twice at once.
    static let known: KnownConstraints = [
        "integrators_are_invited_once": ("letter", "Somebody else invited this partner meanwhile: look again")
    ]

    /// On today's facts alone, as they are read in this transaction.
    func invite(_ partner: PartnerRecord, letter: String) async throws -> Done {
        guard let content = try await IntegratorReader(database).read(partner, on: today) else {
            throw IntegratorInvitation.Refusal.standing(.criteriaNotMet(["the program names no criteria"]))
        }
        _ = try IntegratorInvitation.sent(
            after: content.assessment.trace, standing: try await store.standing(of: partner.id),
            isMember: partner.status?.value.isMember ?? false)
        guard let user = actor.user else { throw Refusal.forbidden }
        let id = try await store.insert(content, letter: letter, of: partner.id, by: user, at: now)
        let record = try await store.require(id)
        try await told(record, "Invited as Global System Integrator")
        _ = try await TaskStore(database).open(
            PartnerTask(
                partner: partner.id, kind: .integratorInvited, title: "Follow up the invitation \(record.reference)",
                detail: "\(partner.name) is invited as a Global System Integrator. Ask whether something is unclear.",
                clause: "R44", link: record.path, dueOn: today.adding(days: Self.followUpDays)), at: now)
        try await mail.invited(record)
        return Done(record.path, notice: "The invitation is sent to the partner's administrators.")
    }

    func accept(_ record: IntegratorRecord) async throws -> Done {
        let isMember = try await store.isMember(record.partner)
        let (next, held) = try record.rules.accepted(on: today, isMember: isMember)
        try await store.answer(record, next, because: "", at: now)
        let from = held.heldFrom ?? today
        try await told(record, "Global System Integrator from \(from.spoken) on")
        try await mail.accepted(record)
        return Done(record.path, notice: "\(record.partnerName) is a Global System Integrator from today on.")
    }

    func decline(_ record: IntegratorRecord, because reason: String) async throws -> Done {
        try await store.answer(record, try record.rules.declined(), because: reason, at: now)
        try await told(record, "Invitation as Global System Integrator declined", reason)
        try await mail.declined(record, because: reason)
        return Done(record.path, notice: "You have declined the invitation.")
    }

    func withdraw(_ record: IntegratorRecord, because reason: String) async throws -> Done {
        let next = try record.rules.withdrawn(because: reason)
        try await store.withdraw(record, next, because: reason, by: actor, at: now)
        try await told(record, "Invitation as Global System Integrator withdrawn", reason)
        try await mail.withdrawn(record, because: reason)
        return Done(record.path, notice: "The invitation is withdrawn.")
    }

    func end(_ record: IntegratorRecord, after last: Day, because reason: String) async throws -> Done {
        guard let held = record.held else { throw Refusal.notFound }
        let ended = try IntegratorInvitation.end(
            heldFrom: held.from, until: held.until, lastDay: last, today: today, because: reason)
        try await store.end(held, before: ended.heldUntil ?? last.adding(days: 1), because: reason)
        try await told(record, "Global System Integrator until \(last.spoken)", reason)
        try await mail.ended(record, on: last, because: reason)
        return Done(record.path, notice: "The authorization ends: its last day is \(last.spoken).")
    }

    private func told(_ record: IntegratorRecord, _ title: String, _ words: String = "") async throws {
        try await TimelineStore(database).add(
            title, detail: words.isEmpty ? nil : words, link: record.path, to: .partner(record.partner), by: actor,
            at: now)
    }
}
