import CPostgres

extension Connection {
    /// Starts a copy out or in; COPY has no parameters, so values are written as literals.
    nonisolated func startCopy(_ sql: SQL, _ direction: ExecStatusType, in transaction: UInt64) async throws {
        try await stoppable { ticket in
            try await self.work(in: transaction, ticket: ticket) { try $0.startCopy(sql, direction) }
        }
    }

    private func startCopy(_ sql: SQL, _ direction: ExecStatusType) throws {
        guard PQtransactionStatus(handle.pointer) != PQTRANS_ACTIVE else { throw PostgresError.copyUnfinished }
        let result = PQexec(handle.pointer, try handle.inlined(sql))
        guard PQresultStatus(result) == direction else {
            _ = try handle.checked(result)
            throw PostgresError.copyUnfinished
        }
        PQclear(result)
        hasCopied = hasCopied || direction == PGRES_COPY_OUT
    }

    /// The next rows, about 64 KB of them, or `nil` at the end. Nothing is read that is not asked for.
    nonisolated func readCopy(in transaction: UInt64) async throws -> [UInt8]? {
        try await stoppable { ticket in
            try await self.work(in: transaction, ticket: ticket) { try $0.readCopy() }
        }
    }

    private func readCopy() throws -> [UInt8]? {
        // The end of the copy was already found behind the last rows.
        guard PQtransactionStatus(handle.pointer) == PQTRANS_ACTIVE else { return nil }
        var chunk: [UInt8] = []
        chunk.reserveCapacity(CopyOut.chunkSize + 4096)
        while chunk.count < CopyOut.chunkSize {
            var line: UnsafeMutablePointer<CChar>?
            let length = PQgetCopyData(handle.pointer, &line, 0)
            guard length > 0, let line else {
                _ = try finishCopy()
                break
            }
            line.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
                chunk.append(contentsOf: UnsafeBufferPointer(start: $0, count: Int(length)))
            }
            PQfreemem(line)
        }
        return chunk.isEmpty ? nil : chunk
    }

    nonisolated func writeCopy(_ chunk: [UInt8], in transaction: UInt64) async throws {
        try await stoppable { ticket in
            try await self.work(in: transaction, ticket: ticket) { try $0.writeCopy(chunk) }
        }
    }

    private func writeCopy(_ chunk: [UInt8]) throws {
        var rest = chunk[...]
        while !rest.isEmpty {
            let part = rest.prefix(1 << 20)
            rest = rest.dropFirst(part.count)
            let sent = part.withUnsafeBytes {
                PQputCopyData(handle.pointer, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count))
            }
            // The server has refused a row; it tells in the result.
            if sent != 1 {
                _ = try finishCopy()
                throw PostgresError.connection(handle.message)
            }
        }
    }

    /// Ends a copy in and returns how many rows it brought.
    nonisolated func endCopy(in transaction: UInt64) async throws -> Int {
        try await stoppable { ticket in
            try await self.work(in: transaction, ticket: ticket) { connection in
                PQputCopyEnd(connection.handle.pointer, nil)
                return try connection.finishCopy()
            }
        }
    }

    /// Reads the results that end a copy.
    private func finishCopy() throws -> Int {
        var affected = 0
        var failure: (any Error)?
        while let result = PQgetResult(handle.pointer) {
            do {
                affected = try handle.checked(result).affected
            } catch {
                failure = failure ?? error
                // A result that says the copy goes on would be given for ever.
                if (error as? PostgresError) == .copyUnfinished { break }
            }
        }
        if let failure { throw failure }
        guard handle.isOpen else { throw PostgresError.connection(handle.message) }
        return affected
    }

    func abandonCopy(in number: UInt64) {
        guard number == transaction, PQtransactionStatus(handle.pointer) == PQTRANS_ACTIVE else { return }
        abandonCopy()
    }

    /// Stops a copy in the middle. The server ends it with an error, which has been told already, or nobody misses.
    func abandonCopy() {
        PQputCopyEnd(handle.pointer, "the copy was abandoned")
        let cancel = PQgetCancel(handle.pointer)
        var message = [CChar](repeating: 0, count: 256)
        PQcancel(cancel, &message, Int32(message.count))
        PQfreeCancel(cancel)
        while true {
            var line: UnsafeMutablePointer<CChar>?
            let length = PQgetCopyData(handle.pointer, &line, 0)
            PQfreemem(line)
            if length <= 0 { break }
        }
        _ = try? finishCopy()
    }
}
