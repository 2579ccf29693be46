import Foundation
import PartnerProgram
import Postgres

/// Euro reference rates (A8).
struct RateStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    struct Rate: Sendable {
        let currency: String
        let name: String
        /// Units of the currency for one euro.
        let perEuro: String
        let day: Day
        let source: String
    }

    /// The rate of each currency on a day: the last of the ten days up to it.
    func rates(on day: Day) async throws -> [Rate] {
        try await database.all(
            """
            SELECT code, name, rate.per_euro::text, rate.day, rate.source
            FROM currencies, LATERAL desk.exchange_rate_on(code, \(day)) AS rate
            WHERE code <> 'EUR' ORDER BY code
            """
        ) { row in
            Rate(
                currency: try row.get("code"), name: try row.get("name"), perEuro: try row.get("per_euro"),
                day: try row.get("day"), source: try row.get("source"))
        }
    }
}
