import Postgres

/// Keeps large counts and the answers of choices for a few seconds, for every reader who sees the same rows.
///
/// Counts below 1,000 are counted at each request and never kept, so what people work through is always exact. Larger
/// ones may be up to 15 seconds old, and stop at `ListStore.bound`. The key is the reader's kind (all staff see the
/// same rows, and so do all auditors; a partner sees its own), the statement and its values.
final class ListCache: Sendable {
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

    private let counts = ShortMemory<Key, Int>()
    private let options = ShortMemory<Key, [ListOption]>()

    func count(_ key: Key) -> Int? { counts[key] }

    func keep(_ count: Int, for key: Key) {
        if count >= Self.smallestKept { counts.keep(count, for: key) }
    }

    func options(_ key: Key) -> [ListOption]? { options[key] }

    func keep(_ found: [ListOption], for key: Key) { options.keep(found, for: key) }
}
