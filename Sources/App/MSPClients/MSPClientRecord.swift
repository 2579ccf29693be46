import Foundation
import PartnerProgram
import Postgres

/// A signed MSP licence agreement as it is kept, with those of the same partner and client.
struct MSPClientRecord: Sendable {
    let id: Int
    let reference: String
    let partner: Int
    let partnerName: String
    let client: CustomerForm.Found
    let countryName: String
    let firstDay: Day
    let lastDay: Day?
    let document: Link
    let enterer: String
    let enteredAt: Date
    let answerer: String?
    let answeredAt: Date?
    let returnReason: String?
    let version: Int
    let rules: MSPClientAgreement

    var path: String { "/msp-clients/\(id)" }

    init(row: Row) throws {
        id = try row.get("id")
        reference = try row.get("reference")
        partner = try row.get("partner_id")
        partnerName = try row.get("partner_name")
        client = CustomerForm.Found(
            name: try row.get("client_name"), country: try row.get("client_country"),
            domain: try row.optional("client_domain"))
        countryName = try row.get("country_name")
        firstDay = try row.get("first_day")
        lastDay = try row.optional("last_day")
        document = Link(try row.get("file_name"), "/documents/\(try row.get("document_id", as: Int.self))")
        enterer = try row.get("enterer")
        enteredAt = try row.get("entered_at")
        answerer = try row.optional("answerer")
        answeredAt = try row.optional("verified_at")
        returnReason = try row.optional("return_reason")
        version = try row.get("version")
        rules = try MSPClientAgreement(row: row)
    }
}

extension MSPClientAgreement {
    init(row: Row) throws {
        self.init(
            id: try row.get("id"), client: try row.get("customer_id"), signedOn: try row.get("signed_on"),
            state: try row.get("state"), enterer: try row.get("entered_by"))
    }
}

extension MSPClientAgreement.State {
    var tag: Tag {
        switch self {
        case .signed: .warn(label)
        case .verified: .good(label)
        case .returned: .bad(label)
        }
    }
}
