import CPostgres

/// An open transaction. Only `Database.transaction` and `Database.snapshot` make one; it is of no use after their end.
public struct Transaction: Querying {
    let connection: Connection
    let number: UInt64

    public func outcome(of sql: SQL) async throws -> Outcome {
        try await connection.run(sql, in: number)
    }

    /// Runs several statements in one message, without parameters.
    public func run(script: String) async throws {
        _ = try await connection.run(script: script, in: number)
    }

    /// What `COPY … TO STDOUT` sends. Interpolated values are written as literals, since COPY has no parameters.
    public func copyOut(_ sql: SQL) -> CopyOut {
        CopyOut(connection: connection, transaction: number, sql: sql)
    }

    /// Feeds a `COPY … FROM STDIN` and returns how many rows it brought. An error of `chunks` ends the copy and is
    /// thrown; a row that the server refuses ends it too. Either way the transaction cannot go on.
    public func copyIn<Chunks: AsyncSequence>(
        _ sql: SQL, chunks: Chunks
    ) async throws -> Int where Chunks.Element == [UInt8] {
        try await connection.startCopy(sql, PGRES_COPY_IN, in: number)
        do {
            for try await chunk in chunks {
                try Task.checkCancellation()
                try await connection.writeCopy(chunk, in: number)
            }
            try Task.checkCancellation()
        } catch {
            await connection.abandonCopy(in: number)
            throw error
        }
        return try await connection.endCopy(in: number)
    }
}
