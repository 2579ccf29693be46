import Postgres

/// What left the office: the statement that copies a list out, and the log of it.
struct ExportStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func begin(_ list: String, filter: String, isFormulaSafe: Bool) async throws -> Int {
        try await database.one("SELECT desk.begin_export(\(list), \(filter), 'csv', \(isFormulaSafe)) AS id") {
            try $0.get("id")
        }
    }

    func finish(_ id: Int, rows: Int) async throws {
        try await database.execute("SELECT desk.finish_export(\(id), \(rows))")
    }

    static func copy(_ list: ListDefinition, _ query: ListQuery, isFormulaSafe: Bool) -> SQL {
        guard let sort = list.column(query.sortKey)?.sort else { return "" }
        let columns = list.columns.flatMap(\.csv).map { column -> SQL in
            let name = SQL.identifier(column.heading)
            return column.isText && isFormulaSafe
                ? "desk.formula_safe(\(raw: column.expression)) AS \(raw: name)"
                : "\(raw: column.expression) AS \(raw: name)"
        }
        guard let first = columns.first else { return "" }
        let order: SQL = query.isDescending ? " DESC" : ""
        return """
            COPY (SELECT \(raw: columns.dropFirst().reduce(first) { $0 + ", " + $1 }) FROM \(raw: list.from)
            WHERE \(raw: ListStore.condition(list, query))
            ORDER BY \(raw: sort.expression)\(raw: order), \(raw: list.key)\(raw: order)) TO STDOUT (FORMAT csv, HEADER)
            """
    }
}
