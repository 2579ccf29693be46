import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Who may resell (R139-R143): the checklist, the certification, and what suspends and restores it by itself (SM8).
@Suite(.database) struct ResellerTests {
    private typealias Review = FinancialReviews
    let owner = TestDatabase.current.owner
    private let path = "/partners/1/reselling"

    /// Nova holds Sales, and Portugal and Poland.
    private func ready() async throws {
        try await owner.run(
            script: """
                INSERT INTO partner_authorizations (partner_id, level, valid, cause, reason, recorded_at, recorded_by)
                VALUES (1, 'sales', '[2021-02-15,)', 'taken_over', 'Earned', '2021-02-15', 4);
                INSERT INTO partner_territories (partner_id, country, valid, agreement_id)
                SELECT 1, country, '[2021-02-12,)', agreements.id FROM agreements, unnest(ARRAY['PT', 'PL']) country
                WHERE partner_id = 1 LIMIT 2;
                """)
        try await Review.prepare()
        _ = try await Review.act("decision", Review.decision("passed"), as: .fay)
        _ = try await showTerms()
    }

    private func showTerms() async throws -> Answer {
        try await TestApp(as: .mia).post(
            path + "/terms", ["how": "Walked through the terms"].merging(Review.day("shown", "2021-02-20")) { $1 })
    }

    private func certify(on day: String = "2021-03-01", as user: User = .pia) async throws -> Answer {
        try await TestApp(as: user, on: day).post(path + "/certification", ["certification_reason": "All is met"])
    }

    private func owe(_ invoice: String = "INV-7", due: String = "2021-03-31", on day: String = "2021-03-01")
        async throws
        -> Answer
    {
        let form = ["partner": "P-000001", "invoice": invoice, "amount": "1,200.00", "currency": "EUR"]
        return try await TestApp(as: .finn, on: day).post("/debts", form.merging(Review.day("due", due)) { $1 })
    }

    private func state() async throws -> String? {
        try await stored(
            """
            SELECT concat_ws(' ', state, nullif(array_to_string(causes, ' '), '')) FROM reseller_certifications
            ORDER BY id DESC LIMIT 1
            """
        )
    }

    @Test func `each line of the checklist says what was found and how to cure it`() async throws {
        let before = try await TestApp(as: .ravi).get(path).html
        for words in [
            "Not certified as a reseller", "Not held", "None holds", "Not shown yet", "Ask for a financial review",
        ] { #expect(before.contains(words), "\(words)") }
        let early = try await certify()
        #expect(early.status == .conflict && early.html.contains("Not met yet: R139, R141 and R143"))
        try await ready()
        let after = try await TestApp(as: .pia).get(path).html
        for words in [
            "Held since 15 February 2021", "1 March 2022", "Shown on 20 February 2021", "Certify as a reseller",
        ] {
            #expect(after.contains(words), "\(words)")
        }
        #expect(try await TestApp(as: .bob).get(path).status == .notFound)
    }

    @Test func `it is certified once, by a program manager, and the partner is told`() async throws {
        try await ready()
        #expect(try await certify(as: .mia).status == .forbidden)
        #expect(try await certify().location == path)
        #expect(try await certify().status == .conflict)
        #expect(try await state() == "certified")
        let mail: SQL = "SELECT count(*) FROM messages WHERE subject = 'You are certified as a reseller'"
        #expect(try await stored(mail, as: Int.self) == 1)
        #expect(try await TestApp(as: .ravi).get(path).html.contains("Certified as a reseller."))
    }

    @Test func `a delinquent invoice suspends from the day after it was due, and paying restores`() async throws {
        try await ready()
        _ = try await certify()
        #expect(try await owe().location == "/debts/1")
        #expect(try await owe().html.contains("entered already"))
        _ = try await passDay("2021-03-31")
        #expect(try await state() == "certified", "the day on which it is due")
        #expect(try await passDay("2021-04-01")["certifications of resellers suspended or restored"] == 1)
        #expect(try await passDay("2021-04-01")["certifications of resellers suspended or restored"] == nil)
        #expect(try await state() == "suspended debt")
        let page = try await TestApp(as: .ravi, on: "2021-04-01").get(path).html
        #expect(page.contains("INV-7") && page.contains("Paying every invoice that is past due restores it."))
        let grace = ["grace_reason": "The bank was closed"].merging(Review.day("grace", "2021-04-10")) { $1 }
        _ = try await TestApp(as: .finn, on: "2021-04-02").post("/debts/1/grace", grace)
        #expect(try await state() == "certified", "in grace")
        _ = try await passDay("2021-04-11")
        #expect(try await state() == "suspended debt", "the grace is over")
        let late = try await TestApp(as: .finn, on: "2021-04-12").post(
            "/debts/1/payment", Review.day("paid", "2021-04-13"))
        #expect(late.status == .unprocessableContent)
        _ = try await TestApp(as: .finn, on: "2021-04-12").post("/debts/1/payment", Review.day("paid", "2021-04-12"))
        #expect(try await state() == "certified")
        let twice = try await TestApp(as: .finn, on: "2021-04-12").post(
            "/debts/1/payment", Review.day("paid", "2021-04-12"))
        #expect(twice.status == .conflict)
        let days = try await owner.all(
            "SELECT concat_ws(' ', to_state, from_day) AS step FROM reseller_certification_transitions ORDER BY id"
        ) { try $0.get("step", as: String.self) }
        #expect(
            days == [
                "certified 2021-03-01", "suspended 2021-04-01", "certified 2021-04-02", "suspended 2021-04-11",
                "certified 2021-04-12",
            ])
    }

    @Test func `Sales lost at year-end stops reselling on 1 January, and earning it again restores`() async throws {
        try await ready()
        _ = try await certify()
        try await owner.execute(
            """
            UPDATE partner_authorizations SET valid = '[2021-02-15,2022-01-01)', end_cause = 'year_end',
                end_reason = 'Lost'
            """
        )
        _ = try await passDay("2021-12-31")
        #expect(try await state() == "certified")
        _ = try await passDay("2022-01-01")
        #expect(try await state() == "suspended sales")
        try await owner.execute(
            """
            INSERT INTO partner_authorizations (partner_id, level, valid, cause, reason, recorded_at, recorded_by)
            VALUES (1, 'sales', '[2022-02-01,)', 'taken_over', 'Earned again', '2022-02-01', 4)
            """)
        _ = try await passDay("2022-02-01")
        #expect(try await state() == "certified")
    }

    @Test func `a review that expires suspends, a new one that is passed restores, and one that fails does not`()
        async throws
    {
        try await ready()
        _ = try await certify()
        _ = try await passDay("2022-03-02")
        #expect(try await state() == "suspended review")
        _ = try await Review.ask(on: "2022-03-02")
        let second = "/financial-reviews/2"
        let analyst = try await TestApp(as: .finn, on: "2022-03-02")
        _ = try await analyst.post(second + "/review")
        _ = try await analyst.upload(
            second + "/documents", ["kind": "statements"].merging(Review.day("dated", "2021-12-31")) { $1 },
            file: "file",
            name: "a.pdf", type: "application/pdf", content: Review.pdf)
        _ = try await analyst.post(second + "/figures", Review.figures(2021, equity: "400000"))
        _ = try await analyst.post(second + "/checks", Review.check("approved", on: "2022-03-02"))
        _ = try await analyst.post(second + "/recommendation", ["outcome": "passed", "reasons": "Sound"])
        #expect(try await state() == "suspended review")
        let decided = try await TestApp(as: .fay, on: "2022-03-02").post(
            second + "/decision", Review.decision("passed", until: "2023-03-02"))
        #expect(decided.location == second)
        #expect(try await state() == "certified")
    }

    @Test func `a revocation ends it, whatever is cured later, until it is given anew`() async throws {
        try await ready()
        _ = try await certify()
        _ = try await owe(due: "2021-02-20")
        #expect(try await state() == "suspended debt", "entered when it is delinquent already")
        let silent = try await TestApp(as: .pia).post(path + "/revocation", ["revocation_reason": ""])
        #expect(silent.status == .unprocessableContent)
        _ = try await TestApp(as: .pia).post(path + "/revocation", ["revocation_reason": "False invoices"])
        _ = try await TestApp(as: .finn).post("/debts/1/payment", Review.day("paid", "2021-03-01"))
        #expect(try await state() == "revoked")
        let twice = try await TestApp(as: .pia).post(path + "/revocation", ["revocation_reason": "Again"])
        #expect(twice.status == .conflict)
        #expect(try await certify().location == path)
        #expect(try await state() == "certified")
    }
}
