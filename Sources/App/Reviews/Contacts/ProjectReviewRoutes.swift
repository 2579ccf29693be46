import Hummingbird
import PartnerProgram
import Postgres

/// Below `/projects/{id}`: contacts of the customer, the surveys that they get, and who does not wish to get any.
struct ProjectReviewRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let project = router.group("projects/:id", context: ProjectKeeperContext.self)
        project.post("contacts", use: give)
        project.post("surveys", use: send)
        router.group("projects/:id/objections", context: OnboardingContext.self).post(use: object)
    }

    func give(request: Request, context: ProjectKeeperContext) async throws -> Response {
        try await change(request, context) { form, project, entry in
            let found = try ReviewContactForm(typed: Typed(form: form)).read(today: desk.clock.today)
            return try await entry.give(found, for: project)
        }
    }

    func send(request: Request, context: ProjectKeeperContext) async throws -> Response {
        try await change(request, context) { form, project, entry in
            let contact = try await chosen("survey_contact", form, project, entry)
            return try await entry.send(to: contact, of: project)
        }
    }

    func object(request: Request, context: OnboardingContext) async throws -> Response {
        try await change(request, context) { form, project, entry in
            var read = FormReader(form)
            let words = read.paragraphs("objection", "Write how and when the contact said so", atMost: 500)
            if form["objecting_contact"].isEmpty { read.refuse("objecting_contact", "Choose the contact") }
            try read.finish()
            let contact = try await chosen("objecting_contact", form, project, entry)
            return try await entry.object(contact, in: words, of: project)
        }
    }

    private func chosen(
        _ field: String, _ form: FormData, _ project: ProjectRecord, _ entry: ReviewEntry
    ) async throws -> ReviewContactRecord {
        guard !form[field].isEmpty else { throw Problems(field, "Choose the contact") }
        return try await ReviewContactStore(entry.database).require(Int(form[field]), of: project.id)
    }

    private func change<Context: UserContext>(
        _ request: Request, _ context: Context,
        _ body: (FormData, ProjectRecord, ReviewEntry) async throws -> Done
    ) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context, known: ReviewContactForm.known) { form, database in
            let project = try await ProjectStore(database).require(id)
            return try await body(form, project, ReviewEntry(database, by: Actor(context.signedIn), desk))
        } again: { form, problems, database, frame in
            let typed = Typed(form: form, problems: problems)
            return try await ProjectRoutes(desk: desk).page(id, context.signedIn, database, frame, typed)
        }
    }
}
