import CCurl
import Dispatch
import Foundation

/// Hands letters to a mail server.
package struct Postman: Sendable {
    private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
    private static let queue = DispatchQueue(label: "partnerdesk.postman")

    private let url: String
    private let needsEncryption: Bool

    /// `url` is `smtp://` (encrypted where the server offers it) or `smtps://`, with `user:password@` where needed:
    /// a password never goes unencrypted to another machine.
    package init?(url: String) {
        guard let parts = URLComponents(string: url), let host = parts.host, ["smtp", "smtps"].contains(parts.scheme)
        else { return nil }
        self.url = url
        needsEncryption = parts.user != nil && !["localhost", "127.0.0.1", "[::1]", "::1"].contains(host)
    }

    /// Returns when the server has taken the letter. Waits on a thread of its own, not on one of Swift's.
    func send(_ letter: Letter) async throws(Refused) {
        let problem = await withCheckedContinuation { continuation in
            Self.queue.async { continuation.resume(returning: self.problem(of: letter)) }
        }
        if let problem { throw Refused(words: problem) }
    }

    /// Why a letter was not taken, in the server's or the library's words.
    struct Refused: Error {
        let words: String
    }

    private func problem(of letter: Letter) -> String? {
        guard Self.isReady else { return "The mail library could not be started." }
        var words = [CChar](repeating: 0, count: Int(CURL_ERROR_SIZE))
        let text = letter.text
        let outcome = curl_send_letter(
            url, "<\(letter.sender)>", "<\(letter.message.recipient)>", text, text.utf8.count, needsEncryption ? 1 : 0,
            30, &words)
        guard outcome != CURLE_OK else { return nil }
        return String(decoding: words.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
