import Hummingbird
import PartnerProgram
import Postgres

/// The form in which the office's place, hours and weekend are kept.
struct OfficeDetailsRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let keepers = router.group("office/edit", context: OfficeKeeperContext.self)
        keepers.get(use: ask)
        keepers.post(use: save)
    }

    func ask(request: Request, context: OfficeKeeperContext) async throws -> Response {
        try await desk.show(request, for: context) { database, frame in
            try await page(frame, nil, Problems(), database)
        }
    }

    func save(request: Request, context: OfficeKeeperContext) async throws -> Response {
        let known: KnownConstraints = ["offices_country_fkey": ("country", "Choose the country")]
        let response = try await desk.submit(request, as: context, known: known) { form, database in
            let store = OfficeStore(database)
            let details = try OfficeDetails(form)
            guard form["seen"] == (try await store.details()).hash else {
                throw Problems("name", "Somebody has changed the office meanwhile. Compare below, then save again")
            }
            try await store.write(details, to: try await store.office().id)
            return Done("/office", notice: "The office is saved. Terms are counted with it from now on.")
        } again: { form, problems, database, frame in
            try await page(frame, form, problems, database)
        }
        try await Office.setClock(of: desk)
        return response
    }

    private func page(
        _ frame: FrameMaker, _ form: FormData?, _ problems: Problems, _ database: any Querying
    ) async throws -> OfficeDetailsPage {
        let store = OfficeStore(database)
        return OfficeDetailsPage(
            frame: frame, details: try await store.details(), countries: try await store.countries(), form: form,
            problems: problems)
    }
}
