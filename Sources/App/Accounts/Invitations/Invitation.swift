import Postgres

/// Lets somebody in by mail: a link that works once, within so many days.
struct Invitation: Sendable {
    static let days = 7

    let user: Int
    let email: String
    let name: String
    /// The partner whose people they join.
    var company: String?
    /// Who lets them in, by name.
    var inviter: String?

    /// Draws up the link and queues the letter in `transaction`; earlier links stop working.
    func send(in transaction: any Querying, settings: Settings) async throws {
        let token = SecretToken()
        try await InvitationStore(transaction).draw(for: user, token: token, days: Self.days)
        try await MessageStore(transaction).queue(
            to: email, subject: "Your account in Partnerdesk",
            body: body(link: "\(settings.publicURL)/invitation/\(token.text)"))
    }

    private func body(link: String) -> String {
        let opened = inviter.map { "\($0) has opened an account for you" } ?? "An account has been opened for you"
        return """
            Hello \(name),

            \(opened) in Partnerdesk\(company.map { ", for \($0)" } ?? "").

            Choose your password here within \(Self.days) days. The link works once:
            \(link)

            You sign in with this e-mail address: \(email)

            If you did not expect this, do nothing: without a password nobody can use the account.
            """
    }
}
