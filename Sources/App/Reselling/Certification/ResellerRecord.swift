import Foundation
import PartnerProgram
import Postgres

/// A certification as it is kept.
struct ResellerRecord: Sendable {
    let id: Int
    let reference: String
    let partner: Int
    let rules: ResellerCertification
    let certifiedOn: Day
    let certifier: String?
    let version: Int

    init(row: Row) throws {
        id = try row.get("id")
        reference = try row.get("reference")
        partner = try row.get("partner_id")
        let causes = try row.get("causes", as: [String].self).compactMap(ResellerCertification.Cause.init(rawValue:))
        rules = ResellerCertification(state: try row.get("state"), causes: Set(causes))
        certifiedOn = try row.get("certified_on")
        certifier = try row.optional("certifier")
        version = try row.get("version")
    }
}

/// From which day on a certification was what.
struct ResellerStep: Sendable {
    let reference: String
    let state: ResellerCertification.State
    let causes: Set<ResellerCertification.Cause>
    let day: Day
    let at: Date
    let actor: String
    let reason: String?

    init(row: Row) throws {
        reference = try row.get("reference")
        state = try row.get("to_state")
        causes = Set(
            try row.get("causes", as: [String].self).compactMap(ResellerCertification.Cause.init(rawValue:)))
        day = try row.get("from_day")
        at = try row.get("at")
        actor = try row.get("actor")
        reason = try row.optional("reason")
    }
}

extension ResellerCertification.State {
    var tag: Tag {
        switch self {
        case .notCertified: .calm(label)
        case .certified: .good(label)
        case .suspended: .warn(label)
        case .revoked: .bad(label)
        }
    }
}
