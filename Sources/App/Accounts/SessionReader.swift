import Hummingbird
import PartnerProgram
import Postgres

/// Finds out who asks: by the session's cookie, or by an applicant's key.
struct SessionReader: RouterMiddleware {
    let desk: Desk

    func handle(
        _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.applicationKey = request.cookies[Cookie.applicationName]?.value
        if context.user == nil, let token = request.cookies[Cookie.sessionName]?.value, !token.isEmpty {
            let sessions = SessionStore(desk.databases.partner)
            context.user = try await sessions.user(ofToken: SecretToken.hash(of: token))
        }
        var response = try await next(request, context)
        if request.cookies[Cookie.noticeName] != nil, response.status == .ok {
            response.setCookie(.ended(Cookie.noticeName, isSecure: desk.settings.isSecure))
        }
        return response
    }
}
