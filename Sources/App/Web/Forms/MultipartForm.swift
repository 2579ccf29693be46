import Foundation

/// Reads a `multipart/form-data` body (RFC 7578), as browsers send a form with a file.
struct MultipartForm {
    /// The largest body that is taken: a document of 20 MiB and its fields.
    static let largest = 21 * 1024 * 1024

    private let delimiter: [UInt8]

    /// Nil when the content type names no boundary.
    init?(contentType: String) {
        guard let boundary = Self.parameter("boundary", of: contentType), (1...70).contains(boundary.utf8.count) else {
            return nil
        }
        delimiter = Array("--\(boundary)".utf8)
    }

    /// Nil when the body breaks the format: no part is guessed.
    func read(_ body: [UInt8]) -> FormData? {
        var form = FormData()
        guard var position = body[...].range(of: delimiter)?.upperBound else { return nil }
        while !body[position...].starts(with: Array("--".utf8)) {
            guard let headEnd = body[position...].range(of: Array("\r\n\r\n".utf8)),
                let next = body[headEnd.upperBound...].range(of: Array("\r\n".utf8) + delimiter),
                add(
                    head: String(decoding: body[position..<headEnd.lowerBound], as: UTF8.self),
                    content: body[headEnd.upperBound..<next.lowerBound], to: &form)
            else { return nil }
            position = next.upperBound
        }
        return form
    }

    private func add(head: String, content: ArraySlice<UInt8>, to form: inout FormData) -> Bool {
        let headers = head.components(separatedBy: "\r\n")
        guard let disposition = headers.first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
            let field = Self.parameter("name", of: disposition)
        else { return false }
        guard let fileName = Self.parameter("filename", of: disposition) else {
            form.add(String(decoding: content, as: UTF8.self), to: field)
            return true
        }
        guard !fileName.isEmpty else { return true }
        let type = headers.first { $0.lowercased().hasPrefix("content-type:") }?.dropFirst("content-type:".count)
        form.add(
            FormData.File(
                name: fileName, mediaType: type?.trimmingCharacters(in: .whitespaces) ?? "application/octet-stream",
                content: Array(content)), to: field)
        return true
    }

    /// The value of `name="…"` or `name=…` in a header.
    private static func parameter(_ name: String, of header: String) -> String? {
        for part in header.split(separator: ";").dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            guard pair.count == 2, pair[0].lowercased() == name else { continue }
            return pair[1].trimmingCharacters(in: CharacterSet(charactersIn: "\""))
                .replacing("%22", with: "\"").replacing("%0D%0A", with: " ")
        }
        return nil
    }
}

extension ArraySlice<UInt8> {
    /// Where `pattern` stands first.
    fileprivate func range(of pattern: [UInt8]) -> Range<Int>? {
        guard let first = pattern.first, count >= pattern.count else { return nil }
        return withUnsafeBufferPointer { bytes in
            var from = 0
            while from <= bytes.count - pattern.count {
                guard let hit = memchr(bytes.baseAddress! + from, Int32(first), bytes.count - pattern.count + 1 - from)
                else {
                    return nil
                }
                from = UnsafeRawPointer(hit) - UnsafeRawPointer(bytes.baseAddress!)
                if memcmp(hit, pattern, pattern.count) == 0 {
                    return startIndex + from..<startIndex + from + pattern.count
                }
                from += 1
            }
            return nil
        }
    }
}
