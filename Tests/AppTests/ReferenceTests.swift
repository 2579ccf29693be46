import Foundation
import PartnerProgram
import Postgres
import Testing

@testable import App

/// What people call a record by.
@Suite(.database) struct ReferenceTests {
    let owner = TestDatabase.current.owner

    @Test(arguments: [
        (1, "P-000001"), (318, "P-000318"), (999_999, "P-999999"), (1_000_000, "P-1000000"),
        (12_345_678, "P-12345678"),
    ]) func `a reference has six digits, and more when they are needed`(number: Int, reference: String) async throws {
        for door in [owner] + [TestDatabase.current.doors.staff, TestDatabase.current.doors.partner] {
            let made = try await door.transaction {
                try await $0.one("SELECT app.reference('P-', \(number)) AS made") {
                    try $0.get("made", as: String.self)
                }
            }
            #expect(made == reference)
        }
    }

    @Test func `an import goes on past the millionth partner`() async throws {
        try await owner.execute("SELECT setval('partner_numbers', 999998)")
        let text = """
            legal name,country,domain,signed on
            Mar Azul Lda,PT,marazul.example,2021-03-01
            Mar Verde Lda,PT,marverde.example,2021-03-01
            Mar Alto Lda,PT,maralto.example,2021-03-01
            """
        let report = try await PartnerImport(Array(text.utf8)).carryOut(in: owner, isDry: false)
        #expect(report.isWritten && report.problems.isEmpty)
        let references = try await owner.all(
            "SELECT reference FROM partners WHERE name LIKE 'Mar %' ORDER BY length(reference), reference"
        ) { try $0.get("reference", as: String.self) }
        #expect(references == ["P-1000000", "P-1000001", "P-999999"].sorted { ($0.count, $0) < ($1.count, $1) })
    }

    @Test func `no kind of record runs out of references`() async throws {
        let defaults = try await owner.all(
            """
            SELECT adrelid::regclass::text AS name, pg_get_expr(adbin, adrelid) AS made, substring(
                pg_get_expr(adbin, adrelid) FROM 'nextval\\(''([a-z_]+)''') AS sequence
            FROM pg_attrdef WHERE pg_get_expr(adbin, adrelid) LIKE 'app.reference(%' ORDER BY 1
            """
        ) { row in
            (
                name: try row.get("name", as: String.self), made: try row.get("made", as: String.self),
                sequence: try row.get("sequence", as: String.self)
            )
        }
        let known = Set(defaults.map(\.name))
        #expect(
            known.isSuperset(of: [
                "partners", "applications", "agreements", "affiliate_consents", "business_combinations",
            ]))
        for column in defaults {
            _ = try await owner.one("SELECT setval(\(column.sequence), 999999) AS n") { try $0.get("n", as: Int.self) }
            let first = try await owner.one(SQL(file: "SELECT \(column.made) AS made")) {
                try $0.get("made", as: String.self)
            }
            #expect(first.hasSuffix("-1000000"), "\(column.name) has \(first)")
        }
    }
}
