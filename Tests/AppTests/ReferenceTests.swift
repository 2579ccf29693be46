import Foundation
import HTTPTypes
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

    @Test(arguments: [
        ("/partners/P-000002", "/partners/2"), ("/partners/p-000002/scorecard", "/partners/2/scorecard"),
        ("/partners/P-000002/territory?on=2021-03-01&a=b%20c", "/partners/2/territory?on=2021-03-01&a=b%20c"),
    ])
    func `a partner's reference in an address leads to the partner, with what follows it`(
        path: String, page: String
    ) async throws {
        for person in [User.mia, .ada, .bob] {
            let answer = try await TestApp(as: person).get(path)
            #expect(answer.status == .seeOther && answer.location == page, "\(person)")
        }
        #expect(try await TestApp(as: .ravi).get(path).status == .notFound, "another partner sees nothing")
        let visitor = try await TestApp().get(path)
        #expect(visitor.location?.hasPrefix("/sign-in") == true)
    }

    @Test func `a reference that nobody has is not found, and no form is sent by one`() async throws {
        let app = try await TestApp(as: .mia)
        for path in ["/partners/P-000777", "/partners/P-", "/partners/P-000777/scorecard", "/partners/X-000001"] {
            #expect(try await app.get(path).status == .notFound, "\(path)")
        }
        #expect(try await app.post("/partners/P-000001/notes/internal", ["note": "Hello"]).status == .notFound)
    }

    @Test func `a reference of an earlier system, or of a company taken over, leads to who has it now`() async throws {
        try await owner.execute(
            """
            INSERT INTO organisation_identifiers (organisation_id, scheme, value, valid, end_reason)
            VALUES (1, 'former_reference', 'P-400700', '[2018-01-01,2020-01-01)', 'Numbered anew'),
                (2, 'former_reference', 'P-400700', '[2020-01-01,2020-03-01)', 'Given out twice'),
                (1, 'former_reference', 'P-000002', '[2020-01-01,)', NULL),
                (1, 'crm', 'P-777000', '[2020-01-01,)', NULL)
            """)
        let app = try await TestApp(as: .mia)
        #expect(try await app.get("/partners/P-400700/people").location == "/partners/2/people", "the latest")
        #expect(try await app.get("/partners/P-000002").location == "/partners/2", "who bears it still comes first")
        #expect(try await app.get("/partners/P-777000").status == .notFound, "a number of another kind is no reference")
        #expect(try await TestApp(as: .ravi).get("/partners/P-400700").location == "/partners/1", "his own")
    }
}
