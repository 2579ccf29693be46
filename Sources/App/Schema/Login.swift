import Foundation

/// The three database roles that the application signs in with.
package enum Login: String, Sendable, CaseIterable {
    case staff = "partnerdesk_staff"
    case partner = "partnerdesk_partner"
    case auditor = "partnerdesk_auditor"

    /// The environment variable that holds a connection of this role's own.
    package var variable: String {
        switch self {
        case .staff: "DATABASE_STAFF_URL"
        case .partner: "DATABASE_PARTNER_URL"
        case .auditor: "DATABASE_AUDITOR_URL"
        }
    }
}

/// What a libpq connection string says, in either of its two forms.
package enum DatabaseURL {
    /// The same connection for another user, without the first one's password.
    package static func replacingUser(of url: String, with user: String) -> String {
        guard let start = url.range(of: "://") else { return withoutUser(url) + " user=\(user)" }
        let rest = url[start.upperBound...]
        let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
        let hosts = rest[..<end].split(separator: "@", omittingEmptySubsequences: false).last ?? ""
        return "\(url[..<start.upperBound])\(user)@\(hosts)\(rest[end...])"
    }

    /// The password in a connection string, if it names one.
    package static func password(of url: String) -> String? {
        guard url.contains("://") else {
            return url.split(separator: " ").first { $0.hasPrefix("password=") }.map { String($0.dropFirst(9)) }
        }
        return URLComponents(string: url)?.password
    }

    private static func withoutUser(_ pairs: String) -> String {
        pairs.split(separator: " ").filter { !$0.hasPrefix("user=") && !$0.hasPrefix("password=") }.joined(
            separator: " ")
    }
}
