import PartnerProgram
import Postgres

/// What the form of a registration offers.
struct RegistrationChoicesStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// `questions` are those of the registration, or of the day for a new one.
    func choices(on day: Day, questions: [RegistrationRecord.Answer]) async throws -> RegistrationChoices {
        let countries = try await database.all(
            """
            SELECT alpha2, name, EXISTS (
                SELECT FROM program_resell_territories listed
                WHERE program_version_id = desk.program_version_deciding(\(day)) AND enabled
                    AND listed.country = countries.alpha2) AS resell
            FROM countries WHERE geo IS NOT NULL
            """
        ) { row in
            (
                code: try row.get("alpha2", as: String.self), name: try row.get("name", as: String.self),
                isResell: try row.get("resell", as: Bool.self)
            )
        }
        let currencies = try await database.all("SELECT code, name, minor_units FROM currencies ORDER BY code") { row in
            (
                currency: Currency(code: try row.get("code"), minorUnits: try row.get("minor_units")),
                name: try row.get("name", as: String.self)
            )
        }
        return RegistrationChoices(
            countries: Dictionary(uniqueKeysWithValues: countries.map { ($0.code, $0.name) }),
            resellCountries: Set(countries.filter(\.isResell).map(\.code)), currencies: currencies.map(\.currency),
            currencyNames: Dictionary(uniqueKeysWithValues: currencies.map { ($0.currency.code, $0.name) }),
            questions: questions)
    }
}
