import Foundation
import PartnerProgram
import Postgres

/// A certificate in somebody's hands, as it is kept.
struct HoldingRecord: Sendable {
    let id: Int
    let reference: String
    let person: Int
    let personName: String
    let code: String
    let certificateName: String
    let requires: [String]
    let number: String?
    let document: Link?
    let claimedFor: Int?
    let claimedForName: String?
    let recorder: String
    let recordedAt: Date
    let verifier: String?
    let verifiedAt: Date?
    let returnReason: String?
    let version: Int
    let rules: CertificateHolding

    var path: String { "/certificates/\(id)" }

    init(row: Row) throws {
        id = try row.get("id")
        reference = try row.get("reference")
        person = try row.get("person_id")
        personName = try row.get("person_name")
        code = try row.get("code")
        certificateName = try row.get("certificate_name")
        requires = try row.get("requires")
        number = try row.optional("number")
        document = try row.optional("file_name", as: String.self).map {
            Link($0, "/documents/\(try row.get("document_id", as: Int.self))")
        }
        claimedFor = try row.optional("claimed_for")
        claimedForName = try row.optional("claimed_for_name")
        recorder = try row.get("recorder")
        recordedAt = try row.get("recorded_at")
        verifier = try row.optional("verifier")
        verifiedAt = try row.optional("verified_at")
        returnReason = try row.optional("return_reason")
        version = try row.get("version")
        rules = CertificateHolding(
            issuedOn: try row.get("issued_on"), lastDay: try row.optional("expires_on"), state: try row.get("state"),
            recorder: try row.optional("recorded_by"), isClaimedByPartner: claimedFor != nil)
    }
}
