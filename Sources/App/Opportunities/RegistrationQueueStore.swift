import Postgres

/// The order in which a reviewer decides: by the day on which the answer is due, unassigned ones and the reviewer's
/// own.
struct RegistrationQueueStore {
    let database: any Querying
    let reader: Int

    init(_ database: any Querying, for reader: Int) {
        self.database = database
        self.reader = reader
    }

    /// The next one to decide after `id`, going round: "3 of 17".
    func next(after id: Int) async throws -> (id: Int, position: Int, total: Int)? {
        try await database.first(
            """
            WITH waiting AS (
                SELECT id, waits_until, row_number() OVER (ORDER BY waits_until, id) AS position,
                    count(*) OVER () AS total
                FROM opportunity_registrations
                WHERE state = 'submitted' AND (reviewer_id IS NULL OR reviewer_id = \(reader))
                    OR state = 'under_review' AND reviewer_id = \(reader)
            )
            SELECT id, position, total FROM waiting WHERE id <> \(id)
            ORDER BY (waits_until, id) <= (
                SELECT coalesce(due_on, 'infinity'), id FROM opportunity_registrations WHERE id = \(id)), position
            LIMIT 1
            """
        ) { (try $0.get("id"), try $0.get("position"), try $0.get("total")) }
    }
}
