import CPostgres

/// The bytes that a `COPY … TO STDOUT` sends, in chunks of about 64 KB. Memory is constant however many rows there
/// are: nothing is read from the server until the next chunk is asked for. The statement starts with the first chunk.
///
/// A loop that is left before the end leaves the transaction unable to go on; it is rolled back.
public struct CopyOut: AsyncSequence, Sendable {
    static let chunkSize = 65_536

    let connection: Connection
    let transaction: UInt64
    let sql: SQL

    public func makeAsyncIterator() -> Iterator {
        Iterator(copy: self)
    }

    public struct Iterator: AsyncIteratorProtocol {
        let copy: CopyOut
        private var state = State.fresh

        private enum State { case fresh, started, ended }

        init(copy: CopyOut) {
            self.copy = copy
        }

        public mutating func next() async throws -> [UInt8]? {
            guard state != .ended else { return nil }
            let wasFresh = state == .fresh
            state = .ended
            if wasFresh {
                try await copy.connection.startCopy(copy.sql, PGRES_COPY_OUT, in: copy.transaction)
            }
            guard let chunk = try await copy.connection.readCopy(in: copy.transaction) else { return nil }
            state = .started
            return chunk
        }
    }
}
