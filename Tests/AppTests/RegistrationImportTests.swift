import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Files of registrations: drafts of the partner that they name, never submitted, each key once.
@Suite(.database) struct RegistrationImportTests {
    let owner = TestDatabase.current.owner

    init() async throws { try await Registrations.prepare() }

    private static let own = """
        key;prospect;country;domain;contact;e-mail;need;value;currency;expected close
        F-1;Frigorífico Norte, S.A.;Portugal;frinorte.example;Rui Sá;rui@f.example;A claims portal;80,000;EUR;30.9.2021
        F-2;Fjord Kraft AS;NO;;;;;;;

        """

    private func handIn(_ text: String, as user: User) async throws -> Answer {
        try await TestApp(as: user).upload(
            "/imports", user.kind == .partner ? [:] : ["kind": "registrations"], file: "file", name: "found.csv",
            type: "text/csv", content: Array(text.utf8))
    }

    private func rows() async throws -> [String] {
        try await owner.all(
            """
            SELECT concat_ws(' ', partner_id, external_key, state, prospect_name, motion, value, expected_close,
                created_by) AS line
            FROM opportunity_registrations ORDER BY id
            """
        ) { try $0.get("line", as: String.self) }
    }

    @Test func `a partner brings in its own as drafts, and twice brings nothing twice`() async throws {
        let ravi = try await TestApp(as: .ravi)
        let form = try await ravi.get("/imports/new").html
        #expect(form.contains("drafts that the partner checks") && !form.contains("Our own opportunities"))
        #expect(try await handIn(Self.own, as: .ravi).location == "/imports/1")
        #expect(try await ravi.get("/imports/1").html.contains("2 rows would be brought in, 0 are there already."))
        #expect(try await rows() == [])
        #expect(try await ravi.post("/imports/1/run").location == "/imports/1")
        let done = try await ravi.get("/imports/1").html
        #expect(done.contains("They are drafts") && done.contains("/opportunities?tab=draft"))
        #expect(
            try await rows() == [
                "1 F-1 draft Frigorífico Norte, S.A. sell_with 80000.00 2021-09-30 8",
                "1 F-2 draft Fjord Kraft AS sell_with 8",
            ])
        let check = try await ravi.get("/opportunities/1/check").html
        for words in [
            "frinorte.example", "Rui Sá", "A claims portal", "Answer: Is there a budget",
        ] {
            #expect(check.contains(words), "\(words)")
        }
        _ = try await handIn(Self.own, as: .nina)
        #expect(try await ravi.get("/imports/2").html.contains("Every row of the file is there already."))
        #expect(try await ravi.post("/imports/2/run").status == .conflict)
        #expect(try await rows().count == 2)
        #expect(try await TestApp(as: .dora).get("/opportunities/1").status == .notFound, "a draft is the partner's")
        #expect(
            try await stored("SELECT count(*) FROM messages WHERE subject LIKE '%egistration%'") == 0,
            "nobody is told of a draft")
    }

    @Test func `a partner sees its own files alone, and its file names no other partner`() async throws {
        _ = try await handIn(Self.own, as: .ravi)
        let bob = try await TestApp(as: .bob)
        #expect(try await bob.get("/imports/1").status == .notFound)
        #expect(try await bob.post("/imports/1/run").status == .notFound)
        #expect(try await !bob.get("/imports").html.contains("found.csv"))
        let borealis = try await stored("SELECT reference FROM partners WHERE id = 2", as: String.self) ?? ""
        _ = try await handIn("key,partner,prospect\nF-1,\(borealis),Fjord Kraft AS\n", as: .ravi)
        let page = try await TestApp(as: .ravi).get("/imports/2").html
        #expect(page.contains("No partner has “\(borealis)” as its reference or name."), "it may not even see it")
        #expect(try await TestApp(as: .ravi).post("/imports/2/run").status == .conflict)
        #expect(try await rows() == [])
    }

    @Test func `we bring in drafts for partners by reference or name, and the same key is each partner's own`()
        async throws
    {
        let named = try await owner.all("SELECT reference, name FROM partners WHERE id <= 2 ORDER BY id") {
            (try $0.get("reference", as: String.self), try $0.get("name", as: String.self))
        }
        let text =
            "Partner;Key;Account;Land;Motion;Motion reason\n\(named[0].0.lowercased());1;Alfa Lda;PT;Sell with;\n"
            + "\(named[1].1);1;Beta AS;NO;resell;\n\(named[1].1);2;Gama SA;MX;;\n"
        _ = try await handIn(text, as: .mia)
        #expect(try await TestApp(as: .mia).get("/imports/1").html.contains("“resell” is not a motion"))
        _ = try await handIn(text.replacing("resell", with: "sell_thru"), as: .mia)
        let asked = try await TestApp(as: .mia).get("/imports/2").html
        #expect(asked.contains("needs our written exception (R135)"))
        _ = try await handIn(text.replacing("resell", with: ""), as: .mia)
        #expect(try await TestApp(as: .mia).post("/imports/3/run").status == .seeOther)
        #expect(
            try await rows() == [
                "1 1 draft Alfa Lda sell_with 1", "2 1 draft Beta AS sell_with 1", "2 2 draft Gama SA sell_thru 1",
            ])
        let bob = try await TestApp(as: .bob)
        #expect(try await bob.get("/opportunities?tab=draft").html.contains("Gama SA"))
        #expect(try await bob.get("/imports/3").status == .notFound, "the file is ours")
    }

    @Test func `every bad place is named with its line, its column and the reason`() async throws {
        try await owner.execute("UPDATE partners SET status = 'terminated' WHERE id = 2")
        let left = try await stored("SELECT name FROM partners WHERE id = 2", as: String.self) ?? ""
        let text = """
            key,partner,prospect,country,domain,e-mail,value,currency,expected close
            ,Nobody,,Atlantis,gmail.com,rui,1,,31.2.2021
            K,,Alfa,PT,,,,,
            K,,Alfa,PT,,,,,
            L,\(left),Beta,NO,,,x,EUR,
            """
        _ = try await handIn(text, as: .pia)
        let page = try await TestApp(as: .pia).get("/imports/1").html
        for words in [
            "There is no key.", "No partner has “Nobody”", "There is no prospect.", "“Atlantis” is not a country",
            "is a mail provider", "“rui” is not an e-mail address", "A value needs its currency",
            "“31.2.2021” is not a day", "There is no partner.", "The same key stands on line 3 already.",
            "“x” is not an amount", "Only partners in the program register",
        ] { #expect(page.contains(words), "\(words)") }
        #expect(try await TestApp(as: .pia).post("/imports/1/run").status == .conflict)
        #expect(try await rows() == [])
    }

    @Test func `the command line does the same, in nobody's name`() async throws {
        let name = try await stored("SELECT name FROM partners WHERE id = 1", as: String.self) ?? ""
        let file = OfficeImport(.registrations, Array("key,partner,prospect\n7,\(name),Alfa Lda\n".utf8))
        let now = try await TestApp().desk.clock.now
        #expect(try await !file.carryOut(in: owner, isDry: true, named: "found.csv", at: now).isWritten)
        #expect(try await rows() == [])
        #expect(try await file.carryOut(in: owner, isDry: false, named: "found.csv", at: now).isWritten)
        #expect(try await rows() == ["1 7 draft Alfa Lda 0"])
        let again = try await file.carryOut(in: owner, isDry: false, named: "found.csv", at: now)
        #expect(again.new == 0 && again.known == ["Line 2: OR-000001"])
    }
}
