import Hummingbird
import PartnerProgram
import Postgres

/// `/partners/{id}/history`, and the notes that staff adds to it.
struct PartnerHistoryRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.group("partners/:id/history", context: SignedInContext.self).get(use: show)
        let notes = router.group("partners/:id/notes", context: StaffContext.self)
        notes.post("internal") { try await add(.internal, $0, $1) }
        notes.post("shared") { try await add(.shared, $0, $1) }
    }

    func show(request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.number()
        let audience = TimelineStore.Audience(rawValue: request.query["audience"])
        let last = Int(request.query["after"])
        return try await desk.show(request, for: context) { database, frame in
            try await page(id, context.signedIn, database, frame, audience: audience, after: last)
        }
    }

    private func add(
        _ audience: TimelineStore.Audience, _ request: Request, _ context: StaffContext
    ) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let text = try NoteForm(form).read(audience)
            _ = try await PartnerStore(database).require(id, on: desk.clock.today)
            try await TimelineStore(database).add(
                audience == .internal ? "Internal note" : "Note to the partner", detail: text, to: .partner(id),
                by: Actor(context.signedIn), at: desk.clock.now, audience: audience)
            let notice =
                audience == .internal
                ? "The note is kept. The partner does not see it." : "The note is shared with the partner."
            return Done("/partners/\(id)/history", notice: notice)
        } again: { form, problems, database, frame in
            try await page(id, context.signedIn, database, frame, form: NoteForm(form), problems)
        }
    }

    private func page(
        _ id: Int, _ user: User, _ database: any Querying, _ frame: FrameMaker, audience: TimelineStore.Audience? = nil,
        after last: Int? = nil, form: NoteForm = NoteForm(), _ problems: Problems = Problems()
    ) async throws -> PartnerHistoryPage {
        let today = desk.clock.today
        let record = try await PartnerStore(database).require(id, on: today)
        let head = try await PartnerHead(record, .history, for: user, today: today, database)
        let store = PartnerHistoryStore(database)
        let entries = try await store.entries(
            of: id, after: last, audience: audience, limit: PartnerHistoryPage.size + 1)
        return PartnerHistoryPage(
            frame: head.frame(frame, "History"), head: head, entries: entries, audience: audience,
            counts: try await store.counts(of: id), clock: desk.clock, form: form, problems: problems)
    }
}
