import Foundation
import HTTPTypes
import Hummingbird
import PartnerProgram

struct SignInRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.get("sign-in", use: ask)
        router.post("sign-in", use: signIn)
        router.group("session", context: SignedInContext.self).get(use: stay)
        router.group("sign-out", context: SignedInContext.self).post(use: signOut)
    }

    func ask(request: Request, context: AppContext) async throws -> Response {
        if context.user != nil { return .redirect(to: "/", type: .normal) }
        return try await desk.show(request, for: context) { _, frame in
            SignInPage(frame: frame("Sign in"), form: SignInForm(request.query))
        }
    }

    func signIn(request: Request, context: AppContext) async throws -> Response {
        let form = SignInForm(try await request.form())
        var problems = form.problems()
        if problems.isEmpty {
            let token = SecretToken()
            if try await open(token, form, request, context) {
                var response = Response.redirect(to: form.next, type: .normal)
                response.setCookie(.session(token.text, isSecure: desk.settings.isSecure))
                return response
            }
            problems.add("email", "The e-mail address and the password do not belong together")
        }
        return try await desk.show(request, for: context, status: .unprocessableContent) { [problems] _, frame in
            SignInPage(frame: frame.with(problems)("Sign in"), form: form, problems: problems)
        }
    }

    /// False when the address and the password do not belong together; throws while the account has to wait.
    private func open(
        _ token: SecretToken, _ form: SignInForm, _ request: Request, _ context: AppContext
    ) async throws -> Bool {
        let user = try await SignInGate(desk: desk).user(
            email: form.email, password: form.password, address: context.address)
        guard let user else { return false }
        let agent = request.headers[.userAgent] ?? ""
        return try await SessionStore(desk.databases.partner).open(
            user: user, token: token, address: context.address, agent: agent, at: desk.clock.now) != nil
    }

    /// Seconds until the session ends, now that it has been used.
    func stay(request: Request, context: SignedInContext) async throws -> Response {
        let seconds = context.signedIn.sessionEnds.map { max(0, Int($0.timeIntervalSinceNow)) } ?? 0
        var headers = HTTPFields([.init(name: .contentType, value: "text/plain; charset=utf-8")])
        headers[.cacheControl] = "no-store"
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(string: String(seconds))))
    }

    func signOut(request: Request, context: SignedInContext) async throws -> Response {
        if let session = context.signedIn.sessionID {
            _ = try await desk.change(as: context) { try await SessionStore($0).end(session) }
        }
        var response = Response.redirect(to: "/sign-in", type: .normal)
        response.setCookie(.ended(Cookie.sessionName, isSecure: desk.settings.isSecure))
        return response
    }
}
