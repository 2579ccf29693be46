import PartnerProgram
import Postgres

/// What a list of registrations is checked against.
struct RegistrationImportStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// `words` is a JSON list of how the file names partners; `own` the one whose file it is.
    func facts(_ words: String, own: Int?, on day: Day) async throws -> RegistrationRows.Facts {
        let named = try await database.all(
            "SELECT word, id, name, status FROM desk.partners_named(\(words)::jsonb)"
        ) { (try $0.get("word", as: String.self), try RegistrationRows.Named(row: $0)) }
        var mine: RegistrationRows.Named?
        if let own {
            mine = try await database.first(
                "SELECT id, name, status FROM partners WHERE id = \(own)", RegistrationRows.Named.init(row:))
        }
        return RegistrationRows.Facts(
            opportunities: try await OfficeImportStore(database).facts(),
            choices: try await RegistrationChoicesStore(database).choices(on: day, questions: []),
            partners: Dictionary(named) { first, _ in first }, own: mine)
    }
}

extension RegistrationRows.Named {
    fileprivate init(row: Row) throws {
        self.init(id: try row.get("id"), name: try row.get("name"), state: try row.get("status"))
    }
}
