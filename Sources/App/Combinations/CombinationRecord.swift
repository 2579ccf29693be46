import Foundation
import PartnerProgram
import Postgres

/// A business combination as it is stored.
struct CombinationRecord: Sendable {
    let id: Int
    let reference: String
    let kind: BusinessCombination.Kind
    let rules: BusinessCombination
    let survivorName: String
    let survivorReference: String
    let absorbedName: String
    let absorbedReference: String
    let report: String
    let document: Link?
    let documentID: Int?
    let reportedAt: Date
    let reporter: String
    let assessedAt: Date?
    let assessor: String?
    let appliedAt: Date?
    let applier: String?
    let withdrawalReason: String?
    /// As it was assessed, and then carried out.
    let plan: CombinationPlan?
    let version: Int

    var path: String { "/combinations/\(id)" }
    /// "Borealis becomes part of Nova".
    var title: String { "\(absorbedName) becomes part of \(survivorName)" }
    var state: BusinessCombination.State { rules.state }

    init(row: Row) throws {
        id = try row.get("id")
        reference = try row.get("reference")
        kind = try row.get("kind")
        rules = BusinessCombination(
            state: try row.get("state"), survivor: try row.get("survivor_id"), absorbed: try row.get("absorbed_id"),
            effectiveOn: try row.get("effective_on"), reportedBy: try row.get("reported_by"),
            assessedBy: try row.optional("assessed_by"))
        survivorName = try row.get("survivor_name")
        survivorReference = try row.get("survivor_reference")
        absorbedName = try row.get("absorbed_name")
        absorbedReference = try row.get("absorbed_reference")
        report = try row.get("report")
        let file = try row.optional("file_name", as: String.self)
        documentID = try row.optional("document_id")
        document = documentID.map { Link(file ?? "Document", "/documents/\($0)") }
        reportedAt = try row.get("reported_at")
        reporter = try row.get("reporter")
        assessedAt = try row.optional("assessed_at")
        assessor = try row.optional("assessor")
        appliedAt = try row.optional("applied_at")
        applier = try row.optional("applier")
        withdrawalReason = try row.optional("withdrawal_reason")
        plan = try row.optional("plan", as: JSON<CombinationPlan>.self)?.value
        version = try row.get("version")
    }
}

/// One step of a combination's way (SM4).
struct CombinationStep: Sendable {
    let state: BusinessCombination.State
    let from: BusinessCombination.State?
    let at: Date
    let actor: String
    let reason: String?
}

extension BusinessCombination.State {
    var tag: Tag {
        switch self {
        case .reported: .warn(label)
        case .assessed: .calm(label)
        case .applied: .good(label)
        case .withdrawn: .calm(label)
        }
    }
}
