import CPostgres
import Glibc

/// One libpq connection. libpq blocks, so each connection runs on a queue of its own
/// and never holds a thread of Swift's cooperative pool.
actor Connection {
    private nonisolated let queue: ConnectionQueue
    nonisolated let handle: Handle
    private nonisolated let cancellation: QueryCancellation
    private var statements = PreparedStatements()
    /// Counts transactions, so that one that has ended cannot reach into the next.
    var transaction: UInt64 = 0
    var isInTransaction = false
    /// The first error of the open transaction: when a body swallows it, the end still has to tell.
    var failure: (any Error)?
    /// Whether rows have left by `COPY`, so that the transaction cannot be run again.
    var hasCopied = false

    nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

    private init(queue: ConnectionQueue, handle: Handle) {
        self.queue = queue
        self.handle = handle
        cancellation = QueryCancellation(handle)
    }

    static func open(url: String, options: DatabaseOptions) async throws -> Connection {
        let opener = Opener()
        let handle = try await opener.open(url: url, options: options)
        return Connection(queue: opener.queue, handle: handle)
    }

    /// Runs a statement, in a transaction that must still be open when one is told.
    nonisolated func run(_ sql: SQL, in transaction: UInt64? = nil) async throws -> Outcome {
        try await stoppable { try await self.work(in: transaction, ticket: $0) { try $0.execute(sql) } }
    }

    /// Runs several statements in one message; the last one's outcome counts.
    nonisolated func run(script: String, in transaction: UInt64? = nil) async throws -> Outcome {
        try await stoppable { try await self.work(in: transaction, ticket: $0) { try $0.exec(script) } }
    }

    /// Does `work` so that cancelling the task cancels it on the server.
    nonisolated func stoppable<Result: Sendable>(
        _ work: (UInt64) async throws -> Result
    ) async throws -> Result {
        let ticket = cancellation.ticket()
        return try await withTaskCancellationHandler {
            try await work(ticket)
        } onCancel: {
            cancellation.stop(ticket)
        }
    }

    func work<Result: Sendable>(
        in number: UInt64?, ticket: UInt64, _ body: @Sendable (isolated Connection) throws -> Result
    ) throws -> Result {
        try cancellation.begin(ticket)
        let result: Swift.Result<Result, any Error>
        do {
            if let number, number != transaction || !isInTransaction { throw PostgresError.transactionEnded }
            result = .success(try body(self))
        } catch {
            result = .failure(error)
        }
        let wasCancelled = cancellation.end(ticket)
        guard case .failure(let error) = result else { return try result.get() }
        if PQtransactionStatus(handle.pointer) == PQTRANS_INERROR { failure = failure ?? error }
        if wasCancelled, (error as? PostgresError)?.isCancelled == true { throw CancellationError() }
        throw error
    }

    func exec(_ text: String) throws -> Outcome {
        guard !text.utf8.contains(0) else { throw PostgresError.unrepresentable(parameter: 0) }
        let result = try handle.checked(PQexec(handle.pointer, text))
        return Outcome(rows: Rows(result: result), affected: result.affected)
    }

    private func execute(_ sql: SQL) throws -> Outcome {
        guard PQtransactionStatus(handle.pointer) != PQTRANS_ACTIVE else { throw PostgresError.copyUnfinished }
        try handle.refuseUnrepresentable(sql)
        let text = sql.text
        guard PreparedStatements.pay(for: sql, text: text) else { return try exec(text) }
        do {
            return try executePrepared(text, sql.parameters)
        } catch let error as PostgresError where error.isStalePlan {
            statements.forgetAll()
            guard handle.isIdle else { throw error }
            try refresh()
            return try executePrepared(text, sql.parameters)
        }
    }

    private func executePrepared(_ text: String, _ parameters: [String?]) throws -> Outcome {
        let statement = try statements.find(text) ?? prepare(text)
        let received = withCStrings(parameters) {
            PQexecPrepared(handle.pointer, statement.name, Int32($0.count), $0.baseAddress, nil, nil, 0)
        }
        let result = try handle.checked(received, columns: statement.columns)
        if statement.columns == nil { statements.tell(result.columns, of: text) }
        return Outcome(rows: Rows(result: result), affected: result.affected)
    }

    private func prepare(_ text: String) throws -> PreparedStatements.Statement {
        let name = statements.newName()
        _ = try handle.checked(PQprepare(handle.pointer, name, text, 0, nil))
        let statement = statements.keep(text, name: name)
        if let old = statements.evict() { _ = try exec("DEALLOCATE \(old)") }
        return statement
    }

    /// Frees what the server still holds of forgotten statements, once the connection is out of a transaction.
    func refresh() throws {
        guard statements.isStale, handle.isIdle else { return }
        _ = try exec("DEALLOCATE ALL")
        statements.refreshed()
    }
}

/// Connects on the queue that the connection will have, since its actor cannot exist before.
private actor Opener {
    nonisolated let queue = ConnectionQueue()
    nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

    func open(url: String, options: DatabaseOptions) throws -> Handle {
        try Handle(url: url, options: options)
    }
}

/// The parameters as C wants them, out of one piece of memory.
private func withCStrings<Result>(
    _ texts: [String?], _ body: (UnsafeBufferPointer<UnsafePointer<CChar>?>) -> Result
) -> Result {
    var bytes: [UInt8] = []
    var offsets: [Int?] = []
    offsets.reserveCapacity(texts.count)
    for text in texts {
        offsets.append(text.map { _ in bytes.count })
        guard let text else { continue }
        bytes.append(contentsOf: text.utf8)
        bytes.append(0)
    }
    return bytes.withUnsafeBytes { memory in
        let start = memory.baseAddress?.assumingMemoryBound(to: CChar.self)
        return offsets.map { offset in offset.flatMap { start?.advanced(by: $0) } }.withUnsafeBufferPointer(body)
    }
}
