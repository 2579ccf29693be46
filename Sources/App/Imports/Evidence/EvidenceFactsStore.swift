import PartnerProgram
import Postgres

/// What lists of evidence are checked against.
struct EvidenceFactsStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// Partners by reference and by name, in lower case; nil where several have the name.
    func partners(_ words: some Sequence<String>) async throws -> [String: Int?] {
        let wanted = Set(words.map { $0.lowercased() }).sorted()
        let found = try await database.all(
            """
            SELECT word, min(id) AS id, count(DISTINCT id) AS several FROM (
                SELECT lower(reference) AS word, id FROM partners WHERE lower(reference) = ANY (\(wanted)::text[])
                UNION ALL SELECT lower(name), id FROM partners WHERE lower(name) = ANY (\(wanted)::text[])) named
            GROUP BY word
            """
        ) { row in
            let isOne = try row.get("several", as: Int.self) == 1
            return (try row.get("word", as: String.self), isOne ? try row.get("id", as: Int.self) : nil)
        }
        return Dictionary(found) { first, _ in first }
    }

    /// What partners held on days, each pair by itself: "7 2021-03-01".
    func held(_ pairs: [(partner: Int, day: Day)]) async throws -> [String: Set<String>] {
        let found = try await database.all(
            """
            SELECT DISTINCT partner, day, desk.authorizations_held(partner, day) AS held
            FROM unnest(\(pairs.map(\.partner))::bigint[], \(pairs.map(\.day))::date[]) AS asked (partner, day)
            """
        ) { row in
            (
                "\(try row.get("partner", as: Int.self)) \(try row.get("day", as: Day.self))",
                Set(try row.get("held", as: [String].self))
            )
        }
        return Dictionary(found) { first, _ in first }
    }
}

extension ImportReader {
    /// A partner by its reference or name; 0 where there is none, which is told.
    mutating func partner(_ column: Column, _ partners: [String: Int?]) -> Int {
        let words = text(column, "There is no partner.")
        guard !words.isEmpty else { return 0 }
        guard let found = partners[words.lowercased()] else {
            refuse(column, "No partner has “\(words)” as its reference or name.")
            return 0
        }
        guard let found else {
            refuse(column, "Several partners are called “\(words)”: use the reference.")
            return 0
        }
        return found
    }
}
