import Hummingbird
import PartnerProgram
import Postgres

/// The onboarding of new partners: the list of those who do it, and a partner's own tasks.
struct OnboardingRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let partner = router.group("partners/:id/onboarding", context: SignedInContext.self)
        partner.get(use: read)
        let doers = router.group("partners/:id/onboarding/:task", context: OnboardingDoerContext.self)
        doers.post("items/:item", use: tick)
        doers.post("evidence", use: close)
        let staff = router.group("partners/:id/onboarding/:task", context: OnboardingContext.self)
        staff.post("meeting", use: meet)
        staff.post("waiver", use: waive)
        staff.post("owner", use: give)
    }

    func read(request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            try await PartnerOnboardingPage(id, database, frame, desk, context.signedIn, Typed())
        }
    }

    func tick(request: Request, context: OnboardingDoerContext) async throws -> Response {
        let id = try context.number()
        let item = try context.number("item")
        return try await desk.submit(request, as: context) { form, database in
            let record = try await task(id, context, database)
            try refuseOthers(record, context.signedIn)
            let isDone = form["done"] != "no"
            _ = try record.rules.ticked(item - 1, isDone)
            guard let found = record.items.first(where: { $0.position == item }) else { throw Refusal.notFound }
            try await OnboardingStore(database).tick(record, found, isDone, by: context.signedIn.id, at: desk.clock.now)
            return Done(
                "/partners/\(id)/onboarding#\(record.kind.slug)",
                notice: isDone ? "Ticked: \(found.title)" : "No longer ticked: \(found.title)")
        }
    }

    func close(request: Request, context: OnboardingDoerContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await task(id, context, database)
            try refuseOthers(record, context.signedIn)
            let evidence = try ReasonForm.read(
                form, "\(record.kind.slug)-evidence", "Write where it can be seen that the task is done")
            let next = try record.rules.done(evidence: evidence)
            try await finish(record, next, evidence, context.signedIn, database)
            return Done("/partners/\(id)/onboarding", notice: "\(record.kind.title) is done.")
        } again: { form, problems, database, frame in
            try await PartnerOnboardingPage(
                id, database, frame, desk, context.signedIn, Typed(form: form, problems: problems))
        }
    }

    func meet(request: Request, context: OnboardingContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await task(id, context, database)
            let store = OnboardingStore(database)
            let meeting = try OnboardingMeeting(
                form, of: record.rules, today: desk.clock.today, hosts: try await store.successManagers())
            try await store.record(meeting, of: record, by: context.signedIn.id, at: desk.clock.now)
            return Done(
                "/partners/\(id)/onboarding#\(record.kind.slug)",
                notice: "\(record.kind.title): held on \(meeting.day.spoken).")
        } again: { form, problems, database, frame in
            try await PartnerOnboardingPage(
                id, database, frame, desk, context.signedIn, Typed(form: form, problems: problems))
        }
    }

    func waive(request: Request, context: OnboardingContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await task(id, context, database)
            let reason = try ReasonForm.read(form, "\(record.kind.slug)-reason", "Write why the task is not needed")
            let next = try record.rules.notNeeded(reason: reason)
            try await finish(record, next, reason, context.signedIn, database)
            return Done("/partners/\(id)/onboarding", notice: "\(record.kind.title) is closed as not needed.")
        } again: { form, problems, database, frame in
            try await PartnerOnboardingPage(
                id, database, frame, desk, context.signedIn, Typed(form: form, problems: problems))
        }
    }

    func give(request: Request, context: OnboardingContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await task(id, context, database)
            let store = OnboardingStore(database)
            let field = "\(record.kind.slug)-owner"
            guard let owner = try await store.possibleOwners().first(where: { String($0.id) == form[field] }) else {
                throw Problems(field, "Choose who takes the task")
            }
            try await store.give(record, to: owner.id)
            return Done("/partners/\(id)/onboarding#\(record.kind.slug)", notice: "\(owner.name) has the task now.")
        } again: { form, problems, database, frame in
            try await PartnerOnboardingPage(
                id, database, frame, desk, context.signedIn, Typed(form: form, problems: problems))
        }
    }

    private func task(_ partner: Int, _ context: some RequestContext, _ database: Transaction) async throws
        -> OnboardingRecord
    {
        guard let kind = context.parameters.get("task").flatMap(OnboardingTask.Kind.init(slug:)),
            let record = try await OnboardingStore(database).find(kind, of: partner)
        else { throw Refusal.notFound }
        return record
    }

    private func refuseOthers(_ record: OnboardingRecord, _ user: User) throws {
        if user.kind == .partner && !record.kind.isThePartners {
            throw Refusal.notYours("\(record.kind.title) is closed by the vendor, after the meeting with you.")
        }
    }

    private func finish(
        _ record: OnboardingRecord, _ next: OnboardingTask, _ evidence: String, _ user: User, _ database: Transaction
    ) async throws {
        try await OnboardingStore(database).close(
            record, as: next, evidence: evidence, by: user.id, on: desk.clock.today)
        try await TimelineStore(database).add(
            "\(record.kind.title): \(next.state.label.lowercased())", detail: evidence,
            link: "/partners/\(record.partnerID)/onboarding", to: .partner(record.partnerID), by: Actor(user),
            at: desk.clock.now)
    }
}

/// Those who carry out onboarding tasks: staff who bring partners on board, and the partner's administrator for its
/// own.
struct OnboardingDoerContext: UserContext {
    static func admits(_ user: User) -> Bool { OnboardingContext.admits(user) || user.holds(.partnerAdministrator) }
    var coreContext: CoreRequestContextStorage
    let signedIn: User
    let address: String
}
