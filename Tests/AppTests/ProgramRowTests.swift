import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Rows that a draft of the program gets, loses and gets back.
@Suite(.database) struct ProgramRowTests {
    let owner = TestDatabase.current.owner
    static let rests = ["clause": "R70", "evidence": "DEFAULT", "decision": "A1", "note": "Agreed with the council."]

    /// A draft of 2021, version 2, and where it is.
    func draft(_ app: TestApp) async throws -> String {
        try #require(try await app.post("/program/versions/2/copies", ["year": "2021"]).location)
    }

    func values(_ draft: String) async throws -> [ProgramValue] {
        try await ProgramValueStore(owner).values(
            of: try #require(draft.split(separator: "/").last.flatMap { Int($0) }))
    }

    /// Where a row of the draft is taken out, and the form that does it.
    func takeOut(_ place: String, _ draft: String, _ app: TestApp) async throws -> (page: Answer, done: Answer) {
        let page = try await app.get("\(draft)/removals/\(place)")
        let seen = page.html.firstMatch(of: /name="seen" value="([0-9a-f]+)"/).map { String($0.1) }
        return (page, try await app.post("\(draft)/removals/\(place)", ["seen": seen ?? ""]))
    }

    struct Adding: Sendable, CustomTestStringConvertible {
        let table: ProgramTable
        let fields: [String: String]
        let shows: String
        var rows = 1
        var testDescription: String { table.rawValue }
    }

    static let adding = [
        Adding(
            table: .clauses,
            fields: ["after": "overview/50", "kind": "paragraph", "text": "Training is free of charge."],
            shows: "Training is free of charge."),
        Adding(
            table: .expectations, fields: ["level": "sales", "sentence": "Keeps its pipeline current every week."],
            shows: "Keeps its pipeline current"),
        Adding(
            table: .requirements,
            fields: [
                "name": "Partner Agreement signed", "sentence": "{threshold} signed agreement.",
                "measure": "partner_agreements", "threshold_sales": "1", "blocks": "authorization",
            ], shows: "Partner Agreement signed", rows: 4),
        Adding(
            table: .benefits,
            fields: [
                "name": "Public bootcamp", "count": "number", "unit": "seat", "granted_registered": "false",
                "granted_sales": "true", "number_sales": "2", "granted_delivery": "true", "number_delivery": "3",
                "granted_msp": "false",
            ], shows: "Public bootcamp", rows: 5),
        Adding(
            table: .fees,
            fields: [
                "name": "Fee for the sandbox", "amount": "250.50", "currency": "EUR", "charged_per": "partner",
                "blocks": "authorization",
            ], shows: "Fee for the sandbox"),
        Adding(
            table: .settings,
            fields: ["name": "Days for a payout", "key": "commission.payoutLimit", "kind": "integer", "value": "45"],
            shows: "45"),
        Adding(
            table: .gsiCriteria,
            fields: [
                "sentence": "Has a Center of Excellence in three GEOs.", "measure": "geos_with_center_of_excellence",
                "comparison": ">=", "threshold": "3",
            ], shows: "Center of Excellence in three GEOs"),
        Adding(
            table: .resellTerritories, fields: ["territory_group": "B", "country": "IS"], shows: "Iceland"),
    ]

    @Test(arguments: adding) func `a row is added, taken out and put back`(_ adding: Adding) async throws {
        let app = try await TestApp(as: .pia)
        let draft = try await draft(app)
        let before = try await values(draft)
        let path = "\(draft)/rows/\(adding.table.rawValue)"
        #expect(try await app.get(path).status == .ok)
        let fields = Self.rests.merging(adding.fields) { $1 }
        let answer = try await app.post(path, fields)
        let problems = answer.html.matches(of: /href="#[^<]*/).map { String($0.0) }
        #expect(answer.status == .seeOther, "\(problems)")
        let known = Set(before.map { "\($0.table)/\($0.key)" })
        let added = try await values(draft).filter { !known.contains("\($0.table)/\($0.key)") }
        #expect(added.count == adding.rows)
        #expect(try await app.get("\(draft)?table=\(adding.table.rawValue)").html.contains(adding.shows))
        #expect(try await app.post(path, fields).status != .seeOther || adding.table == .clauses)
        let row = try #require(added.first { $0.table == adding.table })
        let (_, gone) = try await takeOut("\(row.table.rawValue)/\(row.key)", draft, app)
        #expect(gone.status == .seeOther)
        if adding.table != .clauses { #expect(try await values(draft).count == before.count) }
        #expect(try await app.post("\(draft)/restorations/\(row.table.rawValue)/\(row.key)").status == .seeOther)
        let back = try await values(draft).first { $0.table == row.table && $0.key == row.key }
        #expect(back?.shown == row.shown && back?.clause == row.clause && back?.evidence == row.evidence)
    }

    @Test func `an empty form names everything that is missing, and keeps what was typed`() async throws {
        let app = try await TestApp(as: .pia)
        let draft = try await draft(app)
        for table in ProgramTable.allCases {
            let page = try await app.get("\(draft)/rows/\(table.rawValue)")
            #expect(page.status == .ok, "\(table)")
            guard page.html.contains("Add to the draft") else { continue }
            let answer = try await app.post("\(draft)/rows/\(table.rawValue)", ["note": "Kept \(table)"])
            #expect(answer.status == .unprocessableContent, "\(table)")
            #expect(answer.html.contains("Kept \(table)") && answer.html.contains("problems-title"), "\(table)")
        }
    }
}
