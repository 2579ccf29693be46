import Foundation
import Postgres

/// The server that most tests share.
enum TestServer {
    static let url =
        (ProcessInfo.processInfo.environment["TEST_DATABASE"] ?? "host=localhost user=postgres") + " dbname=postgres"
}

/// Waits on the server's clock until the statement returns a row.
func until(_ database: Database, _ sql: SQL) async throws {
    while try await database.first(sql, { _ in true }) == nil {
        try await database.execute("SELECT pg_sleep(0.005)")
    }
}

extension Querying {
    /// The only value of the only row.
    func value<Value: SQLValue>(_ sql: SQL, as type: Value.Type = Value.self) async throws -> Value {
        try await one(sql) { try $0.get($0.columns[0], as: type) }
    }
}

/// A name for a table or channel that no other test has.
func freshName(_ start: String) -> String {
    start + "_" + UUID().uuidString.prefix(8).lowercased()
}

/// A statement without parameters whose names are put together here.
func sql(_ text: String) -> SQL {
    SQL(file: text)
}
