import Hummingbird
import PartnerProgram
import Postgres

/// The list of applications. Its due days need the office's calendar, which is read with each request.
struct ApplicationListRoutes {
    let desk: Desk
    private let cache = ListCache()

    init(desk: Desk) { self.desk = desk }

    func add(to router: Router<AppContext>) {
        router.group("applications", context: ReaderContext.self).get(use: page)
        router.group("applications.csv", context: ExportContext.self).get(use: export)
    }

    private func page(request: Request, context: ReaderContext) async throws -> Response {
        try await desk.show(list(for: context), request, for: context, cache: cache)
    }

    private func export(request: Request, context: ExportContext) async throws -> Response {
        try await desk.export(list(for: context), request, for: context, cache: cache)
    }

    private func list(for context: some UserContext) async throws -> ListDefinition {
        let calendar = try await desk.read(as: context) { try await OfficeStore($0).businessCalendar() }
        return ApplicationListStore.list(for: context.signedIn, clock: desk.clock, calendar: calendar)
    }
}
