import Hummingbird
import PartnerProgram

/// The mail that goes out: to whom, about what, and whether it went.
struct OutboxRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.group("outbox", context: OutboxContext.self).get(use: list)
        router.group("outbox", context: AdministratorContext.self).post("sendings", use: sendAgain)
    }

    func list(request: Request, context: OutboxContext) async throws -> Response {
        let tab = OutboxTab(rawValue: request.query["tab"]) ?? .waiting
        let page = max(1, Int(request.query["page"]) ?? 1)
        return try await desk.show(request, for: context) { database, frame in
            let outbox = OutboxStore(database)
            var counts: [OutboxTab: Int] = [:]
            for tab in OutboxTab.allCases { counts[tab] = try await outbox.count(tab) }
            return OutboxPage(
                frame: frame("Outbox"), tab: tab, lines: try await outbox.lines(tab, page: page), counts: counts,
                page: page, mayResend: context.signedIn.holds(.systemAdministrator), clock: desk.clock)
        }
    }

    func sendAgain(request: Request, context: AdministratorContext) async throws -> Response {
        try await desk.submit(request, as: context) { form, database in
            var again = 0
            for message in form.all("pick").compactMap(Int.init)
            where try await MessageStore(database).sendAgain(message) { again += 1 }
            let notice = again == 0 ? "Nothing was picked: tick a row first." : "Back in the queue: \(again)."
            return Done(
                "/outbox?tab=\(again == 0 ? OutboxTab.givenUp.rawValue : OutboxTab.waiting.rawValue)", notice: notice)
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
