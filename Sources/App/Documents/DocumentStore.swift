import Foundation
import Postgres

/// Uploaded documents. They are kept as they came, with their SHA-256, and never change.
struct DocumentStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func insert(
        _ file: UploadedDocument, application: Int?, partner: Int?, by actor: Actor, at instant: Date,
        isConfidential: Bool = false
    ) async throws -> Int {
        try await database.one(
            """
            INSERT INTO documents (partner_id, application_id, file_name, media_type, size, sha256, content,
                uploaded_at, uploaded_by, uploader, is_confidential)
            VALUES (\(partner), \(application), \(file.name), 'application/pdf', \(file.content.bytes.count),
                \(file.sha256), \(file.content), \(instant), \(actor.user), \(actor.name),
                \(isConfidential)) RETURNING id
            """
        ) { try $0.get("id") }
    }

    /// What is known of a document, without its content.
    func facts(_ id: Int) async throws -> DocumentFacts? {
        try await database.first(
            """
            SELECT id, file_name, size, sha256, uploaded_at, uploader, is_confidential FROM documents
            WHERE id = \(id)
            """,
            DocumentFacts.init(row:))
    }

    func content(_ id: Int) async throws -> Bytes? {
        try await database.first("SELECT content FROM documents WHERE id = \(id)") { try $0.get("content") }
    }
}

/// A PDF as it was uploaded, checked by its first bytes as well as by what the browser called it.
struct UploadedDocument: Sendable {
    /// 20 MiB.
    static let largest = 20 * 1024 * 1024

    let name: String
    let content: Bytes
    let sha256: Bytes

    /// Adds the problem to `problems` at `field` and gives nil where the file is missing, too large or no PDF.
    /// `what` was to be chosen: "the notice of termination".
    init?(_ file: FormData.File?, _ what: String, field: String, problems: inout Problems) {
        guard let file, !file.content.isEmpty else {
            problems.add(field, "Choose \(what), as a PDF")
            return nil
        }
        guard file.content.count <= Self.largest else {
            problems.add(field, "The document is larger than 20 MB: choose a smaller one")
            return nil
        }
        guard file.content.starts(with: Array("%PDF-".utf8)) else {
            problems.add(field, "\(file.name) is not a PDF: choose it as a PDF")
            return nil
        }
        name = String(file.name.split(whereSeparator: { "/\\".contains($0) }).last?.prefix(120) ?? "document.pdf")
        content = Bytes(file.content)
        sha256 = SecretToken.hash(of: file.content)
    }
}

struct DocumentFacts: Sendable {
    let id: Int
    let name: String
    let size: Int
    let sha256: String
    let uploadedAt: Date
    let uploader: String
    /// Seen by Finance, by the auditor, and by the partner whose people brought it.
    let isConfidential: Bool

    init(row: Row) throws {
        id = try row.get("id")
        name = try row.get("file_name")
        size = try row.get("size")
        sha256 = try row.get("sha256", as: Bytes.self).hex
        uploadedAt = try row.get("uploaded_at")
        uploader = try row.get("uploader")
        isConfidential = try row.get("is_confidential")
    }
}
