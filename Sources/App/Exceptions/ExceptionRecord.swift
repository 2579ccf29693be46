import Foundation
import PartnerProgram
import Postgres

/// An exception as it is kept: a requirement waived, or an authorization given for a time.
struct ExceptionRecord: Sendable {
    let id: Int
    let reference: String
    let partner: Int
    let partnerName: String
    /// The name of the waived row in the program of its first day; nil of an override.
    let requirementName: String?
    let reason: String
    let asker: String
    let askedAt: Date
    let decider: String?
    let decidedAt: Date?
    let decisionReason: String
    /// Why it ended before the last day that was approved.
    let endReason: String?
    let version: Int
    let rules: AuthorizationException

    var path: String { "/exceptions/\(id)" }
    /// "Sales, given for a time" or "Delivery without Customer Reviews score".
    var title: String { rules.title(requirementName) }

    init(row: Row) throws {
        id = try row.get("id")
        reference = try row.get("reference")
        partner = try row.get("partner_id")
        partnerName = try row.get("partner_name")
        requirementName = try row.optional("requirement_name")
        reason = try row.get("reason")
        asker = try row.get("asker")
        askedAt = try row.get("asked_at")
        decider = try row.optional("decider")
        decidedAt = try row.optional("decided_at")
        decisionReason = try row.get("decision_reason")
        endReason = try row.optional("end_reason")
        version = try row.get("version")
        rules = try AuthorizationException(row: row)
    }
}

extension AuthorizationException {
    init(row: Row) throws {
        self.init(
            kind: try row.get("kind"), level: try row.get("level"), requirement: try row.optional("requirement"),
            days: try row.get("first_day", as: Day.self)...row.get("last_day", as: Day.self),
            asker: try row.get("asked_by"), state: try row.get("state"))
    }

    func title(_ requirementName: String?) -> String {
        switch kind {
        case .waiver: "\(level.label) without \(requirementName ?? requirement ?? "")"
        case .override: "\(level.label), given for a time"
        }
    }
}

extension AuthorizationException.State {
    var tag: Tag {
        switch self {
        case .asked: .warn(label)
        case .approved: .good(label)
        case .refused: .bad(label)
        case .withdrawn: .calm(label)
        }
    }
}
