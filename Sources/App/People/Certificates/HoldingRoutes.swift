import Hummingbird
import PartnerProgram
import Postgres

/// `/certificates`: what people hold, verified by somebody who did not claim it.
struct HoldingRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.group("certificates/:id", context: SignedInContext.self).get(use: show)
        let answers = router.group("certificates/:id", context: TrainingContext.self)
        answers.post("verification", use: verify)
        answers.post("return", use: giveBack)
    }

    func show(request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            try await page(id, context.signedIn, database, frame)
        }
    }

    func verify(request: Request, context: TrainingContext) async throws -> Response {
        try await answer(request, context) { _, record in (try record.rules.verified(by: context.signedIn.id), nil) }
    }

    func giveBack(request: Request, context: TrainingContext) async throws -> Response {
        try await answer(request, context) { form, record in
            let reason = try ReasonForm.read(form, "reason", "Write why it is returned: the partner reads it")
            return (try record.rules.returned(by: context.signedIn.id, because: reason), reason)
        }
    }

    private func answer(
        _ request: Request, _ context: TrainingContext,
        _ decide: (FormData, HoldingRecord) throws -> (CertificateHolding, String?)
    ) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await HoldingStore(database).require(id)
            let (next, reason) = try decide(form, record)
            return try await HoldingEntry(database, by: Actor(context.signedIn), desk).answer(
                record, next, because: reason)
        } again: { form, problems, database, frame in
            try await page(id, context.signedIn, database, frame, Typed(form: form, problems: problems))
        }
    }

    private func page(
        _ id: Int, _ user: User, _ database: Transaction, _ frame: FrameMaker, _ typed: Typed = Typed()
    ) async throws -> EvidencePage {
        let record = try await HoldingStore(database).require(id)
        let page = HoldingPage(
            record: record, person: try await PersonStore(database).require(record.person),
            others: try await HoldingStore(database).holdings(of: record.person),
            catalogue: try await CatalogueStore(database).entries(on: desk.clock.today), user: user, clock: desk.clock)
        return page.page(frame, typed)
    }
}
