import CPostgres
import Dispatch
import Foundation

/// Stops what a connection is doing when the task that asked for it is cancelled.
///
/// A cancellation reaches the server by a connection of its own and hits whatever the backend does then. So each
/// thing that is run has a ticket, and its end waits for a cancellation that is being sent.
final class QueryCancellation: @unchecked Sendable {
    private let lock = NSLock()
    private let cancel: OpaquePointer?
    private var last: UInt64 = 0
    private var cancelled: [UInt64: Bool] = [:]
    private var running: UInt64?

    init(_ handle: Handle) {
        cancel = PQgetCancel(handle.pointer)
    }

    deinit { PQfreeCancel(cancel) }

    func ticket() -> UInt64 {
        lock.withLock {
            last += 1
            cancelled[last] = false
            return last
        }
    }

    /// Called on the connection's queue before anything is sent.
    func begin(_ ticket: UInt64) throws {
        try lock.withLock {
            guard cancelled[ticket] == false else {
                cancelled[ticket] = nil
                throw CancellationError()
            }
            running = ticket
        }
    }

    /// Returns whether it was cancelled.
    func end(_ ticket: UInt64) -> Bool {
        lock.withLock {
            running = nil
            return cancelled.removeValue(forKey: ticket) ?? false
        }
    }

    func stop(_ ticket: UInt64) {
        lock.withLock {
            guard cancelled[ticket] != nil else { return }
            cancelled[ticket] = true
        }
        DispatchQueue.global().async { self.send(ticket) }
    }

    /// A server that has not yet read the statement takes no notice, so it is told until the statement ends.
    private func send(_ ticket: UInt64) {
        let isRunning = lock.withLock {
            guard running == ticket else { return cancelled[ticket] != nil }
            var message = [CChar](repeating: 0, count: 256)
            PQcancel(cancel, &message, Int32(message.count))
            return true
        }
        guard isRunning else { return }
        DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(100)) { self.send(ticket) }
    }
}
