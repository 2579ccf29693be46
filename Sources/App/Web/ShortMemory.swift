import Synchronization

/// Keeps answers for a few seconds, for every reader who would get the same ones.
final class ShortMemory<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct Kept: Sendable {
        let value: Value
        let until: ContinuousClock.Instant
    }

    private let lifetime: Duration
    private let all = Mutex<[Key: Kept]>([:])

    init(for lifetime: Duration = .seconds(15)) { self.lifetime = lifetime }

    subscript(key: Key) -> Value? {
        all.withLock { all in all[key].flatMap { $0.until > .now ? $0.value : nil } }
    }

    func keep(_ value: Value, for key: Key) {
        all.withLock { all in
            if all.count > 500 { all = all.filter { $0.value.until > .now } }
            if all.count > 500 { all = [:] }
            all[key] = Kept(value: value, until: .now + lifetime)
        }
    }
}
