import Foundation
import PartnerProgram
import Postgres

/// A company, whether it is a partner or not, as of a day.
struct CompanyRecord: Sendable {
    let id: Int
    /// The name of today.
    let name: String
    /// Who it was on the day; nil where nothing is recorded for it.
    let identity: CompanyParticulars?
    let country: String
    let partner: CompanyPartner?
    let day: Day

    init(row: Row, day: Day) throws {
        id = try row.get("id")
        name = try row.get("name")
        country = try row.get("country_name")
        identity = try row.optional("since", as: Day.self) == nil ? nil : CompanyParticulars(row: row)
        partner = try row.optional("partner_id", as: Int.self) == nil ? nil : CompanyPartner(row: row)
        self.day = day
    }

    var path: String { "/companies/\(id)" }
    /// The name that it had on the day.
    var nameOnDay: String { identity?.name ?? name }
}

/// The partner that a company is.
struct CompanyPartner: Sendable {
    let id: Int
    let reference: String
    /// Its status on the day; nil before it joined.
    let status: MembershipState?

    init(row: Row) throws {
        id = try row.get("partner_id")
        reference = try row.get("reference")
        status = try row.optional("status", as: String.self).flatMap(MembershipState.init(rawValue:))
    }
}

/// Who a company was from when to when.
struct CompanyParticulars: Sendable {
    let name: String
    let registration: String?
    let vat: String?
    let domain: String?
    let address: String?
    let country: String
    let since: Day
    /// The last day of it; nil where it goes on.
    let until: Day?

    init(row: Row) throws {
        name = try row.get("legal_name")
        registration = try row.optional("registration_number")
        vat = try row.optional("vat_number")
        domain = try row.optional("domain")
        address = try row.optional("address")
        country = try row.get("country_name")
        since = try row.get("since")
        until = try row.optional("until")
    }
}

/// That a company belongs to another, from when to when.
struct CompanyLink: Sendable {
    enum Kind: String, Sendable, CaseIterable {
        case subsidiary, affiliate, acquired

        var label: String {
            switch self {
            case .subsidiary: "Subsidiary"
            case .affiliate: "Affiliate"
            case .acquired: "Acquired company"
            }
        }

        var hint: String {
            switch self {
            case .subsidiary: "The parent controls it."
            case .affiliate: "Under common control, or controlled in another way than by shares."
            case .acquired: "Bought by the parent and not merged into it."
            }
        }
    }

    let id: Int
    let parent: Int
    let parentName: String
    let child: Int
    let childName: String
    let kind: Kind
    let share: Decimal?
    let evidence: String
    let since: Day
    let until: Day?
    let endReason: String?
    let version: Int

    init(row: Row) throws {
        id = try row.get("id")
        parent = try row.get("parent_id")
        parentName = try row.get("parent_name")
        child = try row.get("child_id")
        childName = try row.get("child_name")
        kind = try row.get("kind")
        share = try row.optional("share")
        evidence = try row.get("evidence")
        since = try row.get("since")
        until = try row.optional("until")
        endReason = try row.optional("end_reason")
        version = try row.get("version")
    }

    func holds(on day: Day) -> Bool { day >= since && until.map { day <= $0 } ?? true }

    /// "Subsidiary, 60 %".
    var words: String { kind.label + (share.map { ", \(Self.percent($0))" } ?? "") }

    static func percent(_ share: Decimal) -> String {
        share.formatted(.number.locale(Locale(identifier: "en_GB")).precision(.fractionLength(0...2))) + " %"
    }
}
