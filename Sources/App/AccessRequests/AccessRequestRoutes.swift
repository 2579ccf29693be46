import Hummingbird
import PartnerProgram
import Postgres

/// A partner's administrator decides who of its people gets an account.
struct AccessRequestRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let group = router.group("access-requests", context: PartnerAdministratorContext.self)
        group.get(use: list)
        group.post(":id/grant", use: grant)
        group.post(":id/refusal", use: refuse)
    }

    func list(request: Request, context: PartnerAdministratorContext) async throws -> Response {
        try await desk.show(request, for: context) { database, frame in
            let requests = try await AccessRequestStore(database).open()
            return AccessRequestsPage(frame: frame("Access requests"), requests, desk.clock)
        }
    }

    func grant(request: Request, context: PartnerAdministratorContext) async throws -> Response {
        let known = ["users_email_is_used_once": ("grant", "There is an account with this e-mail address already.")]
        return try await desk.submit(request, as: context, known: known) { _, database in
            let asked = try await openRequest(context, database)
            guard let user = try await AccessRequestStore(database).grant(asked.id, at: desk.clock.now) else {
                throw Refusal.notFound
            }
            let invitation = Invitation(
                user: user, email: asked.email, name: asked.name, company: asked.company, inviter: context.signedIn.name
            )
            try await invitation.send(in: database, settings: desk.settings)
            return Done("/access-requests", notice: "\(asked.name) is invited.")
        } again: { _, problems, database, frame in
            let requests = try await AccessRequestStore(database).open()
            return AccessRequestsPage(frame: frame("Access requests"), requests, desk.clock, problems: problems)
        }
    }

    func refuse(request: Request, context: PartnerAdministratorContext) async throws -> Response {
        try await desk.submit(request, as: context) { _, database in
            let asked = try await openRequest(context, database)
            let store = AccessRequestStore(database)
            guard try await store.refuse(asked.id, by: context.signedIn.id, at: desk.clock.now) else {
                throw Refusal.notFound
            }
            try await MessageStore(database).queue(
                to: asked.email, subject: "Your request for access to Partnerdesk",
                body: "\(asked.name),\n\nthe administrator of your company has not granted the access you asked for.")
            return Done("/access-requests", notice: "\(asked.name) is refused and told so.")
        }
    }

    private func openRequest(
        _ context: PartnerAdministratorContext, _ database: Transaction
    ) async throws -> AccessRequestStore.AccessRequest {
        guard let asked = try await AccessRequestStore(database).find(context.number()) else { throw Refusal.notFound }
        guard asked.isOpen else { throw Refusal.conflict("The request of \(asked.name) has been decided already.") }
        return asked
    }
}
