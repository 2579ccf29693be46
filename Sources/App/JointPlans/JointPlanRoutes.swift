import Hummingbird
import PartnerProgram
import Postgres

/// `/joint-plans`: the Joint Business Plans of partners (R82), proposed by one side and agreed by the other.
struct JointPlanRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let keepers = router.group("joint-plans", context: JointPlanContext.self)
        keepers.get("new", use: begin)
        keepers.post(use: create)
        keepers.get(":id/edit", use: edit)
        keepers.post(":id", use: change)
        keepers.post(":id/proposal", use: propose)
        keepers.post(":id/agreement", use: agree)
        keepers.post(":id/return", use: giveBack)
        router.group("joint-plans/:id", context: SignedInContext.self).get(use: show)
        router.group("joint-plans/:id/closing", context: ChannelContext.self).post(use: close)
    }

    func begin(request: Request, context: JointPlanContext) async throws -> Response {
        var form = FormData()
        form.set("year", String(desk.clock.today.year))
        form.set("currency", "EUR")
        return try await desk.show(request, for: context) { [form] database, frame in
            page(try await self.form(Typed(form: form), context.signedIn, database), nil, frame)
        }
    }

    func create(request: Request, context: JointPlanContext) async throws -> Response {
        try await desk.submit(request, as: context, known: JointPlanForm.known) { typed, database in
            let found = try await form(Typed(form: typed), context.signedIn, database).read()
            return try await JointPlanEntry(database, by: Actor(context.signedIn), desk).start(
                found, of: context.signedIn.partnerID)
        } again: { typed, problems, database, frame in
            page(try await form(Typed(form: typed, problems: problems), context.signedIn, database), nil, frame)
        }
    }

    private func form(
        _ typed: Typed, _ user: User, _ database: Transaction, of record: JointPlanRecord? = nil
    ) async throws -> JointPlanForm {
        JointPlanForm(
            typed: typed, currencies: try await JointPlanStore(database).currencies(),
            asksPartner: user.kind != .partner && record == nil, year: record?.rules.year)
    }

    private func page(_ form: JointPlanForm, _ record: JointPlanRecord?, _ frame: FrameMaker) -> EvidenceFormPage {
        EvidenceFormPage(
            frame: frame, record.map { "Change the \($0.title)" } ?? "Draft a Joint Business Plan",
            text:
                "What both sides want to reach in a program year. One side proposes the plan, the other agrees (R82).",
            to: record?.path ?? "/joint-plans", form.fields, button: record == nil ? "Write the draft" : "Change it",
            list: Link("Joint Business Plans", "/joint-plans"), form.typed)
    }

    func edit(request: Request, context: JointPlanContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            let record = try await JointPlanStore(database).require(id)
            guard record.rules.state == .draft else { throw JointPlan.Refusal.notADraft }
            let typed = Typed(form: record.filled)
            return page(try await form(typed, context.signedIn, database, of: record), record, frame)
        }
    }

    func change(request: Request, context: JointPlanContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { typed, database in
            let record = try await JointPlanStore(database).require(id)
            let found = try await form(Typed(form: typed), context.signedIn, database, of: record).read()
            return try await JointPlanEntry(database, by: Actor(context.signedIn), desk).change(record, found)
        } again: { typed, problems, database, frame in
            let record = try await JointPlanStore(database).require(id)
            let typed = Typed(form: typed, problems: problems)
            return page(try await form(typed, context.signedIn, database, of: record), record, frame)
        }
    }

    func show(request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            try await page(id, context.signedIn, database, frame)
        }
    }

    func propose(request: Request, context: JointPlanContext) async throws -> Response {
        let (user, side) = (context.signedIn, context.signedIn.side)
        return try await act(request, context) { entry, record, _ in
            try await entry.move(
                record, to: try record.rules.proposed(by: user.id, of: side, on: desk.clock.today), "proposed", of: side
            )
        }
    }

    func agree(request: Request, context: JointPlanContext) async throws -> Response {
        let (user, side) = (context.signedIn, context.signedIn.side)
        return try await act(request, context) { entry, record, _ in
            try await entry.move(
                record, to: try record.rules.agreed(by: user.id, of: side, on: desk.clock.today), "agreed", of: side)
        }
    }

    func giveBack(request: Request, context: JointPlanContext) async throws -> Response {
        try await act(request, context) { entry, record, form in
            let reason = try ReasonForm.read(form, "reason", "Write why: the other side reads it")
            return try await entry.move(
                record, to: try record.rules.returned(because: reason), "given back", because: reason,
                of: context.signedIn.side)
        }
    }

    func close(request: Request, context: ChannelContext) async throws -> Response {
        try await act(request, context) { entry, record, form in
            try await entry.close(
                record, because: try ReasonForm.read(form, "close_reason", "Write why: the partner reads it"))
        }
    }

    private func act<Context: UserContext>(
        _ request: Request, _ context: Context,
        _ carryOut: (JointPlanEntry, JointPlanRecord, FormData) async throws -> Done
    ) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await JointPlanStore(database).require(id)
            return try await carryOut(JointPlanEntry(database, by: Actor(context.signedIn), desk), record, form)
        } again: { form, problems, database, frame in
            try await page(id, context.signedIn, database, frame, Typed(form: form, problems: problems))
        }
    }

    private func page(
        _ id: Int, _ user: User, _ database: Transaction, _ frame: FrameMaker, _ typed: Typed = Typed()
    ) async throws -> EvidencePage {
        let record = try await JointPlanStore(database).require(id)
        let events = try await EvidenceEventStore(database).events(of: .plan(id))
        return JointPlanPage(record: record, events: events, user: user, clock: desk.clock).page(frame, typed)
    }
}

/// Those who write, propose and agree to plans: a partner's administrator, and those who run partners.
struct JointPlanContext: UserContext {
    static func admits(_ user: User) -> Bool { PartnerKeeperContext.admits(user) }
    var coreContext: CoreRequestContextStorage
    let signedIn: User
    let address: String
}

extension User {
    /// For which of the two sides of a plan somebody speaks.
    var side: JointPlan.Side { kind == .partner ? .partner : .vendor }
}
