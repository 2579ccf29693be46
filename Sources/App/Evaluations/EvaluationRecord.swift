import Foundation
import PartnerProgram
import Postgres

/// An evaluation as it is kept, with its latest freeze and whoever did what.
struct EvaluationRecord: Sendable {
    let id: Int
    let reference: String
    let rules: EvaluationRun
    /// Null: all partners.
    let partners: [Int]?
    /// "2021, version 1", of the program that decides the cut-off day.
    let program: String
    let programYear: Int
    let planned: Deed
    let reviewed: Deed?
    let approved: Deed?
    let applied: Deed?
    let cancelled: Deed?
    let cancelReason: String?
    /// Since when a freeze is asked for that has not been taken.
    let freezeAskedAt: Date?
    let freeze: EvaluationFreeze?
    let version: Int

    /// Who did something, and when.
    struct Deed: Sendable {
        let at: Date
        let by: String
    }

    var path: String { "/evaluations/\(id)" }
    /// "Monthly evaluation of 30 November 2021".
    var title: String { rules.title }
    /// The office works on it.
    var isBusy: Bool { freezeAskedAt != nil || rules.state == .snapshotTaken }

    init(row: Row) throws {
        id = try row.get("id")
        reference = try row.get("reference")
        rules = try EvaluationRun(row: row)
        partners = try row.optional("partner_ids")
        program = try row.get("program")
        programYear = try row.get("program_year")
        planned = Deed(at: try row.get("created_at"), by: try row.get("creator"))
        reviewed = try Deed(row, at: "reviewed_at", by: "reviewer")
        approved = try Deed(row, at: "approved_at", by: "approver")
        applied = try Deed(row, at: "applied_at", by: "applier")
        cancelled = try Deed(row, at: "cancelled_at", by: "canceller")
        cancelReason = try row.optional("cancel_reason")
        freezeAskedAt = try row.optional("freeze_asked_at")
        freeze = try row.optional("freeze_id", as: Int.self) == nil ? nil : EvaluationFreeze(row: row)
        version = try row.get("version")
    }
}

extension EvaluationRecord.Deed {
    fileprivate init?(_ row: Row, at instant: String, by name: String) throws {
        guard let at = try row.optional(instant, as: Date.self) else { return nil }
        self.init(at: at, by: try row.optional(name) ?? "Somebody of ours")
    }
}

/// What an evaluation looked at, and the SHA-256 of it in hexadecimal digits.
struct EvaluationFreeze: Sendable {
    let id: Int
    let number: Int
    let takenAt: Date
    let takenBy: String
    let partnerCount: Int
    let factCount: Int
    let rulesHash: String
    let calculatedAt: Date?
    let inputHash: String?
    let resultHash: String?

    init(row: Row) throws {
        id = try row.get("freeze_id")
        number = try row.get("freeze_number")
        takenAt = try row.get("taken_at")
        takenBy = try row.optional("taker") ?? "Somebody of ours"
        partnerCount = try row.get("partner_count")
        factCount = try row.get("fact_count")
        rulesHash = try row.get("rules_hash")
        calculatedAt = try row.optional("calculated_at")
        inputHash = try row.optional("input_hash")
        resultHash = try row.optional("result_hash")
    }
}

extension EvaluationRun {
    init(row: Row) throws {
        self.init(
            try row.get("kind"), cutOff: try row.get("cut_off"), isRehearsal: try row.get("is_preview"),
            state: try row.get("state"), plannedBy: try row.get("created_by"),
            reviewedBy: try row.optional("reviewed_by"), approvedBy: try row.optional("approved_by"),
            freezes: try row.optional("freeze_number") ?? 0)
    }

    var title: String { "\(kind.label) evaluation of \(cutOff.spoken)" }
}

extension EvaluationRun.State {
    var tag: Tag {
        switch self {
        case .scheduled, .cancelled: .calm(label)
        case .snapshotTaken, .calculated, .inReview, .approved: .warn(label)
        case .applied: .good(label)
        }
    }
}

extension EvaluationOutcome {
    var tag: Tag {
        switch self {
        case .granted, .kept: .good(label)
        case .lost: .bad(label)
        case .atRisk: .warn(label)
        case .notReached, .notHeld: .calm(label)
        }
    }
}
