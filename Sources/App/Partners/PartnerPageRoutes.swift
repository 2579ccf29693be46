import Hummingbird
import PartnerProgram
import Postgres

/// `/partners/{id}`: one partner, today or as of another day. The list of partners is not here.
struct PartnerPageRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let partner = router.group("partners/:id", context: SignedInContext.self)
        partner.get(use: show)
        partner.get("agreements", use: agreements)
        partner.get("as-of", use: askDay)
        PeopleRoutes(desk: desk).add(to: router)
        PartnerHistoryRoutes(desk: desk).add(to: router)
    }

    func show(request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.number()
        let today = desk.clock.today
        let day = try PartnerDayForm.day(of: request, today: today)
        return try await desk.show(request, for: context) { database, frame in
            let record = try await PartnerStore(database).require(id, on: day)
            let head = try await PartnerHead(record, .summary, for: context.signedIn, today: today, database)
            let content = try await content(of: record, context.signedIn, database)
            return PartnerPage(frame: head.frame(frame), head: head, content: content, clock: desk.clock)
        }
    }

    private func content(
        of record: PartnerRecord, _ user: User, _ database: any Querying
    ) async throws -> PartnerPage.Content {
        let store = PartnerStore(database)
        let end = record.day.endInstant(in: desk.clock.zone)
        let people = PeopleStore(database)
        return PartnerPage.Content(
            record: record, tradingNames: try await store.tradingNames(of: record.organisation, on: record.day),
            territory: try await store.territory(of: record.id, on: record.day),
            operations: try await store.operations(of: record.id, on: record.day),
            agreements: try await store.agreements(of: record.id, before: end),
            clocks: try await store.clocks(of: record.id, on: record.day),
            onboarding: try await store.onboarding(of: record.id, on: record.day),
            users: try await people.users(of: record.id, on: record.day),
            contacts: try await people.contacts(of: record.id, on: record.day),
            timeline: try await PartnerHistoryStore(database).entries(
                of: record.id, before: record.day == desk.clock.today ? nil : end, limit: 9),
            lastChange: user.kind == .partner ? nil : try await store.lastChange(of: record))
    }

    func agreements(request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.number()
        let today = desk.clock.today
        let day = try PartnerDayForm.day(of: request, today: today)
        return try await desk.show(request, for: context) { database, frame in
            let record = try await PartnerStore(database).require(id, on: day)
            let head = try await PartnerHead(record, .agreements, for: context.signedIn, today: today, database)
            let lines = try await PartnerStore(database).agreements(of: id, before: day.endInstant(in: desk.clock.zone))
            return PartnerAgreementsPage(frame: head.frame(frame, "Agreements"), head: head, lines: lines)
        }
    }

    func askDay(request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.number()
        let form = PartnerDayForm(request.query)
        var problems = Problems()
        if form.isAsked {
            do {
                let day = try form.read(today: desk.clock.today)
                return .redirect(to: "/partners/\(id)?on=\(day)", type: .normal)
            } catch { problems = error }
        }
        let status: HTTPResponse.Status = problems.isEmpty ? .ok : .unprocessableContent
        return try await desk.show(request, for: context, status: status) { [problems] database, frame in
            let record = try await PartnerStore(database).require(id, on: desk.clock.today)
            return PartnerDayPage(frame: frame, partner: record, form: form, problems: problems)
        }
    }
}
