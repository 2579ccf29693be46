import Hummingbird

/// The list of partners, for staff and auditors.
struct PartnerListRoutes {
    let desk: Desk
    private let cache = ListCache()

    init(desk: Desk) { self.desk = desk }

    func add(to router: Router<AppContext>) {
        router.group("partners", context: ReaderContext.self).get(use: list)
        router.group("partners.csv", context: ExportContext.self).get(use: export)
    }

    func list(request: Request, context: ReaderContext) async throws -> Response {
        try await desk.show(
            PartnerListStore.list(for: context.signedIn, today: desk.clock.today), request, for: context, cache: cache)
    }

    func export(request: Request, context: ExportContext) async throws -> Response {
        try await desk.export(
            PartnerListStore.list(for: context.signedIn, today: desk.clock.today), request, for: context, cache: cache)
    }
}
