/// Where statements can be run: the database itself, or an open transaction.
public protocol Querying: Sendable {
    /// Runs a statement. Cancelling the task cancels it on the server too, and throws `CancellationError`.
    func outcome(of sql: SQL) async throws -> Outcome
}

extension Querying {
    /// Runs a statement and returns how many rows it touched.
    @discardableResult
    public func execute(_ sql: SQL) async throws -> Int {
        try await outcome(of: sql).affected
    }

    /// Every row.
    public func all<Value>(_ sql: SQL, _ read: (Row) throws -> Value) async throws -> [Value] {
        try await outcome(of: sql).rows.map(read)
    }

    /// The first row, if there is one.
    public func first<Value>(_ sql: SQL, _ read: (Row) throws -> Value) async throws -> Value? {
        try await outcome(of: sql).rows.first.map(read)
    }

    /// The only row of a statement that cannot return none, such as `INSERT … RETURNING`.
    public func one<Value>(_ sql: SQL, _ read: (Row) throws -> Value) async throws -> Value {
        guard let value = try await first(sql, read) else { throw PostgresError.noRow }
        return value
    }
}
