import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Files of opportunities and stages: checked, named line by line, and written as a whole or not at all.
@Suite(.database) struct OfficeImportTests {
    let owner = TestDatabase.current.owner

    private static let opportunities = """
        Opportunity ID;Account;Country;Subject;Website;Value;Currency;Created;Close date;Stage
        S-1;Frigorífico Norte, S.A.;Portugal;A claims portal;frinorte.example;80,000.00;EUR;2021-01-10;30.9.2021;25 %
        S-2;Fjord Kraft AS;NO;A portal;;;;;;
        S-3;FRIGORIFICO NORTE SA;PT;Another portal;;;;;;

        """

    private func handIn(_ text: String, _ kind: String = "vendor-opportunities", as user: User = .pia) async throws
        -> Answer
    {
        try await TestApp(as: user).upload(
            "/imports", ["kind": kind], file: "file", name: "ours.csv", type: "text/csv", content: Array(text.utf8))
    }

    private func count(_ table: String) async throws -> Int {
        try await owner.one(SQL(file: "SELECT count(*) AS n FROM \(table)")) { try $0.get("n") }
    }

    @Test func `a file is checked without writing, brought in as a whole, and twice brings nothing twice`()
        async throws
    {
        #expect(try await handIn(Self.opportunities).location == "/imports/1")
        let checked = try await TestApp(as: .pia).get("/imports/1").html
        #expect(
            checked.contains("3 rows would be brought in, 0 are there already.") && checked.contains("Bring in 3 rows"))
        #expect(try await count("opportunities") == 0)
        let before = try await count("audit_events WHERE table_name = 'imports'")
        #expect(try await TestApp(as: .pia).post("/imports/1/run").location == "/imports/1")
        #expect(try await count("audit_events WHERE table_name = 'imports'") == before + 1, "one event with its counts")
        let done = try await TestApp(as: .mia).get("/imports/1").html
        #expect(done.contains("3 rows brought in, 0 were there already.") && done.contains("Pia Nunes"))
        #expect(try await TestApp(as: .pia).post("/imports/1/run").status == .conflict)
        let found = try await owner.all(
            """
            SELECT external_key || ' ' || customer_id || ' ' || origin || ' ' || stage || ' '
                || coalesce(counting_since::text, 'never') AS line FROM opportunities ORDER BY id
            """
        ) { try $0.get("line", as: String.self) }
        #expect(found == ["S-1 1 vendor 25 2021-01-10", "S-2 2 vendor 0 never", "S-3 1 vendor 0 never"])
        _ = try await handIn(Self.opportunities)
        let again = try await TestApp(as: .pia).get("/imports/2").html
        #expect(again.contains("Every row of the file is there already.") && again.contains("OP-000001"))
        #expect(try await TestApp(as: .pia).post("/imports/2/run").status == .conflict)
        #expect(try await count("opportunities") == 3)
    }

    @Test func `every bad place is named with its line, its column and the reason`() async throws {
        let text = """
            key,customer,country,need,value,currency,known since,motion,stage
            ,Alfa,Atlantis,Something,1,,2022-01-01,resell,30
            K,Beta,PT,,x,EUR,,,
            K,Gama,PT,Something,,,,,
            K,Gama
            """
        _ = try await handIn(text)
        let page = try await TestApp(as: .pia).get("/imports/1").html
        for words in [
            "There is no key.", "“Atlantis” is not a country", "A value needs its currency",
            "1 January 2022 has not come",
            "“resell” is not a motion", "“30” is not a stage", "There is nothing about what is needed",
            "“x” is not an amount",
            "The same key stands on line 3 already.", "It has 2 fields where the heading has 9.",
        ] { #expect(page.contains(words), "\(words)") }
        #expect(page.contains("Nothing was written.") && !page.contains("Bring in "))
        #expect(try await TestApp(as: .pia).post("/imports/1/run").status == .conflict)
        #expect(try await count("opportunities") == 0)
    }

    @Test func `stages come to opportunities by reference or key, once a day, and not to closed ones`() async throws {
        _ = try await handIn(Self.opportunities)
        _ = try await TestApp(as: .pia).post("/imports/1/run")
        let text = "opportunity,stage,reached on\nS-2,50,2021-02-10\nop-000003,10,11.2.2021\nS-1,25,2021-01-10\n"
        _ = try await handIn(text, "stages")
        let page = try await TestApp(as: .pia).get("/imports/2").html
        #expect(page.contains("2 rows would be brought in, 1 are there already."))
        _ = try await TestApp(as: .pia).post("/imports/2/run")
        let stages = try await owner.all("SELECT stage FROM opportunities ORDER BY id") {
            try $0.get("stage", as: Int.self)
        }
        #expect(stages == [25, 50, 10])
        try await owner.execute(
            """
            UPDATE opportunities SET outcome = 'lost', closed_on = '2021-02-20', closed_at = '2021-02-20' WHERE id = 1
            """)
        let wrong = "opportunity,stage,reached on\nS-1,50,2021-02-10\nS-9,50,2021-02-10\nS-2,75,2021-03-02\nS-2,,\n"
        _ = try await handIn(wrong, "stages")
        let places = try await TestApp(as: .pia).get("/imports/3").html
        for words in [
            "OP-000001 is closed", "No opportunity has “S-9”", "2 March 2021 has not come", "There is no stage.",
            "There is no day.",
        ] { #expect(places.contains(words), "\(words)") }
    }

    @Test func `what cannot be read at all is told at the form`() async throws {
        let open = try await handIn("key,customer\n\"Open,PT\n")
        #expect(open.status == .unprocessableContent && open.html.contains("is never closed"))
        let empty = try await TestApp(as: .pia).post("/imports")
        #expect(empty.status == .unprocessableContent)
        #expect(empty.html.contains("Say what is in the file") && empty.html.contains("Choose the file"))
        let heading = try await handIn("key,colour\n")
        #expect(heading.location == "/imports/1")
        let page = try await TestApp(as: .pia).get("/imports/1").html
        #expect(page.contains("This column is not known") && page.contains("The file needs a column for it."))
    }

    @Test func `the command line does the same, and stands in the list`() async throws {
        let file = OfficeImport(.vendorOpportunities, Array(Self.opportunities.utf8))
        let now = try await TestApp().desk.clock.now
        let dry = try await file.carryOut(in: owner, isDry: true, named: "ours.csv", at: now)
        #expect(dry.new == 3 && !dry.isWritten)
        #expect(try await count("imports") == 0)
        #expect(try await file.carryOut(in: owner, isDry: false, named: "ours.csv", at: now).isWritten)
        let again = try await file.carryOut(in: owner, isDry: false, named: "ours.csv", at: now)
        #expect(again.new == 0 && again.known.first == "Line 2: OP-000001")
        let list = try await TestApp(as: .mia).get("/imports").html
        #expect(list.contains("ours.csv") && list.contains("At the command line"))
    }
}
