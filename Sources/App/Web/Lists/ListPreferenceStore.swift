import Postgres

/// What a reader keeps of a list: page size, columns and saved views.
struct ListPreferenceStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    struct Preferences: Sendable, Equatable {
        var size = 25
        /// Nil: the usual ones.
        var columns: [String]?
    }

    func preferences(of user: Int, list: String) async throws -> Preferences {
        try await database.first(
            "SELECT page_size, columns FROM list_preferences WHERE user_id = \(user) AND list = \(list)"
        ) { Preferences(size: try $0.get("page_size"), columns: try $0.optional("columns")) } ?? Preferences()
    }

    /// Keeps them for the one who asks.
    func keep(_ preferences: Preferences, list: String) async throws {
        try await database.execute(
            "SELECT desk.keep_list_preferences(\(list), \(preferences.size)::int, \(preferences.columns)::text[])")
    }

    /// The reader's own views and those that others share, by name.
    func views(of list: String, for user: Int) async throws -> [SavedView] {
        try await database.all(
            """
            SELECT saved_views.id, saved_views.name, owner_id, users.name AS owner, is_shared, is_default, query,
                owner_id = \(user) AS is_own
            FROM saved_views JOIN users ON users.id = owner_id
            WHERE list = \(list) AND (owner_id = \(user) OR is_shared)
            ORDER BY owner_id <> \(user), lower(saved_views.name), saved_views.id
            """, SavedView.init(row:))
    }

    /// The view that opens where the address asks for nothing.
    func defaultView(of list: String, for user: Int) async throws -> SavedView? {
        try await views(of: list, for: user).first { $0.isOwn && $0.isDefault }
    }
}

/// A list as somebody wants to find it again.
struct SavedView: Sendable {
    let id: Int
    let name: String
    let owner: String
    let isOwn: Bool
    let isShared: Bool
    /// Opens its owner's list where the address asks for nothing.
    let isDefault: Bool
    /// As in an address, without the page.
    let query: String

    init(row: Row) throws {
        id = try row.get("id")
        name = try row.get("name")
        owner = try row.get("owner")
        isOwn = try row.get("is_own")
        isShared = try row.get("is_shared")
        isDefault = try row.get("is_default")
        query = try row.get("query")
    }

    /// Its name, and whose it is where it is somebody else's.
    var label: String { isOwn ? name : "\(name), \(owner)" }
}
