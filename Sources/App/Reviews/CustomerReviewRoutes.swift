import Hummingbird
import PartnerProgram
import Postgres

/// `/reviews/{id}`: what a customer answered, whether it counts, and why.
struct CustomerReviewRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.group("reviews/:id", context: SignedInContext.self).get(use: show)
        let review = router.group("reviews/:id", context: OnboardingContext.self)
        review.post("acceptance", use: accept)
        review.post("exclusion", use: exclude)
        review.post("withdrawal", use: withdraw)
        review.post("approval", use: approve)
        review.post("refusal", use: refuse)
    }

    func show(request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            try await page(id, context.signedIn, database, frame)
        }
    }

    func accept(request: Request, context: OnboardingContext) async throws -> Response {
        try await change(request, context) { form, record, steps in
            let reason = try ReasonForm.read(
                form, "acceptance_reason", "Write what you found: the partner reads it")
            return try await steps.accept(record, because: reason)
        }
    }

    func exclude(request: Request, context: OnboardingContext) async throws -> Response {
        try await change(request, context) { form, record, steps in
            let reason = try ReasonForm.read(
                form, "exclusion_reason", "Write why it should not count: the partner reads it")
            return try await steps.ask(.exclusion, about: record, because: reason, by: context.signedIn.id)
        }
    }

    func withdraw(request: Request, context: OnboardingContext) async throws -> Response {
        try await change(request, context) { form, record, steps in
            let reason = try ReasonForm.read(
                form, "withdrawal_reason", "Write why it should count again: the partner reads it")
            return try await steps.ask(.withdrawal, about: record, because: reason, by: context.signedIn.id)
        }
    }

    func approve(request: Request, context: OnboardingContext) async throws -> Response {
        try await change(request, context) { _, record, steps in
            try await steps.approve(record, by: context.signedIn.id)
        }
    }

    func refuse(request: Request, context: OnboardingContext) async throws -> Response {
        try await change(request, context) { form, record, steps in
            let reason = try ReasonForm.read(form, "refusal_reason", "Write why you refuse")
            return try await steps.refuse(record, because: reason, by: context.signedIn.id)
        }
    }

    private func change(
        _ request: Request, _ context: OnboardingContext,
        _ body: (FormData, CustomerReviewRecord, CustomerReviewSteps) async throws -> Done
    ) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await CustomerReviewStore(database).require(id)
            return try await body(form, record, CustomerReviewSteps(database, by: Actor(context.signedIn), desk))
        } again: { form, problems, database, frame in
            try await page(id, context.signedIn, database, frame, Typed(form: form, problems: problems))
        }
    }

    private func page(
        _ id: Int, _ user: User, _ database: Transaction, _ frame: FrameMaker, _ typed: Typed = Typed()
    ) async throws -> CustomerReviewPage {
        let store = CustomerReviewStore(database)
        let record = try await store.require(id)
        return CustomerReviewPage(
            frame: frame, record, try await store.decisions(of: id), for: user, typed, desk.clock)
    }
}
