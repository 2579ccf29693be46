import Foundation
import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// The map of territories and its countries, on any day.
@Suite(.database) struct TerritoryTests {
    init() async throws {
        try await TestDatabase.current.owner.run(
            script: String(contentsOfFile: "Tests/AppTests/Support/two-partners.sql", encoding: .utf8))
    }

    @Test func `the map counts partners by country, and says how they sell there`() async throws {
        let html = try await TestApp(as: .mia, on: "2021-06-01").get("/territories").html
        #expect(html.contains("aria-label=\"Portugal: 2 partners, sell-with\""))
        #expect(html.contains("aria-label=\"Spain: no partner, sell-with\""))
        #expect(html.contains("aria-label=\"Mexico: no partner, resell (list a)\""))
        #expect(html.contains("<a href=\"/territories/PT\">Portugal</a>"))
        let links = html.matches(of: #/<a href="/territories/[A-Z]{2}" aria-label=/#).count
        let rows = html.matches(of: #/<th scope="row"><a href="/territories/[A-Z]{2}">/#).count
        #expect(rows > 240 && links > 230, "every country is a row of the table, and a link of the map that draws it")
    }

    @Test(arguments: [
        ("tab=covered", 1), ("tab=covered&geo=APAC", 0), ("tab=covered&status=authorized", 0),
        ("tab=covered&status=registered", 1), ("tab=covered&manager=1", 1), ("tab=covered&model=resell", 0),
        ("tab=covered&on=2021-02-11", 0), ("tab=covered&on=2021-02-12", 1), ("tab=covered&geo=x&on=y&manager=z", 1),
    ])
    func `it is asked by day, place, model, status and manager`(query: String, countries: Int) async throws {
        let html = try await TestApp(as: .ada, on: "2021-06-01").get("/territories?\(query)").html
        #expect(html.matches(of: #/<th scope="row"><a href="/territories//#).count == countries)
    }

    @Test func `another day is said in a banner, and its links keep the day`() async throws {
        let html = try await TestApp(as: .mia, on: "2021-06-01").get("/territories?on=2021-02-11").html
        #expect(html.contains("As of 11 February 2021.") && html.contains("/territories/PT?on=2021-02-11"))
        #expect(
            try await !TestApp(as: .mia, on: "2021-06-01").get("/territories").html.contains("You see what was true"))
    }

    @Test func `a country says who may sell there, by which document, and that nobody does so alone`() async throws {
        let app = try await TestApp(as: .mia, on: "2021-06-01")
        let html = try await app.get("/territories/PT").html
        #expect(html.contains(">Nova Systems Lda</a>") && html.contains(">Borealis Software AS</a>"))
        #expect(html.contains("any number of partners may sell here") && html.contains("Order Form OF-"))
        #expect(html.contains("12 February 2021") && html.contains("Mia Santos"))
        let before = try await app.get("/territories/PT?on=2021-02-11").html
        #expect(before.contains("A white spot") && before.contains("As of 11 February 2021."))
        let one = try await app.get("/territories/PT?named=nova").html
        #expect(one.contains(">Nova Systems Lda</a>") && !one.contains(">Borealis Software AS</a>"))
        for path in ["/territories/XX", "/territories/AQ", "/territories/PT?on=2021-02-30", "/territories/pt"] {
            #expect(try await app.get(path).status == .notFound, "\(path)")
        }
    }

    @Test func `a resell territory names its list and clause`() async throws {
        let html = try await TestApp(as: .finn, on: "2021-06-01").get("/territories/MX").html
        #expect(html.contains("Resell territory") && html.contains("Sell-thru (resell)") && html.contains("R136"))
    }

    @Test func `its rows are taken away as they are filtered`() async throws {
        let app = try await TestApp(as: .ada, on: "2021-06-01")
        let file = try await app.get("/territories/PT.csv?named=nova&chosen=1")
        #expect(file.html.split(separator: "\n").count == 2 && file.html.contains("Nova Systems Lda,P-000001"))
        #expect(try await app.get("/territories/PT.csv?on=2021-02-11&chosen=1").html.split(separator: "\n").count == 1)
    }

    @Test func `a partner stands in its countries under its name of today, wherever that puts it`() async throws {
        func names() async throws -> [Substring] {
            try await TestApp(as: .mia, on: "2021-06-01").get("/territories/PT").html
                .matches(of: #/<th scope="row"><a href="/partners/[0-9]+/territory[^"]*">([^<]+)/#).map(\.1)
        }
        let before = try await names()
        try await TestDatabase.current.owner.execute("UPDATE partners SET name = 'Zulu Software AS' WHERE id = 2")
        #expect(
            try await names() == before.dropFirst() + ["Zulu Software AS"] && before.first == "Borealis Software AS")
    }

    @Test func `a country's partners are found by name, status and location on the day`() async throws {
        let app = try await TestApp(as: .mia, on: "2021-06-01")
        for (query, count) in [
            ("named=nova", 1), ("named=no", 1), ("named=nobody", 0), ("status=registered", 2), ("status=authorized", 0),
            ("located=here", 1), ("located=elsewhere", 1), ("sort=-since", 2), ("on=2021-02-11", 0),
        ] {
            let html = try await app.get("/territories/PT?\(query)").html
            #expect(html.matches(of: #/<th scope="row"><a href="/partners//#).count == count, "\(query)")
        }
    }

    /// Nova held Sales from March to May, and MSP from then on; Borealis nothing.
    private func authorized() async throws {
        try await TestDatabase.current.owner.execute(
            """
            INSERT INTO partner_authorizations (partner_id, level, valid, cause, reason, recorded_at, end_cause)
            VALUES (1, 'sales', '[2021-03-01,2021-06-01)', 'taken_over', 'Held before', '2021-03-01', 'year_end'),
                (1, 'msp', '[2021-06-01,)', 'taken_over', 'Held before', '2021-06-01', NULL)
            """)
    }

    static let held = [
        ("held=sales&on=2021-05-31", ["Nova Systems Lda"]), ("held=sales&on=2021-06-02", []),
        ("held=sales&on=2021-02-28", []), ("held=msp", ["Nova Systems Lda"]), ("held=delivery", []), ("held=gsi", []),
        ("held=none", ["Borealis Software AS"]), ("held=none&status=authorized", []),
        ("held=none&on=2021-02-28", ["Borealis Software AS", "Nova Systems Lda"]),
        ("held=anything", ["Borealis Software AS", "Nova Systems Lda"]),
    ]

    @Test(arguments: held)
    func `the map, a country and its file know who held an authorization on the day, and who held none`(
        query: String, partners: [String]
    ) async throws {
        try await authorized()
        let app = try await TestApp(as: .ada, on: "2021-06-01")
        let map = try await app.get("/territories?\(query)").html
        let count = partners.isEmpty ? "no partner" : partners.count == 1 ? "1 partner" : "2 partners"
        #expect(map.contains("aria-label=\"Portugal: \(count), sell-with\""))
        let suffix = query == "held=anything" ? "" : "?" + ordered(query)
        #expect(map.contains("<a href=\"/territories/PT\(suffix)\">Portugal</a>"), "its link asks the same")
        let country = try await app.get("/territories/PT?\(query)").html
        #expect(
            country.matches(of: #/<th scope="row"><a href="/partners/[0-9]+/territory[^"]*">([^<]+)/#).map(\.1)
                == partners.map { Substring($0) })
        let file = try await app.get("/territories/PT.csv?\(query)&chosen=1").html
        #expect(
            file.split(separator: "\n").dropFirst().compactMap { $0.split(separator: ",").first }
                == partners.map { Substring($0) })
    }

    /// As the page writes it: the day first, then the status, then what is held.
    private func ordered(_ query: String) -> String {
        query.split(separator: "&").sorted { place($0) < place($1) }.joined(separator: "&amp;")
    }

    private func place(_ pair: Substring) -> Int { pair.hasPrefix("on") ? 0 : pair.hasPrefix("status") ? 1 : 2 }

    @Test func `a country names what each partner held on the day`() async throws {
        try await authorized()
        let app = try await TestApp(as: .mia, on: "2021-06-01")
        let cell = #/<td>(Sales|MSP)</td>/#
        #expect(try await app.get("/territories/PT").html.matches(of: cell).map(\.1) == ["MSP"])
        #expect(try await app.get("/territories/PT?on=2021-05-31").html.matches(of: cell).map(\.1) == ["Sales"])
        #expect(
            try await app.get("/territories/PT.csv?chosen=1").html.contains("Nova Systems Lda,P-000001,Registered,MSP"))
        let map = try await app.get("/territories?held=none").html
        #expect(map.contains("Authorization: None held") && map.contains("<option value=\"gsi\">"))
    }
}
