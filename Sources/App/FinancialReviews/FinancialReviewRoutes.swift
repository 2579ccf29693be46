import Hummingbird
import PartnerProgram
import Postgres

/// `/financial-reviews/{id}` and the steps of SM8. The list is not here.
struct FinancialReviewRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.group("financial-reviews/:id", context: FinancialReviewContext.self).get(use: show)
        router.group("financial-reviews/:id", context: FinancialReviewContext.self).get("letter", use: letter)
        step("review", FinanceContext.self, on: router) { record, _, steps, _ in try await steps.takeUp(record) }
        step("question", FinanceContext.self, on: router) { record, form, steps, _ in
            try await steps.ask(
                try ReasonForm.read(form, "question", "Write what the partner has to tell us"), of: record)
        }
        step("recommendation", FinanceContext.self, on: router) { record, form, steps, user in
            var read = FormReader(form)
            let outcome = read.choice("outcome", "Choose what you recommend", of: FinancialReview.Outcome.self)
            let reasons = read.paragraphs("reasons", "Write why", atMost: 4000)
            try read.finish()
            guard let outcome else { throw read.problems }
            return try await steps.recommend(outcome, because: reasons, record, for: user)
        }
        step("answer", PartnerAdministratorContext.self, on: router) { record, form, steps, user in
            let (answer, document) = try FinancialAnswerForm(typed: Typed(form: form)).read(today: desk.clock.today)
            return try await steps.answer(answer, document, record, for: user)
        }
        step("withdrawal", PartnerKeeperContext.self, on: router) { record, form, steps, user in
            let actions = FinancialReviewActions(
                record: record, dossier: Dossier(), user: user, typed: Typed(), today: desk.clock.today)
            guard actions.mayWithdraw else {
                throw Refusal.notYours("The partner withdraws its request, or who asked on its behalf.")
            }
            var read = FormReader(form)
            let reason = read.optionalParagraphs("withdrawal_reason", atMost: 1000)
            try read.finish()
            return try await steps.withdraw(record, because: reason)
        }
    }

    func show(request: Request, context: FinancialReviewContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            try await FinancialReviewPage(id, database, frame, desk, context.signedIn)
        }
    }

    func letter(request: Request, context: FinancialReviewContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            let record = try await FinancialReviewStore(database).require(id)
            let dossier = try await DossierStore(database).dossier(of: id, for: context.signedIn)
            guard let decision = dossier.decision else { throw Refusal.notFound }
            let vendor = try await OfficeStore(database).office().legalName
            return FinancialLetterPage(frame: frame, record, decision, vendor: vendor)
        }
    }

    /// One step, by those whom `Context` admits. What the rule finds wrong with a field is told there.
    private func step<Context: UserContext>(
        _ name: String, _ admitted: Context.Type, on router: Router<AppContext>,
        _ carryOut:
            @escaping @Sendable (FinancialReviewRecord, FormData, FinancialReviewSteps, User) async throws
            -> Done
    ) {
        router.group("financial-reviews/:id/\(name)", context: Context.self).post { request, context in
            let id = try context.number()
            let user = context.signedIn
            return try await desk.submit(request, as: context) { form, database in
                let record = try await FinancialReviewStore(database).require(id)
                let steps = FinancialReviewSteps(database, by: Actor(user), desk)
                do { return try await carryOut(record, form, steps, user) } catch let refusal as FinancialReview.Refusal
                {
                    guard let field = refusal.field else { throw refusal }
                    throw Problems(field, refusal.sentence)
                }
            } again: { form, problems, database, frame in
                try await FinancialReviewPage(id, database, frame, desk, user, Typed(form: form, problems: problems))
            }
        }
    }
}
