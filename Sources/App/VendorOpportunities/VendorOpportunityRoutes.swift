import Hummingbird
import PartnerProgram
import Postgres

/// `/vendor-opportunities`: what our own sales people found, entered, followed and closed.
struct VendorOpportunityRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.group("vendor-opportunities/:id", context: ReaderContext.self).get(use: show)
        let deals = router.group("vendor-opportunities", context: DealContext.self)
        deals.get("new", use: begin)
        deals.post(use: create)
        deals.post(":id/stages", use: reach)
        deals.get(":id/close", use: confirmClose)
        deals.post(":id/close", use: close)
    }

    func show(request: Request, context: ReaderContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            try await page(id, context.signedIn, database, frame)
        }
    }

    func begin(request: Request, context: DealContext) async throws -> Response {
        try await desk.show(request, for: context) { database, frame in
            try await form(database, frame, Typed(form: FormData(["stage": "0"])))
        }
    }

    func create(request: Request, context: DealContext) async throws -> Response {
        try await desk.submit(request, as: context) { form, database in
            let found = try VendorOpportunityForm(Typed(form: form), try await choices(database)).read()
            let (user, now) = (context.signedIn.id, desk.clock.now)
            let id = try await VendorOpportunityStore(database).insert(found, by: user, at: now)
            try await RegistrationLifeStore(database).reach(
                found.stage, on: desk.clock.today, opportunity: id, by: Actor(context.signedIn), at: now)
            let record = try await VendorOpportunityStore(database).require(id)
            return Done(record.path, notice: "\(record.reference) is entered.")
        } again: { typed, problems, database, frame in
            try await form(database, frame, Typed(form: typed, problems: problems))
        }
    }

    func reach(request: Request, context: DealContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await open(id, database)
            try record.expect(form)
            let (percent, day) = try RegistrationStageForm.read(form, today: desk.clock.today)
            try await VendorOpportunityStore(database).touch(record)
            try await RegistrationLifeStore(database).reach(
                percent, on: day, opportunity: id, by: Actor(context.signedIn), at: desk.clock.now)
            return Done(record.path, notice: "\(record.reference) stands at \(percent) % since \(day.spoken).")
        } again: { form, problems, database, frame in
            let typed = Typed(form: form, problems: problems)
            return try await page(id, context.signedIn, database, frame, typed)
        }
    }

    func confirmClose(request: Request, context: DealContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            closing(try await open(id, database), frame)
        }
    }

    func close(request: Request, context: DealContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await open(id, database)
            try record.expect(form)
            let found = try RegistrationCloseForm.read(form, in: record.currency, today: desk.clock.today)
            try await RegistrationLife(database, by: Actor(context.signedIn), desk).close(opportunity: id, found)
            return Done(record.path, notice: "\(record.reference) is \(found.isWon ? "won" : "lost").")
        } again: { form, problems, database, frame in
            closing(try await open(id, database), frame, Typed(form: form, problems: problems))
        }
    }

    private func open(_ id: Int, _ database: Transaction) async throws -> VendorOpportunityRecord {
        let record = try await VendorOpportunityStore(database).require(id)
        guard record.isOpen else { throw Refusal.conflict("\(record.reference) is closed already.") }
        return record
    }

    private func choices(_ database: Transaction) async throws -> RegistrationChoices {
        try await RegistrationChoicesStore(database).choices(on: desk.clock.today, questions: [])
    }

    private func form(_ database: Transaction, _ frame: FrameMaker, _ typed: Typed) async throws -> DealFormPage {
        let title = "Enter an opportunity of ours"
        let crumbs = [Link("Our opportunities", "/vendor-opportunities")]
        return DealFormPage(
            frame(title, section: "Our opportunities", crumbs: crumbs), title,
            effect:
                "It counts as known from the moment you enter it, by our server's clock. A customer that we know by "
                + "its number, its domain or its name is taken, otherwise it is made.",
            to: "/vendor-opportunities", back: "/vendor-opportunities",
            VendorOpportunityForm(typed, try await choices(database)).fields,
            button: .submit("Enter the opportunity", .primary), problems: typed.summary)
    }

    private func closing(_ record: VendorOpportunityRecord, _ frame: FrameMaker, _ typed: Typed = Typed())
        -> DealFormPage
    {
        let title = "Close \(record.reference): \(record.title)"
        return record.form(
            frame, title,
            effect: RegistrationLifeStep.close.effect(OpportunityRegistration())
                + " Invitations that nobody has answered are taken back.",
            to: "close", RegistrationCloseForm.fields(typed, in: record.currency),
            button: .submit("Close \(record.reference)", .primary), typed)
    }

    private func page(
        _ id: Int, _ user: User, _ database: Transaction, _ frame: FrameMaker, _ typed: Typed = Typed()
    ) async throws -> VendorOpportunityPage {
        let record = try await VendorOpportunityStore(database).require(id)
        let file = VendorOpportunityPage.File(
            likes: try await VendorOpportunityStore(database).registrations(like: id),
            invitations: try await CoSellStore(database).all(of: id),
            stages: try await RegistrationLifeStore(database).stages(of: id))
        return VendorOpportunityPage(frame: frame, record, file, user, desk.clock, typed)
    }
}

extension VendorOpportunityRecord {
    /// A form about this opportunity.
    func form(
        _ frame: FrameMaker, _ title: String, effect: String, to action: String, _ fields: [Field], button: Button,
        _ typed: Typed, filters: Filters? = nil
    ) -> DealFormPage {
        let crumbs = [Link("Our opportunities", "/vendor-opportunities"), Link(self.title, path)]
        return DealFormPage(
            frame(title, section: "Our opportunities", crumbs: crumbs), title, effect: effect, to: "\(path)/\(action)",
            back: path, version: version, fields, button: button, filters: filters, problems: typed.summary)
    }
}
