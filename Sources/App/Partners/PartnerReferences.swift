import Hummingbird
import PartnerProgram
import Postgres

/// `/partners/P-000318/scorecard`: a partner's reference in an address, as people write and mail it, leads to the page.
/// What nobody is called by, or the one who asks may not see, goes on and is not found.
struct PartnerReferences: RouterMiddleware {
    let desk: Desk

    func handle(
        _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        guard request.method == .get || request.method == .head, context.user != nil,
            let (reference, rest) = Self.parts(of: request.uri.path),
            let partner = try await desk.read(as: context, { try await PartnerReferenceStore($0).partner(reference) })
        else { return try await next(request, context) }
        let query = request.uri.query.map { "?" + $0 } ?? ""
        return .redirect(to: "/partners/\(partner)\(rest)\(query)", type: .normal)
    }

    /// "P-000318" and "/scorecard" of `/partners/p-000318/scorecard`.
    static func parts(of path: String) -> (reference: String, rest: String)? {
        guard let found = path.wholeMatch(of: #/\/partners\/([Pp]-[0-9]{1,18})(\/.*)?/#) else { return nil }
        return (found.1.uppercased(), String(found.2 ?? ""))
    }
}
