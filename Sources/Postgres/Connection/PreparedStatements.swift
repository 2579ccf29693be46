/// The statements that one connection has prepared, by their text; the least lately used makes room.
struct PreparedStatements {
    struct Statement {
        let name: String
        /// The places of the columns by name, known after the first run.
        var columns: [String: Int32]?
        fileprivate var used: UInt64
    }

    static let limit = 200

    private var statements: [String: Statement] = [:]
    private var clock: UInt64 = 0

    /// Whether the server still holds statements that were forgotten here.
    private(set) var isStale = false

    mutating func find(_ text: String) -> Statement? {
        clock += 1
        guard let found = statements.index(forKey: text) else { return nil }
        statements.values[found].used = clock
        return statements.values[found]
    }

    /// A name that no statement of this connection has had.
    mutating func newName() -> String {
        clock += 1
        return "s\(clock)"
    }

    /// Keeps a statement that the server has prepared.
    mutating func keep(_ text: String, name: String) -> Statement {
        let statement = Statement(name: name, columns: nil, used: clock)
        statements[text] = statement
        return statement
    }

    /// The name of a statement that has to go, when there are too many.
    mutating func evict() -> String? {
        guard statements.count > Self.limit, let oldest = statements.min(by: { $0.value.used < $1.value.used }) else {
            return nil
        }
        statements[oldest.key] = nil
        return oldest.value.name
    }

    mutating func tell(_ columns: [String: Int32], of text: String) {
        statements[text]?.columns = columns
    }

    /// One statement no longer fits, so a table has changed and others will not fit either.
    mutating func forgetAll() {
        statements = [:]
        isStale = true
    }

    mutating func refreshed() {
        isStale = false
    }

    /// Whether preparing a statement saves anything: what plans, and what has parameters, which need it.
    static func pay(for sql: SQL, text: String) -> Bool {
        guard sql.parameters.isEmpty else { return true }
        var text = Substring(text)
        while true {
            text = text.drop { $0.isWhitespace || $0 == "(" }
            guard text.hasPrefix("--") else { break }
            text = text.drop { !$0.isNewline }
        }
        return planned.contains(text.prefix { $0.isLetter }.uppercased())
    }

    private static let planned: Set<String> = ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "VALUES", "MERGE"]
}
