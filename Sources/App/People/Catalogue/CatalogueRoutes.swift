import Hummingbird
import PartnerProgram
import Postgres

/// `/certificate-catalogue`: which certificates there are, from which day on.
struct CatalogueRoutes {
    let desk: Desk

    private static let path = "/certificate-catalogue"

    func add(to router: Router<AppContext>) {
        let readers = router.group("certificate-catalogue", context: SignedInContext.self)
        readers.get(use: list)
        readers.get(":id", use: show)
        let keepers = router.group("certificate-catalogue", context: TrainingContext.self)
        keepers.get("new", use: begin)
        keepers.post(use: create)
        keepers.post(":id/terms", use: change)
    }

    func list(request: Request, context: SignedInContext) async throws -> Response {
        let day = Day(iso: request.query["on"]) ?? desk.clock.today
        return try await desk.show(request, for: context) { database, frame in
            CataloguePage(
                frame: frame, try await CatalogueStore(database).entries(on: day), on: day, today: desk.clock.today,
                for: context.signedIn)
        }
    }

    func begin(request: Request, context: TrainingContext) async throws -> Response {
        try await desk.show(request, for: context) { database, frame in page(try await form(Typed(), database), frame) }
    }

    private func form(_ typed: Typed, _ database: Transaction) async throws -> CatalogueForm {
        CatalogueForm(
            typed: typed, others: try await CatalogueStore(database).entries(on: desk.clock.today), isNew: true)
    }

    private func page(_ form: CatalogueForm, _ frame: FrameMaker) -> EvidenceFormPage {
        EvidenceFormPage(
            frame: frame, "Add a certificate",
            text: "It can be recorded for people from its day on, and counts where a requirement names its code.",
            to: Self.path, form.fields, button: "Add it", list: Link("Certificate catalogue", Self.path), form.typed)
    }

    func create(request: Request, context: TrainingContext) async throws -> Response {
        try await desk.submit(request, as: context, known: CatalogueForm.known) { typed, database in
            let found = try await form(Typed(form: typed), database).read()
            let (store, actor) = (CatalogueStore(database), Actor(context.signedIn))
            let id = try await store.insert(code: found.code, by: actor)
            try await store.add(found.terms, to: id, from: found.from, by: actor)
            return Done("\(Self.path)/\(id)", notice: "\(found.terms.name) is in the catalogue.")
        } again: { typed, problems, database, frame in
            page(try await form(Typed(form: typed, problems: problems), database), frame)
        }
    }

    func show(request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            try await page(id, context.signedIn, database, frame)
        }
    }

    func change(request: Request, context: TrainingContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context, known: CatalogueForm.known) { typed, database in
            let store = CatalogueStore(database)
            _ = try await store.terms(of: id)
            let others = try await store.entries(on: desk.clock.today).filter { $0.id != id }
            let found = try CatalogueForm(typed: Typed(form: typed), others: others, isNew: false).read()
            try await store.add(found.terms, to: id, from: found.from, by: Actor(context.signedIn))
            return Done("\(Self.path)/\(id)", notice: "Changed from \(found.from.spoken) on.")
        } again: { form, problems, database, frame in
            try await page(id, context.signedIn, database, frame, Typed(form: form, problems: problems))
        }
    }

    private func page(
        _ id: Int, _ user: User, _ database: Transaction, _ frame: FrameMaker, _ typed: Typed? = nil
    ) async throws -> CatalogueEntryPage {
        let store = CatalogueStore(database)
        return CatalogueEntryPage(
            frame: frame, try await store.terms(of: id), catalogue: try await store.entries(on: desk.clock.today),
            for: user, typed, today: desk.clock.today)
    }
}
