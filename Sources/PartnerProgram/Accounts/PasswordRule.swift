import Foundation

/// What a password must be: long, and not what anybody would try first. No rule about kinds of characters.
public enum PasswordRule {
    /// Characters, as people count them.
    public static let shortest = 12
    /// Bytes in UTF-8, so that hashing stays cheap.
    public static let longestBytes = 200

    /// Why a password is not taken.
    public enum Refusal: String, Refused, CaseIterable {
        case tooShort, tooLong, controlCharacter, ownName, common, oneCharacter, sequence

        public var sentence: String {
            switch self {
            case .tooShort: "Choose a password of at least \(shortest) characters; a few words are fine."
            case .tooLong: "Choose a shorter password: at most \(longestBytes) bytes."
            case .controlCharacter: "A password cannot hold line breaks, tabs or other control characters."
            case .ownName: "Choose something else than your e-mail address, your name or your company."
            case .common: "This password is one of the first that others would try. Choose another."
            case .oneCharacter: "A password of the same few characters over and over is easy to guess."
            case .sequence: "A password of characters in a row is easy to guess."
            }
        }

        public var clause: String? { nil }
    }

    /// The password in the one form that is hashed, so that two keyboards give the same bytes for é.
    public static func prepared(_ password: String) -> String { password.precomposedStringWithCanonicalMapping }

    /// Throws the first reason against a password; `names` are the person's and the company's.
    public static func check(_ password: String, email: String, names: [String] = []) throws(Refusal) {
        let password = prepared(password)
        guard password.utf8.count <= longestBytes else { throw .tooLong }
        guard password.count >= shortest else { throw .tooShort }
        guard !password.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
            throw .controlCharacter
        }
        let core = core(password)
        let local = String(email.prefix { $0 != "@" })
        let own = ([email, local] + names).map(self.core).filter { $0.count > 2 }
        guard !own.contains(where: { core == $0 || isRepeated($0, in: core) }) else { throw .ownName }
        guard Set(password.lowercased()).count > 3 else { throw .oneCharacter }
        guard !isSequence(password.lowercased()) else { throw .sequence }
        guard !common.contains(where: { core == $0 || isRepeated($0, in: core) }) else { throw .common }
    }

    /// Lower-case letters alone, with the usual digits for letters read back: `P4ssw0rd-2021!` gives `password`.
    private static func core(_ text: String) -> String {
        let trimmed = String(
            text.lowercased().reversed().drop { !$0.isLetter }.reversed().drop { !$0.isLetter })
        let swaps: [Character: Character] = [
            "0": "o", "1": "l", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s",
        ]
        return String(trimmed.map { swaps[$0] ?? $0 }.filter(\.isLetter))
    }

    private static func isRepeated(_ word: String, in text: String) -> Bool {
        !word.isEmpty && !text.isEmpty && text.count % word.count == 0
            && text == String(repeating: word, count: text.count / word.count)
    }

    private static func isSequence(_ text: String) -> Bool {
        rows.contains { row in
            let long = String(repeating: row, count: 8)
            return long.contains(text) || String(long.reversed()).contains(text)
        }
    }

    private static let rows = [
        "0123456789", "1234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "qwertyuiop",
        "qwertzuiop", "azertyuiop", "asdfghjkl", "1q2w3e4r5t6z7u8i9o0p", "1q2w3e4r5t6y7u8i9o0p", "1qaz2wsx3edc4rfv",
    ]

    private static let common: Set<String> = [
        "password", "passwort", "passphrase", "contrasena", "motdepasse", "senha", "mypassword", "thepassword",
        "passwordpassword", "letmein", "letmeinplease", "welcome", "welcomehome", "admin", "administrator",
        "adminadmin",
        "changeme", "changemenow", "changethis", "iloveyou", "iloveyouforever", "qwerty", "qwertyqwerty", "qwertyuiop",
        "asdfghjkl", "secret", "supersecret", "topsecret", "trustno", "football", "baseball", "basketball", "princess",
        "sunshine", "superman", "spiderman", "batman", "dragon", "monkey", "master", "shadow", "michael", "liverpool",
        "manchesterunited", "internet", "computer", "default", "temporary", "temppassword", "testtest", "test", "guest",
        "outsystems", "partnerdesk", "partner", "partnerprogram", "company", "summer", "winter", "spring", "autumn",
        "correcthorsebatterystaple", "abc", "abcabc", "hello", "helloworld", "whatever", "nothing", "mustang", "access",
    ]
}
