import Foundation
import Hummingbird
import PartnerProgram
import Postgres

/// Asking for a new password by mail. The answer is the same whether or not the address has an account.
struct PasswordResetRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.get("password-reset", use: ask)
        router.post("password-reset", use: send)
        router.get("password-reset/sent", use: sent)
    }

    func ask(request: Request, context: AppContext) async throws -> Response {
        try await desk.show(request, for: context) { _, frame in
            PasswordResetPage(frame: frame("Ask for a new password"), email: "", problems: Problems())
        }
    }

    func send(request: Request, context: AppContext) async throws -> Response {
        try await desk.submit(request, as: context) { form, database in
            var read = FormReader(form)
            let email = read.email("email", "Enter the e-mail address that you sign in with")
            try read.finish()
            try await queueLink(to: email, from: context.address, in: database)
            return "/password-reset/sent"
        } again: { form, problems, _, frame in
            PasswordResetPage(frame: frame("Ask for a new password"), email: form["email"], problems: problems)
        }
    }

    func sent(request: Request, context: AppContext) async throws -> Response {
        try await desk.show(request, for: context) { _, frame in
            PasswordResetSentPage(frame: frame("Look into your mail"))
        }
    }

    private func queueLink(to email: String, from address: String, in database: Transaction) async throws {
        let token = SecretToken()
        let answer = try await InvitationStore(database).askReset(
            email: email, address: address, token: token, minutes: 60)
        switch answer {
        case .tooMany:
            throw Refusal.tooManyRequests("Too many links were asked for from here. Try again in 15 minutes.")
        case .nobody: return
        case .send(let name, let mailbox):
            let link = "\(desk.settings.publicURL)/invitation/\(token.text)"
            try await MessageStore(database).queue(
                to: mailbox, subject: "Choose a new password for Partnerdesk", body: Self.body(name, link))
        }
    }

    private static func body(_ name: String, _ link: String) -> String {
        """
        Hello \(name),

        Somebody, probably you, asked for a new password for your account in Partnerdesk.

        Choose it here within an hour. The link works once:
        \(link)

        If it was not you, do nothing: your password stays as it is.
        """
    }
}
