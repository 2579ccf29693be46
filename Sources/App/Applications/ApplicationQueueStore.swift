import Postgres

/// The order in which a reviewer decides: unassigned applications and the reviewer's own, the oldest first.
struct ApplicationQueueStore {
    let database: any Querying
    let reader: Int

    init(_ database: any Querying, for reader: Int) {
        self.database = database
        self.reader = reader
    }

    /// The next one to decide after `id`, going round: unassigned ones and the reader's own.
    func next(after id: Int) async throws -> (id: Int, position: Int, total: Int)? {
        try await database.first(
            """
            WITH waiting AS (
                SELECT id, submitted_at, row_number() OVER (ORDER BY submitted_at, id) AS position,
                    count(*) OVER () AS total
                FROM applications
                WHERE state = 'submitted' OR (state = 'under_review' AND assigned_to = \(reader))
            )
            SELECT id, position, total FROM waiting WHERE id <> \(id)
            ORDER BY (submitted_at, id) <= (SELECT submitted_at, id FROM applications WHERE id = \(id)),
                position
            LIMIT 1
            """
        ) { (try $0.get("id"), try $0.get("position"), try $0.get("total")) }
    }
}
