import Foundation
import Hummingbird
import PartnerProgram
import Postgres

/// `/people`: who works for which partner on which day, and what each holds (R85–R89, A13).
struct PersonRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let new = router.group("people", context: PersonKeeperContext.self)
        new.get("new", use: begin)
        new.post(use: create)
        new.post(":id/end", use: end)
        new.post(":id/certificates", use: record)
        router.group("people/:id", context: SignedInContext.self).get(use: show)
    }

    func begin(request: Request, context: PersonKeeperContext) async throws -> Response {
        try await desk.show(request, for: context) { database, frame in
            page(try await form(Typed(), context.signedIn, database), frame)
        }
    }

    func create(request: Request, context: PersonKeeperContext) async throws -> Response {
        try await desk.submit(request, as: context, known: PersonForm.known) { typed, database in
            let found = try await form(Typed(form: typed), context.signedIn, database).read(today: desk.clock.today)
            return try await PersonEntry(database, by: Actor(context.signedIn), desk).enter(
                found, of: context.signedIn.partnerID)
        } again: { typed, problems, database, frame in
            page(try await form(Typed(form: typed, problems: problems), context.signedIn, database), frame)
        }
    }

    private func form(_ typed: Typed, _ user: User, _ database: Transaction) async throws -> PersonForm {
        PersonForm(
            typed: typed, countries: try await CustomerStore(database).countries(), asksPartner: user.kind != .partner)
    }

    private func page(_ form: PersonForm, _ frame: FrameMaker) -> EvidenceFormPage {
        EvidenceFormPage(
            frame: frame, "Add a person",
            text: form.asksPartner
                ? "Somebody who works for a partner. Whoever works for another one moves once a second person of ours "
                    + "has agreed."
                : "Somebody who works for you, such as a new hire with certificates. We look at it and answer; until "
                    + "then nothing counts.",
            to: "/people", form.fields, button: "Add the person", list: Link("People", "/people"), form.typed)
    }

    func show(request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.number()
        let day = Day(iso: request.query["on"]) ?? desk.clock.today
        return try await desk.show(request, for: context) { database, frame in
            try await page(id, context.signedIn, database, frame, on: day)
        }
    }

    func end(request: Request, context: PersonKeeperContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await PersonStore(database).require(id)
            let (day, reason) = try EmploymentEndForm(typed: Typed(form: form)).read()
            guard let job = record.jobs.first(where: { $0.rules.lastDay == nil }) else {
                throw Employment.Refusal.hasEnded
            }
            return try await PersonEntry(database, by: Actor(context.signedIn), desk).end(
                record, job, on: day, because: reason)
        } again: { form, problems, database, frame in
            try await page(id, context.signedIn, database, frame, Typed(form: form, problems: problems))
        }
    }

    func record(request: Request, context: PersonKeeperContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context, known: HoldingForm.known) { form, database in
            let record = try await PersonStore(database).require(id)
            let catalogue = try await CatalogueStore(database).entries(on: desk.clock.today)
            let found = try HoldingForm(typed: Typed(form: form), catalogue: catalogue).read(today: desk.clock.today)
            return try await HoldingEntry(database, by: Actor(context.signedIn), desk).record(
                found, of: record, asks: context.signedIn)
        } again: { form, problems, database, frame in
            try await page(id, context.signedIn, database, frame, Typed(form: form, problems: problems))
        }
    }

    private func page(
        _ id: Int, _ user: User, _ database: Transaction, _ frame: FrameMaker, _ typed: Typed = Typed(),
        on day: Day? = nil
    ) async throws -> EvidencePage {
        let record = try await PersonStore(database).require(id)
        let facts = PersonPage(
            record: record, holdings: try await HoldingStore(database).holdings(of: id),
            catalogue: try await CatalogueStore(database).entries(on: desk.clock.today),
            events: try await EvidenceEventStore(database).events(of: .person(id, partner: nil)), user: user,
            day: day ?? desk.clock.today, clock: desk.clock)
        return facts.page(frame, typed)
    }
}

/// Those who keep people: a partner's administrator, and those of ours who verify.
struct PersonKeeperContext: UserContext {
    static func admits(_ user: User) -> Bool {
        PartnerAdministratorContext.admits(user) || TrainingContext.admits(user)
    }
    var coreContext: CoreRequestContextStorage
    let signedIn: User
    let address: String
}
