import PartnerProgram
import Postgres

/// What a list of people is checked against.
struct PersonFactsStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func facts(of sheet: ImportSheet<PersonColumn>, on day: Day) async throws -> PersonFacts {
        let words = Set(sheet.lines.compactMap { $0.values[.partner]?.lowercased() }).sorted()
        let emails = Set(sheet.lines.compactMap { $0.values[.email].map(EmailAddress.key) }).sorted()
        let catalogue = try await CatalogueStore(database).entries(on: day)
        let certificates = catalogue.flatMap { [($0.code, $0), ($0.terms.name.lowercased(), $0)] }
        return PersonFacts(
            countries: try await OfficeImportStore(database).facts().countries, partners: try await partners(words),
            certificates: Dictionary(certificates) { first, _ in first }, people: try await people(emails, on: day))
    }

    private func partners(_ words: [String]) async throws -> [String: Int?] {
        let found = try await database.all(
            """
            SELECT word, min(id) AS id, count(DISTINCT id) AS several FROM (
                SELECT lower(reference) AS word, id FROM partners WHERE lower(reference) = ANY (\(words)::text[])
                UNION ALL SELECT lower(name), id FROM partners WHERE lower(name) = ANY (\(words)::text[])) named
            GROUP BY word
            """
        ) { row in
            let isOne = try row.get("several", as: Int.self) == 1
            return (try row.get("word", as: String.self), isOne ? try row.get("id", as: Int.self) : nil)
        }
        return Dictionary(found) { first, _ in first }
    }

    private func people(_ emails: [String], on day: Day) async throws -> [String: PersonFacts.Known] {
        let found = try await database.all(
            """
            SELECT lower(email) AS email, people.id, partner_id FROM people
            LEFT JOIN person_employments ON person_id = people.id AND valid @> \(day)::date
            WHERE lower(email) = ANY (\(emails)::text[])
            """
        ) { row in
            (
                try row.get("email", as: String.self),
                PersonFacts.Known(id: try row.get("id"), partner: try row.optional("partner_id"))
            )
        }
        return Dictionary(found) { first, _ in first }
    }
}
