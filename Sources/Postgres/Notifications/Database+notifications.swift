extension Database {
    /// What is sent by `NOTIFY` on `channel`, until the reading task is cancelled or the reading ends. It has a
    /// connection of its own outside the pool; when that is lost a new one is opened, soon at first and then less
    /// and less often. Each time that listening begins, the first time too, a notification says so
    /// (`saysListeningBegan`). Throws only what PostgreSQL answers to `LISTEN`. A reader that is thousands behind
    /// loses the oldest.
    public func notifications(on channel: String) -> AsyncThrowingStream<PostgresNotification, any Error> {
        let (stream, continuation) = AsyncThrowingStream.makeStream(
            of: PostgresNotification.self, throwing: (any Error).self, bufferingPolicy: .bufferingNewest(4096))
        let listening = Task { [url, options] in
            do {
                try await listen(url: url, options: options, channel: channel) { continuation.yield($0) }
                continuation.finish()
            } catch {
                continuation.finish(throwing: error is CancellationError ? nil : error)
            }
        }
        continuation.onTermination = { _ in listening.cancel() }
        return stream
    }
}

private func listen(
    url: String, options: DatabaseOptions, channel: String, to receive: @Sendable (PostgresNotification) -> Void
) async throws {
    var wait = 50
    while true {
        do {
            let listener = try await Listener.open(url: url, options: options)
            try await listener.listen(on: channel)
            wait = 50
            receive(PostgresNotification(channel: channel, payload: "", processID: 0))
            while true {
                for notification in try await listener.next() { receive(notification) }
            }
        } catch let error as PostgresError where error.isConnectionLoss {
            try await Task.sleep(for: .milliseconds(Int.random(in: wait / 2...wait)))
            wait = min(wait * 2, 10_000)
        }
    }
}
