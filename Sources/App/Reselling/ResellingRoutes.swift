import Hummingbird
import PartnerProgram
import Postgres

/// `/partners/{id}/reselling`: what it needs, the request for a financial review, and the certification.
struct ResellingRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.group("partners/:id/reselling", context: SignedInContext.self).get(use: show)
        step("financial-reviews", PartnerKeeperContext.self, on: router) { id, form, actor, database in
            let reason = try ReasonForm.read(form, "reason", "Write what is to be resold, and where")
            return try await FinancialReviewSteps(database, by: actor, desk).request(of: id, because: reason)
        }
        step("reselling/terms", ChannelContext.self, on: router) { id, form, actor, database in
            var read = FormReader(form)
            let day = read.day("shown", "Enter the day on which it was shown")
            if let day, day > desk.clock.today {
                read.refuse("shown", "Enter a day that has come, today at the latest")
            }
            let how = read.paragraphs("how", "Write how it was shown", atMost: 2000)
            try read.finish()
            return try await ResellerSteps(database, by: actor, desk).showTerms(
                how, on: day ?? desk.clock.today, of: id)
        }
        step("reselling/certification", ProgramManagerContext.self, on: router) { id, form, actor, database in
            let reason = try ReasonForm.read(form, "certification_reason", "Write on what we rest it")
            return try await ResellerSteps(database, by: actor, desk).certify(id, because: reason)
        }
        step("reselling/revocation", ProgramManagerContext.self, on: router) { id, form, actor, database in
            let reason = try ReasonForm.read(form, "revocation_reason", "Write why, for the partner to read")
            return try await ResellerSteps(database, by: actor, desk).revoke(id, because: reason)
        }
    }

    func show(request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            try await ResellingPage(id, database, frame, desk, context.signedIn)
        }
    }

    private func step<Context: UserContext>(
        _ name: RouterPath, _ admitted: Context.Type, on router: Router<AppContext>,
        _ carryOut: @escaping @Sendable (Int, FormData, Actor, Transaction) async throws -> Done
    ) {
        router.group("partners/:id", context: Context.self).post(name) { request, context in
            let id = try context.number()
            let user = context.signedIn
            return try await desk.submit(request, as: context, known: Self.known) { form, database in
                _ = try await PartnerStore(database).require(id, on: desk.clock.today)
                return try await carryOut(id, form, Actor(user), database)
            } again: { form, problems, database, frame in
                try await ResellingPage(id, database, frame, desk, user, Typed(form: form, problems: problems))
            }
        }
    }

    private static let known: KnownConstraints = [
        "financial_reviews_are_open_once": ("reason", FinancialReview.Refusal.isOpenAlready.sentence),
        "partners_are_certified_once": ("certification_reason", "Somebody else has certified the partner already"),
    ]
}
