import Foundation
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Lists of companies as people have them.
@Suite(.database) struct ImportTests {
    private func carryOut(_ text: String, isDry: Bool = false) async throws -> ImportReport {
        let owner = TestDatabase.current.owner
        return try await PartnerImport(Array(text.utf8)).carryOut(in: owner, isDry: isDry)
    }

    private func names() async throws -> [String] {
        try await TestDatabase.current.owner.all("SELECT name FROM partners WHERE id > 2 ORDER BY id") {
            try $0.get("name")
        }
    }

    static let lists = [
        """
        Company;Land;Website
        Kōyō デジタル株式会社;Japan;https://www.koyo.example/
        "Müller & ""Söhne"" GmbH";Germany;mueller.example

        """,
        "\u{FEFF}legal name,country,domain\r\n\"Kōyō デジタル株式会社\",JP,koyo.example\r\n"
            + "\"Müller & \"\"Söhne\"\" GmbH\",DE,mueller.example",
        "Country\tLegal Name\tDomain\n\nJPN\t\"Kōyō\nデジタル株式会社\"\tkoyo.example\n\t\t\n"
            + "DEU\t\"Müller & \"\"Söhne\"\" GmbH\"\t\n",
    ]

    @Test(arguments: lists) func `a list is read as people write it`(text: String) async throws {
        try await TestDatabase.current.owner.execute(
            "INSERT INTO channel_manager_rules (user_id, geo, valid) VALUES (1, 'APAC', '[2020-01-01,)')")
        let report = try await carryOut(text)
        #expect(report.problems == [] && report.new == 2 && report.isWritten)
        let found = try await names().map { $0.replacing(" ", with: "") }
        #expect(found == ["Kōyōデジタル株式会社", "Müller&\"Söhne\"GmbH"])
    }

    @Test func `every bad place is named with its line, its column and the reason, and nothing is written`()
        async throws
    {
        let text = """
            legal name,country,domain,signed on,channel manager,status
            "Good
            Company",PT,good.example,2021-02-03,mia@vendor.example,Registered
            ,Atlantis,not a domain,03/02/2021,nobody@vendor.example,Authorized
            Short,PT
            good company,Portugal,other.example,,,
            Late Lda,PT,,9999-01-01,,
            """
        let report = try await carryOut(text)
        let places = report.problems.map { "\($0.line) \($0.column)" }
        #expect(
            places == [
                "4 legal name", "4 country", "4 domain", "4 signed on", "4 channel manager", "4 status", "5 the row",
                "6 legal name", "7 signed on",
            ])
        #expect(
            report.problems[1].description
                == "Line 4, country: “Atlantis” is not a country that is known by its name or code.")
        #expect(try await names() == [])
    }

    @Test func `a dry run writes nothing, and the same file twice brings nothing twice`() async throws {
        let text = "name,country,regno\nAlfa Lda,PT,509 999 111\nNova Sistemas,Portugal,PT501234568\nBeta AS,NO,\n"
        let dry = try await carryOut(text, isDry: true)
        #expect(dry.new == 3 && !dry.isWritten)
        #expect(try await names() == [])
        _ = try await carryOut(text)
        let again = try await carryOut(text)
        #expect(again.new == 0 && again.known.count == 3 && again.known[0] == "Line 2: Alfa Lda is P-000003")
        #expect(try await names() == ["Alfa Lda", "Nova Sistemas", "Beta AS"])
    }

    @Test func `what is brought in bulk is one event with its count and hash`() async throws {
        let before = try await events()
        _ = try await carryOut("name,country,signed on\nAlfa Lda,PT,2021-02-28\nBeta AS,NO,28.2.2020\n")
        #expect(try await events() == before + 1)
        let clocks = try await TestDatabase.current.owner.all(
            "SELECT ends_on FROM membership_clocks ORDER BY partner_id"
        ) {
            try $0.get("ends_on", as: Day.self).description
        }
        #expect(clocks == ["2022-02-28", "2020-08-28"])
        let html = try await TestApp(as: .mia).get("/partners?named=alfa").html
        #expect(html.contains("Alfa Lda") && html.contains("Mia Santos") && html.contains("28 February 2022"))
    }

    private func events() async throws -> Int {
        try await TestDatabase.current.owner.one("SELECT count(*) AS count FROM audit_events") { try $0.get("count") }
    }

    @Test func `nobody but the owner can write past the audit`() async throws {
        let isBulk = try await TestDatabase.current.doors.staff.snapshot(settings: ["app.bulk": "on"]) { database in
            try await database.one("SELECT app.is_bulk() AS bulk") { try $0.get("bulk", as: Bool.self) }
        }
        #expect(!isBulk)
    }

    @Test(arguments: [
        ("", CSVRecords.Unreadable.noText), ("name,country\n\"Open,PT\n", .openQuote(line: 2)),
        ("name,country\n\"A\"b,PT\n", .quote(line: 2)),
        ("name,country\n" + String(repeating: "x", count: 10_000_000) + ",PT", .tooLong(line: 2)),
    ]) func `a file that cannot be read is refused as a whole`(text: String, reason: CSVRecords.Unreadable) throws {
        #expect(throws: reason) { _ = try CSVRecords(Array(text.utf8)) }
    }

    @Test func `bytes that are no UTF-8 and characters that cannot be printed are named`() async throws {
        #expect(throws: CSVRecords.Unreadable.notUTF8(line: 2)) { _ = try CSVRecords(Array("a,b\nc,".utf8) + [0xE9]) }
        let report = try await carryOut("name,country\nA\u{0}B,PT\nC\u{7}D,PT\n")
        #expect(report.problems.map(\.line) == [2, 3])
        #expect(report.problems.allSatisfy { $0.reason == "It has characters that cannot be printed." })
    }
}
