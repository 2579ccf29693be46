import Foundation
import Hummingbird
import PartnerProgram
import Postgres

/// `/exceptions`: requirements waived and authorizations given for a time, asked for by one and decided by another.
struct ExceptionRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let asking = router.group("partners/:id/exceptions", context: ChannelContext.self)
        asking.get("new", use: begin)
        asking.post(use: create)
        router.group("exceptions/:id", context: SignedInContext.self).get(use: show)
        let deciding = router.group("exceptions/:id", context: ProgramManagerContext.self)
        deciding.post("approval", use: approve)
        deciding.post("refusal", use: refuse)
        router.group("exceptions/:id", context: ChannelContext.self).post("withdrawal", use: withdraw)
    }

    func begin(request: Request, context: ChannelContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            try await form(id, Typed(), database, frame)
        }
    }

    func create(request: Request, context: ChannelContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context, known: ExceptionForm.known) { typed, database in
            let requirements = try await ExceptionStore(database).requirements(on: desk.clock.today)
            let found = try ExceptionForm(typed: Typed(form: typed), requirements: requirements).read()
            return try await ExceptionSteps(database, by: Actor(context.signedIn), desk).ask(
                found, for: id, by: context.signedIn.id)
        } again: { typed, problems, database, frame in
            try await form(id, Typed(form: typed, problems: problems), database, frame)
        }
    }

    private func form(_ id: Int, _ typed: Typed, _ database: Transaction, _ frame: FrameMaker) async throws
        -> ExceptionFormPage
    {
        let store = ExceptionStore(database)
        let partner = try await store.partner(id)
        let requirements = try await store.requirements(on: desk.clock.today)
        return ExceptionFormPage(
            frame: frame, ExceptionForm(typed: typed, requirements: requirements),
            of: Link(partner.name, "/partners/\(id)"))
    }

    func show(request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            let record = try await ExceptionStore(database).require(id)
            return ExceptionPage(frame: frame, record, for: context.signedIn, Typed(), desk.clock)
        }
    }

    func approve(request: Request, context: ProgramManagerContext) async throws -> Response {
        try await answer(request, context, context.signedIn) { form, record, steps in
            let next = try record.rules.approved(by: context.signedIn.id, today: desk.clock.today)
            return try await steps.approve(record, next, form["words"])
        }
    }

    func refuse(request: Request, context: ProgramManagerContext) async throws -> Response {
        try await answer(request, context, context.signedIn) { form, record, steps in
            let reason = try ReasonForm.read(form, "reason", "Write why it is refused")
            let next = try record.rules.refused(by: context.signedIn.id, because: reason)
            return try await steps.close(record, next, reason)
        }
    }

    func withdraw(request: Request, context: ChannelContext) async throws -> Response {
        try await answer(request, context, context.signedIn) { _, record, steps in
            try await steps.close(record, try record.rules.withdrawn(by: context.signedIn.id), "")
        }
    }

    private func answer(
        _ request: Request, _ context: some UserContext, _ user: User,
        _ decide: @Sendable (FormData, ExceptionRecord, ExceptionSteps) async throws -> Done
    ) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context, known: Self.given) { form, database in
            let record = try await ExceptionStore(database).require(id)
            return try await decide(form, record, ExceptionSteps(database, by: Actor(user), desk))
        } again: { form, problems, database, frame in
            let record = try await ExceptionStore(database).require(id)
            return ExceptionPage(frame: frame, record, for: user, Typed(form: form, problems: problems), desk.clock)
        }
    }

    private static let given: KnownConstraints = [
        "partner_authorizations_are_held_once_a_day": (
            "words", "The partner holds this authorization on some of these days already: refuse it, and ask anew"
        )
    ]
}
