import Crypto
import Foundation
import Postgres

/// A random key of 256 bits that is shown once; the database keeps its hash alone.
struct SecretToken: Sendable {
    let text: String

    init() {
        let key = SymmetricKey(size: .bits256)
        text = key.withUnsafeBytes { Data($0).base64URL }
    }

    var hash: Bytes { Self.hash(of: text) }

    static func hash(of text: String) -> Bytes { hash(of: Array(text.utf8)) }

    /// SHA-256.
    static func hash(of bytes: [UInt8]) -> Bytes { Bytes(Array(SHA256.hash(data: bytes))) }
}

extension Data {
    /// Base 64 with the letters that need no escape in an address or a cookie.
    var base64URL: String {
        base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    init?(base64URL text: String) {
        let padded = text.replacing("-", with: "+").replacing("_", with: "/")
        self.init(base64Encoded: padded + String(repeating: "=", count: (4 - padded.count % 4) % 4))
    }
}

extension Bytes {
    /// Lower-case hexadecimal.
    var hex: String {
        bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}
