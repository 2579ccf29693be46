import Foundation
import PartnerProgram
import Postgres

/// A fee as it is kept.
struct FeeRecord: Sendable {
    let id: Int
    let reference: String
    let partner: Int
    let partnerName: String
    let kind: PartnerFee.Kind
    let year: Int
    let subsidiary: String?
    let amount: Money?
    let invoiceNumber: String?
    let waiverReason: String?
    let asker: String?
    let waiver: String?
    let version: Int
    let rules: PartnerFee

    var path: String { "/fees/\(id)" }
    var title: String { "\(kind.label) fee \(year)" + (subsidiary.map { ", \($0)" } ?? "") }

    init(row: Row) throws {
        id = try row.get("id")
        reference = try row.get("reference")
        partner = try row.get("partner_id")
        partnerName = try row.get("partner_name")
        kind = try row.get("kind")
        year = try row.get("program_year")
        subsidiary = try row.optional("subsidiary")
        amount = Money(
            rounding: try row.get("amount"),
            in: Currency(code: try row.get("currency"), minorUnits: try row.get("minor_units")))
        invoiceNumber = try row.optional("invoice_number")
        waiverReason = try row.optional("waiver_reason")
        asker = try row.optional("asker")
        waiver = try row.optional("waiver")
        version = try row.get("version")
        rules = try PartnerFee(row: row)
    }
}

extension PartnerFee {
    init(row: Row) throws {
        self.init(
            dueOn: try row.get("due_on"), state: try row.get("state"), invoicedOn: try row.optional("invoiced_on"),
            paidOn: try row.optional("paid_on"), waivedOn: try row.optional("waived_on"),
            asker: try row.optional("waiver_asked_by"))
    }
}

extension PartnerFee.Standing {
    var tag: Tag {
        switch self {
        case .due, .invoiced: .warn(label)
        case .overdue: .bad(label)
        case .paid: .good(label)
        case .waived: .calm(label)
        }
    }
}
