import Foundation
import Hummingbird
import Postgres

/// A stored document as it is handed out: always saved, never opened in our pages' place.
struct DocumentDownload: Sendable {
    private let name: String
    private let content: Bytes

    /// Not found where the one who asks may not see it: row-level security decides. What is confidential is handed out
    /// by the module whose it is, which notes who read it.
    init(_ id: Int, _ database: Transaction, isConfidential: Bool = false) async throws {
        let store = DocumentStore(database)
        guard let facts = try await store.facts(id), facts.isConfidential == isConfidential,
            let content = try await store.content(id)
        else { throw Refusal.notFound }
        name = facts.name
        self.content = content
    }

    var response: Response {
        var allowed = CharacterSet.alphanumerics
        allowed.insert(charactersIn: "-._")
        let encoded = name.addingPercentEncoding(withAllowedCharacters: allowed) ?? "document.pdf"
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/pdf", .cacheControl: "no-store", .contentTypeOptions: "nosniff",
                .contentDisposition: "attachment; filename=\"document.pdf\"; filename*=UTF-8''\(encoded)",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: content.bytes)))
    }
}
