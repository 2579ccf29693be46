import Hummingbird
import PartnerProgram
import Postgres

/// `/debts`: invoices that partners owe (R142).
struct DebtRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let keepers = router.group("debts", context: FinanceContext.self)
        keepers.get("new", use: begin)
        keepers.post(use: create)
        router.group("debts/:id", context: FinancialReviewContext.self).get(use: show)
        act("payment", on: router) { entry, record, form in try await entry.pay(record, form) }
        act("grace", on: router) { entry, record, form in try await entry.grant(record, form) }
    }

    func begin(request: Request, context: FinanceContext) async throws -> Response {
        try await desk.show(request, for: context) { database, frame in
            page(try await form(Typed(form: FormData(["currency": "EUR"])), database), frame)
        }
    }

    func create(request: Request, context: FinanceContext) async throws -> Response {
        try await desk.submit(request, as: context, known: DebtForm.known) { typed, database in
            let found = try await form(Typed(form: typed), database).read()
            return try await DebtEntry(database, by: Actor(context.signedIn), desk).enter(found)
        } again: { typed, problems, database, frame in
            page(try await form(Typed(form: typed, problems: problems), database), frame)
        }
    }

    private func form(_ typed: Typed, _ database: Transaction) async throws -> DebtForm {
        DebtForm(typed: typed, currencies: try await JointPlanStore(database).currencies())
    }

    private func page(_ form: DebtForm, _ frame: FrameMaker) -> EvidenceFormPage {
        EvidenceFormPage(
            frame: frame, "Enter an invoice that is owed",
            text: "One that is delinquent suspends the certification as a reseller; paying restores it (R142).",
            to: "/debts", form.fields, button: "Enter the invoice", list: Link("Debts", "/debts"), form.typed)
    }

    func show(request: Request, context: FinancialReviewContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            try await page(id, context.signedIn, database, frame)
        }
    }

    private func act(
        _ name: String, on router: Router<AppContext>,
        _ carryOut: @escaping @Sendable (DebtEntry, DebtRecord, FormData) async throws -> Done
    ) {
        router.group("debts/:id/\(name)", context: FinanceContext.self).post { request, context in
            let id = try context.number()
            return try await desk.submit(request, as: context) { form, database in
                let record = try await DebtStore(database).require(id)
                return try await carryOut(DebtEntry(database, by: Actor(context.signedIn), desk), record, form)
            } again: { form, problems, database, frame in
                try await page(id, context.signedIn, database, frame, Typed(form: form, problems: problems))
            }
        }
    }

    private func page(
        _ id: Int, _ user: User, _ database: Transaction, _ frame: FrameMaker, _ typed: Typed = Typed()
    ) async throws -> EvidencePage {
        let record = try await DebtStore(database).require(id)
        let events = try await EvidenceEventStore(database).events(of: .debt(id))
        return DebtPage(record: record, events: events, user: user, clock: desk.clock).page(frame, typed)
    }
}
