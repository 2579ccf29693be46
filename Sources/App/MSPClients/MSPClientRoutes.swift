import Foundation
import Hummingbird
import PartnerProgram
import Postgres

/// `/msp-clients`: named clients of MSP partners, entered from signed agreements and verified by a second person.
struct MSPClientRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let new = router.group("msp-clients", context: MSPClientContext.self)
        new.get("new", use: begin)
        new.post(use: create)
        router.group("msp-clients/:id", context: SignedInContext.self).get(use: show)
        let answers = router.group("msp-clients/:id", context: ChannelContext.self)
        answers.post("verification", use: verify)
        answers.post("return", use: giveBack)
    }

    func begin(request: Request, context: MSPClientContext) async throws -> Response {
        try await desk.show(request, for: context) { database, frame in
            MSPClientFormPage(frame: frame, try await form(Typed(), context, database))
        }
    }

    func create(request: Request, context: MSPClientContext) async throws -> Response {
        try await desk.submit(request, as: context, known: MSPClientForm.known) { typed, database in
            let found = try await form(Typed(form: typed), context, database).read(today: desk.clock.today)
            return try await MSPClientEntry(database, by: Actor(context.signedIn), desk).enter(
                found, of: context.signedIn.partnerID)
        } again: { typed, problems, database, frame in
            MSPClientFormPage(frame: frame, try await form(Typed(form: typed, problems: problems), context, database))
        }
    }

    private func form(_ typed: Typed, _ context: MSPClientContext, _ database: Transaction) async throws
        -> MSPClientForm
    {
        MSPClientForm(
            typed: typed, countries: try await CustomerStore(database).countries(),
            asksPartner: context.signedIn.kind != .partner)
    }

    func show(request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            try await page(id, context.signedIn, database, frame)
        }
    }

    func verify(request: Request, context: ChannelContext) async throws -> Response {
        try await answer(request, context) { _, record in
            (try record.rules.verified(by: context.signedIn.id), nil)
        }
    }

    func giveBack(request: Request, context: ChannelContext) async throws -> Response {
        try await answer(request, context) { form, record in
            let reason = try ReasonForm.read(form, "reason", "Write what is not as entered: the partner reads it")
            return (try record.rules.returned(by: context.signedIn.id, because: reason), reason)
        }
    }

    private func answer(
        _ request: Request, _ context: ChannelContext,
        _ decide: (FormData, MSPClientRecord) throws -> (MSPClientAgreement, String?)
    ) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await MSPClientStore(database).require(id)
            let (next, reason) = try decide(form, record)
            return try await MSPClientEntry(database, by: Actor(context.signedIn), desk).answer(
                record, next, because: reason)
        } again: { form, problems, database, frame in
            try await page(id, context.signedIn, database, frame, Typed(form: form, problems: problems))
        }
    }

    private func page(
        _ id: Int, _ user: User, _ database: Transaction, _ frame: FrameMaker, _ typed: Typed = Typed()
    ) async throws -> MSPClientPage {
        let store = MSPClientStore(database)
        let record = try await store.require(id)
        let agreements = try await store.agreements(of: record.partner, with: record.rules.client)
        return MSPClientPage(frame: frame, record, among: agreements, for: user, typed, desk.clock)
    }
}

/// Those who enter MSP agreements: partners, and for them those who run partners.
struct MSPClientContext: UserContext {
    static func admits(_ user: User) -> Bool { PartnerContext.admits(user) || ChannelContext.admits(user) }
    var coreContext: CoreRequestContextStorage
    let signedIn: User
    let address: String
}
