import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Files of people with their certificates: checked line by line, written as a whole, and twice the same is once.
@Suite(.database) struct PersonImportTests {
    let owner = TestDatabase.current.owner

    private static let file = """
        Partner;Name;E-mail;Country;Starts on;Certificate;Issued on;Number
        P-000001;Ines Faria;Ines@nova.example;Portugal;2021-01-04;associate_developer;2021-02-10;AD-1
        P-000001;Ines Faria;ines@nova.example;Portugal;2021-01-04;Professional Developer;11.2.2021;PD-1
        Borealis Software AS;Bjorn Dahl;bjorn@borealis.example;NO;;;;

        """

    private func handIn(_ text: String, as user: User = .tess) async throws -> Answer {
        try await TestApp(as: user).upload(
            "/imports", ["kind": "people"], file: "file", name: "people.csv", type: "text/csv",
            content: Array(text.utf8))
    }

    private func count(_ table: String) async throws -> Int {
        try await owner.one(SQL(file: "SELECT count(*) AS n FROM \(table)")) { try $0.get("n") }
    }

    @Test func `a file is checked, brought in as a whole, and twice brings nothing twice`() async throws {
        #expect(try await handIn(Self.file).location == "/imports/1")
        #expect(try await TestApp(as: .tess).get("/imports/1").html.contains("3 rows would be brought in"))
        #expect(try await count("people") == 0)
        #expect(try await TestApp(as: .mia).post("/imports/1/run").status == .forbidden)
        #expect(try await TestApp(as: .tess).post("/imports/1/run").location == "/imports/1")
        #expect(try await count("people") == 2)
        #expect(try await count("certificate_holdings WHERE state = 'verified'") == 2)
        #expect(try await count("person_employments WHERE lower(valid) = '2021-01-04'") == 1)
        #expect(try await TestApp(as: .ravi).get("/people/1").html.contains("Professional Developer"))
        _ = try await handIn(Self.file)
        #expect(try await TestApp(as: .tess).get("/imports/2").html.contains("Every row of the file is there already."))
    }

    @Test func `every bad place is named with its line, its column and the reason`() async throws {
        _ = try await handIn(Self.file)
        _ = try await TestApp(as: .tess).post("/imports/1/run")
        _ = try await handIn(
            """
            partner,name,email,country,certificate,issued on,expires on,number
            Nobody Ltd,A,nonsense,Atlantis,,,,
            P-000002,Ines Faria,ines@nova.example,PT,,,,
            P-000001,B,b@nova.example,PT,Master of All,2021-04-01,,X
            P-000001,C,c@nova.example,PT,associate_sales,2021-02-01,2021-01-01,
            P-000001,C,c@nova.example,PT,associate_sales,2021-02-01,,Y
            P-000001,C,c@nova.example,PT,associate_sales,2021-02-01,,Y
            """)
        let page = try await TestApp(as: .tess).get("/imports/2").html
        for words in [
            "No partner has “Nobody Ltd”", "“nonsense”", "“Atlantis” is not a country",
            "This person works for another partner", "not in the catalogue", "1 April 2021 has not come",
            "before the day of issue", "it is the evidence", "The same stands on line",
        ] { #expect(page.contains(words), "\(words)") }
        #expect(try await count("people") == 2)
    }
}
