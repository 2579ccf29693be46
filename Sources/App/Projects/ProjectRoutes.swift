import Foundation
import Hummingbird
import PartnerProgram
import Postgres

/// `/projects`: partners register what they deliver and how it is supported; we accept or return the support.
struct ProjectRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let new = router.group("projects", context: PartnerContext.self)
        new.get("new", use: begin)
        new.post(use: create)
        new.post(":id/support", use: support)
        router.group("projects/:id", context: SignedInContext.self).get(use: show)
        router.group("projects/:id/end", context: ProjectKeeperContext.self).post(use: end)
        let answers = router.group("projects/:id/supports/:support", context: OnboardingContext.self)
        answers.post("acceptance", use: accept)
        answers.post("return", use: giveBack)
    }

    func begin(request: Request, context: PartnerContext) async throws -> Response {
        try await desk.show(request, for: context) { database, frame in
            let countries = try await CustomerStore(database).countries()
            return ProjectFormPage(frame: frame, ProjectForm(typed: Typed(), countries: countries))
        }
    }

    func create(request: Request, context: PartnerContext) async throws -> Response {
        try await desk.submit(request, as: context, known: ProjectForm.known) { form, database in
            let countries = try await CustomerStore(database).countries()
            let found = try ProjectForm(typed: Typed(form: form), countries: countries).read()
            let entry = ProjectEntry(database, by: Actor(context.signedIn), desk)
            return try await entry.register(found, of: context.partnerID)
        } again: { form, problems, database, frame in
            let countries = try await CustomerStore(database).countries()
            let typed = Typed(form: form, problems: problems)
            return ProjectFormPage(frame: frame, ProjectForm(typed: typed, countries: countries))
        }
    }

    func show(request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            try await page(id, context.signedIn, database, frame)
        }
    }

    func support(request: Request, context: PartnerContext) async throws -> Response {
        try await change(request, context, known: SupportForm.known) { form, record, entry in
            guard record.rules.needsSupport else { throw DeliverySupport.Refusal.notNeeded }
            let (support, document) = try SupportForm(typed: Typed(form: form)).read()
            return try await entry.record(support, document, for: record)
        }
    }

    func accept(request: Request, context: OnboardingContext) async throws -> Response {
        let support = try context.number("support")
        return try await change(request, context) { _, record, entry in
            let support = try record.support(support)
            return try await entry.answer(support, try support.rules.accepted(), because: nil, of: record)
        }
    }

    func giveBack(request: Request, context: OnboardingContext) async throws -> Response {
        let support = try context.number("support")
        return try await change(request, context) { form, record, entry in
            let support = try record.support(support)
            let reason = try ReasonForm.read(form, "reason", "Write why it is returned: the partner reads it")
            return try await entry.answer(
                support, try support.rules.returned(because: reason), because: reason, of: record)
        }
    }

    func end(request: Request, context: ProjectKeeperContext) async throws -> Response {
        try await change(request, context) { form, record, entry in
            var read = FormReader(form)
            let day = read.day("ended", "Enter the last day of work")
            try read.finish()
            return try await entry.end(record, on: day ?? .epoch)
        }
    }

    private func change<Context: UserContext>(
        _ request: Request, _ context: Context, known: KnownConstraints = [:],
        _ body: (FormData, ProjectRecord, ProjectEntry) async throws -> Done
    ) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context, known: known) { form, database in
            let record = try await ProjectStore(database).require(id)
            return try await body(form, record, ProjectEntry(database, by: Actor(context.signedIn), desk))
        } again: { form, problems, database, frame in
            try await page(id, context.signedIn, database, frame, Typed(form: form, problems: problems))
        }
    }

    func page(
        _ id: Int, _ user: User, _ database: Transaction, _ frame: FrameMaker, _ typed: Typed = Typed()
    ) async throws -> ProjectPage {
        let store = ProjectStore(database)
        let record = try await store.require(id)
        let reviews = try await ProjectReviewSection.read(record, for: user, typed, database, desk.clock)
        return ProjectPage(frame: frame, record, try await store.events(of: id), reviews, for: user, typed, desk.clock)
    }
}

/// Those who say that a project has ended: its partner, and those who bring partners on.
struct ProjectKeeperContext: UserContext {
    static func admits(_ user: User) -> Bool { PartnerContext.admits(user) || OnboardingContext.admits(user) }
    var coreContext: CoreRequestContextStorage
    let signedIn: User
    let address: String
}
