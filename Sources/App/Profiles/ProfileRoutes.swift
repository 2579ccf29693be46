import Hummingbird
import PartnerProgram
import Postgres

/// `/partners/{id}/profile`: what the partner says of itself, and the form that keeps it.
struct ProfileRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.group("partners/:id/profile", context: SignedInContext.self).get(use: show)
        let keepers = router.group("partners/:id/profile", context: PartnerKeeperContext.self)
        keepers.get("edit", use: edit)
        keepers.post(use: save)
        ProfileChangeRoutes(desk: desk).add(to: router)
        PublicationRoutes(desk: desk).add(to: router)
    }

    func show(request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.number()
        let today = desk.clock.today
        return try await desk.show(request, for: context) { database, frame in
            let partner = try await PartnerStore(database).require(id, on: today)
            let head = try await PartnerHead(partner, .profile, for: context.signedIn, today: today, database)
            let store = ProfileStore(database)
            let changes = try await ProfileChangeStore(database).changes(of: id)
            let publications = PublicationStore(database)
            return ProfilePage(
                frame: head.frame(frame, "Profile"), head: head, profile: try await store.find(partner),
                words: ProfileWords(try await store.countries()), changes: changes,
                publications: try await publications.all(of: id),
                gate: try await publications.gate(of: partner), clock: desk.clock)
        }
    }

    func edit(request: Request, context: PartnerKeeperContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            let (partner, profile, countries) = try await read(id, database)
            return ProfileEditPage(
                frame: frame, partner: partner, profile: profile, form: ProfileForm(profile, countries: countries),
                countries: countries)
        }
    }

    func save(request: Request, context: PartnerKeeperContext) async throws -> Response {
        let id = try context.number()
        do {
            return try await desk.submit(request, as: context) { form, database in
                let (partner, profile, countries) = try await read(id, database)
                let edit = try ProfileEdit(ProfileForm(form), of: profile, countries: countries)
                let saver = ProfileSaver(database: database, desk: desk, actor: Actor(context.signedIn))
                return try await saver.save(edit, of: profile, partner)
            } again: { form, problems, database, frame in
                let (partner, profile, countries) = try await read(id, database)
                return ProfileEditPage(
                    frame: frame, partner: partner, profile: profile, form: ProfileForm(form), countries: countries,
                    problems: problems)
            }
        } catch let clash as ProfileClash {
            return try await show(clash, of: id, request, context)
        }
    }

    /// Two people wrote at once: the page on which the one who comes second chooses (409).
    private func show(
        _ clash: ProfileClash, of id: Int, _ request: Request, _ context: PartnerKeeperContext
    ) async throws -> Response {
        try await desk.show(request, for: context, status: .conflict) { database, frame in
            let (partner, _, countries) = try await read(id, database)
            return ProfileConflictPage(
                frame: frame, partner: partner, clash: clash, words: ProfileWords(countries), clock: desk.clock)
        }
    }

    private func read(
        _ id: Int, _ database: any Querying
    ) async throws -> (PartnerRecord, ProfileRecord, [ProfileCountry]) {
        let partner = try await PartnerStore(database).require(id, on: desk.clock.today)
        let store = ProfileStore(database)
        return (partner, try await store.find(partner), try await store.countries())
    }
}
