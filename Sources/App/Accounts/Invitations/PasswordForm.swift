import PartnerProgram

/// The password that somebody chooses.
struct PasswordForm: Sendable {
    let password: String

    init(_ form: FormData) { password = form["password"] }

    func problems(email: String, names: [String]) -> Problems {
        if password.isEmpty { return Problems("password", "Enter the password that you want to use") }
        do {
            try PasswordRule.check(password, email: email, names: names)
            return Problems()
        } catch {
            return Problems("password", error.sentence)
        }
    }

    /// Takes about 20 ms of a core.
    func hash() throws -> String { try PasswordHash.make(of: PasswordRule.prepared(password)) }

    static func field(problem: String?) -> Field {
        .password(
            "password", "New password",
            hint:
                "At least \(PasswordRule.shortest) characters. A few words that only you would put together are good.",
            problem: problem, isNew: true)
    }
}
