import Hummingbird
import PartnerProgram
import Postgres

/// `/partners/{id}/territory`: a partner's territory as of any day, and what it has in its countries.
struct PartnerTerritoryRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.group("partners/:id/territory", context: SignedInContext.self).get(use: show)
        let operations = router.group("partners/:id/operations", context: ChannelContext.self)
        operations.post(use: record)
        operations.get(":operation/end", use: confirmEnd)
        operations.post(":operation/end", use: end)
    }

    func show(request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.number()
        let day = try PartnerDayForm.day(of: request, today: desk.clock.today)
        return try await desk.show(request, for: context) { database, frame in
            try await page(id, day, context.signedIn, database, frame)
        }
    }

    func record(request: Request, context: ChannelContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context, known: OperationForm.known) { form, database in
            let facts = try await TerritoryFactsStore(database).facts(of: id, on: desk.clock.today)
            let found = try OperationForm(Typed(form: form)).read(names: facts.names, today: desk.clock.today)
            let title = "\(found.kind.label) in \(facts.name(found.country))"
            try await record(found, titled: title, of: id, by: context.signedIn, database)
            return Done("/partners/\(id)/territory", notice: "\(title) is recorded.")
        } again: { form, problems, database, frame in
            let typed = Typed(form: form, problems: problems)
            return try await page(
                id, desk.clock.today, context.signedIn, database, frame, OperationForm(typed))
        }
    }

    private func record(
        _ found: OperationForm.Found, titled title: String, of partner: Int, by user: User, _ database: Transaction
    ) async throws {
        let (actor, now) = (Actor(user), desk.clock.now)
        var document: Int?
        if let file = found.document {
            document = try await DocumentStore(database).insert(
                file, application: nil, partner: partner, by: actor, at: now)
        }
        try await OperationStore(database).insert(found, of: partner, document: document, by: user.id)
        try await TimelineStore(database).add(
            "\(title) recorded", detail: "\(found.detail). \(found.evidence)", link: "/partners/\(partner)/territory",
            to: .partner(partner), by: actor, at: now, on: found.since)
    }

    func confirmEnd(request: Request, context: ChannelContext) async throws -> Response {
        let (id, operation) = (try context.number(), try context.number("operation"))
        return try await desk.show(request, for: context) { database, frame in
            try await endPage(operation, of: id, database, frame, OperationEndForm())
        }
    }

    func end(request: Request, context: ChannelContext) async throws -> Response {
        let (id, operation) = (try context.number(), try context.number("operation"))
        return try await desk.submit(request, as: context) { form, database in
            let record = try await require(operation, of: id, database)
            let (day, reason) = try OperationEndForm(Typed(form: form)).read(for: record)
            let end = OperationEnd(database, by: Actor(context.signedIn), desk)
            let tasks = try await end.carryOut(record, of: id, on: day, because: reason)
            let words = tasks == 0 ? "" : tasks == 1 ? " A task is open." : " \(tasks) tasks are open."
            return Done("/partners/\(id)/territory", notice: "The end is recorded: \(record.title).\(words)")
        } again: { form, problems, database, frame in
            try await endPage(
                operation, of: id, database, frame, OperationEndForm(Typed(form: form, problems: problems)))
        }
    }

    private func require(_ operation: Int, of partner: Int, _ database: any Querying) async throws -> OperationRecord {
        guard let record = try await OperationStore(database).find(operation, of: partner) else {
            throw Refusal.notFound
        }
        guard record.endedOn == nil else { throw Refusal.conflict("Its end is recorded already: \(record.title).") }
        return record
    }

    private func endPage(
        _ operation: Int, of partner: Int, _ database: any Querying, _ frame: FrameMaker, _ form: OperationEndForm
    ) async throws -> OperationEndPage {
        let record = try await require(operation, of: partner, database)
        let lost = try await OperationEnd.lost(by: record, on: desk.clock.today, of: partner, database)
        return OperationEndPage(
            frame: frame, record: record,
            partner: try await PartnerStore(database).require(partner, on: desk.clock.today), lost: lost, form: form)
    }

    private func page(
        _ id: Int, _ day: Day, _ user: User, _ database: any Querying, _ frame: FrameMaker,
        _ form: OperationForm = OperationForm()
    ) async throws -> PartnerTerritoryPage {
        let record = try await PartnerStore(database).require(id, on: day)
        let head = try await PartnerHead(record, .territory, for: user, today: desk.clock.today, database)
        let operations = OperationStore(database)
        let isToday = day == desk.clock.today
        let content = PartnerTerritoryPage.Content(
            facts: try await TerritoryFactsStore(database).facts(of: id, on: day),
            territory: try await PartnerStore(database).territory(of: id, on: day),
            history: try await operations.territoryHistory(of: id),
            operations: try await operations.operations(of: id, on: day),
            former: try await operations.former(of: id, by: day),
            coverage: try await CoverageStore(database).models(on: day),
            tasks: isToday && user.kind != .partner ? try await TaskStore(database).open(of: id) : [])
        return PartnerTerritoryPage(frame: frame, head: head, content: content, form: form)
    }
}
