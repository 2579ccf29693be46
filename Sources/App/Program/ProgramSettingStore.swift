import PartnerProgram
import Postgres

/// Which version of the program decides a day, and what it sets for it. A day before the first version is decided by
/// the first one, as the import and the demo world have it too.
struct ProgramSettingStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func version(on day: Day) async throws -> Int? {
        try await database.one("SELECT desk.program_version_deciding(\(day)) AS id") { try $0.optional("id") }
    }

    /// A whole number, such as months or days; refused where no version says it.
    func number(_ setting: ProgramSetting, on day: Day) async throws -> Int {
        let number = try await database.one(
            "SELECT desk.program_number(\(setting.rawValue), \(day)) AS number"
        ) { try $0.optional("number", as: Int.self) }
        guard let number else { throw setting.missing }
        return number
    }

    /// A list of whole numbers.
    func numbers(_ setting: ProgramSetting, on day: Day) async throws -> [Int] {
        let numbers = try await database.one(
            """
            SELECT (SELECT array_agg(item::int) FROM jsonb_array_elements_text(value) AS item) AS numbers,
                value IS NOT NULL AS is_set
            FROM desk.program_setting(\(setting.rawValue), \(day)) AS value
            """
        ) { try $0.get("is_set") ? try $0.optional("numbers", as: [Int].self) ?? [] : nil }
        guard let numbers else { throw setting.missing }
        return numbers
    }
}

/// The settings that the office itself reads. None of them can be taken out of a version.
enum ProgramSetting: String, Sendable, CaseIterable {
    case start = "program.start"
    case end = "program.end"
    case changeNoticeDays = "program.changeNoticeDays"
    case registeredMonths = "membership.registeredMonths"
    case regraceMonths = "membership.regraceMonths"
    case membershipNoticeDays = "membership.noticeDays"
    case daysToSign = "agreement.unsignedDays"
    case financialReviewMonths = "review.financial.validMonths"
    case financialReviewRetryDays = "review.financial.retryDays"

    var missing: Refusal {
        .conflict("No version of the program sets \(rawValue). A program manager has to set it first.")
    }
}
