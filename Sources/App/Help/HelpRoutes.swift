import Hummingbird

/// Help, for whoever asks.
struct HelpRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.get("help", use: show)
    }

    func show(request: Request, context: AppContext) async throws -> Response {
        try await desk.show(request, for: context) { _, frame in
            HelpPage(frame: frame("Help"), user: context.user)
        }
    }
}
