import Foundation
import PartnerProgram
import Postgres

/// A file that was handed in, and what became of it.
struct ImportRecord: Sendable {
    let id: Int
    let kind: ImportKind
    /// Whose file it is; nil for ours.
    let partnerID: Int?
    let partner: String?
    let fileName: String
    let sha256: String
    let content: [UInt8]
    let uploadedAt: Date
    let uploader: String?
    let carriedOutAt: Date?
    let carrier: String?
    let newRows: Int?
    let knownRows: Int?

    var path: String { "/imports/\(id)" }
    var file: OfficeImport { OfficeImport(kind, content, of: partnerID) }

    init(row: Row) throws {
        id = try row.get("id")
        kind = try row.get("kind")
        partnerID = try row.optional("partner_id")
        partner = try row.optional("partner")
        fileName = try row.get("file_name")
        sha256 = try row.get("sha256", as: Bytes.self).hex
        content = try row.get("content", as: Bytes.self).bytes
        uploadedAt = try row.get("uploaded_at")
        uploader = try row.optional("uploader")
        carriedOutAt = try row.optional("carried_out_at")
        carrier = try row.optional("carrier")
        newRows = try row.optional("new_rows")
        knownRows = try row.optional("known_rows")
    }
}
