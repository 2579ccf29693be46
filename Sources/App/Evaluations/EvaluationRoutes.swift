import Foundation
import Hummingbird
import PartnerProgram
import Postgres

/// `/evaluations`: planned, frozen, judged, reviewed, approved by a second person, published.
struct EvaluationRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let planning = router.group("evaluations", context: ProgramManagerContext.self)
        planning.get("new", use: begin)
        planning.post(use: plan)
        router.group("evaluations/:id", context: ReaderContext.self).get(use: show)
        let steps = router.group("evaluations/:id", context: ProgramManagerContext.self)
        steps.post("freeze", use: freeze)
        steps.post("review", use: review)
        steps.post("approval", use: approve)
        steps.post("publication", use: publish)
        steps.post("cancellation", use: cancel)
        ResultRoutes(desk: desk).add(to: router)
    }

    func begin(request: Request, context: ProgramManagerContext) async throws -> Response {
        try await desk.show(request, for: context) { database, frame in
            EvaluationFormPage(frame: frame, try await form(Typed(), database))
        }
    }

    func plan(request: Request, context: ProgramManagerContext) async throws -> Response {
        try await desk.submit(request, as: context, known: EvaluationForm.known) { typed, database in
            let found = try await form(Typed(form: typed), database).read()
            return try await EvaluationSteps(database, by: Actor(context.signedIn), desk).plan(
                found, by: context.signedIn.id)
        } again: { typed, problems, database, frame in
            EvaluationFormPage(frame: frame, try await form(Typed(form: typed, problems: problems), database))
        }
    }

    private func form(_ typed: Typed, _ database: Transaction) async throws -> EvaluationForm {
        let store = EvaluationStore(database)
        var evaluated: [EvaluationKind: Set<Day>] = [:]
        for kind in EvaluationKind.allCases { evaluated[kind] = try await store.evaluated(kind) }
        return EvaluationForm(typed: typed, evaluated: evaluated, today: desk.clock.today)
    }

    func show(request: Request, context: ReaderContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            try await page(id, database, frame, context.signedIn, Typed())
        }
    }

    private func page(_ id: Int, _ database: Transaction, _ frame: FrameMaker, _ user: User, _ typed: Typed)
        async throws -> EvaluationPage
    {
        let store = EvaluationStore(database)
        let record = try await store.require(id)
        let isJudged = record.freeze?.calculatedAt != nil
        let tells = isJudged && record.rules.state.isOpen
        let content = EvaluationPage.Content(
            record: record, counts: isJudged ? try await store.counts(of: record.freeze?.id ?? 0) : [],
            effects: tells ? try await effects(of: record, database, user) : nil,
            progress: try await store.progress(of: record), partners: try await store.names(of: record.partners ?? []),
            earlier: try await store.earlierFreezes(of: id))
        return EvaluationPage(frame: frame, content, for: user, typed, desk.clock)
    }

    private func effects(of record: EvaluationRecord, _ database: Transaction, _ user: User) async throws
        -> EvaluationEffects
    {
        switch record.rules.kind {
        case .monthly: return .grants(try await Publication(database, by: Actor(user), desk).outcome(of: record))
        case .yearEnd:
            let outcome = try await YearEndPublication(database, by: Actor(user), desk).outcome(of: record)
            let partners = Set(outcome.losses.map(\.partner)).sorted()
            return .losses(
                outcome, deals: try await LossStore(database).dealsSince(record.rules.effectiveOn, of: partners))
        }
    }

    func freeze(request: Request, context: ProgramManagerContext) async throws -> Response {
        try await step(request, context) { _, record, steps in
            try await steps.askFreeze(record, by: context.signedIn.id)
        }
    }

    func review(request: Request, context: ProgramManagerContext) async throws -> Response {
        try await step(request, context) { _, record, steps in
            try await steps.review(record, by: context.signedIn.id)
        }
    }

    func approve(request: Request, context: ProgramManagerContext) async throws -> Response {
        try await step(request, context) { _, record, steps in
            try await steps.approve(record, by: context.signedIn.id)
        }
    }

    func publish(request: Request, context: ProgramManagerContext) async throws -> Response {
        try await step(request, context) { _, record, steps in
            try await steps.publish(record, by: context.signedIn.id)
        }
    }

    func cancel(request: Request, context: ProgramManagerContext) async throws -> Response {
        try await step(request, context) { form, record, steps in
            let reason = try ReasonForm.read(form, "reason", "Write why it is cancelled")
            return try await steps.cancel(record, because: reason, by: context.signedIn.id)
        }
    }

    private func step(
        _ request: Request, _ context: ProgramManagerContext,
        _ take: @Sendable (FormData, EvaluationRecord, EvaluationSteps) async throws -> Done
    ) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await EvaluationStore(database).require(id)
            return try await take(form, record, EvaluationSteps(database, by: Actor(context.signedIn), desk))
        } again: { form, problems, database, frame in
            try await page(id, database, frame, context.signedIn, Typed(form: form, problems: problems))
        }
    }
}
