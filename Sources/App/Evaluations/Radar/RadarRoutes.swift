import Hummingbird
import PartnerProgram
import Postgres

/// `/authorizations`: who holds what, who is close, and who passes today and fails on 31 December if nothing changes.
struct RadarRoutes {
    let desk: Desk
    private let cache = ListCache()
    private let holders = ShortMemory<Day, [(level: Authorization, country: String?, name: String?, count: Int)]>()

    init(desk: Desk) { self.desk = desk }

    func add(to router: Router<AppContext>) {
        router.group("authorizations", context: ReaderContext.self).get(use: show)
        router.group("authorizations.csv", context: ExportContext.self).get(use: export)
        router.group("authorizations", context: ProgramManagerContext.self).post("judgement", use: judge)
    }

    func show(request: Request, context: ReaderContext) async throws -> Response {
        let list = RadarListStore.list(for: context.signedIn)
        return try await desk.show(list, request, for: context, cache: cache) { contents, frame, database in
            let store = StandingStore(database)
            return RadarPage(
                contents, holders: try await counted(store), judged: try await store.judged(),
                shapes: try await CoverageStore(database).shapes(), for: context.signedIn, frame: frame, desk.clock)
        }
    }

    /// Counting a hundred thousand partners takes a while: all who ask within some seconds share it.
    private func counted(_ store: StandingStore) async throws
        -> [(level: Authorization, country: String?, name: String?, count: Int)]
    {
        let today = desk.clock.today
        if let kept = holders[today] { return kept }
        let found = try await store.holders(on: today)
        if found.map(\.count).reduce(0, +) > ListCache.smallestKept { holders.keep(found, for: today) }
        return found
    }

    func export(request: Request, context: ExportContext) async throws -> Response {
        guard ReaderContext.admits(context.signedIn) else { throw Refusal.forbidden }
        return try await desk.export(
            RadarListStore.list(for: context.signedIn), request, for: context, cache: cache)
    }

    /// Evidence that was corrected counts from the next judgement on: it can be had at once.
    func judge(request: Request, context: ProgramManagerContext) async throws -> Response {
        try await desk.submit(request, as: context) { _, database in
            try await StandingStore(database).forget()
            return Done("/authorizations", notice: "Every partner is judged anew. Look again in a moment.")
        }
    }
}
