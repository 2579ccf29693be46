/// Route by person: the whole of who may reach what. Whose rows they then see is the database's business.
enum Permissions {
    static let table: [String: Audience] = everybody.merging(staff) { one, _ in one }

    private static let everybody: [String: Audience] = [
        "GET /health": .everybody,
        "GET /sign-in": .everybody,
        "POST /sign-in": .everybody,
        "POST /sign-out": .signedIn,
    ]

    private static let staff: [String: Audience] = [
        "GET /style": .staff
    ]
}
