import Foundation
import PartnerProgram
import Postgres

/// A Joint Business Plan as it is kept.
struct JointPlanRecord: Sendable {
    struct Goal: Sendable {
        let measure: JointPlanMeasure
        let target: Decimal
        let how: String

        init(row: Row) throws {
            measure = try row.get("measure")
            target = try row.get("target")
            how = try row.get("how")
        }
    }

    let id: Int
    let reference: String
    let partner: Int
    let partnerName: String
    let summary: String
    let currency: Currency
    let document: Link?
    let partnerAgreer: String?
    let vendorAgreer: String?
    let closeReason: String?
    let version: Int
    let goals: [Goal]
    let rules: JointPlan

    var path: String { "/joint-plans/\(id)" }
    var title: String { "Joint Business Plan \(rules.year)" }

    func words(_ goal: Goal) -> String {
        goal.measure.isMoney
            ? Money(rounding: goal.target, in: currency)?.description ?? "\(goal.target)" : "\(goal.target)"
    }

    init(row: Row, goals: [Goal]) throws {
        id = try row.get("id")
        reference = try row.get("reference")
        partner = try row.get("partner_id")
        partnerName = try row.get("partner_name")
        summary = try row.get("summary")
        currency = Currency(code: try row.get("currency"), minorUnits: try row.get("minor_units"))
        document = try row.optional("file_name", as: String.self).map {
            Link($0, "/documents/\(try row.get("document_id", as: Int.self))")
        }
        partnerAgreer = try row.optional("partner_agreer")
        vendorAgreer = try row.optional("vendor_agreer")
        closeReason = try row.optional("close_reason")
        version = try row.get("version")
        self.goals = goals
        rules = try JointPlan(row: row, goals: goals.count)
    }
}

extension JointPlan {
    init(row: Row, goals: Int) throws {
        var agreements: [Side: Agreed] = [:]
        for (side, name) in [(Side.partner, "partner_agreed"), (.vendor, "vendor_agreed")] {
            if let day = try row.optional(name + "_on", as: Day.self) {
                agreements[side] = Agreed(by: try row.get(name + "_by"), on: day)
            }
        }
        let isPartners = try row.optional("proposed_by_partner", as: Bool.self)
        self.init(
            year: try row.get("program_year"), state: try row.get("state"),
            proposer: isPartners.map { $0 ? .partner : .vendor }, agreements: agreements,
            closedOn: try row.optional("closed_on"), goals: goals)
    }
}

extension JointPlan.Standing {
    var tag: Tag {
        switch self {
        case .draft: .calm(label)
        case .proposed: .warn(label)
        case .agreed, .inForce: .good(label)
        case .closed: .calm(label)
        }
    }
}
