import Hummingbird

/// The two addresses of a list: the page, for those whom `Reader` admits, and its CSV, for those who may export.
struct ListRoutes<Reader: UserContext>: Sendable {
    let desk: Desk
    let path: RouterPath
    let list: @Sendable (User) throws -> ListDefinition
    private let cache = ListCache()

    /// `list` is the list as its reader may see it.
    init(desk: Desk, _ path: RouterPath, list: @escaping @Sendable (User) throws -> ListDefinition) {
        self.desk = desk
        self.path = path
        self.list = list
    }

    func add(to router: Router<AppContext>) {
        router.group(path, context: Reader.self).get(use: page)
        router.group(RouterPath(path.description + ".csv"), context: ExportContext.self).get(use: export)
    }

    private func page(request: Request, context: Reader) async throws -> Response {
        try await desk.show(list(context.signedIn), request, for: context, cache: cache)
    }

    private func export(request: Request, context: ExportContext) async throws -> Response {
        guard Reader.admits(context.signedIn) else { throw Refusal.forbidden }
        return try await desk.export(list(context.signedIn), request, for: context, cache: cache)
    }
}
