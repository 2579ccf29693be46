import Hummingbird
import PartnerProgram
import Postgres

/// `/new-hires`: what partners say of people who are new with them, and our answer.
struct PersonClaimRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.group("new-hires/:id", context: SignedInContext.self).get(use: show)
        router.group("new-hires/:id/withdrawal", context: PersonKeeperContext.self).post(use: withdraw)
        let answers = router.group("new-hires/:id", context: TrainingContext.self)
        answers.post("confirmation", use: confirm)
        answers.post("refusal", use: refuse)
    }

    func show(request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            try await page(id, context.signedIn, database, frame)
        }
    }

    func withdraw(request: Request, context: PersonKeeperContext) async throws -> Response {
        try await answer(request, context) { entry, record, _ in
            guard context.signedIn.partnerID == record.rules.partner || context.signedIn.id == record.rules.claimant
            else { throw Refusal.forbidden }
            return try await entry.withdraw(record)
        }
    }

    func confirm(request: Request, context: TrainingContext) async throws -> Response {
        try await answer(request, context) { entry, record, _ in try await entry.confirm(record) }
    }

    func refuse(request: Request, context: TrainingContext) async throws -> Response {
        try await answer(request, context) { entry, record, form in
            let reason = try ReasonForm.read(form, "reason", "Write why it is refused: the partner reads it")
            return try await entry.refuse(record, because: reason)
        }
    }

    private func answer<Context: UserContext>(
        _ request: Request, _ context: Context,
        _ decide: (PersonClaimEntry, PersonClaimRecord, FormData) async throws -> Done
    ) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await PersonClaimStore(database).require(id)
            return try await decide(
                PersonClaimEntry(database, by: Actor(context.signedIn), desk), record, form)
        } again: { form, problems, database, frame in
            try await page(id, context.signedIn, database, frame, Typed(form: form, problems: problems))
        }
    }

    private func page(
        _ id: Int, _ user: User, _ database: Transaction, _ frame: FrameMaker, _ typed: Typed = Typed()
    ) async throws -> EvidencePage {
        let record = try await PersonClaimStore(database).require(id)
        var employer: PersonRecord?
        if TrainingContext.admits(user), record.rules.state == .claimed,
            let known = try? await PersonStore(database).known(record.email, record.account)
        {
            employer = try await PersonStore(database).require(known)
        }
        return PersonClaimPage(record: record, known: employer, user: user, clock: desk.clock).page(frame, typed)
    }
}
