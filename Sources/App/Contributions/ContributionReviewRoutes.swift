import Hummingbird
import PartnerProgram
import Postgres

/// We look at contributions: verified, queried, rejected (SM6). Those that nobody verified count all the same, and stay
/// open to an audit (R126).
struct ContributionReviewRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let group = router.group("contributions/:id", context: DealContext.self)
        group.post("verification", use: verify)
        group.post("query", use: query)
        group.post("rejection", use: reject)
    }

    func verify(request: Request, context: DealContext) async throws -> Response {
        try await review(request, context) { record, _ in
            (try record.rules.verified(), nil, nil, "Contribution verified")
        }
    }

    func query(request: Request, context: DealContext) async throws -> Response {
        try await review(request, context) { record, form in
            let question = try ReasonForm.read(form, "query", "Write what you want to know")
            return (try record.rules.queried(question), question, nil, "Contribution queried")
        }
    }

    func reject(request: Request, context: DealContext) async throws -> Response {
        try await review(request, context) { record, form in
            let reason = try ReasonForm.read(form, "rejection", "Write why it does not count")
            return (try record.rules.rejected(reason: reason), nil, reason, "Contribution rejected")
        }
    }

    private typealias Decision = (next: Contribution, query: String?, reason: String?, title: String)

    private func review(
        _ request: Request, _ context: DealContext, _ decide: (ContributionRecord, FormData) throws -> Decision
    ) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await ContributionStore(database).require(id)
            let decision = try decide(record, form)
            try record.expect(form)
            try await write(decision, record, context.signedIn, database)
            return Done(record.path, notice: "\(decision.title).")
        } again: { form, problems, database, frame in
            let typed = Typed(form: form, problems: problems)
            return try await desk.contributionPage(id, context.signedIn, database, frame, typed)
        }
    }

    private func write(
        _ decision: Decision, _ record: ContributionRecord, _ user: User, _ database: Transaction
    ) async throws {
        let (store, now, actor) = (ContributionStore(database), desk.clock.now, Actor(user))
        let words = decision.query ?? decision.reason
        try await store.review(
            decision.next, of: record, query: decision.query, reason: decision.reason, by: user.id, at: now)
        try await store.step(
            record.id, from: record.rules.state, to: decision.next.state, by: actor, at: now, reason: words)
        try await TimelineStore(database).add(
            "\(decision.title): \(record.title)", detail: words, link: record.path, to: .partner(record.partner),
            by: actor, at: now)
        guard let words else { return }
        let registration = try await RegistrationStore(database).require(record.registration)
        try await RegistrationMailStore(database).tellPartner(
            of: registration,
            .commented(registration, by: user.name, words, link: desk.settings.publicURL + record.path))
    }
}
