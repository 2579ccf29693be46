import Hummingbird
import PartnerProgram
import Postgres

/// `/partners/{id}/integrator`: what is asked of a Global System Integrator and what is known of one company, for our
/// eyes; and the invitation. There is no way for a partner to apply (R44).
struct IntegratorRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.group("partners/:id/integrator", context: ReaderContext.self).get(use: show)
        let facts = router.group("partners/:id/integrator/facts/:about", context: ChannelContext.self)
        facts.get(use: beginFact)
        facts.post(use: enterFact)
        let invitation = router.group("partners/:id/integrator/invitation", context: ProgramManagerContext.self)
        invitation.get(use: beginInvitation)
        invitation.post(use: invite)
    }

    func show(request: Request, context: ReaderContext) async throws -> Response {
        let id = try context.number()
        let day = try PartnerDayForm.day(of: request, today: desk.clock.today)
        return try await desk.show(request, for: context) { database, frame in
            let record = try await PartnerStore(database).require(id, on: day)
            let head = try await PartnerHead(
                record, .scorecard, for: context.signedIn, today: desk.clock.today, database)
            let content = try await IntegratorReader(database).read(record, on: day)
            return IntegratorAssessmentPage(
                frame: frame, head: head, content, try await IntegratorFactStore(database).all(of: id),
                try await IntegratorStore(database, today: desk.clock.today).all(of: id))
        }
    }

    func beginFact(request: Request, context: ChannelContext) async throws -> Response {
        let (id, about) = (try context.number(), context.parameters.get("about") ?? "")
        return try await desk.show(request, for: context) { database, frame in
            var typed = FormData()
            typed.set("known", desk.clock.today)
            return try await factPage(id, about, Typed(form: typed), database, frame)
        }
    }

    func enterFact(request: Request, context: ChannelContext) async throws -> Response {
        let (id, about) = (try context.number(), context.parameters.get("about") ?? "")
        return try await desk.submit(request, as: context) { form, database in
            let partner = try await PartnerStore(database).require(id, on: desk.clock.today)
            guard let fact = IntegratorFactForm(Typed(form: form), about: about) else { throw Refusal.notFound }
            let entry = IntegratorFactEntry(database, by: Actor(context.signedIn), desk)
            return try await entry.enter(try fact.read(today: desk.clock.today), about: fact.subject, of: partner)
        } again: { form, problems, database, frame in
            try await factPage(id, about, Typed(form: form, problems: problems), database, frame)
        }
    }

    private func factPage(
        _ id: Int, _ about: String, _ typed: Typed, _ database: Transaction, _ frame: FrameMaker
    ) async throws -> IntegratorFactPage {
        let partner = try await PartnerStore(database).require(id, on: desk.clock.today)
        guard let form = IntegratorFactForm(typed, about: about) else { throw Refusal.notFound }
        return IntegratorFactPage(
            frame: frame, form, of: partner, try await IntegratorFactStore(database).all(of: id))
    }

    func beginInvitation(request: Request, context: ProgramManagerContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            try await invitationPage(id, nil, database, frame)
        }
    }

    func invite(request: Request, context: ProgramManagerContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context, known: IntegratorSteps.known) { form, database in
            let partner = try await PartnerStore(database).require(id, on: desk.clock.today)
            let letter = try ReasonForm.read(form, "letter", "Write the letter to the partner")
            return try await IntegratorSteps(database, by: Actor(context.signedIn), desk).invite(
                partner, letter: letter)
        } again: { form, problems, database, frame in
            try await invitationPage(id, Typed(form: form, problems: problems), database, frame)
        }
    }

    /// Refused where the partner may not be invited today.
    private func invitationPage(
        _ id: Int, _ typed: Typed?, _ database: Transaction, _ frame: FrameMaker
    ) async throws -> IntegratorCheckPage {
        let today = desk.clock.today
        let partner = try await PartnerStore(database).require(id, on: today)
        guard let content = try await IntegratorReader(database).read(partner, on: today) else {
            throw Refusal.notFound
        }
        if typed == nil {
            _ = try IntegratorInvitation.sent(
                after: content.assessment.trace,
                standing: try await IntegratorStore(database, today: today).standing(of: id),
                isMember: partner.status?.value.isMember ?? false)
        }
        let draft = FormData(["letter": IntegratorMail.draft(to: partner.name, content.assessment)])
        return IntegratorCheckPage.invitation(frame, to: partner, content.assessment, typed ?? Typed(form: draft))
    }
}
