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
        "GET /office": .everybody,
        "GET /office/rates": .everybody,
        "POST /office/holidays": .these([.pia, .sam]),
        "GET /office/holidays/{day}": .these([.pia, .sam]),
        "POST /office/holidays/{day}": .these([.pia, .sam]),
        "POST /office/holidays/{day}/removal": .these([.pia, .sam]),
        "GET /program": .everybody,
        "GET /program/{year}": .everybody,
        "GET /program/{year}/values/{table}/**": .everybody,
        "GET /program/{year}/{part}": .everybody,
        "POST /program/versions/{id}/confirmations": .programManager,
        "GET /style": .staff,
    ]
}
