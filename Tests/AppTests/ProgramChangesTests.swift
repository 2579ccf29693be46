import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// What a version changes of another one, on its page and as a file.
@Suite(.database) struct ProgramChangesTests {
    private func changed(_ app: TestApp) async throws -> String {
        let draft = try #require(try await app.post("/program/versions/2/copies", ["year": "2021"]).location)
        let fields = [
            "percent": "12", "was_percent": "10", "clause": "R115, R117–R119, L256, L276",
            "was_clause": "R115, R117–R119, L256, L276", "evidence": "FOUND", "was_evidence": "DEFAULT",
            "evidence_source": "S5", "decision": "A1", "was_decision": "A1", "note": "=SUM(1)",
            "was_note": "A placeholder for demonstration: no figure was found.",
        ]
        let rate = "/values/commission_rates/new_customer/partner_sourced/sales"
        #expect(try await app.post(draft + rate, fields).status == .seeOther)
        return draft
    }

    @Test func `the page shows before and after with what each rests on`() async throws {
        let app = try await TestApp(as: .pia)
        _ = try await changed(app)
        let page = try await app.get("/program/2021/changes?version=2").html
        for words in ["10 %", "12 %", "Our proposal", "Found elsewhere (S5)", "Changed", "Export 1 change, CSV"] {
            #expect(page.contains(words), "\(words)")
        }
        #expect(try await app.get("/program/2021/changes?version=2&kind=added").html.contains("Nothing matches"))
        let first = try await TestApp().get("/program/2021/changes?version=1").html
        #expect(first.contains("It is the first version"))
        #expect(try await TestApp().get("/program/2021/changes?version=1&against=1").html.contains("Added"))
        for user in [User?.none, .ravi] {
            #expect(try await TestApp(as: user).get("/program/2021/changes?version=2").status == .notFound)
        }
    }

    @Test func `the file says the same in words, and taking it is logged`() async throws {
        _ = try await changed(try await TestApp(as: .pia))
        let answer = try await TestApp(as: .ada).get("/program/2021/changes.csv?version=2")
        #expect(answer.status == .ok)
        let line = try #require(answer.html.split(separator: "\n").dropFirst().first)
        #expect(
            line == """
                Commissions,"New Customer, Partner Sourced",Sales,Changed,10 %,"R115, R117–R119, L256, L276",\
                Our proposal,12 %,"R115, R117–R119, L256, L276",Found elsewhere (S5),No
                """)
        let log = try await TestDatabase.current.owner.one(
            "SELECT concat_ws(' ', list, filter, row_count) AS line FROM export_log"
        ) {
            try $0.get("line", as: String.self)
        }
        #expect(log == "program-changes 2021, version 2 against 2021, version 1 1")
        for user in [User.lea, .ravi] {
            #expect(try await TestApp(as: user).get("/program/2021/changes.csv?version=2").status == .forbidden)
        }
    }

    @Test func `the database has the page's words for how a value is known`() async throws {
        for evidence in Evidence.allCases {
            let words = try await TestDatabase.current.owner.one(
                "SELECT desk.evidence_in_words(\(evidence.code), 'S5') AS words"
            ) { try $0.get("words", as: String.self) }
            #expect(words == evidence.words(source: "S5"))
        }
    }
}
