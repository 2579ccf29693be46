import CPostgres

extension Connection {
    /// Opens a transaction with its settings in one round trip, and returns its number.
    nonisolated func begin(_ mode: String, settings: [String: String]) async throws -> UInt64 {
        try await stoppable { ticket in
            try await self.work(in: nil, ticket: ticket) { connection in
                try connection.begin(mode, settings: settings)
            }
        }
    }

    private func begin(_ mode: String, settings: [String: String]) throws -> UInt64 {
        var script = "BEGIN \(mode)"
        if !settings.isEmpty {
            let calls = try settings.map { name, value in
                try handle.inlined("set_config(\(name), \(value), true)")
            }
            script += "; SELECT " + calls.joined(separator: ", ")
        }
        failure = nil
        hasCopied = false
        _ = try exec(script)
        transaction += 1
        isInTransaction = true
        return transaction
    }

    /// Commits. When an error was swallowed on the way PostgreSQL rolls back instead, and that error is thrown. When
    /// the connection breaks nobody knows whether the commit was carried out, so that is never tried again.
    func commit() throws {
        guard PQtransactionStatus(handle.pointer) != PQTRANS_ACTIVE else { throw PostgresError.copyUnfinished }
        let result: ResultSet
        do {
            result = try handle.checked(PQexec(handle.pointer, "COMMIT"))
        } catch {
            guard handle.isOpen else {
                throw PostgresError.connection("lost while committing, so the outcome is unknown: \(error)")
            }
            throw error
        }
        isInTransaction = false
        if String(cString: PQcmdStatus(result.pointer)) == "ROLLBACK" {
            throw failure ?? PostgresError.transactionEnded
        }
        try? refresh()
    }

    /// Rolls back, whatever the connection was doing.
    func rollBack() {
        if PQtransactionStatus(handle.pointer) == PQTRANS_ACTIVE { abandonCopy() }
        isInTransaction = false
        guard handle.isOpen, PQtransactionStatus(handle.pointer) != PQTRANS_IDLE else { return }
        PQclear(PQexec(handle.pointer, "ROLLBACK"))
        try? refresh()
    }
}
