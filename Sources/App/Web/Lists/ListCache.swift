import Postgres
import Synchronization

/// Keeps large counts and the answers of choices for a few seconds, for every reader who sees the same rows.
///
/// Counts below 1,000 are counted at each request and never kept, so what people work through is always exact. Larger
/// ones may be up to `lifetime` old, and stop at `ListStore.bound`. The key is the reader's kind (all staff see the
/// same rows, and so do all auditors; a partner sees its own), the statement and its values.
final class ListCache: Sendable {
    static let lifetime = Duration.seconds(15)
    static let smallestKept = 1000

    struct Key: Hashable, Sendable {
        let reader: String
        let text: String
        let values: [String?]

        init(_ sql: SQL, for user: User?) {
            reader = "\(user?.kind.rawValue ?? "") \(user?.partnerID ?? 0)"
            text = sql.text
            values = sql.parameters
        }
    }

    private struct Kept<Value: Sendable>: Sendable {
        let value: Value
        let until: ContinuousClock.Instant
    }

    private let counts = Mutex<[Key: Kept<Int>]>([:])
    private let options = Mutex<[Key: Kept<[ListOption]>]>([:])

    func count(_ key: Key) -> Int? { Self.fresh(key, in: counts) }

    func keep(_ count: Int, for key: Key) {
        if count >= Self.smallestKept { Self.keep(count, for: key, in: counts) }
    }

    func options(_ key: Key) -> [ListOption]? { Self.fresh(key, in: options) }

    func keep(_ found: [ListOption], for key: Key) { Self.keep(found, for: key, in: options) }

    private static func fresh<Value>(_ key: Key, in kept: borrowing Mutex<[Key: Kept<Value>]>) -> Value? {
        kept.withLock { all in
            all[key].flatMap { $0.until > .now ? $0.value : nil }
        }
    }

    private static func keep<Value>(_ value: Value, for key: Key, in kept: borrowing Mutex<[Key: Kept<Value>]>) {
        kept.withLock { all in
            if all.count > 500 { all = all.filter { $0.value.until > .now } }
            if all.count > 500 { all = [:] }
            all[key] = Kept(value: value, until: .now + lifetime)
        }
    }
}
