import Foundation
import Hummingbird
import PartnerProgram
import Postgres

/// What everybody keeps for themselves.
struct OwnAccountRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.group("account", context: SignedInContext.self)
            .get(use: show)
            .post(use: save)
            .post("password", use: changePassword)
            .post("ended-sessions", use: endSessions)
        router.post("theme", use: changeTheme)
    }

    func show(request: Request, context: SignedInContext) async throws -> Response {
        try await desk.show(request, for: context) { database, frame in
            try await page(database, frame, context.signedIn)
        }
    }

    func save(request: Request, context: SignedInContext) async throws -> Response {
        try await desk.submit(request, as: context) { form, database in
            var read = FormReader(form)
            let name = read.text("name", "Enter your name", atMost: 120)
            let theme = Surroundings.Theme(rawValue: form["theme"]) ?? .system
            try read.finish()
            try await OwnAccountStore(database).prefer(
                theme: theme.rawValue, slashSearches: read.isChecked("slash"), name: name)
            return Done("/account", notice: "Saved.")
        } again: { form, problems, database, frame in
            try await page(database, frame, context.signedIn, form, problems)
        }
    }

    func changePassword(request: Request, context: SignedInContext) async throws -> Response {
        let user = context.signedIn
        return try await desk.submit(request, as: context) { form, database in
            let chosen = PasswordForm(form)
            var problems = chosen.problems(email: user.email, names: [user.name])
            let gate = SignInGate(desk: desk)
            if try await gate.user(email: user.email, password: form["present"], address: context.address) == nil {
                problems.add("present", "This is not your present password")
            }
            guard problems.isEmpty else { throw problems }
            try await OwnAccountStore(database).change(passwordHash: chosen.hash(), keeping: user.sessionID)
            try await PasswordLetter(name: user.name, email: user.email).send(in: database, desk: desk)
            return Done("/account", notice: "Your password is changed. You were signed out everywhere else.")
        } again: { _, problems, database, frame in
            try await page(database, frame, user, nil, problems)
        }
    }

    func endSessions(request: Request, context: SignedInContext) async throws -> Response {
        try await desk.submit(request, as: context) { form, database in
            let account = OwnAccountStore(database)
            var ended = 0
            if form["which"] == "others" {
                ended = try await account.endOthers(but: context.signedIn.sessionID)
            } else {
                for session in form.all("pick").compactMap(Int.init) where try await account.end(session) { ended += 1 }
            }
            let notice = ended == 0 ? "Nothing was picked: tick a row first." : "Signed out in \(ended) other places."
            return Done("/account", notice: ended == 1 ? "Signed out in one other place." : notice)
        }
    }

    /// The colours of the account, or of this browser for those who have none.
    func changeTheme(request: Request, context: AppContext) async throws -> Response {
        let form = try await request.form()
        let theme = Surroundings.Theme(rawValue: form["theme"]) ?? .system
        if context.user != nil {
            try await desk.change(as: context) { try await OwnAccountStore($0).prefer(theme: theme.rawValue) }
        }
        var response = Response.redirect(to: SignInForm.local(form["return"]), type: .normal)
        response.setCookie(.theme(theme.rawValue, isSecure: desk.settings.isSecure))
        return response
    }

    private func page(
        _ database: Transaction, _ frame: FrameMaker, _ user: User, _ form: FormData? = nil,
        _ problems: Problems = Problems()
    ) async throws -> OwnAccountPage {
        let company = try await UserStore(database).find(user.id)?.company
        return OwnAccountPage(
            frame: frame, user: user, company: company,
            sessions: try await OwnAccountStore(database).sessions(of: user.id),
            form: form, problems: problems, clock: desk.clock)
    }
}
