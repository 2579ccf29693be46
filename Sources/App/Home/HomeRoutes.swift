import Hummingbird
import PartnerProgram

/// The first page of everybody.
struct HomeRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.get("/", use: show)
    }

    func show(request: Request, context: AppContext) async throws -> Response {
        guard let user = context.user else {
            return try await desk.show(request, for: context) { _, frame in WelcomePage(frame: frame("Welcome")) }
        }
        guard user.kind == .partner, let partner = user.partnerID else {
            return try await desk.show(request, for: context) { database, frame in
                let work = try await WorkStore(database).lists(today: desk.clock.today)
                return HomePage(frame: frame, user: user, work: work, clock: desk.clock)
            }
        }
        return try await desk.show(request, for: context) { database, frame in
            let store = WorkStore(database)
            guard let standing = try await store.standing(of: partner) else { throw Refusal.notFound }
            return PartnerHomePage(
                frame: frame, user: user, standing: standing, work: try await store.lists(today: desk.clock.today),
                clock: desk.clock)
        }
    }
}
