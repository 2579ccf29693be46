import Hummingbird
import Postgres

/// Every piece of the interface, for staff who build it: not there in production.
struct StyleRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        guard !desk.settings.isProduction else { return }
        router.group("style", context: StaffContext.self).get(use: show)
    }

    func show(request: Request, context: StaffContext) async throws -> Response {
        try await desk.show(request, for: context) { database, frame in
            StylePage(
                frame: frame("Style", crumbs: [Link("Home", "/")]), shapes: try await StyleStore(database).shapes())
        }
    }
}
