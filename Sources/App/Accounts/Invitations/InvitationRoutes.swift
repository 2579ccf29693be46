import Foundation
import Hummingbird
import PartnerProgram
import Postgres

/// Choosing a password by a link from a mail. The link's key leaves the address at once: it goes on in a cookie.
struct InvitationRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.get("invitation/:token", use: open)
        router.get("invitation", use: ask)
        router.post("invitation", use: choose)
    }

    func open(request: Request, context: AppContext) async throws -> Response {
        var response = Response.redirect(to: "/invitation", type: .normal)
        response.setCookie(.invitation(Self.key(in: context), isSecure: desk.settings.isSecure))
        return response
    }

    /// The letters that a key is made of; whatever else somebody put there cannot stand in a cookie.
    private static func key(in context: AppContext) -> String {
        let text = context.parameters.get("token") ?? ""
        return String(text.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }.prefix(100))
    }

    func ask(request: Request, context: AppContext) async throws -> Response {
        let invited = try await invited(by: request)
        guard let invited, invited.state == .open else { return try await dead(invited, request, context) }
        return try await desk.show(request, for: context) { _, frame in
            InvitationPage(frame: frame(InvitationPage.title(for: invited)), invited: invited)
        }
    }

    func choose(request: Request, context: AppContext) async throws -> Response {
        let form = PasswordForm(try await request.form())
        let invited = try await invited(by: request)
        guard let invited, invited.state == .open else { return try await dead(invited, request, context) }
        let problems = form.problems(email: invited.email, names: [invited.name] + [invited.company].compactMap(\.self))
        guard problems.isEmpty else {
            return try await desk.show(request, for: context, status: .unprocessableContent) { _, frame in
                InvitationPage(
                    frame: frame.with(problems)(InvitationPage.title(for: invited)), invited: invited,
                    problems: problems)
            }
        }
        let session = SecretToken()
        guard try await use(request, form, session, context, invited) else {
            return try await dead(self.invited(by: request), request, context)
        }
        return letIn(session)
    }

    /// The link is used up, and the session opened, or neither.
    private func use(
        _ request: Request, _ form: PasswordForm, _ session: SecretToken, _ context: AppContext, _ invited: Invited
    ) async throws -> Bool {
        let hash = try form.hash()
        let agent = request.headers[.userAgent] ?? ""
        let settings = ["app.request_id": context.id, "app.now": desk.clock.now.sqlText]
        return try await desk.databases.partner.transaction(settings: settings) { transaction in
            let whose = try await InvitationStore(transaction).use(token: token(of: request), passwordHash: hash)
            guard let whose else { return false }
            if invited.purpose == .passwordReset {
                try await PasswordLetter(name: invited.name, email: invited.email).send(in: transaction, desk: desk)
            }
            let sessions = SessionStore(transaction)
            try await sessions.record(email: invited.email, address: context.address, succeeded: true)
            return try await sessions.open(
                user: whose, token: session, address: context.address, agent: agent, at: desk.clock.now) != nil
        }
    }

    private func letIn(_ session: SecretToken) -> Response {
        var response = Response.redirect(to: "/", type: .normal)
        let isSecure = desk.settings.isSecure
        response.setCookie(.session(session.text, isSecure: isSecure))
        response.setCookie(.ended(Cookie.invitationName, path: "/invitation", isSecure: isSecure))
        response.setCookie(.notice("Your password is set. You are signed in.", isSecure: isSecure))
        return response
    }

    private func dead(_ invited: Invited?, _ request: Request, _ context: AppContext) async throws -> Response {
        try await desk.show(request, for: context, status: .gone) { _, frame in
            DeadLinkPage(frame: frame, invited: invited)
        }
    }

    private func invited(by request: Request) async throws -> Invited? {
        try await InvitationStore(desk.databases.partner).invited(token: token(of: request))
    }

    private func token(of request: Request) -> Bytes {
        SecretToken.hash(of: request.cookies[Cookie.invitationName]?.value ?? "")
    }
}
