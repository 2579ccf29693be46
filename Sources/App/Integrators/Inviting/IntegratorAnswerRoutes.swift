import Hummingbird
import PartnerProgram
import Postgres

/// `/integrators/{id}`: an invitation; the partner's administrator accepts or declines it, a program manager withdraws
/// it or ends the authorization that came of it.
struct IntegratorAnswerRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.group("integrators/:id", context: SignedInContext.self).get(use: show)
        let answers = router.group("integrators/:id", context: PartnerAdministratorContext.self)
        answers.get("acceptance", use: beginAcceptance)
        answers.post("acceptance", use: accept)
        answers.get("declination", use: beginDeclination)
        answers.post("declination", use: decline)
        let manager = router.group("integrators/:id", context: ProgramManagerContext.self)
        manager.post("withdrawal", use: withdraw)
        manager.get("end", use: beginEnd)
        manager.post("end", use: end)
    }

    func show(request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            IntegratorPage(frame: frame, try await record(id, database), for: context.signedIn, desk.clock)
        }
    }

    func beginAcceptance(request: Request, context: PartnerAdministratorContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            let record = try await record(id, database)
            let isMember = try await IntegratorStore(database, today: desk.clock.today).isMember(record.partner)
            _ = try record.rules.accepted(on: desk.clock.today, isMember: isMember)
            return IntegratorCheckPage.acceptance(frame, record, today: desk.clock.today)
        }
    }

    func accept(request: Request, context: PartnerAdministratorContext) async throws -> Response {
        try await carryOut(request, context) { record, _, steps in
            try await steps.accept(record)
        } again: { record, _, frame in
            IntegratorCheckPage.acceptance(frame, record, today: desk.clock.today)
        }
    }

    func beginDeclination(request: Request, context: PartnerAdministratorContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            let record = try await record(id, database)
            _ = try record.rules.declined()
            return IntegratorCheckPage.declination(frame, record, Typed())
        }
    }

    func decline(request: Request, context: PartnerAdministratorContext) async throws -> Response {
        try await carryOut(request, context) { record, form, steps in
            var read = FormReader(form)
            let reason = read.optionalParagraphs("reason", called: "reason", atMost: 2000)
            try read.finish()
            return try await steps.decline(record, because: reason ?? "")
        } again: { record, typed, frame in
            IntegratorCheckPage.declination(frame, record, typed)
        }
    }

    func withdraw(request: Request, context: ProgramManagerContext) async throws -> Response {
        try await carryOut(request, context) { record, form, steps in
            let reason = try ReasonForm.read(form, "reason", "Write why it is withdrawn: the partner reads it")
            return try await steps.withdraw(record, because: reason)
        } again: { record, typed, frame in
            IntegratorPage(frame: frame, record, for: context.signedIn, desk.clock, typed)
        }
    }

    func beginEnd(request: Request, context: ProgramManagerContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            let record = try await record(id, database)
            guard record.held != nil else { throw Refusal.notFound }
            return IntegratorCheckPage.end(frame, record, Typed())
        }
    }

    func end(request: Request, context: ProgramManagerContext) async throws -> Response {
        try await carryOut(request, context) { record, form, steps in
            var read = FormReader(form)
            let last = read.day("last", "Enter the last day on which it is held")
            let reason = read.paragraphs("reason", "Write why it ends: the partner reads it", atMost: 2000)
            try read.finish()
            guard let last else { throw read.problems }
            return try await steps.end(record, after: last, because: reason)
        } again: { record, typed, frame in
            IntegratorCheckPage.end(frame, record, typed)
        }
    }

    private func record(_ id: Int, _ database: Transaction) async throws -> IntegratorRecord {
        try await IntegratorStore(database, today: desk.clock.today).require(id)
    }

    private func carryOut<P: Page>(
        _ request: Request, _ context: some UserContext,
        _ body: @Sendable (IntegratorRecord, FormData, IntegratorSteps) async throws -> Done,
        again: @Sendable (IntegratorRecord, Typed, FrameMaker) -> P
    ) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await record(id, database)
            try record.expect(form)
            return try await body(record, form, IntegratorSteps(database, by: Actor(context.signedIn), desk))
        } again: { form, problems, database, frame in
            again(try await record(id, database), Typed(form: form, problems: problems), frame)
        }
    }
}
