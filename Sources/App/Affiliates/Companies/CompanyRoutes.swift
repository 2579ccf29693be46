import Hummingbird
import PartnerProgram
import Postgres

/// `/companies/{id}`: companies, whether they are partners or not, as of any day. The list is not here.
struct CompanyRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.group("companies", context: ReaderContext.self).get(":id", use: show)
        let keepers = router.group("companies", context: ChannelContext.self)
        keepers.get("new", use: ask)
        keepers.post(use: add)
        keepers.post(":id/links", use: link)
        keepers.post(":id/identifiers", use: identify)
        CompanyEndRoutes(desk: desk).add(to: router)
    }

    func show(request: Request, context: ReaderContext) async throws -> Response {
        let id = try context.number()
        let day = try PartnerDayForm.day(of: request, today: desk.clock.today)
        return try await desk.show(request, for: context) { database, frame in
            try await page(id, day, context.signedIn, database, frame)
        }
    }

    func ask(request: Request, context: ChannelContext) async throws -> Response {
        try await desk.show(request, for: context) { database, frame in
            CompanyFormPage(frame: frame, form: CompanyForm(), names: try await names(database))
        }
    }

    func add(request: Request, context: ChannelContext) async throws -> Response {
        try await desk.submit(request, as: context) { form, database in
            let form = CompanyForm(Typed(form: form))
            let found = try form.read(names: try await names(database), today: desk.clock.today)
            let id = try await CompanyRecording(database, by: Actor(context.signedIn), desk)
                .added(found, isAnother: form.typed.form["another"] == "yes")
            return Done("/companies/\(id)", notice: "\(found.name) is added. Record whom it belongs to.")
        } again: { form, problems, database, frame in
            let typed = Typed(form: form, problems: problems)
            return CompanyFormPage(frame: frame, form: CompanyForm(typed), names: try await names(database))
        }
    }

    func link(request: Request, context: ChannelContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context, known: CompanyLinkForm.known) { form, database in
            let record = try await CompanyStore(database).require(id, on: desk.clock.today)
            let words = form["parent"].split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let named = words.isEmpty ? [] : try await CompanyStore(database).named(words)
            let found = try CompanyLinkForm(Typed(form: form)).read(named: named)
            try await CompanyRecording(database, by: Actor(context.signedIn), desk).linked(found, record)
            return Done(record.path, notice: "\(record.name) is recorded in the group.")
        } again: { form, problems, database, frame in
            let typed = Typed(form: form, problems: problems)
            return try await page(
                id, desk.clock.today, context.signedIn, database, frame, .init(link: CompanyLinkForm(typed)))
        }
    }

    func identify(request: Request, context: ChannelContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context, known: IdentifierForm.known) { form, database in
            let record = try await CompanyStore(database).require(id, on: desk.clock.today)
            let found = try IdentifierForm(Typed(form: form)).read()
            try await CompanyRecording(database, by: Actor(context.signedIn), desk).identified(record, by: found)
            return Done(record.path, notice: "\(found.kind.label) \(found.value) is recorded.")
        } again: { form, problems, database, frame in
            let typed = Typed(form: form, problems: problems)
            return try await page(
                id, desk.clock.today, context.signedIn, database, frame, .init(identifier: IdentifierForm(typed)))
        }
    }

    private func names(_ database: any Querying) async throws -> [String: String] {
        try await ConsentFactsStore(database).countryNames()
    }

    private func page(
        _ id: Int, _ day: Day, _ user: User, _ database: any Querying, _ frame: FrameMaker,
        _ forms: CompanyPage.Forms = .init()
    ) async throws -> CompanyPage {
        let store = CompanyStore(database)
        let groups = GroupStore(database)
        let companies = try await groups.companies(with: id, on: day)
        let content = CompanyPage.Content(
            record: try await store.require(id, on: day), companies: companies,
            rights: try await groups.rights(in: companies.map(\.id), on: day), links: try await store.links(of: id),
            consents: try await ConsentStore(database).lines(
                naming: id, before: day.endInstant(in: desk.clock.zone)),
            aliases: try await store.aliases(of: [id]),
            names: ChannelContext.admits(user) ? try await store.suggestions() : [])
        return CompanyPage(frame: frame, content: content, today: desk.clock.today, user: user, forms: forms)
    }
}
