import Hummingbird
import PartnerProgram

/// The mail that goes out: to whom, about what, and whether it went.
struct OutboxRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.group("outbox", context: AdministratorContext.self).post("sendings", use: sendAgain)
    }

    func sendAgain(request: Request, context: AdministratorContext) async throws -> Response {
        try await desk.submit(request, as: context) { form, database in
            var again = 0
            for message in form.all("pick").compactMap(Int.init)
            where try await MessageStore(database).sendAgain(message) { again += 1 }
            let notice = again == 0 ? "Nothing was picked: tick a row first." : "Back in the queue: \(again)."
            return Done("/outbox?tab=\(again == 0 ? "given-up" : "waiting")", notice: notice)
        }
    }
}

/// Those who look after the mail, and auditors.
struct OutboxContext: UserContext {
    static func admits(_ user: User) -> Bool { user.holds(.systemAdministrator, .auditor) }
    var coreContext: CoreRequestContextStorage
    let signedIn: User
    let address: String
}
