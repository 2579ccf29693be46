import Hummingbird
import PartnerProgram
import Postgres

/// `/evaluations/{id}/results`: what an evaluation found, partner by partner; and each with the facts as they were
/// frozen. A partner sees its own once they are published.
struct ResultRoutes {
    let desk: Desk
    private let cache = ListCache()

    func add(to router: Router<AppContext>) {
        router.group("evaluations/:id/results", context: ReaderContext.self).get(use: list)
        router.group("evaluations/:id", context: ExportContext.self).get("results.csv", use: export)
        router.group("evaluations/:id/results/:result", context: SignedInContext.self).get(use: show)
    }

    func list(request: Request, context: ReaderContext) async throws -> Response {
        let record = try await record(context)
        let list = ResultListStore.list(of: record, for: context.signedIn)
        return try await desk.show(list, request, for: context, cache: cache) { contents, frame, _ in
            ResultsPage(record, contents, frame: frame)
        }
    }

    func export(request: Request, context: ExportContext) async throws -> Response {
        guard ReaderContext.admits(context.signedIn) else { throw Refusal.forbidden }
        let list = ResultListStore.list(of: try await record(context), for: context.signedIn)
        return try await desk.export(list, request, for: context, cache: cache)
    }

    private func record(_ context: some UserContext & RequestContext) async throws -> EvaluationRecord {
        let id = try context.number()
        return try await desk.read(as: context) { try await EvaluationStore($0).require(id) }
    }

    func show(request: Request, context: SignedInContext) async throws -> Response {
        let (run, id) = (try context.number(), try context.number("result"))
        return try await desk.show(request, for: context) { database, frame in
            let result = try await ResultStore(database).require(id, of: run)
            let facts = try await JudgingStore(database).facts(of: [result.partner], in: result.freeze)
            return try ResultPage(
                frame: frame, result, facts[result.partner] ?? EvidenceFacts([:]), for: context.signedIn, desk.clock)
        }
    }
}
