import Hummingbird
import PartnerProgram
import Postgres

/// `/affiliate-consents/{id}` and the steps of SM4. The list is not here.
struct ConsentRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.group("affiliate-consents", context: SignedInContext.self).get(":id", use: show)
        router.group("affiliate-consents", context: PartnerKeeperContext.self).post(":id/withdrawal", use: withdraw)
        let deciders = router.group("affiliate-consents", context: ProgramManagerContext.self)
        deciders.post(":id/review", use: review)
        deciders.post(":id/consent", use: consent)
        deciders.post(":id/refusal", use: refuse)
        deciders.post(":id/revocation", use: revoke)
    }

    func show(request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            try await ConsentPage(id, database, frame, desk, context.signedIn)
        }
    }

    func review(request: Request, context: ProgramManagerContext) async throws -> Response {
        let id = try context.number()
        return try await step(id, request, context) { record, _, steps in
            try await steps.takenUp(record)
            return "You review \(record.reference)."
        }
    }

    func consent(request: Request, context: ProgramManagerContext) async throws -> Response {
        let id = try context.number()
        return try await step(id, request, context) { record, form, steps in
            try await steps.given(record, try ConsentDocument.read(form))
            return "The consent is given. The partner is told by mail."
        }
    }

    func refuse(request: Request, context: ProgramManagerContext) async throws -> Response {
        let id = try context.number()
        return try await step(id, request, context) { record, form, steps in
            let reason = try ReasonForm.read(form, "refusal_reason", "Write the reason, for the partner to read")
            try await steps.refused(record, because: reason)
            return "The consent is refused. The partner is told by mail."
        }
    }

    func withdraw(request: Request, context: PartnerKeeperContext) async throws -> Response {
        let id = try context.number()
        return try await step(id, request, context) { record, form, steps in
            let actions = ConsentActions(record: record, user: context.signedIn, typed: Typed())
            guard actions.mayWithdraw else {
                throw Refusal.notYours("The partner withdraws its request, or who asked on its behalf.")
            }
            var read = FormReader(form)
            let reason = read.optionalParagraphs("withdrawal_reason", atMost: 1000)
            try read.finish()
            try await steps.withdrawn(record, because: reason)
            return "The request is withdrawn."
        }
    }

    func revoke(request: Request, context: ProgramManagerContext) async throws -> Response {
        let id = try context.number()
        return try await step(id, request, context) { record, form, steps in
            let revocation = try ConsentRevocation(form)
            try await steps.revoked(record, revocation)
            return "The consent is revoked from \(revocation.day.spoken) on. The partner is told by mail."
        }
    }

    /// Carries out one step; gives what is said of it. A day that the rule refuses is told at its field.
    private func step<Context: UserContext>(
        _ id: Int, _ request: Request, _ context: Context,
        _ body: (ConsentRecord, FormData, ConsentSteps) async throws -> String
    ) async throws -> Response {
        let user = context.signedIn
        return try await desk.submit(request, as: context) { form, database in
            let record = try await ConsentStore(database).require(id)
            do {
                let notice = try await body(record, form, ConsentSteps(database, by: Actor(user), desk))
                return Done(record.path, notice: notice)
            } catch let refusal as AffiliateConsent.Refusal {
                guard let field = refusal.fieldOfStep else { throw refusal }
                throw Problems(field, refusal.sentence)
            }
        } again: { form, problems, database, frame in
            try await ConsentPage(id, database, frame, desk, user, Typed(form: form, problems: problems))
        }
    }
}

extension AffiliateConsent.Refusal {
    /// The field of a step's form at which it is told.
    fileprivate var fieldOfStep: String? {
        switch self {
        case .revokedBeforeItBegan, .alreadyOver: "revoked"
        default: nil
        }
    }
}
