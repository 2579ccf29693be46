import Foundation

/// E-mail and password, and where to go on.
struct SignInForm: Sendable {
    let email: String
    let password: String
    let next: String
    /// A form waits for whoever signs in here.
    let isKept: Bool

    init(_ form: FormData) {
        email = form["email"].trimmingCharacters(in: .whitespaces)
        password = form["password"]
        next = Self.local(form["next"])
        isKept = form["kept"] == "1"
    }

    /// The sign-in page that leads back to `next`.
    static func location(next: String) -> String {
        var allowed = CharacterSet.urlPathAllowed
        allowed.remove(charactersIn: "&=+?#")
        return "/sign-in?next=" + (next.addingPercentEncoding(withAllowedCharacters: allowed) ?? "/")
    }

    func problems() -> Problems {
        var problems = Problems()
        if email.isEmpty { problems.add("email", "Enter your e-mail address") }
        if password.isEmpty { problems.add("password", "Enter your password") }
        return problems
    }

    /// Only a path of this office: a link to another place is not followed.
    static func local(_ path: String) -> String {
        path.hasPrefix("/") && !path.hasPrefix("//") && !path.contains("\\") && !path.contains(where: \.isNewline)
            ? path : "/"
    }
}
