import Hummingbird
import PartnerProgram
import Postgres

/// `/financial-reviews/{id}/decision`: by an analyst who took no part in preparing it.
struct FinancialDecisionRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let decision = router.group("financial-reviews/:id/decision", context: FinanceContext.self)
        decision.get(use: begin)
        decision.post(use: decide)
    }

    func begin(request: Request, context: FinanceContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            let record = try await FinancialReviewStore(database).require(id)
            try record.rules.mayBeDecided(by: context.signedIn.id, isRecommended: record.isRecommended)
            let months = try await ProgramSettingStore(database).number(.financialReviewMonths, on: desk.clock.today)
            var form = FormData(["currency": "EUR"])
            form.set("until", desk.clock.today.adding(months: months))
            return try await page(record, Typed(form: form), database, frame)
        }
    }

    func decide(request: Request, context: FinanceContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context, known: Self.known) { form, database in
            let record = try await FinancialReviewStore(database).require(id)
            let currencies = try await JointPlanStore(database).currencies()
            let decision = try FinancialDecisionForm(typed: Typed(form: form), currencies: currencies).read()
            let steps = FinancialReviewSteps(database, by: Actor(context.signedIn), desk)
            do { return try await steps.decide(decision, record, for: context.signedIn) } catch let refusal
                as FinancialReview.Refusal
            {
                guard let field = refusal.field else { throw refusal }
                throw Problems(field, refusal.sentence)
            }
        } again: { form, problems, database, frame in
            let record = try await FinancialReviewStore(database).require(id)
            return try await page(record, Typed(form: form, problems: problems), database, frame)
        }
    }

    private static let known: KnownConstraints = [
        "financial_reviews_are_decided_once": ("outcome", "Another analyst has decided this review already"),
        "financial_review_decisions_are_not_the_preparers": (
            "outcome", FinancialReview.Refusal.decidedByPreparer.sentence
        ),
    ]

    private func page(
        _ record: FinancialReviewRecord, _ typed: Typed, _ database: Transaction, _ frame: FrameMaker
    ) async throws -> FinancialReviewFormPage {
        let currencies = try await JointPlanStore(database).currencies()
        return FinancialReviewFormPage(
            frame, record, "Decide the review",
            text:
                "The decision is final: it cannot be changed afterwards. The partner is sent the letter that it makes, "
                + "which names the conditions and the last day, and no reasons.",
            to: "decision", FinancialDecisionForm(typed: typed, currencies: currencies).fields,
            button: "Decide, and send the letter", typed)
    }
}
