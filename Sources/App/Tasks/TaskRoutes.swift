import Hummingbird
import PartnerProgram
import Postgres

/// `/tasks/{id}`: what has to be settled at a partner, who sees to it, and what came of it.
struct TaskRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.group("tasks/:id", context: ReaderContext.self).get(use: show)
        let task = router.group("tasks/:id", context: ChannelContext.self)
        task.post("closing", use: close)
        task.post("owner", use: give)
    }

    func show(request: Request, context: ReaderContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            try await page(id, context.signedIn, database, frame, Typed())
        }
    }

    func close(request: Request, context: ChannelContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await require(id, database)
            let outcome = try ReasonForm.read(form, "outcome", "Write what came of it")
            try record.expect(form)
            try await TaskStore(database).close(record, outcome: outcome, by: context.signedIn.id, at: desk.clock.now)
            try await TimelineStore(database).add(
                "Task done: \(record.title)", detail: outcome, link: "/tasks/\(id)", to: .partner(record.partner),
                by: Actor(context.signedIn), at: desk.clock.now, audience: .internal)
            return Done("/tasks/\(id)", notice: "The task is done.")
        } again: { form, problems, database, frame in
            try await page(id, context.signedIn, database, frame, Typed(form: form, problems: problems))
        }
    }

    func give(request: Request, context: ChannelContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await require(id, database)
            let owners = try await TaskStore(database).possibleOwners()
            guard let owner = owners.first(where: { String($0.id) == form["owner"] }) else {
                throw Problems("owner", "Choose who sees to it")
            }
            try record.expect(form)
            try await TaskStore(database).give(record, to: owner.id)
            return Done("/tasks/\(id)", notice: "\(owner.name) sees to it now.")
        } again: { form, problems, database, frame in
            try await page(id, context.signedIn, database, frame, Typed(form: form, problems: problems))
        }
    }

    private func require(_ id: Int, _ database: any Querying) async throws -> TaskRecord {
        guard let record = try await TaskStore(database).find(id) else { throw Refusal.notFound }
        guard record.isOpen else { throw Refusal.conflict("This task is done already.") }
        return record
    }

    private func page(
        _ id: Int, _ user: User, _ database: any Querying, _ frame: FrameMaker, _ typed: Typed
    ) async throws -> TaskPage {
        guard let record = try await TaskStore(database).find(id) else { throw Refusal.notFound }
        let maySettle = record.isOpen && ChannelContext.admits(user)
        let owners = maySettle ? try await TaskStore(database).possibleOwners() : []
        return TaskPage(frame: frame, record, owners: owners, typed, desk.clock)
    }
}

extension TaskRecord {
    /// Refuses a page that was opened before the task's last change.
    fileprivate func expect(_ form: FormData) throws {
        guard form["version"] == String(version) else {
            throw Refusal.conflict("Somebody else was first: look at the task again.")
        }
    }
}
