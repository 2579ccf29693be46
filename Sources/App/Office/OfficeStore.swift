import Foundation
import Postgres

/// The vendor's registered office: its zone, weekend and holidays.
struct OfficeStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func zone() async throws -> String {
        try await database.one("SELECT time_zone FROM offices ORDER BY id LIMIT 1") { try $0.get("time_zone") }
    }
}

/// The vendor's registered office.
package enum Office {
    /// The zone in which the office's days begin and end.
    package static func zone(of database: Database) async throws -> TimeZone {
        let name = try await OfficeStore(database).zone()
        guard let zone = TimeZone(identifier: name) else { throw UnknownZone(name: name) }
        return zone
    }

    struct UnknownZone: Error {
        let name: String
    }
}
