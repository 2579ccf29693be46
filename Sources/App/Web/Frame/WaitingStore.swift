import PartnerProgram
import Postgres

/// What waits for a user, by the address of the list that shows it.
struct WaitingStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func counts(of user: User, today: Day) async throws -> [String: Waiting] {
        let rows = try await database.all("SELECT href, count, is_late FROM desk.waiting(\(today))") { row in
            (
                try row.get("href", as: String.self),
                Waiting(count: try row.get("count"), isLate: try row.get("is_late"))
            )
        }
        return Dictionary(uniqueKeysWithValues: rows)
    }
}
