import PartnerProgram
import Postgres
import Testing

@testable import App

/// Which version of the program decides a day, said once for the office, the import and the demo world.
@Suite(.database) struct ProgramSettingTests {
    let owner = TestDatabase.current.owner

    /// The 2020 program is the first that is loaded: it decides what lies before it, and 2021 what lies after it.
    static let days = [("2019-12-02", 6), ("2020-06-30", 6), ("2020-12-31", 6), ("2021-01-01", 12), ("2024-02-29", 12)]

    @Test(arguments: days) func `the version of the day decides, or the nearest one`(day: String, months: Int)
        async throws
    {
        let day = try #require(Day(iso: day))
        let settings = ProgramSettingStore(owner)
        #expect(try await settings.number(.registeredMonths, on: day) == months)
        #expect(try await settings.version(on: day) == (months == 6 ? 1 : 2))
    }

    @Test(arguments: ["2019-12-02", "2021-01-01"]) func `an import and an executed Order Form start the same clock`(
        day: String
    ) async throws {
        let text = "legal name,country,domain,signed on\nMar Azul Lda,PT,marazul.example,\(day)"
        _ = try await PartnerImport(Array(text.utf8)).carryOut(in: owner, isDry: false)
        let parts = try #require(Day(iso: day)?.parts)
        let effective = [
            ("effective", String(parts.day)), ("effective_month", String(parts.month)),
            ("effective_year", String(parts.year)),
        ]
        let company = try await ApprovedCompany()
        let id = try await company.sent(on: day, effective)
        _ = try await company.sign(on: day)
        _ = try await ApprovedCompany.countersign(id, on: day)
        let ends = try await owner.all(
            "SELECT ends_on, months FROM membership_clocks WHERE started_on = \(day)::date"
        ) { "\(try $0.get("months", as: Int.self)) \(try $0.get("ends_on", as: Day.self))" }
        #expect(ends.count == 2 && Set(ends).count == 1, "\(ends)")
    }

    @Test func `the demo worlds take every clock's length from the program`() async throws {
        let owner = try await TestDatabase.emptied()
        _ = try await DemoWorld(root: ".").make(partners: 300, in: owner)
        let wrong = try await owner.all(
            """
            SELECT id FROM membership_clocks
            WHERE months <> desk.program_number('membership.registeredMonths', started_on)
            """
        ) { try $0.get("id", as: Int.self) }
        #expect(wrong == [])
        let known = try await owner.all("SELECT DISTINCT months FROM membership_clocks ORDER BY 1") {
            try $0.get("months", as: Int.self)
        }
        #expect(known == [6, 12])
        await owner.close()
    }

    @Test func `what a version leaves unsaid stays as the nearest one has it, and a gap is refused`() async throws {
        let day = try #require(Day(iso: "2020-09-01"))
        #expect(try await ProgramSettingStore(owner).numbers(.membershipNoticeDays, on: day) == [90, 30, 7])
        _ = try await owner.transaction(settings: ["session_replication_role": "replica"]) {
            try await $0.execute("DELETE FROM program_settings WHERE key = 'agreement.unsignedDays'")
        }
        await #expect(throws: Refusal.self) {
            _ = try await ProgramSettingStore(owner).number(.daysToSign, on: day)
        }
    }
}
