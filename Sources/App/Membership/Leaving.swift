import Foundation
import PartnerProgram
import Postgres

/// The ways out of the program: an agreement that is terminated, and a removal that two people decide (SM10, R53).
struct Leaving: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    /// Records the notice; where its day has come the agreement ends at once.
    func terminate(_ record: AgreementRecord, _ notice: TerminationNotice) async throws {
        guard record.rules.termination == nil else {
            throw Refusal.conflict("Notice of termination was given before: \(record.title) already has its last day.")
        }
        let membership = try await membership(of: record)
        if record.rules.kind == .orderForm { _ = try membership.rules.terminated() }
        let document = try await DocumentStore(database).insert(
            notice.document, application: nil, partner: record.partnerID, by: actor, at: now)
        let noticed = try noticed(record, notice, document)
        try await AgreementStore(database).giveNotice(record, as: noticed, document: document, by: actor, at: now)
        try await tell(
            "Notice of termination of \(record.title)", membership, detail: notice.reason, on: notice.day, record.path)
        try await MembershipMail(database, desk).terminated(record, membership, notice)
        guard notice.day <= today, let current = try await AgreementStore(database).find(record.id) else { return }
        try await end(current)
    }

    private func noticed(
        _ record: AgreementRecord, _ notice: TerminationNotice, _ document: Int
    ) throws -> Agreement {
        do {
            return try record.rules.givenNotice(
                .init(reason: notice.reason, noticeDocument: String(document), effectiveOn: notice.day))
        } catch {
            throw error.asProblem(of: "ended")
        }
    }

    /// The day of the termination has come: with an Order Form the territory and the membership end.
    func end(_ record: AgreementRecord) async throws {
        let terminated = try record.rules.terminated(on: today)
        let membership = try await membership(of: record)
        let day = record.rules.termination?.effectiveOn ?? today
        try await AgreementStore(database).move(
            record, to: terminated, by: actor, at: now, reason: record.rules.termination?.reason)
        try await AgreementStore(database).endTerritory(record.id)
        try await tell(
            "\(record.title) terminated", membership, detail: record.rules.termination?.reason, on: day, record.path)
        guard record.rules.kind == .orderForm else { return }
        let next = try membership.rules.terminated()
        try await leave(membership, next, from: day, cause: "\(record.title) terminated")
    }

    /// Legal carries out what a program manager proposed: the agreements end with the membership.
    func remove(_ membership: MembershipRecord, _ removal: Removal, document: UploadedDocument, by legal: User)
        async throws
    {
        let next = try membership.rules.removed(programManager: removal.proposedBy, legal: legal.id)
        let stored = try await DocumentStore(database).insert(
            document, application: nil, partner: membership.partnerID, by: actor, at: now)
        try await RemovalStore(database).carryOut(removal, by: legal.id, document: stored, at: now)
        for agreement in try await AgreementStore(database).active(of: membership.partnerID) {
            try await endForRemoval(agreement, removal, stored)
        }
        try await leave(membership, next, from: today, cause: "Removed: \(removal.reason)")
        try await tell("Removed from the program", membership, detail: removal.reason, on: today, membership.path)
        try await MembershipMail(database, desk).removed(membership, removal.reason)
    }

    private func endForRemoval(_ record: AgreementRecord, _ removal: Removal, _ document: Int) async throws {
        let day = max(today, record.rules.takesEffectOn ?? today)
        let noticed = try record.rules.givenNotice(
            .init(reason: removal.reason, noticeDocument: String(document), effectiveOn: day))
        try await AgreementStore(database).giveNotice(record, as: noticed, document: document, by: actor, at: now)
        let terminated = try noticed.terminated(on: today)
        try await AgreementStore(database).move(record, to: terminated, by: actor, at: now, reason: removal.reason)
        try await AgreementStore(database).endTerritory(record.id)
    }

    private func leave(_ membership: MembershipRecord, _ next: Membership, from day: Day, cause: String) async throws {
        let store = MembershipStore(database)
        try await store.write(next.state, of: membership.partnerID, from: day, cause: cause, by: actor)
        try await store.stopClock(of: membership.partnerID, on: day, reason: cause)
        let reason = "The partner left the program. \(cause)\(cause.hasSuffix(".") ? "" : ".")"
        try await HoldingEnding(database, by: actor, desk).end(
            of: membership.partnerID, from: day, .left, because: reason)
    }

    private func membership(of record: AgreementRecord) async throws -> MembershipRecord {
        guard let partner = record.partnerID,
            let membership = try await MembershipStore(database).find(partner, on: today)
        else {
            throw Refusal.conflict("\(record.title) belongs to no partner yet: void it, or wait for its signatures.")
        }
        return membership
    }

    private func tell(
        _ title: String, _ membership: MembershipRecord, detail: String?, on day: Day, _ link: String
    ) async throws {
        try await TimelineStore(database).add(
            title, detail: detail, link: link, to: .partner(membership.partnerID), by: actor, at: now, on: day)
    }
}
