import Foundation
import Postgres

/// Tells the owner of an account that its password is another one now, so that a stranger's change is noticed.
struct PasswordLetter: Sendable {
    let name: String
    let email: String

    func send(in transaction: any Querying, desk: Desk) async throws {
        try await MessageStore(transaction).queue(
            to: email, subject: "Your password was changed",
            body: """
                Hello \(name),

                the password of your account in Partnerdesk was changed on \(desk.clock.spoken(desk.clock.now)). \
                Everybody who was signed in with the old one has been signed out.

                If it was not you, ask for a new password at once, and tell us:
                \(desk.settings.publicURL)/password-reset
                """)
    }
}
