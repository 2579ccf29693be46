import Hummingbird
import PartnerProgram
import Postgres

/// `/territories`: the map of where partners may sell, and each country.
struct TerritoryRoutes {
    let desk: Desk
    private let cache = ListCache()
    private let coverage = ShortMemory<CoverageQuestion, (countries: [CountryCoverage], partners: Int)>()

    init(desk: Desk) { self.desk = desk }

    func add(to router: Router<AppContext>) {
        router.group("territories", context: ReaderContext.self).get(use: map).get(":country", use: country)
        router.group("territories", context: ExportContext.self).get("{country}.csv", use: export)
    }

    func map(request: Request, context: ReaderContext) async throws -> Response {
        try await desk.show(request, for: context) { database, frame in
            let store = CoverageStore(database)
            let form = CoverageForm(request.query, managers: try await store.managers(), today: desk.clock.today)
            let found = try await counted(form.question, store)
            return CoveragePage(
                frame: frame, form: form, countries: found.countries, partners: found.partners,
                shapes: try await store.shapes())
        }
    }

    /// Counting every territory of a hundred thousand partners takes a while: all who ask within some seconds share it.
    private func counted(
        _ question: CoverageQuestion, _ store: CoverageStore
    ) async throws -> (countries: [CountryCoverage], partners: Int) {
        if let kept = coverage[question] { return kept }
        let found = (try await store.countries(question), try await store.partners(question))
        if found.1 > ListCache.smallestKept { coverage.keep(found, for: question) }
        return found
    }

    func country(request: Request, context: ReaderContext) async throws -> Response {
        let day = try PartnerDayForm.day(of: request, today: desk.clock.today)
        let facts = try await facts(context, on: day)
        let list = CountryPartnersStore.list(of: facts.code, named: facts.name, on: day, for: context.signedIn)
        return try await desk.show(list, request, for: context, cache: cache) { contents, frame, _ in
            CountryPage(facts, contents, on: day, today: desk.clock.today, frame: frame)
        }
    }

    func export(request: Request, context: ExportContext) async throws -> Response {
        let day = try PartnerDayForm.day(of: request, today: desk.clock.today)
        let facts = try await facts(context, on: day)
        let list = CountryPartnersStore.list(of: facts.code, named: facts.name, on: day, for: context.signedIn)
        return try await desk.export(list, request, for: context, cache: cache)
    }

    private func facts(_ context: some UserContext & RequestContext, on day: Day) async throws -> CountryFacts {
        let code = context.parameters.get("country") ?? ""
        let found = try await desk.read(as: context) { try await CountryStore($0).find(code, on: day) }
        guard let found else { throw Refusal.notFound }
        return found
    }
}
