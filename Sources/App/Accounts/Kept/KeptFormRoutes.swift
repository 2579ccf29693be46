import HTTPTypes
import Hummingbird
import PartnerProgram

/// What was typed before the session ended, offered to its writer after signing in again.
struct KeptFormRoutes {
    static let path = "/kept-form"
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let kept = router.group("kept-form", context: SignedInContext.self)
        kept.get(use: show)
        kept.post("removal", use: discard)
    }

    func show(request: Request, context: SignedInContext) async throws -> Response {
        let key = request.cookies[Cookie.keptName]?.value ?? ""
        return try await desk.show(request, for: context) { database, frame in
            KeptFormPage(frame: frame("Your form was kept"), try await KeptFormStore(database).find(key), desk.clock)
        }
    }

    func discard(request: Request, context: SignedInContext) async throws -> Response {
        let key = request.cookies[Cookie.keptName]?.value ?? ""
        var response = try await desk.submit(request, as: context) { _, database in
            try await KeptFormStore(database).discard(key)
            return Done("/", notice: "What you had typed is discarded.")
        }
        response.setCookie(.ended(Cookie.keptName, isSecure: desk.settings.isSecure))
        return response
    }
}

extension Desk {
    /// Keeps what was typed where the session has ended meanwhile, and leads to signing in.
    func keptUntilSignIn(_ request: Request) async throws -> Response {
        let address = request.headers[.referer].flatMap { FormPage(referer: $0, of: settings.publicURL) }
        var response = Response.redirect(to: SignInForm.location(next: address?.path ?? "/"), type: .normal)
        guard let session = request.cookies[Cookie.sessionName]?.value, !session.isEmpty,
            let form = KeptForm(try await request.form(), path: request.uri.string, page: address?.path)
        else { return response }
        let key = SecretToken()
        if try await KeptFormStore(databases.partner).keep(form, of: SecretToken.hash(of: session), under: key) {
            response = .redirect(to: SignInForm.location(next: KeptFormRoutes.path) + "&kept=1", type: .normal)
            response.setCookie(.kept(key.text, isSecure: settings.isSecure))
        }
        return response
    }
}

/// The page of ours that a form was sent from.
private struct FormPage {
    let path: String

    init?(referer: String, of publicURL: String) {
        guard let slashes = referer.firstRange(of: "://") else { return nil }
        let rest = referer[slashes.upperBound...]
        guard let start = rest.firstIndex(of: "/") else { return nil }
        path = SignInForm.local(String(rest[start...]))
    }
}
