import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Fees: due, invoiced, paid, or waived by a second person; overdue is a matter of the day (A46).
@Suite(.database) struct FeeTests {
    let owner = TestDatabase.current.owner

    private static let form = [
        "partner": "P-000001", "kind": "demo_environment", "year": "2021", "amount": "1,200.00", "currency": "EUR",
        "due": "31", "due_month": "3", "due_year": "2021",
    ]

    private func enter(_ changes: [String: String] = [:]) async throws -> Answer {
        try await TestApp(as: .finn).post("/fees", Self.form.merging(changes) { $1 })
    }

    private func overdue(on day: String, _ kind: String = "demo_environment") async throws -> [String] {
        try await CountedFacts.of(.init(.overdueFees, .atMost, .zero, fee: kind), on: day)
    }

    @Test func `a fee is invoiced and paid, and was overdue between its day and the payment`() async throws {
        #expect(try await enter().location == "/fees/1")
        #expect(try await TestApp(as: .finn).post("/fees/1/payment", day("paid", 5, 4)).status == .conflict)
        let invoice = ["invoice_number": "INV-7"].merging(day("invoiced", 1, 3)) { $1 }
        _ = try await TestApp(as: .finn).post("/fees/1/invoice", invoice)
        #expect(try await TestApp(as: .finn, on: "2021-04-01").get("/fees").html.contains("overdue by 1 day"))
        #expect(try await TestApp(as: .ravi, on: "2021-04-01").get("/fees/1").html.contains("€ 1,200.00"))
        let early = try await TestApp(as: .finn, on: "2021-04-10").post("/fees/1/payment", day("paid", 28, 2))
        #expect(early.status == .unprocessableContent && early.html.contains("that of the invoice"))
        _ = try await TestApp(as: .finn, on: "2021-04-10").post("/fees/1/payment", day("paid", 8, 4))
        #expect(try await overdue(on: "2021-03-31") == ["FE-000001 not_overdue"])
        #expect(try await overdue(on: "2021-04-01") == ["FE-000001 counted"])
        #expect(try await overdue(on: "2021-04-08") == ["FE-000001 paid"])
        #expect(try await overdue(on: "2021-04-01", "subsidiary") == [])
        #expect(try await TestApp(as: .finn).post("/fees/1/invoice", invoice).status == .conflict)
    }

    private func day(_ field: String, _ day: Int, _ month: Int) -> [String: String] {
        [field: String(day), field + "_month": String(month), field + "_year": "2021"]
    }

    @Test func `a fee is waived by a second person for a reason`() async throws {
        _ = try await enter()
        let silent = try await TestApp(as: .finn).post("/fees/1/waiver-request", ["waiver_reason": ""])
        #expect(silent.status == .unprocessableContent)
        _ = try await TestApp(as: .finn).post(
            "/fees/1/waiver-request", ["waiver_reason": "A pilot without environment"])
        #expect(try await TestApp(as: .finn).post("/fees/1/waiver").status == .conflict, "asked by the same person")
        _ = try await TestApp(as: .pia).post("/fees/1/waiver-refusal", ["refusal_reason": "It has one"])
        _ = try await TestApp(as: .finn).post("/fees/1/waiver-request", ["waiver_reason": "It never had one"])
        #expect(try await TestApp(as: .pia).get("/fees?tab=waivers").html.contains("Cloud Demo Environment 2021"))
        let buttons = try await TestApp(as: .pia).get("/fees/1").html.matches(
            of: #/<button class="button primary">([^<]+)</button>/#
        ).map(\.1)
        #expect(buttons == ["Waive the fee"], "what waits for her comes first")
        #expect(try await TestApp(as: .pia, on: "2021-04-05").post("/fees/1/waiver").location == "/fees/1")
        #expect(try await overdue(on: "2021-04-04") == ["FE-000001 counted"])
        #expect(try await overdue(on: "2021-04-05") == ["FE-000001 fee_waived It never had one"])
        let error = await #expect(throws: PostgresError.self) {
            try await owner.execute("UPDATE partner_fees SET waived_by = waiver_asked_by")
        }
        #expect(error?.violatedConstraint == "partner_fees_are_waived_by_a_second_person")
    }

    @Test func `every problem at once, once a year, and nobody else's to see`() async throws {
        let wrong = try await TestApp(as: .finn).post("/fees", ["kind": "subsidiary", "amount": "0"])
        #expect(wrong.status == .unprocessableContent)
        for words in [
            "reference or name", "subsidiary that it is for", "program year", "Choose the currency", "is due",
        ] {
            #expect(wrong.html.contains(words), "\(words)")
        }
        _ = try await enter()
        #expect(try await enter().html.contains("entered already"))
        let norte = ["kind": "subsidiary", "subsidiary": "Nova Norte Lda"]
        #expect(try await enter(norte).location == "/fees/3")
        #expect(try await TestApp(as: .bob).get("/fees/1").status == .notFound)
        #expect(try await TestApp(as: .mia).get("/fees/1").status == .forbidden)
        #expect(try await TestApp(as: .ravi).get("/fees/1").status == .ok)
    }
}
