import Foundation
import Hummingbird
import NIOCore

/// The fields and files of a posted form, or of a query, in the order they came.
struct FormData: Sendable {
    struct File: Sendable {
        let name: String
        let mediaType: String
        let content: [UInt8]
    }

    private(set) var values: [String: [String]] = [:]
    private(set) var files: [String: File] = [:]

    init(_ values: [String: String] = [:]) {
        self.values = values.mapValues { [$0] }
    }

    /// Reads `a=1&b=two+words`.
    init(urlEncoded text: some StringProtocol) {
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
                Self.decoded(String($0))
            }
            add(parts.count == 2 ? parts[1] : "", to: parts[0])
        }
    }

    /// The field's only or first value; empty when it was not sent.
    subscript(field: String) -> String { values[field]?.first ?? "" }

    /// Every value of a field that may come more than once, such as check boxes.
    func all(_ field: String) -> [String] { values[field] ?? [] }

    mutating func add(_ value: String, to field: String) { values[field, default: []].append(value) }

    mutating func set(_ field: String, _ value: String) { values[field] = [value] }

    mutating func add(_ file: File, to field: String) { files[field] = file }

    private static func decoded(_ text: String) -> String {
        let spaced = text.replacing("+", with: " ")
        return spaced.removingPercentEncoding ?? spaced
    }
}

extension Request {
    /// The fields of the query.
    var query: FormData { FormData(urlEncoded: uri.query ?? "") }

    /// The posted form; of a multipart form its files as well. Larger than `limit` bytes: 413.
    func form(limit: Int = 256 * 1024) async throws -> FormData {
        let type = headers[.contentType] ?? ""
        let isMultipart = type.lowercased().hasPrefix("multipart/form-data")
        let body = try await collected(upTo: isMultipart ? max(limit, MultipartForm.largest) : limit)
        guard isMultipart else { return FormData(urlEncoded: String(buffer: body)) }
        guard let form = MultipartForm(contentType: type)?.read(Array(buffer: body)) else {
            throw HTTPError(.badRequest, message: "The form could not be read.")
        }
        return form
    }

    private func collected(upTo limit: Int) async throws -> ByteBuffer {
        do {
            return try await body.collect(upTo: limit)
        } catch is NIOTooManyBytesError {
            throw HTTPError(.contentTooLarge, message: "What was sent is larger than this office takes.")
        }
    }
}
