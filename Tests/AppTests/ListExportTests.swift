import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Taking the rows of a list away as CSV.
@Suite(.database) struct ListExportTests {
    @Test func `the file holds the filtered rows in the list's order`() async throws {
        let app = try await TestApp(as: .mia)
        let all = try await app.get("/partners.csv?sort=-name&chosen=1")
        #expect(all.headers[.contentType] == "text/csv; charset=utf-8")
        #expect(all.headers[.contentDisposition] == "attachment; filename=\"partners-2021-03-01.csv\"")
        let lines = all.html.split(separator: "\n")
        #expect(
            lines[0] == "Name,Reference,Status,Authorizations,Location,Country code,GEO,Channel manager,Member since,"
                + "Clock ends")
        #expect(lines[1] == "Nova Systems Lda,P-000001,Registered,,Portugal,PT,EMEA,Mia Santos,2021-02-12,")
        #expect(lines.count == 3)
        #expect(try await app.get("/partners.csv?country=NO&chosen=1").html.split(separator: "\n").count == 2)
    }

    @Test func `it is marked and safe for spreadsheets unless the reader says otherwise`() async throws {
        try await TestDatabase.current.owner.execute("UPDATE partners SET name = '=1+1' WHERE id = 1")
        let app = try await TestApp(as: .finn)
        let safe = try await app.get("/partners.csv?country=PT")
        #expect(safe.bytes.starts(with: [0xEF, 0xBB, 0xBF]) && safe.html.contains("'=1+1,P-000001"))
        let plain = try await app.get("/partners.csv?country=PT&chosen=1")
        #expect(plain.html.contains("\n=1+1,P-000001"))
    }

    @Test(arguments: ["=a", "+a", "-a", "@a", "\ta", "\ra"]) func `whatever begins like a formula is marked`(
        text: String
    ) async throws {
        let safe = try await TestDatabase.current.owner.one("SELECT desk.formula_safe(\(text)) AS safe") {
            try $0.get("safe", as: String.self)
        }
        #expect(safe == "'" + text)
    }

    @Test func `every export is logged with its filter and its rows, an auditor's too`() async throws {
        try await TestDatabase.current.owner.execute("UPDATE partners SET name = E'A \"B\"\nC, D' WHERE id = 1")
        _ = try await TestApp(as: .ada).get("/partners.csv?geo=EMEA&chosen=1")
        let log = try await TestDatabase.current.owner.all("SELECT * FROM export_log") { row in
            [
                try row.get("user_id", as: String.self), try row.get("filter", as: String.self),
                try row.get("row_count", as: String.self), try row.get("formula_safe", as: String.self),
            ]
        }
        #expect(log == [["3", "tab=all&geo=EMEA", "2", "f"]])
    }

    @Test func `to export is a permission of its own`() async throws {
        for user in [User.mia, .pia, .finn, .ada, .sam] {
            #expect(try await TestApp(as: user).get("/partners.csv").status == .ok)
        }
        for user in [User.lea, .oli, .ravi] {
            #expect(try await TestApp(as: user).get("/partners.csv").status == .forbidden)
        }
        #expect(Role.allCases.filter(\.mayExport).count == 5)
        #expect(try await TestApp(as: .mia).get("/partners?tab=all").html.contains("Export 2 partners, CSV"))
        #expect(!(try await TestApp(as: .lea).get("/partners?tab=all").html.contains("Export 2 partners")))
    }
}
