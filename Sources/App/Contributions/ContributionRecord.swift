import Foundation
import PartnerProgram
import Postgres

/// A contribution as it is kept, with the registration that it belongs to.
struct ContributionRecord: Sendable {
    let id: Int
    let registration: Int
    let registrationReference: String
    let prospect: String
    let partner: Int
    let partnerName: String
    let writer: Int
    var rules: Contribution
    let query: String?
    let answer: String?
    let rejectionReason: String?
    let document: Link?
    let reviewerName: String?
    let reviewedAt: Date?
    /// The server's time of the close of the opportunity; nil while it is open.
    let closedAt: Date?
    let version: Int

    var path: String { "/contributions/\(id)" }
    var title: String { "\(rules.kind.label): \(prospect)" }

    func expect(_ form: FormData) throws {
        guard form["version"] == String(version) else {
            throw Refusal.conflict("Somebody else changed this contribution meanwhile. Look at it again.")
        }
    }

    init(row: Row) throws {
        id = try row.get("id")
        registration = try row.get("registration_id")
        registrationReference = try row.get("reference")
        prospect = try row.get("prospect_name")
        partner = try row.get("partner_id")
        partnerName = try row.get("partner_name")
        writer = try row.get("created_by")
        rules = Contribution(
            state: try row.get("state"), kind: try row.get("kind"), happenedOn: try row.optional("happened_on"),
            summary: try row.get("summary"),
            details: Dictionary(
                uniqueKeysWithValues: try Contribution.Detail.allCases.map { ($0, try row.get($0.rawValue)) }),
            enteredAt: try row.optional("entered_at"), wasRejected: try row.get("was_rejected"))
        query = try row.optional("query")
        answer = try row.optional("answer")
        rejectionReason = try row.optional("rejection_reason")
        let file = try row.optional("file_name", as: String.self)
        document = try row.optional("document_id", as: Int.self).map { Link(file ?? "Document", "/documents/\($0)") }
        reviewerName = try row.optional("reviewer_name")
        reviewedAt = try row.optional("reviewed_at")
        closedAt = try row.optional("closed_at")
        version = try row.get("version")
    }
}

extension Contribution.State {
    var tag: Tag {
        switch self {
        case .verified: .good(label)
        case .rejected, .void: .bad(label)
        case .queried: .warn(label)
        case .draft, .submitted, .locked: .calm(label)
        }
    }
}
