import Hummingbird
import PartnerProgram
import Postgres

/// `/partners/{id}/manager`: who looks after a partner, and another one chosen by hand or by the rule again.
struct PartnerManagerRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.group("partners/:id/manager", context: ReaderContext.self).get(use: show)
        router.group("partners/:id/manager", context: ChannelContext.self).post(use: choose).post("rule", use: giveBack)
    }

    func show(request: Request, context: ReaderContext) async throws -> Response {
        let id = try context.number()
        let day = try PartnerDayForm.day(of: request, today: desk.clock.today)
        return try await desk.show(request, for: context) { database, frame in
            try await page(id, on: day, context.signedIn, database, frame, PartnerManagerForm())
        }
    }

    func choose(request: Request, context: ChannelContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let terms = try await terms(of: id, form, database)
            let read = try PartnerManagerForm(Typed(form: form))
                .read(managers: try await managers(database), terms: terms, today: desk.clock.today)
            let wanted = ManagerChange.Wanted(
                manager: read.manager, day: read.day, reason: read.reason, actor: Actor(context.signedIn), rule: nil)
            return try await hand(id, wanted, database)
        } again: { form, problems, database, frame in
            let typed = PartnerManagerForm(Typed(form: form, problems: problems))
            return try await page(id, on: desk.clock.today, context.signedIn, database, frame, typed)
        }
    }

    func giveBack(request: Request, context: ChannelContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let terms = try await terms(of: id, form, database)
            let read = try PartnerManagerForm(Typed(form: form)).readReturn(terms: terms, today: desk.clock.today)
            guard let place = try await PartnerManagerStore(database).location(of: id, on: read.day),
                let rule = try await ManagerRuleStore(database).rule(for: place, on: read.day)
            else { throw Problems("back", "No rule names anybody for the partner's location on that day") }
            let wanted = ManagerChange.Wanted(
                manager: rule.manager, day: read.day, reason: read.reason, actor: Actor(context.signedIn),
                rule: rule.id)
            return try await hand(id, wanted, database)
        } again: { form, problems, database, frame in
            let typed = PartnerManagerForm(Typed(form: form, problems: problems))
            return try await page(id, on: desk.clock.today, context.signedIn, database, frame, typed)
        }
    }

    private func hand(_ id: Int, _ wanted: ManagerChange.Wanted, _ database: Transaction) async throws -> Done {
        try await ManagerChange(database, desk).hand(id, wanted)
        let words =
            wanted.day <= desk.clock.today
            ? "\(wanted.manager.name) looks after the partner now."
            : "\(wanted.manager.name) looks after the partner from \(wanted.day.spoken) on."
        return Done("/partners/\(id)/manager", notice: words)
    }

    /// Refuses a page that was opened before the last change.
    private func terms(of id: Int, _ form: FormData, _ database: Transaction) async throws -> [ManagerTerm] {
        _ = try await PartnerStore(database).require(id, on: desk.clock.today)
        let terms = try await PartnerManagerStore(database).terms(of: id)
        guard form["version"] == terms.version else {
            throw Refusal.conflict("Somebody else was first: look at the partner's manager again.")
        }
        return terms
    }

    private func managers(_ database: any Querying) async throws -> [NamedPerson] {
        try await ReviewStore(database).managers().map { NamedPerson(id: $0.id, name: $0.name) }
    }

    private func page(
        _ id: Int, on day: Day, _ user: User, _ database: any Querying, _ frame: FrameMaker, _ form: PartnerManagerForm
    ) async throws -> PartnerManagerPage {
        let record = try await PartnerStore(database).require(id, on: day)
        let head = try await PartnerHead(record, .summary, for: user, today: desk.clock.today, database)
        var byRule: NamedPerson?
        if let country = record.location?.country {
            byRule = try await ManagerRuleStore(database).rule(for: country, on: day)?.manager
        }
        let content = PartnerManagerPage.Content(
            terms: try await PartnerManagerStore(database).terms(of: id),
            byRule: byRule, location: record.location?.name,
            managers: ChannelContext.admits(user) ? try await managers(database) : [])
        return PartnerManagerPage(frame: frame, head: head, content, form)
    }
}
