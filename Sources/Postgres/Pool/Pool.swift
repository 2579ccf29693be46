/// Hands out connections, first come first served, and opens no more of them than it may.
actor Pool {
    let url: String
    let options: DatabaseOptions
    private var idle: [Connection] = []
    private var open = 0
    private var waiting: [(number: Int, continuation: CheckedContinuation<Connection?, any Error>)] = []
    private var isClosed = false
    private var opened = 0
    private var lost = 0
    private var waits = 0
    private var refused = 0

    init(url: String, options: DatabaseOptions) {
        self.url = url
        self.options = options
    }

    var status: PoolStatus {
        PoolStatus(
            size: options.size, open: open, idle: idle.count, inUse: open - idle.count, waiting: waiting.count,
            openedTotal: opened, lostTotal: lost, waitsTotal: waits, refusedTotal: refused)
    }

    /// A connection that was good a moment ago, lying idle or new.
    func take() async throws -> Connection {
        guard !isClosed else { throw PostgresError.closed }
        try Task.checkCancellation()
        while let connection = idle.popLast() {
            if connection.handle.isQuiet { return connection }
            open -= 1
            lost += 1
        }
        if open < options.size {
            open += 1
        } else if let connection = try await wait() {
            return connection
        }
        return try await connect()
    }

    func give(_ connection: Connection) {
        if !connection.handle.isOpen { lost += 1 }
        if connection.handle.isIdle && !isClosed {
            if waiting.isEmpty { idle.append(connection) } else { next(connection) }
        } else {
            giveUpPlace()
        }
    }

    /// Closes what lies idle now and the rest when it comes back. Who waits is told that the database was closed.
    func close() {
        isClosed = true
        open -= idle.count
        idle = []
        for waiter in waiting { waiter.continuation.resume(throwing: PostgresError.closed) }
        waiting = []
    }

    /// Opens a connection in a place that is already counted.
    private func connect() async throws -> Connection {
        do {
            let connection = try await Connection.open(url: url, options: options)
            opened += 1
            return connection
        } catch {
            giveUpPlace()
            throw error
        }
    }

    /// The place of a connection that is no more goes to the first who waits, who opens a new one.
    private func giveUpPlace() {
        if waiting.isEmpty { open -= 1 } else { next(nil) }
    }

    private func next(_ connection: Connection?) {
        waiting.removeFirst().continuation.resume(returning: connection)
    }

    /// Waits for a connection that another gives back, or for a place for a new one, which is `nil`.
    private func wait() async throws -> Connection? {
        guard waiting.count < options.queueLimit else {
            refused += 1
            throw PostgresError.poolExhausted
        }
        waits += 1
        let number = waits
        let limit = Task { [options] in
            try await Task.sleep(for: options.waitTimeout)
            self.giveUpWaiting(number, PostgresError.poolExhausted)
        }
        defer { limit.cancel() }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                guard !Task.isCancelled else { return continuation.resume(throwing: CancellationError()) }
                waiting.append((number, continuation))
            }
        } onCancel: {
            Task { await self.giveUpWaiting(number, CancellationError()) }
        }
    }

    private func giveUpWaiting(_ number: Int, _ error: any Error) {
        guard let place = waiting.firstIndex(where: { $0.number == number }) else { return }
        if error is PostgresError { refused += 1 }
        waiting.remove(at: place).continuation.resume(throwing: error)
    }
}
