import PartnerProgram
import Postgres

/// Customers by what a form says of them.
struct CustomerStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// The number of the customer: known by its domain or by its name in the country, or recorded now.
    func recorded(_ customer: CustomerForm.Found) async throws -> Int {
        try await database.one(
            """
            SELECT app.customer(\(customer.name), \(CompanyName.key(customer.name)), \(customer.country),
                \(customer.domain)) AS id
            """
        ) { try $0.get("id") }
    }

    /// Names by ISO code.
    func countries() async throws -> [String: String] {
        let rows = try await database.all("SELECT alpha2, name FROM countries WHERE geo IS NOT NULL") {
            (try $0.get("alpha2", as: String.self), try $0.get("name", as: String.self))
        }
        return Dictionary(uniqueKeysWithValues: rows)
    }
}
