import CPostgres
import Glibc

/// A connection that waits for notifications, on a queue of its own.
actor Listener {
    private nonisolated let queue = ConnectionQueue()
    private nonisolated let alarm: Alarm
    private var handle: Handle?

    nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

    private init() throws {
        alarm = try Alarm()
    }

    static func open(url: String, options: DatabaseOptions) async throws -> Listener {
        try Task.checkCancellation()
        let listener = try Listener()
        try await listener.connect(url: url, options: options)
        return listener
    }

    private func connect(url: String, options: DatabaseOptions) throws {
        handle = try Handle(url: url, options: options)
    }

    func listen(on channel: String) throws {
        guard let handle else { throw PostgresError.closed }
        _ = try handle.checked(PQexec(handle.pointer, "LISTEN \(SQL.identifier(channel).text)"))
    }

    /// Waits on the socket until something comes; cancelling the task ends the waiting.
    nonisolated func next() async throws -> [PostgresNotification] {
        try await withTaskCancellationHandler {
            try Task.checkCancellation()
            return try await receive()
        } onCancel: {
            alarm.ring()
        }
    }

    private func receive() throws -> [PostgresNotification] {
        guard let handle else { throw PostgresError.closed }
        while true {
            let received = pending(handle)
            guard received.isEmpty else { return received }
            var descriptors = [
                pollfd(fd: PQsocket(handle.pointer), events: Int16(POLLIN), revents: 0),
                pollfd(fd: alarm.descriptor, events: Int16(POLLIN), revents: 0),
            ]
            poll(&descriptors, 2, -1)
            guard descriptors[1].revents == 0 else { throw CancellationError() }
            guard PQconsumeInput(handle.pointer) == 1 else { throw PostgresError.connection(handle.message) }
        }
    }

    private func pending(_ handle: Handle) -> [PostgresNotification] {
        var received: [PostgresNotification] = []
        while let notify = PQnotifies(handle.pointer) {
            received.append(
                PostgresNotification(
                    channel: String(cString: notify.pointee.relname), payload: String(cString: notify.pointee.extra),
                    processID: Int(notify.pointee.be_pid)))
            PQfreemem(notify)
        }
        return received
    }
}

/// Wakes a thread that waits in `poll`.
private final class Alarm: Sendable {
    let descriptor: Int32
    private let bell: Int32

    init() throws {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw PostgresError.connection(String(cString: strerror(errno))) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (descriptor, bell) = (ends[0], ends[1])
    }

    deinit {
        close(descriptor)
        close(bell)
    }

    func ring() {
        _ = write(bell, "!", 1)
    }
}
