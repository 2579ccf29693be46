import Foundation
import PartnerProgram
import Postgres

/// What is done with invitations, each written, told and entered in the partner's timeline.
struct CoSellSteps: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    private var store: CoSellStore { CoSellStore(database) }
    private var mail: CoSellMail { CoSellMail(database, desk) }

    /// What the database refuses when the same partner is invited twice at once.
    static let known: KnownConstraints = [
        "cosell_invitations_are_open_once": ("partners", "One of these partners was invited meanwhile: look again")
    ]

    func invite(_ found: CoSellForm.Found, to opportunity: VendorOpportunityRecord, mayAgree: Bool) async throws {
        for partner in found.partners {
            _ = try CoSellInvitation.sent(
                answerBy: found.answerBy, today: today, isInTerritory: partner.territoryBy != nil,
                managerAgrees: mayAgree && found.territoryReason != nil, isOpportunityOpen: opportunity.isOpen)
            let id = try await store.insert(
                found, to: partner, of: opportunity, by: actor.user ?? 0, at: now)
            let record = try await store.require(id)
            try await tell(record, "Invited to sell with us", nil)
            try await mail.invited(record)
        }
    }

    /// Gives where the approved registration is.
    func accept(_ record: CoSellRecord) async throws -> String {
        let isOpen = try await store.isOpportunityOpen(record.id)
        let (_, registration) = try record.rules.accepted(on: today, isOpportunityOpen: isOpen)
        let last = registration.expiresOn ?? today
        let id = try await store.accept(record, until: last, by: actor, at: now)
        try await tell(record, "Invitation accepted", nil)
        try await mail.accepted(record, until: last)
        return "/opportunities/\(id)"
    }

    func decline(_ record: CoSellRecord, because reason: String) async throws {
        try await store.end(
            record, record.rules.declined(reason: reason), because: reason, by: actor, at: now)
        try await tell(record, "Invitation declined", reason)
        try await mail.declined(record, because: reason)
    }

    func revoke(_ record: CoSellRecord, because reason: String) async throws {
        try await store.end(
            record, record.rules.revoked(reason: reason), because: reason, by: actor, at: now)
        try await tell(record, "Invitation revoked", reason)
        try await mail.revoked(record, because: reason)
    }

    /// The opportunity closed: what nobody has answered is taken back.
    func revokeAll(of opportunity: Int) async throws {
        for record in try await store.all(of: opportunity) where record.rules.state == .invited {
            try await revoke(record, because: "The opportunity is closed")
        }
    }

    func lapse(_ record: CoSellRecord) async throws {
        try await store.end(record, record.rules.lapsed(on: today), because: nil, by: actor, at: now)
        try await tell(record, "Invitation lapsed", "Nobody answered by \(record.rules.answerBy.spoken)")
        try await mail.lapsed(record)
    }

    private func tell(_ record: CoSellRecord, _ title: String, _ words: String?) async throws {
        try await TimelineStore(database).add(
            "\(title): \(record.reference)", detail: words, link: record.path, to: .partner(record.partner), by: actor,
            at: now)
    }
}
