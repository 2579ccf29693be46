import Foundation
import PartnerProgram
import Postgres

/// A contact of a project as it is kept, with the survey that was sent to it last.
struct ReviewContactRecord: Sendable {
    struct Survey: Sendable {
        let rules: ReviewSurvey
        let remindedAt: Date?
        let closedAt: Date?
    }

    let id: Int
    let project: Int
    let rules: ReviewContact
    let role: String
    let language: String
    let ground: ReviewContact.Ground
    let permittedOn: Day
    let permittedBy: String
    let objection: String?
    let survey: Survey?

    init(row: Row) throws {
        id = try row.get("id")
        project = try row.get("project_id")
        rules = ReviewContact(
            name: try row.get("name"), email: try row.get("email"), objectedOn: try row.optional("objected_on"))
        role = try row.get("role")
        language = try row.get("language")
        ground = try row.get("permission_ground")
        permittedOn = try row.get("permission_on")
        permittedBy = try row.get("permission_by")
        objection = try row.optional("objection")
        guard let state = try row.optional("state", as: ReviewSurvey.State.self) else {
            survey = nil
            return
        }
        let remindedAt = try row.optional("reminded_at", as: Date.self)
        survey = Survey(
            rules: ReviewSurvey(
                state: state, sentOn: try row.get("sent_on"), lastDay: try row.get("expires_on"),
                isReminded: remindedAt != nil),
            remindedAt: remindedAt, closedAt: try row.optional("closed_at"))
    }
}

extension ReviewSurvey.State {
    var tag: Tag {
        switch self {
        case .sent: .warn(label)
        case .answered: .good(label)
        case .declined, .expired, .revoked: .calm(label)
        }
    }
}

extension ProjectReviews.State {
    var tag: Tag {
        switch self {
        case .counted: .good(label)
        case .responded, .surveySent: .warn(label)
        case .registered: .calm(label)
        case .noResponse, .rejected: .bad(label)
        }
    }
}
