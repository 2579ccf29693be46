import Foundation
import Hummingbird
import PartnerProgram

/// One field for partners, applications and people.
struct SearchRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.group("search", context: SignedInContext.self).get(use: show)
    }

    func show(request: Request, context: SignedInContext) async throws -> Response {
        let words = String(request.query["q"].trimmingCharacters(in: .whitespaces).prefix(100))
        return try await desk.show(request, for: context) { database, frame in
            let search = SearchStore(database, for: words)
            let isAsked = !words.isEmpty
            return SearchPage(
                frame: frame, words: words, partners: isAsked ? try await search.partners() : [],
                companies: isAsked && context.signedIn.kind != .partner ? try await search.companies() : [],
                applications: isAsked ? try await search.applications() : [],
                people: isAsked ? try await search.people() : [], user: context.signedIn)
        }
    }
}
