import Foundation
import PartnerProgram
import Postgres

/// An invitation as it is kept, with the assessment as it was, and the authorization that it gave.
struct IntegratorRecord: Sendable {
    let id: Int
    let reference: String
    let partner: Int
    let partnerName: String
    let rules: IntegratorInvitation
    let assessment: IntegratorAssessment
    let letter: String
    let invitedAt: Date
    let inviter: String
    let answeredAt: Date?
    let answerer: String?
    let answerReason: String
    let version: Int
    let held: Held?
    /// The day on which it was read.
    let today: Day

    /// The authorization that was accepted.
    struct Held: Sendable {
        let id: Int
        let from: Day
        /// The first day on which it is held no longer.
        let until: Day?
        let endReason: String?
    }

    var path: String { "/integrators/\(id)" }
    var title: String { "Global System Integrator: \(partnerName)" }
    var isOpen: Bool { rules.state == .invited }
    var holds: Bool { held.map { $0.until.map { $0 > today } ?? true } ?? false }

    /// "Global System Integrator since 1 September 2021", "Invited, and not answered yet".
    var standing: String {
        if let held {
            if held.from == held.until { return "Accepted, and never a Global System Integrator" }
            let last = held.until.map { $0.adding(days: -1).spoken }
            guard holds else { return "Global System Integrator until \(last ?? "")" }
            return "Global System Integrator since \(held.from.spoken)" + (last.map { ", until \($0)" } ?? "")
        }
        switch rules.state {
        case .invited: return "Invited, and not answered yet"
        case .accepted: return "Accepted"
        case .declined: return "The invitation was declined"
        case .withdrawn: return "The invitation was withdrawn"
        }
    }

    var tag: Tag { Self.tag(rules.state, isHeld: holds) }

    static func tag(_ state: IntegratorInvitation.State, isHeld: Bool) -> Tag {
        switch state {
        case .invited: .warn(state.label)
        case .accepted: isHeld ? .good("Held") : .calm("Ended")
        case .declined: .bad(state.label)
        case .withdrawn: .calm(state.label)
        }
    }

    /// Refuses a page that was opened before the last change.
    func expect(_ form: FormData) throws {
        guard form["version"] == String(version) else {
            throw Refusal.conflict("Somebody else changed \(reference) meanwhile. Look at it again.")
        }
    }

    init(row: Row, today: Day) throws {
        id = try row.get("id")
        reference = try row.get("reference")
        partner = try row.get("partner_id")
        partnerName = try row.get("partner_name")
        rules = IntegratorInvitation(state: try row.get("state"))
        assessment = try row.get("assessment", as: JSON<IntegratorAssessment>.self).value
        letter = try row.get("letter")
        invitedAt = try row.get("invited_at")
        inviter = try row.optional("inviter") ?? "Somebody of ours"
        answeredAt = try row.optional("answered_at")
        answerer = try row.optional("answerer")
        answerReason = try row.get("answer_reason")
        version = try row.get("version")
        held = try row.optional("authorization_id", as: Int.self).map { id in
            Held(
                id: id, from: try row.get("held_from"), until: try row.optional("held_until"),
                endReason: try row.optional("end_reason"))
        }
        self.today = today
    }
}
