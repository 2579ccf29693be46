/// Every route there is and whom it is for: the tests hold the router to it, and it is the documentation of access.
/// One route a line, in the modules' order.
enum Permissions {
    static let table: [String: Audience] = [
        "GET /health": .everybody,
        "GET /sign-in": .everybody,
        "POST /sign-in": .everybody,
        "POST /sign-out": .signedIn,
        "GET /invitation": .everybody,
        "GET /invitation/{token}": .everybody,
        "POST /invitation": .everybody,
        "GET /password-reset": .everybody,
        "GET /password-reset/sent": .everybody,
        "POST /password-reset": .everybody,
        "GET /partners": .readers,
        "GET /partners.csv": .these([.mia, .finn, .ada, .pia, .sam]),
        "GET /style": .staff,
    ]
}
