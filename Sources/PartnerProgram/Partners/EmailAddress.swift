import Foundation

/// The look of an e-mail address; whether anybody reads it, only a message can tell.
public enum EmailAddress {
    /// Why what somebody typed is not an e-mail address.
    public enum Unreadable: Refused {
        case nothing
        case noAt
        case name
        case domain(String)
        case tooLong

        public var sentence: String {
            switch self {
            case .nothing: "Enter an e-mail address, such as mia@nova-systems.pt."
            case .noAt: "An e-mail address has one @, such as mia@nova-systems.pt."
            case .name: "The part before the @ has characters that an e-mail address does not take."
            case .domain(let reason): "The part after the @ is not a domain. \(reason)"
            case .tooLong: "An e-mail address has at most 254 characters, and 64 before the @."
            }
        }

        public var clause: String? { nil }
    }

    /// The address as it is kept: trimmed, the domain in lower case, the part before the @ as written.
    public static func normalised(_ text: String) throws(Unreadable) -> String {
        let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !text.isEmpty else { throw .nothing }
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count == 2 else { throw .noAt }
        guard text.utf8.count <= 254, halves[0].utf8.count <= 64 else { throw .tooLong }
        let pieces = halves[0].split(separator: ".", omittingEmptySubsequences: false)
        guard pieces.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isAllowed) }) else { throw .name }
        return "\(halves[0])@\(try domain(String(halves[1])))"
    }

    /// By which two addresses are the same person's sign-in: all in lower case.
    public static func key(_ address: String) -> String {
        address.trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
    }

    private static func domain(_ text: String) throws(Unreadable) -> String {
        guard !text.contains(where: { $0 == "/" || $0 == ":" || $0 == "?" || $0 == "#" }) else {
            throw .domain("It takes letters, digits, hyphens and dots.")
        }
        // "www." is dropped from web domains but may be part of a mail domain.
        do {
            _ = try DomainName.normalised(text)
            return text.lowercased()
        } catch {
            throw .domain(error.sentence)
        }
    }

    private static func isAllowed(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "!#$%&'*+-/=?^_`{|}~".contains(character)
    }
}
