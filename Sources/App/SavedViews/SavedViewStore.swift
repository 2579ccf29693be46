import Postgres

/// Keeps, changes and deletes the views of the one who asks.
struct SavedViewStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func save(_ view: SavedViewForm.Values, of list: String) async throws {
        try await database.execute(
            "SELECT desk.save_view(\(list), \(view.name), \(view.isShared), \(view.isDefault), \(view.query))")
    }

    /// False where the view is somebody else's.
    func change(_ id: Int, to view: SavedViewForm.Values) async throws -> Bool {
        try await database.one(
            "SELECT desk.change_view(\(id), \(view.name), \(view.isShared), \(view.isDefault), \(view.query)) AS done"
        ) { try $0.optional("done", as: Bool.self) ?? false }
    }

    func delete(_ id: Int) async throws -> Bool {
        try await database.one("SELECT desk.delete_view(\(id)) AS done") {
            try $0.optional("done", as: Bool.self) ?? false
        }
    }
}
