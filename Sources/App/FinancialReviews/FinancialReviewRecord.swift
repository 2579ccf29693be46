import Foundation
import Hummingbird
import PartnerProgram
import Postgres

/// A financial review as it is kept, without what is Finance's alone.
struct FinancialReviewRecord: Sendable {
    let id: Int
    let reference: String
    let partner: Int
    let partnerName: String
    let partnerReference: String
    let rules: FinancialReview
    let reason: String
    let requestedAt: Date
    /// Nil for a partner, where somebody of ours asked on its behalf.
    let requester: String?
    let reviewer: String?
    let isRecommended: Bool
    let version: Int

    init(row: Row) throws {
        id = try row.get("id")
        reference = try row.get("reference")
        partner = try row.get("partner_id")
        partnerName = try row.get("partner_name")
        partnerReference = try row.get("partner_reference")
        rules = FinancialReview(
            state: try row.get("state"), requestedBy: try row.get("requested_by"),
            preparers: Set(try row.get("preparers", as: [Int].self)), decidedOn: try row.optional("decided_on"),
            validUntil: try row.optional("valid_until"))
        reason = try row.get("reason")
        requestedAt = try row.get("requested_at")
        requester = try row.optional("requester")
        reviewer = try row.optional("reviewer")
        isRecommended = try row.optional("recommended_at", as: Date.self) != nil
        version = try row.get("version")
    }

    var path: String { "/financial-reviews/\(id)" }
    var title: String { "Financial review of \(partnerName)" }
}

/// A step of a review's history.
struct FinancialReviewStep: Sendable {
    let state: FinancialReview.State
    let from: FinancialReview.State?
    let at: Date
    let actor: String
    let reason: String?

    init(row: Row) throws {
        state = try row.get("to_state")
        from = try row.optional("from_state")
        at = try row.get("at")
        actor = try row.get("actor")
        reason = try row.optional("reason")
    }

    var title: String { from == .infoRequested && state == .inReview ? "Answered" : state.label }
}

extension FinancialReview.State {
    var tag: Tag {
        switch self {
        case .requested, .inReview, .infoRequested: .warn(label)
        case .passed, .passedWithConditions: .good(label)
        case .failed, .expired: .bad(label)
        case .withdrawn: .calm(label)
        }
    }
}

/// Analysts of Finance, who review and decide.
struct FinanceContext: UserContext {
    static func admits(_ user: User) -> Bool { user.holds(.financeAnalyst) }
    var coreContext: CoreRequestContextStorage
    let signedIn: User
    let address: String
}

/// Those who see what Finance gathers: its analysts, and the auditor by name.
struct DossierContext: UserContext {
    static func admits(_ user: User) -> Bool { FinanceContext.admits(user) || user.kind == .auditor }
    var coreContext: CoreRequestContextStorage
    let signedIn: User
    let address: String
}

/// Those who see that there is a review: Finance, auditors, who runs partners, and a partner its own.
struct FinancialReviewContext: UserContext {
    static func admits(_ user: User) -> Bool {
        DossierContext.admits(user) || ChannelContext.admits(user) || user.kind == .partner
    }
    var coreContext: CoreRequestContextStorage
    let signedIn: User
    let address: String
}
