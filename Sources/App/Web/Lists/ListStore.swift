import Postgres

/// The SQL of every list, put together from what the list declares and what the address asks.
struct ListStore {
    /// Nothing is counted beyond it: the page says "100,000+".
    static let bound = 100_000

    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    struct Found: Sendable {
        var rows: [Row]
        /// Whether there are more rows the way that was asked.
        let hasMore: Bool
    }

    /// One page of rows, in the list's order whichever way it was asked.
    func rows(_ list: ListDefinition, _ query: ListQuery, size: Int) async throws -> Found {
        var rows = try await database.all(Self.page(list, query, size: size)) { $0 }
        let hasMore = rows.count > size
        if hasMore { rows.removeLast() }
        if query.cursor?.isBackward == true { rows.reverse() }
        return Found(rows: rows, hasMore: hasMore)
    }

    /// The statement of one page, and one row more to know whether there is a next one.
    static func page(_ list: ListDefinition, _ query: ListQuery, size: Int) -> SQL {
        guard let sort = list.column(query.sortKey)?.sort else { return "" }
        let isBackward = query.cursor?.isBackward == true
        let goesDown = query.isDescending != isBackward
        let order = order(by: sort.expression, list.key, goesDown)
        let rows: SQL =
            "SELECT \(raw: list.select), (\(raw: sort.expression))::text AS list_sort, \(raw: list.key) AS list_id"
        guard let cursor = query.cursor else {
            return """
                \(raw: rows) FROM \(raw: list.from) WHERE \(raw: condition(list, query))
                ORDER BY \(raw: order) LIMIT \(size + 1)::bigint
                """
        }
        let place: SQL = "(\(cursor.value)::\(raw: sort.kind.type), \(cursor.id)::bigint)"
        // Where many rows share a sort value, PostgreSQL takes what comes behind the cursor for one row, joins it by
        // hashes, and sorts half a million. The keys of the page alone are found first, in the order of the index.
        return """
            WITH page AS MATERIALIZED (
                SELECT \(raw: list.key) AS list_key FROM \(raw: list.from) WHERE \(raw: condition(list, query))
                    AND (\(raw: sort.expression), \(raw: list.key)) \(raw: goesDown ? "<" : ">") \(raw: place)
                ORDER BY \(raw: order) LIMIT \(size + 1)::bigint)
            \(raw: rows) FROM \(raw: list.from) JOIN page ON page.list_key = \(raw: list.key) ORDER BY \(raw: order)
            """
    }

    /// The rows of the tab that every filter leaves.
    static func condition(_ list: ListDefinition, _ query: ListQuery) -> SQL {
        var condition = list.scope
        if let tab = list.tabs.first(where: { $0.key == query.tab })?.condition {
            condition = condition + " AND (\(raw: tab))"
        }
        for filter in list.filters {
            guard let answers = query.answers[filter.name] else { continue }
            condition = condition + " AND (\(raw: filter.condition(answers)))"
        }
        return condition
    }

    private static func order(by expression: SQL, _ key: SQL, _ goesDown: Bool) -> SQL {
        goesDown ? "\(raw: expression) DESC, \(raw: key) DESC" : "\(raw: expression), \(raw: key)"
    }

    /// How many rows each condition leaves, at most `bound` + 1; large ones from `cache` while they are fresh.
    func counts(
        _ list: ListDefinition, _ conditions: [SQL], for user: User?, cache: ListCache
    ) async throws -> [Int] {
        let statements = conditions.map { condition -> SQL in
            """
            SELECT count(*) FROM (
                SELECT FROM \(raw: list.from) WHERE \(raw: condition) LIMIT \(Self.bound + 1)::bigint) counted
            """
        }
        let keys = statements.map { ListCache.Key($0, for: user) }
        var counts = keys.map(cache.count)
        let missing = counts.indices.filter { counts[$0] == nil }
        if !missing.isEmpty {
            let parts = missing.map { index -> SQL in "(\(raw: statements[index]))" }
            let list = parts.dropFirst().reduce(parts[0]) { $0 + ", " + $1 }
            let found = try await database.one("SELECT ARRAY[\(raw: list)] AS counts") {
                try $0.get("counts", as: [Int].self)
            }
            for (index, count) in zip(missing, found) {
                counts[index] = count
                cache.keep(count, for: keys[index])
            }
        }
        return counts.map { $0 ?? 0 }
    }

    /// The answers that each choice offers, by the filter's name.
    func options(_ list: ListDefinition, for user: User?, cache: ListCache) async throws -> [String: [ListOption]] {
        var options: [String: [ListOption]] = [:]
        for filter in list.filters {
            switch filter.source {
            case .fixed(let known): options[filter.name] = known
            case .read(let statement):
                let key = ListCache.Key(statement, for: user)
                if let kept = cache.options(key) {
                    options[filter.name] = kept
                } else {
                    let found = try await database.all(statement) {
                        ListOption(value: try $0.get("value"), label: try $0.get("label"))
                    }
                    cache.keep(found, for: key)
                    options[filter.name] = found
                }
            }
        }
        return options
    }
}

extension ListSort.Kind {
    fileprivate var type: SQL {
        switch self {
        case .text: "text"
        case .day: "date"
        case .instant: "timestamptz"
        case .number: "numeric"
        }
    }
}
