import Foundation
import PartnerProgram
import Postgres

/// An opportunity that we found ourselves.
struct VendorOpportunityRecord: Sendable {
    let id: Int
    let reference: String
    let customer: String
    let prospect: Prospect
    let countryName: String
    let need: String
    let motion: Motion?
    let value: Money?
    let currency: Currency
    let expectedClose: Day?
    let executive: String?
    /// The server's time at which we came to know of it (R150).
    let knownSince: Date
    let recorder: String?
    let source: String
    let stage: Int
    let countingSince: Day?
    let outcome: String
    let closedOn: Day?
    let closer: String?
    let lossReason: String?
    let newARR: Decimal?
    let version: Int

    var title: String { prospect.name }
    var path: String { "/vendor-opportunities/\(id)" }
    var isOpen: Bool { outcome == "open" }

    static func tag(_ outcome: String) -> Tag {
        switch outcome {
        case "won": .good("Won")
        case "lost": .bad("Lost")
        default: .calm("Open")
        }
    }

    /// Refuses a page that was opened before the last change.
    func expect(_ form: FormData) throws {
        guard form["version"] == String(version) else {
            throw Refusal.conflict("Somebody else changed \(reference) meanwhile. Look at it again.")
        }
    }
}

extension VendorOpportunityRecord {
    init(row: Row) throws {
        id = try row.get("id")
        reference = try row.get("reference")
        customer = try row.get("customer_reference")
        prospect = Prospect(
            name: try row.get("legal_name"), country: try row.get("country"), domain: try row.optional("domain") ?? "",
            number: try row.optional("registration_number") ?? "")
        countryName = try row.get("country_name")
        need = try row.get("need")
        motion = try row.optional("motion", as: String.self).flatMap(Motion.init(rawValue:))
        value = try Money(row: row)
        currency = value?.currency ?? .eur
        expectedClose = try row.optional("expected_close")
        executive = try row.optional("account_executive")
        knownSince = try row.get("known_since")
        recorder = try row.optional("recorder")
        source = try row.get("source")
        stage = try row.get("stage")
        countingSince = try row.optional("counting_since")
        outcome = try row.get("outcome")
        closedOn = try row.optional("closed_on")
        closer = try row.optional("closer")
        lossReason = try row.optional("loss_reason")
        newARR = try row.optional("new_arr")
        version = try row.get("version")
    }
}
