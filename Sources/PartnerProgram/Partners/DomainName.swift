import Foundation

/// Web domains made comparable.
public enum DomainName {
    /// Why what somebody typed is not a web domain.
    public enum Unreadable: Refused {
        case nothing
        case emailAddress
        case noEnding
        case networkAddress
        case letters(String)
        case tooLong

        public var sentence: String {
            switch self {
            case .nothing: "Enter the web domain, such as nova-systems.pt."
            case .emailAddress: "This is an e-mail address. Enter the web domain alone, such as nova-systems.pt."
            case .noEnding: "A web domain has an ending, such as .com or .pt."
            case .networkAddress: "This is a network address. Enter the web domain, such as nova-systems.pt."
            case .letters(let label):
                "“\(label)” cannot be part of a web domain: it takes letters, digits and hyphens inside."
            case .tooLong: "A web domain has at most 253 characters, and 63 between two dots."
            }
        }

        public var clause: String? { nil }
    }

    /// `https://www.Nova-Systems.pt/x` gives `nova-systems.pt`.
    ///
    /// Scheme, `www.`, port, path and a last dot go; letters of any script are kept in lower case.
    public static func normalised(_ text: String) throws(Unreadable) -> String {
        var rest = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !rest.isEmpty else { throw .nothing }
        if let scheme = rest.range(of: "://") { rest = String(rest[scheme.upperBound...]) }
        rest = String(rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" })
        guard !rest.contains("@") else { throw .emailAddress }
        rest = withoutPort(rest).precomposedStringWithCompatibilityMapping.lowercased()
        if rest.hasSuffix(".") { rest.removeLast() }
        if rest.hasPrefix("www."), rest.dropFirst(4).contains(".") { rest.removeFirst(4) }
        guard !rest.isEmpty else { throw .nothing }
        try check(rest)
        return rest
    }

    /// Whether so many companies share the domain that it says nothing about one: a public mail provider's.
    public static func isShared(_ domain: String) -> Bool { shared.contains(domain) }

    private static func withoutPort(_ text: String) -> String {
        guard let colon = text.lastIndex(of: ":"), text[text.index(after: colon)...].allSatisfy(\.isNumber) else {
            return text
        }
        return String(text[..<colon])
    }

    private static func check(_ domain: String) throws(Unreadable) {
        let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
        for label in labels {
            let isPlain = label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
            guard isPlain, !label.isEmpty, label.first != "-", label.last != "-" else { throw .letters(String(label)) }
        }
        guard domain.count <= 253, labels.allSatisfy({ $0.count <= 63 }) else { throw .tooLong }
        guard labels.count > 1 else { throw .noEnding }
        guard !labels.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { throw .networkAddress }
        guard let ending = labels.last, ending.count > 1, !ending.allSatisfy(\.isNumber) else { throw .noEnding }
    }

    private static let shared: Set<String> = [
        "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "yahoo.com", "icloud.com", "me.com",
        "aol.com", "gmx.de", "gmx.net", "web.de", "sapo.pt", "mail.ru", "yandex.ru", "qq.com", "163.com", "126.com",
        "naver.com", "proton.me", "protonmail.com", "uol.com.br", "terra.com.br", "orange.fr", "free.fr", "libero.it",
    ]
}
