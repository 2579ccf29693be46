import HTTPTypes
import Hummingbird

extension HTTPField.Name {
    static let contentSecurityPolicy = Self("Content-Security-Policy")!
    static let referrerPolicy = Self("Referrer-Policy")!
    static let contentTypeOptions = Self("X-Content-Type-Options")!
    static let frameOptions = Self("X-Frame-Options")!
    static let openerPolicy = Self("Cross-Origin-Opener-Policy")!
    static let resourcePolicy = Self("Cross-Origin-Resource-Policy")!
    static let fetchSite = Self("Sec-Fetch-Site")!
}

/// Adds the headers that keep other sites out of our pages.
struct SecurityHeaders: RouterMiddleware {
    let isSecure: Bool

    func handle(
        _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        response.headers[.contentSecurityPolicy] =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        response.headers[.contentTypeOptions] = "nosniff"
        response.headers[.referrerPolicy] = "same-origin"
        response.headers[.frameOptions] = "DENY"
        response.headers[.openerPolicy] = "same-origin"
        response.headers[.resourcePolicy] = "same-origin"
        if isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000; includeSubDomains" }
        return response
    }
}

/// Refuses what no browser of ours sends: a request without a host, and a change that another site asks for.
struct CrossSiteRefusal: RouterMiddleware {
    /// Bytes. Headers are limited by the server itself.
    static let longestAddress = 8192

    let publicURL: String

    func handle(
        _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        guard let host = request.head.authority, !host.isEmpty else {
            throw HTTPError(.badRequest, message: "The request names no host.")
        }
        guard request.uri.string.utf8.count <= Self.longestAddress else {
            throw HTTPError(.uriTooLong, message: "The address is longer than any of this office.")
        }
        if request.method != .get && request.method != .head && !comesFromHere(request, host: host) {
            throw Refusal.notYours("The request came from another site. Open the page here and send it again.")
        }
        return try await next(request, context)
    }

    /// By `Sec-Fetch-Site` where the browser sends it, by `Origin` otherwise. A client without both is no browser.
    private func comesFromHere(_ request: Request, host: String) -> Bool {
        if let site = request.headers[.fetchSite] { return site == "same-origin" || site == "none" }
        guard let origin = request.headers[.origin] else { return true }
        return origin == publicURL || origin == "http://\(host)" || origin == "https://\(host)"
    }
}
