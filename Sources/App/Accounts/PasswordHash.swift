import CCrypt
import Foundation

/// Passwords are kept as yescrypt hashes (libxcrypt), at the cost that Debian uses.
enum PasswordHash {
    /// A hash with a salt of its own. Takes about 20 ms of a core.
    static func make(of password: String) throws -> String {
        var settings = [CChar](repeating: 0, count: Int(CRYPT_GENSALT_OUTPUT_SIZE))
        guard crypt_gensalt_rn("$y$", 5, nil, 0, &settings, Int32(settings.count)) != nil,
            let hash = crypt(password, settings: settings)
        else { throw Failed() }
        return hash
    }

    /// Whether `password` is the one of `hash`. A missing hash costs the same time and never matches.
    static func matches(_ password: String, _ hash: String?) -> Bool {
        let settings = hash ?? Self.nobodys
        guard let computed = crypt(password, settings: settings.utf8CString.map { $0 }) else { return false }
        return hash != nil && constantTimeEqual(computed, settings)
    }

    struct Failed: Error {}

    private static let nobodys = (try? make(of: UUID().uuidString)) ?? "$y$j9T$ZZZZZZZZZZZZZZZZZZZZZ1$"

    private static func crypt(_ password: String, settings: [CChar]) -> String? {
        var data: UnsafeMutableRawPointer?
        var size: Int32 = 0
        defer { free(data) }
        guard !password.utf8.contains(0), let hash = crypt_ra(password, settings, &data, &size) else { return nil }
        let text = String(cString: hash)
        return text.hasPrefix("*") ? nil : text
    }

    private static func constantTimeEqual(_ one: String, _ other: String) -> Bool {
        one.utf8.count == other.utf8.count && zip(one.utf8, other.utf8).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
