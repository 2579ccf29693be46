import Hummingbird
import PartnerProgram
import Postgres

/// The end of what is recorded of a company: that it belongs to another one, or a number. Nothing is deleted.
struct CompanyEndRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let keepers = router.group("companies/:id", context: ChannelContext.self)
        keepers.get("links/:link/end", use: confirmLink)
        keepers.post("links/:link/end", use: endLink)
        keepers.get("identifiers/:identifier/end", use: confirmNumber)
        keepers.post("identifiers/:identifier/end", use: endNumber)
    }

    func confirmLink(request: Request, context: ChannelContext) async throws -> Response {
        let (id, link) = (try context.number(), try context.number("link"))
        return try await desk.show(request, for: context) { database, frame in
            try await page(link: link, of: id, database, frame, .init())
        }
    }

    func endLink(request: Request, context: ChannelContext) async throws -> Response {
        let (id, number) = (try context.number(), try context.number("link"))
        return try await desk.submit(request, as: context) { form, database in
            let link = try await link(number, of: id, database)
            let (day, reason) = try CompanyEndForm(Typed(form: form)).read(for: link)
            let recording = CompanyRecording(database, by: Actor(context.signedIn), desk)
            let tasks = try await recording.ended(link, on: day, because: reason)
            let words = tasks == 0 ? "" : tasks == 1 ? " A task is open." : " \(tasks) tasks are open."
            return Done("/companies/\(id)", notice: "The end is recorded.\(words)")
        } again: { form, problems, database, frame in
            try await page(link: number, of: id, database, frame, .init(Typed(form: form, problems: problems)))
        }
    }

    func confirmNumber(request: Request, context: ChannelContext) async throws -> Response {
        let (id, identifier) = (try context.number(), try context.number("identifier"))
        return try await desk.show(request, for: context) { database, frame in
            CompanyEndPage(
                frame: frame, number: try await number(identifier, of: id, database), identifier: identifier,
                form: .init())
        }
    }

    func endNumber(request: Request, context: ChannelContext) async throws -> Response {
        let (id, identifier) = (try context.number(), try context.number("identifier"))
        return try await desk.submit(request, as: context) { form, database in
            let number = try await number(identifier, of: id, database)
            let (day, reason) = try CompanyEndForm(Typed(form: form)).read(for: number)
            try await CompanyRecording(database, by: Actor(context.signedIn), desk)
                .ended(number, on: day, because: reason)
            return Done("/companies/\(id)", notice: "The end of \(number.kind.label) \(number.value) is recorded.")
        } again: { form, problems, database, frame in
            CompanyEndPage(
                frame: frame, number: try await number(identifier, of: id, database), identifier: identifier,
                form: .init(Typed(form: form, problems: problems)))
        }
    }

    private func link(_ link: Int, of company: Int, _ database: any Querying) async throws -> CompanyLink {
        guard let link = try await CompanyStore(database).link(link, of: company) else { throw Refusal.notFound }
        try refuseEnded(link.until)
        return link
    }

    private func number(_ identifier: Int, of company: Int, _ database: any Querying) async throws -> CompanyAlias {
        let known = try await CompanyStore(database).aliases(of: [company])
        guard let number = known.first(where: { $0.identifier == identifier }) else { throw Refusal.notFound }
        try refuseEnded(number.until)
        return number
    }

    private func refuseEnded(_ until: Day?) throws {
        if let until, until < desk.clock.today { throw Refusal.conflict("It ended on \(until.spoken) already.") }
    }

    private func page(
        link number: Int, of company: Int, _ database: Transaction, _ frame: FrameMaker, _ form: CompanyEndForm
    ) async throws -> CompanyEndPage {
        let link = try await link(number, of: company, database)
        let recording = CompanyRecording(database, by: .system, desk)
        return CompanyEndPage(frame: frame, link: link, consents: try await recording.needing(link), form: form)
    }
}
