import Foundation
import PartnerProgram
import Postgres

/// An invitation as it is kept. Of the opportunity it holds what the partner may read before it accepts, and no more.
struct CoSellRecord: Sendable {
    let id: Int
    let reference: String
    let opportunity: Int
    let partner: Int
    let partnerName: String
    let rules: CoSellInvitation
    let countryName: String
    let industry: String
    let outline: String
    let askedFor: String
    let territoryReason: String?
    let invitedAt: Date
    let inviter: String?
    let answeredAt: Date?
    let answerReason: String?
    let registration: Int?
    let version: Int

    var path: String { "/cosell-invitations/\(id)" }
    var title: String { "Invitation \(reference)" }

    /// Refuses a page that was opened before the last change.
    func expect(_ form: FormData) throws {
        guard form["version"] == String(version) else {
            throw Refusal.conflict("Somebody else changed \(reference) meanwhile. Look at it again.")
        }
    }
}

extension CoSellRecord {
    init(row: Row) throws {
        id = try row.get("id")
        reference = try row.get("reference")
        opportunity = try row.get("opportunity_id")
        partner = try row.get("partner_id")
        partnerName = try row.get("partner_name")
        rules = CoSellInvitation(state: try row.get("state"), answerBy: try row.get("answer_by"))
        countryName = try row.get("country_name")
        industry = try row.get("industry")
        outline = try row.get("outline")
        askedFor = try row.get("asked_for")
        territoryReason = try row.optional("outside_territory_reason")
        invitedAt = try row.get("invited_at")
        inviter = try row.optional("inviter")
        answeredAt = try row.optional("answered_at")
        answerReason = try row.optional("answer_reason")
        registration = try row.optional("registration_id")
        version = try row.get("version")
    }
}

extension CoSellInvitation.State {
    var tag: Tag {
        switch self {
        case .invited: .warn(label)
        case .accepted: .good(label)
        case .declined, .lapsed, .revoked: .bad(label)
        }
    }
}
