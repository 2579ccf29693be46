import Hummingbird
import PartnerProgram
import Postgres

/// `/channel-managers`: who looks after which place, and changes of that, each rehearsed before it is carried out.
struct ChannelManagerRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.group("channel-managers", context: ReaderContext.self).get(use: show)
        let keepers = router.group("channel-managers", context: OfficeKeeperContext.self)
        keepers.get("rules/:id", use: rule)
        keepers.get("change", use: ask)
        keepers.post("changes", use: carryOut)
        PartnerManagerRoutes(desk: desk).add(to: router)
    }

    func show(request: Request, context: ReaderContext) async throws -> Response {
        let day = try PartnerDayForm.day(of: request, today: desk.clock.today)
        return try await desk.show(request, for: context) { database, frame in
            ChannelManagersPage(
                frame: frame, try await content(on: day, context.signedIn, database), desk.clock)
        }
    }

    private func content(
        on day: Day, _ user: User, _ database: any Querying
    ) async throws -> ChannelManagersPage.Content {
        let (rules, overview) = (ManagerRuleStore(database), ManagerOverviewStore(database))
        let isToday = day == desk.clock.today
        return ChannelManagersPage.Content(
            day: day, today: desk.clock.today, rules: try await rules.rules(on: day),
            planned: isToday ? try await rules.planned(after: day) : [],
            countries: try await overview.countries(on: day), loads: try await overview.loads(on: day),
            unmanaged: isToday ? try await overview.unmanaged(limit: ChannelManagersPage.sample) : [],
            unmanagedCount: isToday ? try await overview.unmanagedCount() : 0,
            changes: try await rules.changes(by: isToday ? nil : day),
            mayChange: OfficeKeeperContext.admits(user))
    }

    func rule(request: Request, context: OfficeKeeperContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            guard let rule = try await ManagerRuleStore(database).find(id) else { throw Refusal.notFound }
            return ManagerRulePage(frame: frame, rule, today: desk.clock.today)
        }
    }

    func ask(request: Request, context: OfficeKeeperContext) async throws -> Response {
        var problems = Problems()
        if !request.query["rehearse"].isEmpty {
            do {
                return try await desk.show(request, for: context) { database, frame in
                    try await rehearsal(request.query, context.signedIn, database, frame, Problems())
                }
            } catch let found as Problems { problems = found }
        }
        let status: HTTPResponse.Status = problems.isEmpty ? .ok : .unprocessableContent
        return try await desk.show(request, for: context, status: status) { [problems] database, frame in
            try await question(request.query, problems, database, frame)
        }
    }

    func carryOut(request: Request, context: OfficeKeeperContext) async throws -> Response {
        try await desk.submit(request, as: context, known: RuleChangeForm.known) { form, database in
            let (asked, places) = try await form.rule(database)
            let wanted = try await read(asked, places, database)
            let change = try await RuleChange(database, by: Actor(context.signedIn), desk)
                .carryOut(wanted, seen: form["seen"])
            let moved = "\(ManagerMail.partners(change.partnersMoved)) changed hands."
            return Done(
                "/channel-managers",
                notice: change.carriedOutAt == nil
                    ? "It is saved for \(change.day.spoken), and is carried out on that day." : "It is done. \(moved)")
        } again: { form, problems, database, frame in
            if problems["rehearsal"] != nil {
                return try await rehearsal(form, context.signedIn, database, frame, problems)
            }
            return try await question(form, problems, database, frame)
        }
    }

    private func read(
        _ form: RuleChangeForm, _ places: [(word: String, place: ManagerPlace)], _ database: any Querying
    ) async throws -> WantedRuleChange {
        let wanted = try form.read(places, managers: try await managers(database), today: desk.clock.today)
        guard wanted.kind != .ended else { return wanted }
        let overlaps = try await ManagerRuleStore(database)
            .overlaps(wanted.place, from: wanted.from, until: wanted.until, besides: wanted.rule?.id)
        guard let other = overlaps.first else { return wanted }
        let days = "\(other.days.from.spoken)\(other.days.until.map { " to \($0.spoken)" } ?? "")"
        throw Problems(
            "from",
            "\(other.managerName) looks after \(wanted.place.name) from \(days) by a rule already: "
                + "replace or end that one")
    }

    private func rehearsal(
        _ form: FormData, _ user: User, _ database: Transaction, _ frame: FrameMaker, _ problems: Problems
    ) async throws -> RuleChangePage {
        let (asked, places) = try await form.rule(database, problems)
        let wanted = try await read(asked, places, database)
        let found = try await RuleChange(database, by: Actor(user), desk).rehearsed(wanted)
        return RuleChangePage(frame: frame, rehearsing: asked, found, today: desk.clock.today)
    }

    private func question(
        _ form: FormData, _ problems: Problems, _ database: any Querying, _ frame: FrameMaker
    ) async throws -> RuleChangePage {
        let (asked, places) = try await form.rule(database, problems)
        var seen: Set<ManagerPlace> = []
        return RuleChangePage(
            frame: frame, asking: asked, places: places.map(\.place).filter { seen.insert($0).inserted },
            managers: try await managers(database))
    }

    private func managers(_ database: any Querying) async throws -> [NamedPerson] {
        try await ReviewStore(database).managers().map { NamedPerson(id: $0.id, name: $0.name) }
    }
}

extension FormData {
    /// The form of a change of the rules, with the rule it is about, and the places there are.
    fileprivate func rule(
        _ database: any Querying, _ problems: Problems = Problems()
    ) async throws -> (RuleChangeForm, [(word: String, place: ManagerPlace)]) {
        let store = ManagerRuleStore(database)
        var rule: ManagerRule?
        if let id = Int(self["rule"]) {
            rule = try await store.find(id)
            if rule == nil {
                throw Refusal.conflict("This rule is there no more: somebody has changed it. Look at the rules again.")
            }
        }
        guard let form = RuleChangeForm(self, problems: problems, rule: rule) else { throw Refusal.notFound }
        return (form, try await store.places())
    }
}
