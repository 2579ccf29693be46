import Foundation
import PartnerProgram
import Postgres

/// One country of a territory: since when, and by which document (R12–R15).
struct TerritoryCountry: Sendable {
    let name: String
    let since: Day
    let until: Day?
    let agreement: Int
    /// Nil while the document is not for the one who asks.
    let reference: String?
    let kind: AgreementKind?

    init(row: Row) throws {
        name = try row.get("name")
        since = try row.get("since")
        until = try row.optional("until")
        agreement = try row.get("agreement_id")
        reference = try row.optional("reference")
        kind = try row.optional("kind", as: String.self).flatMap(AgreementKind.init(rawValue:))
    }
}

/// What a partner has in a country, with its evidence (R16–R19).
struct LocalOperation: Sendable {
    enum Kind: String, Sendable, CaseIterable {
        case legalEntity = "legal_entity"
        case office
        case salesTeam = "sales_team"
        case deliveryTeam = "delivery_team"

        var label: String {
            switch self {
            case .legalEntity: "Legal entity"
            case .office: "Office"
            case .salesTeam: "Sales team"
            case .deliveryTeam: "Delivery team"
            }
        }
    }

    let country: String
    let kind: Kind
    let detail: String
    let evidence: String
    let since: Day

    init(row: Row) throws {
        country = try row.get("name")
        kind = try row.get("kind")
        detail = try row.get("detail")
        evidence = try row.get("evidence")
        since = try row.get("since")
    }
}

/// One agreement in a short table.
struct PartnerAgreementLine: Sendable {
    let id: Int
    let reference: String
    let kind: AgreementKind
    let state: AgreementState
    let effectiveOn: Day
    let signatureDate: Day?

    init(row: Row) throws {
        id = try row.get("id")
        reference = try row.get("reference")
        kind = try row.get("kind")
        state = try row.get("state")
        effectiveOn = try row.get("effective_on")
        signatureDate = try row.optional("signature_date")
    }
}

/// A running clock of the membership (R31, R52).
struct ClockLine: Sendable {
    let clock: MembershipClock

    init(row: Row) throws {
        let zone = TimeZone(identifier: try row.get("time_zone")) ?? .gmt
        let ends: Day = try row.get("ends_on")
        let extended = try row.optional("extended_from", as: Day.self) != nil
        clock = MembershipClock(
            kind: try row.get("kind", as: String.self) == "registered" ? .joining : .regaining,
            start: try row.get("started_on"), months: try row.get("months"), zone: zone,
            granted: extended ? .init(until: ends, reason: try row.optional("extension_reason") ?? "") : nil)
    }
}

/// One task of the onboarding in a short table.
struct OnboardingLine: Sendable {
    let title: String
    let dueOn: Day
    let owner: Int?
    let ownerName: String?
    let state: String
    let doneOn: Day?

    init(row: Row) throws {
        title = try row.get("title")
        dueOn = try row.get("due_on")
        owner = try row.optional("owner_id")
        ownerName = try row.optional("owner")
        state = try row.get("state")
        doneOn = try row.optional("done_on")
    }
}
