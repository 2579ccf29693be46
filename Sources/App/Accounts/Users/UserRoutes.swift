import Foundation
import Hummingbird
import PartnerProgram
import Postgres

/// Who has an account, as what, and letting people in and out.
struct UserRoutes {
    let desk: Desk

    private static let known: KnownConstraints = [
        "users_email_is_used_once": ("email", "There is an account with this e-mail address already"),
        "user_roles_are_changed_by_somebody_else": ("roles", "Somebody else changes your own roles"),
        "users_are_disabled_by_somebody_else": ("closing_reason", "Somebody else closes your own account"),
        "users_keep_an_active_system_administrator": (
            "roles", "One active system administrator must remain. Make somebody else one first"
        ),
    ]

    func add(to router: Router<AppContext>) {
        router.group("users/new", context: UserKeeperContext.self).get(use: ask)
        router.group("users", context: UserReaderContext.self).get(":id", use: show)
        router.group("users", context: UserKeeperContext.self)
            .post(use: add)
            .post(":id/roles", use: changeRoles)
            .post(":id/closure", use: close)
            .post(":id/opening", use: open)
            .post(":id/invitation", use: invite)
    }

    func ask(request: Request, context: UserKeeperContext) async throws -> Response {
        try await desk.show(request, for: context) { _, frame in
            NewUserPage(frame: frame, keeper: context.signedIn)
        }
    }

    func add(request: Request, context: UserKeeperContext) async throws -> Response {
        let keeper = context.signedIn
        return try await desk.submit(request, as: context, known: Self.known) { form, database in
            let users = UserStore(database)
            let user = try await UserForm(form, by: keeper, in: users)
            let id = try await users.add(
                email: user.email, name: user.name, kind: user.kind, partner: user.partner?.id, roles: user.roles)
            if user.roles.contains(where: \.isScoped) { try await users.change(scope: user.scope, of: id) }
            let company = try await users.find(id)?.company
            try await Invitation(user: id, email: user.email, name: user.name, company: company, inviter: keeper.name)
                .send(in: database, settings: desk.settings)
            return Done(
                "/users/\(id)", notice: "\(user.name) was added. The invitation is on its way to \(user.email).")
        } again: { form, problems, _, frame in
            NewUserPage(frame: frame, form: form, problems: problems, keeper: keeper)
        }
    }

    func show(request: Request, context: UserReaderContext) async throws -> Response {
        try await desk.show(request, for: context) { database, frame in
            try await page(of: context.number(), database, frame, context.signedIn)
        }
    }

    func changeRoles(request: Request, context: UserKeeperContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context, known: Self.known) { form, database in
            let users = UserStore(database)
            let user = try await kept(id, by: context.signedIn, in: users)
            let change = try await RolesForm(form, for: user, by: context.signedIn, in: users)
            try await users.because(change.reason)
            try await users.change(roles: change.roles, of: id)
            if user.kind == .staff { try await users.change(scope: change.scope, of: id) }
            return Done("/users/\(id)", notice: "The roles of \(user.name) are saved.")
        } again: { form, problems, database, frame in
            try await page(of: id, database, frame, context.signedIn, form, problems)
        }
    }

    func close(request: Request, context: UserKeeperContext) async throws -> Response {
        try await change(request, context, closes: true, "closed, and signed out everywhere")
    }

    func open(request: Request, context: UserKeeperContext) async throws -> Response {
        try await change(request, context, closes: false, "open again")
    }

    func invite(request: Request, context: UserKeeperContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { _, database in
            let user = try await kept(id, by: context.signedIn, in: UserStore(database))
            guard user.state == .invited else { throw Refusal.conflict("\(user.name) has chosen a password already.") }
            try await Invitation(
                user: id, email: user.email, name: user.name, company: user.company, inviter: context.signedIn.name
            ).send(in: database, settings: desk.settings)
            return Done("/users/\(id)", notice: "Another invitation is on its way to \(user.email).")
        }
    }

    private func change(
        _ request: Request, _ context: UserKeeperContext, closes: Bool, _ words: String
    ) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context, known: Self.known) { form, database in
            let users = UserStore(database)
            let user = try await kept(id, by: context.signedIn, in: users)
            var read = FormReader(form)
            let reason = read.text("closing_reason", "Say why", atMost: 400)
            try read.finish()
            try await users.because(reason)
            try await users.close(id, closes)
            return Done("/users/\(id)", notice: "The account of \(user.name) is \(words).")
        } again: { form, problems, database, frame in
            try await page(of: id, database, frame, context.signedIn, form, problems)
        }
    }

    /// The account, if it is not one's own: nobody decides about themselves.
    private func kept(_ id: Int, by keeper: User, in users: UserStore) async throws -> UserRecord {
        guard let user = try await users.find(id) else { throw Refusal.notFound }
        if user.id == keeper.id { throw Refusal.notYours("Somebody else changes your own account's roles and state.") }
        return user
    }

    private func page(
        of id: Int, _ database: Transaction, _ frame: FrameMaker, _ viewer: User, _ form: FormData? = nil,
        _ problems: Problems = Problems()
    ) async throws -> UserPage {
        let users = UserStore(database)
        guard let user = try await users.find(id) else { throw Refusal.notFound }
        return UserPage(
            frame: frame, user: user, history: try await users.history(of: id), viewer: viewer, form: form,
            problems: problems, clock: desk.clock)
    }
}

/// Those who see accounts: who keeps them, and auditors.
struct UserReaderContext: UserContext {
    static func admits(_ user: User) -> Bool { user.kind == .auditor || UserKeeperContext.admits(user) }
    var coreContext: CoreRequestContextStorage
    let signedIn: User
    let address: String
}

/// Those who let people in: a system administrator everybody, a partner administrator those of the own company.
struct UserKeeperContext: UserContext {
    static func admits(_ user: User) -> Bool { user.holds(.systemAdministrator, .partnerAdministrator) }
    var coreContext: CoreRequestContextStorage
    let signedIn: User
    let address: String
}
