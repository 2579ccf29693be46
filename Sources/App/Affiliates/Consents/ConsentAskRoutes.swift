import Hummingbird
import PartnerProgram
import Postgres

/// Asking for a consent: a form, a page to check the answers, and the request. Nothing is kept before it is sent.
struct ConsentAskRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let keepers = router.group("affiliate-consents", context: PartnerKeeperContext.self)
        keepers.get("new", use: ask)
        keepers.get("check", use: check)
        keepers.post(use: send)
    }

    func ask(request: Request, context: PartnerKeeperContext) async throws -> Response {
        let typed = Typed(form: request.query)
        return try await desk.show(request, for: context) { database, frame in
            let form = try await form(typed, context.signedIn, database)
            guard form.facts.status?.isMember == true else { throw AffiliateConsent.Refusal.partnerIsNoMember }
            return ConsentAskPage(frame: frame, form: form)
        }
    }

    func check(request: Request, context: PartnerKeeperContext) async throws -> Response {
        let query = request.query
        do {
            return try await desk.show(request, for: context) { database, frame in
                let form = try await form(Typed(form: query), context.signedIn, database)
                return ConsentCheckPage(frame: frame, form: form, asked: try form.read(by: context.signedIn.id))
            }
        } catch let problems as Problems {
            return try await desk.show(request, for: context, status: .unprocessableContent) { database, frame in
                let typed = Typed(form: query, problems: problems)
                return ConsentAskPage(frame: frame, form: try await form(typed, context.signedIn, database))
            }
        }
    }

    func send(request: Request, context: PartnerKeeperContext) async throws -> Response {
        let user = context.signedIn
        return try await desk.submit(request, as: context, known: ConsentForm.known) { form, database in
            let form = try await self.form(Typed(form: form), user, database)
            let asked = try form.read(by: user.id)
            let record = try await ConsentSteps(database, by: Actor(user), desk).asked(asked, form.facts)
            return Done(record.path, notice: "\(record.reference) is sent. A program manager decides on it.")
        } again: { form, problems, database, frame in
            let typed = Typed(form: form, problems: problems)
            return ConsentAskPage(frame: frame, form: try await self.form(typed, user, database))
        }
    }

    /// A partner's administrator asks for its own company alone, whatever the address says.
    private func form(_ typed: Typed, _ user: User, _ database: any Querying) async throws -> ConsentForm {
        guard let partner = user.partnerID ?? Int(typed.form["partner"]) else { throw Refusal.notFound }
        let today = desk.clock.today
        let day = ConsentForm.day(typed.form, otherwise: today)
        let facts = try await ConsentFactsStore(database).facts(of: partner, on: day, today: today)
        return ConsentForm(typed: typed, facts: facts)
    }
}
