import Hummingbird
import PartnerProgram
import Postgres

/// `/fees`: what partners owe each year (R93, R94, A46).
struct FeeRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let keepers = router.group("fees", context: FeeKeeperContext.self)
        keepers.get("new", use: begin)
        keepers.post(use: create)
        router.group("fees/:id", context: FeeReaderContext.self).get(use: show)
        act("invoice", on: router) { entry, record, form in try await entry.invoice(record, form) }
        act("payment", on: router) { entry, record, form in try await entry.pay(record, form) }
        act("waiver-request", on: router) { entry, record, form in
            try await entry.askWaiver(
                record, because: try ReasonForm.read(form, "waiver_reason", "Write why the fee should be waived"))
        }
        act("waiver", on: router) { entry, record, _ in try await entry.waive(record) }
        act("waiver-refusal", on: router) { entry, record, form in
            try await entry.refuseWaiver(
                record, because: try ReasonForm.read(form, "refusal_reason", "Write why it is not waived"))
        }
    }

    func begin(request: Request, context: FeeKeeperContext) async throws -> Response {
        let form = FormData(["year": String(desk.clock.today.year), "currency": "EUR"])
        return try await desk.show(request, for: context) { database, frame in
            page(try await self.form(Typed(form: form), database), frame)
        }
    }

    func create(request: Request, context: FeeKeeperContext) async throws -> Response {
        try await desk.submit(request, as: context, known: FeeForm.known) { typed, database in
            let found = try await form(Typed(form: typed), database).read()
            return try await FeeEntry(database, by: Actor(context.signedIn), desk).enter(found)
        } again: { typed, problems, database, frame in
            page(try await form(Typed(form: typed, problems: problems), database), frame)
        }
    }

    private func form(_ typed: Typed, _ database: Transaction) async throws -> FeeForm {
        FeeForm(typed: typed, currencies: try await JointPlanStore(database).currencies())
    }

    private func page(_ form: FeeForm, _ frame: FrameMaker) -> EvidenceFormPage {
        EvidenceFormPage(
            frame: frame, "Enter a fee",
            text: "A fee that is overdue withholds what the program says it does: nothing else is blocked (A46).",
            to: "/fees", form.fields, button: "Enter the fee", list: Link("Fees", "/fees"), form.typed)
    }

    func show(request: Request, context: FeeReaderContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            try await page(id, context.signedIn, database, frame)
        }
    }

    private func act(
        _ name: String, on router: Router<AppContext>,
        _ carryOut: @escaping @Sendable (FeeEntry, FeeRecord, FormData) async throws -> Done
    ) {
        router.group("fees/:id/\(name)", context: FeeKeeperContext.self).post { request, context in
            let id = try context.number()
            return try await desk.submit(request, as: context, known: FeePage.known) { form, database in
                let record = try await FeeStore(database).require(id)
                return try await carryOut(FeeEntry(database, by: Actor(context.signedIn), desk), record, form)
            } again: { form, problems, database, frame in
                try await page(id, context.signedIn, database, frame, Typed(form: form, problems: problems))
            }
        }
    }

    private func page(
        _ id: Int, _ user: User, _ database: Transaction, _ frame: FrameMaker, _ typed: Typed = Typed()
    ) async throws -> EvidencePage {
        let record = try await FeeStore(database).require(id)
        let events = try await EvidenceEventStore(database).events(of: .fee(id))
        return FeePage(record: record, events: events, user: user, clock: desk.clock).page(frame, typed)
    }
}

/// Those who keep fees: finance and the program managers.
struct FeeKeeperContext: UserContext {
    static func admits(_ user: User) -> Bool { user.holds(.financeAnalyst, .programManager) }
    var coreContext: CoreRequestContextStorage
    let signedIn: User
    let address: String
}

/// Those who see fees: who keeps them, auditors, and a partner its own.
struct FeeReaderContext: UserContext {
    static func admits(_ user: User) -> Bool {
        FeeKeeperContext.admits(user) || user.kind == .auditor || user.kind == .partner
    }
    var coreContext: CoreRequestContextStorage
    let signedIn: User
    let address: String
}
