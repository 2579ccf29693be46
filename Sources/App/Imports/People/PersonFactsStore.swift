import PartnerProgram
import Postgres

/// What a list of people is checked against.
struct PersonFactsStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func facts(of sheet: ImportSheet<PersonColumn>, on day: Day) async throws -> PersonFacts {
        let words = sheet.lines.compactMap { $0.values[.partner] }
        let emails = Set(sheet.lines.compactMap { $0.values[.email].map(EmailAddress.key) }).sorted()
        let catalogue = try await CatalogueStore(database).entries(on: day)
        let certificates = catalogue.flatMap { [($0.code, $0), ($0.terms.name.lowercased(), $0)] }
        return PersonFacts(
            countries: try await OfficeImportStore(database).facts().countries,
            partners: try await EvidenceFactsStore(database).partners(words),
            certificates: Dictionary(certificates) { first, _ in first }, people: try await people(emails, on: day))
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
