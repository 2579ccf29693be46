import Foundation
import PartnerProgram
import Postgres

/// A customer's response as it is kept, with what was decided about it.
struct CustomerReviewRecord: Sendable {
    /// One decision, or what waits for one.
    struct Decision: Sendable {
        let id: Int
        let kind: CustomerReviewDecision.Kind
        let state: CustomerReviewDecision.State
        let reason: String
        let refusal: String?
        let asker: String
        let askedAt: Date
        let decider: String?
        let decidedAt: Date?

        init(row: Row) throws {
            id = try row.get("id")
            kind = try row.get("kind")
            state = try row.get("state")
            reason = try row.get("reason")
            refusal = try row.optional("refusal")
            asker = try row.get("asker")
            askedAt = try row.get("asked_at")
            decider = try row.optional("decider")
            decidedAt = try row.optional("decided_at")
        }
    }

    let id: Int
    let reference: String
    let project: Int
    let projectName: String
    let projectReference: String
    let customer: String
    let partner: Int
    let partnerName: String
    let contactName: String
    let contactEmail: String
    let contactRole: String
    let receivedAt: Date
    let comment: String?
    let isForVendor: Bool
    /// Why it is left out, where it is.
    let exclusion: String?
    /// The decision that waits.
    let askedID: Int?
    let rules: CustomerReview

    var path: String { "/reviews/\(id)" }
    var scoreWords: String { Self.words(rules.score) }
    var flagWords: String? { rules.flags.isEmpty ? nil : rules.flags.map(\.label).joined(separator: "; ") }

    /// "4 of 5, satisfied"
    static func words(_ score: Int?) -> String {
        score.map { "\($0) of 5, \(SurveyForm.words(of: $0).lowercased())" } ?? "Does not know the project"
    }

    init(row: Row) throws {
        id = try row.get("id")
        reference = try row.get("reference")
        project = try row.get("project_id")
        projectName = try row.get("project_name")
        projectReference = try row.get("project_reference")
        customer = try row.get("customer_name")
        partner = try row.get("partner_id")
        partnerName = try row.get("partner_name")
        contactName = try row.get("contact_name")
        contactEmail = try row.get("contact_email")
        contactRole = try row.get("contact_role")
        receivedAt = try row.get("received_at")
        comment = try row.optional("comment")
        isForVendor = try row.optional("is_for_vendor") ?? false
        exclusion = try row.optional("exclusion")
        askedID = try row.optional("asked_id")
        let flags: [String] = try row.get("flags")
        let kind = try row.optional("asked_kind", as: CustomerReviewDecision.Kind.self)
        let asker: Int? = try row.optional("asked_by")
        rules = CustomerReview(
            score: try row.optional("score"), flags: flags.compactMap(ReviewFlag.init(rawValue:)),
            receivedOn: try row.get("received_on"), isAccepted: try row.get("is_accepted"),
            isExcluded: exclusion != nil,
            asked: kind.flatMap { kind in asker.map { CustomerReviewDecision(kind, askedBy: $0) } })
    }
}

extension CustomerReview.Verdict {
    var tag: Tag {
        switch self {
        case .counts: .good(label)
        case .flagged: .warn(label)
        case .excluded: .bad(label)
        case .unknown: .calm(label)
        }
    }
}
