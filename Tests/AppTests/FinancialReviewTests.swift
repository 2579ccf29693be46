import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Finance's review of a partner that wants to resell (R141, SM8), from the request to the letter and its end.
@Suite(.database) struct FinancialReviewTests {
    private typealias Review = FinancialReviews

    @Test func `a partner asks, one analyst prepares, another decides, and the letter is sent`() async throws {
        #expect(try await TestApp(as: .ravi).get("/partners/1/reselling").html.contains("Ask for a financial review"))
        try await Review.prepare()
        let page = try await TestApp(as: .fay).get(Review.path).html
        for words in ["€ 7,654,321.00", "40.0 %", "30.0 %", "CR-4711", "statements.pdf", "Ready", "1.50", "Decide"]
        where words != "Ready" { #expect(page.contains(words), "\(words)") }
        #expect(page.contains("Equity ratio; the table below says the same"))
        #expect(try await TestApp(as: .fay).get("/financial-reviews?tab=decide").html.contains("Ready to be decided"))
        #expect(try await TestApp(as: .fay).get("/").html.contains("Financial reviews to decide"))
        #expect(try await !TestApp(as: .finn).get("/").html.contains("Financial reviews to decide"))
        #expect(try await TestApp(as: .fay).get(Review.path + "/decision").html.contains("The decision is final"))
        #expect(try await Review.act("decision", Review.decision("passed"), as: .fay).location == Review.path)
        #expect(try await Review.state() == "passed")
        let letter = try await TestApp(as: .ravi).get(Review.path + "/letter").html
        #expect(letter.contains("to the end of 1 March 2022") && !letter.contains("Equity of forty percent"))
        let mail: SQL =
            "SELECT body FROM messages WHERE recipient = 'ravi@nova.example' AND subject LIKE '%FR-000001: passed'"
        #expect(try await stored(mail, as: String.self)?.contains("has passed the financial review") == true)
        #expect(
            try await TestApp(as: .ravi).get("/partners/1/reselling").html.contains("Holds to the end of 1 March 2022"))
        let preparers = try await stored("SELECT preparers FROM financial_review_decisions", as: [Int].self)
        #expect(preparers == [2])
    }

    @Test func `who prepared it does not decide, on the page or past it`() async throws {
        try await Review.prepare()
        let answer = try await Review.act("decision", Review.decision("passed"))
        #expect(answer.status == .conflict && answer.html.contains("Another analyst decides"))
        #expect(try await TestApp(as: .finn).get(Review.path + "/decision").status == .conflict)
        #expect(try await TestApp(as: .finn).get(Review.path).html.contains("It waits for another analyst"))
        let error = await #expect(throws: PostgresError.self) {
            try await TestDatabase.current.owner.execute(
                """
                INSERT INTO financial_review_decisions (review_id, outcome, reasons, valid_until, letter, decided_on,
                    decided_at, decided_by, preparers)
                VALUES (1, 'passed', 'Sound', '2022-03-01', 'Dear', '2021-03-01', now(), 2, '{}')
                """)
        }
        #expect(error?.violatedConstraint == "financial_review_decisions_are_not_the_preparers")
        let skipped = await #expect(throws: PostgresError.self) {
            try await TestDatabase.current.owner.execute(
                "UPDATE financial_reviews SET state = 'passed', decided_on = '2021-03-01', valid_until = '2022-03-01'")
        }
        #expect(skipped?.violatedConstraint == "financial_reviews_are_decided_by_a_decision")
    }

    @Test func `a question is asked and answered with a document, and the way is open again`() async throws {
        _ = try await Review.ask()
        _ = try await Review.act("review")
        #expect(try await Review.act("question", ["question": " "]).status == .unprocessableContent)
        #expect(try await Review.act("question", ["question": "Which bank do you use?"]).location == Review.path)
        #expect(try await Review.act("question", ["question": "Again?"]).status == .conflict)
        #expect(try await TestApp(as: .ravi).get("/").html.contains("Questions of our Finance team"))
        #expect(try await TestApp(as: .ravi).get(Review.path).html.contains("We ask: Which bank do you use?"))
        let half = try await TestApp(as: .ravi).upload(
            Review.path + "/answer", ["answer": ""], file: "file", name: "letter.pdf", type: "application/pdf",
            content: Review.pdf)
        for words in ["Write your answer", "Choose what it is", "Enter the date of the document"] {
            #expect(half.html.contains(words), "\(words)")
        }
        let form = ["answer": "Banco do Norte", "kind": "bank_letter"].merging(Review.day("dated", "2021-02-20")) { $1 }
        let answer = try await TestApp(as: .ravi).upload(
            Review.path + "/answer", form, file: "file", name: "letter.pdf", type: "application/pdf",
            content: Review.pdf)
        #expect(answer.location == Review.path)
        #expect(try await Review.state() == "in_review")
        let page = try await TestApp(as: .finn).get(Review.path).html
        #expect(page.contains("Banco do Norte") && page.contains("Bank letter"))
        let twice = try await TestApp(as: .ravi).post(Review.path + "/answer", ["answer": "Again"])
        #expect(twice.status == .conflict)
    }

    @Test func `nobody passes on nothing, and each problem of a form is told at once`() async throws {
        _ = try await Review.ask()
        #expect(try await Review.addDocument().status == .conflict, "nobody has taken it up")
        _ = try await Review.act("review")
        let form = try await Review.act("figures", ["equity": "1.234,00", "months": "40"])
        for words in ["last day of the fiscal year", "from 1 to 24", "Choose the currency", "two ways"] {
            #expect(form.html.contains(words), "\(words)")
        }
        let wrong = try await Review.act("figures", Review.figures(2020, equity: "1,000,001"))
        #expect(wrong.status == .unprocessableContent && wrong.html.contains("Equity cannot be more than total assets"))
        let early = try await Review.act("recommendation", ["outcome": "passed", "reasons": "Sound"])
        #expect(early.status == .conflict && early.html.contains("Add a document that has not expired"))
        _ = try await Review.addDocument(expires: "2021-02-28")
        let expired = try await Review.act("recommendation", ["outcome": "passed", "reasons": "Sound"])
        #expect(expired.status == .conflict, "its only document has expired")
        _ = try await Review.addDocument()
        _ = try await Review.act("figures", Review.figures(2020, equity: "-5"))
        _ = try await Review.act("checks", Review.check("reduced"))
        let allowed = try await Review.act("recommendation", ["outcome": "passed", "reasons": "Sound"])
        #expect(allowed.status == .unprocessableContent && allowed.html.contains("approved for less"))
        _ = try await Review.act("recommendation", ["outcome": "passed_with_conditions", "reasons": "Small"])
        let bare = try await Review.act("decision", Review.decision("passed_with_conditions"), as: .fay)
        #expect(bare.status == .unprocessableContent && bare.html.contains("Name a condition"))
        let late = Review.decision("passed_with_conditions", until: "2022-03-02", ["limit": "50,000"])
        #expect(try await Review.act("decision", late, as: .fay).html.contains("1 March 2022 at the latest"))
        let good = Review.decision("passed_with_conditions", ["limit": "50,000", "prepayment": "30"])
        #expect(try await Review.act("decision", good, as: .fay).location == Review.path)
        let letter = try await TestApp(as: .ravi).get(Review.path + "/letter").html
        #expect(letter.contains("No more than € 50,000.00") && letter.contains("30 % of every order"))
    }

    @Test func `after a failure a new review waits for ninety days, and one is open at a time`() async throws {
        try await Review.prepare()
        #expect(try await Review.ask().html.contains("open already"))
        _ = try await Review.act("decision", Review.decision("failed", until: ""), as: .fay)
        #expect(try await Review.state() == "failed")
        #expect(try await Review.act("decision", Review.decision("failed", until: ""), as: .fay).status == .conflict)
        let early = try await Review.ask(on: "2021-05-29")
        #expect(early.status == .conflict && early.html.contains("from 30 May 2021 on"))
        #expect(
            try await !TestApp(as: .ravi, on: "2021-05-29").get("/partners/1/reselling").html.contains(
                "Ask for the review"))
        #expect(try await Review.ask(on: "2021-05-30").location == "/financial-reviews/2")
        let withdrawal = try await TestApp(as: .pia, on: "2021-05-30").post("/financial-reviews/2/withdrawal")
        #expect(withdrawal.status == .forbidden, "Pia did not ask for it")
        for status in [HTTPResponse.Status.seeOther, .conflict] {
            let answer = try await TestApp(as: .ravi, on: "2021-05-30").post("/financial-reviews/2/withdrawal")
            #expect(answer.status == status)
        }
    }

    @Test func `it is reminded of, expires the day after its last one, once, and is asked for anew`() async throws {
        try await Review.prepare()
        _ = try await Review.act("decision", Review.decision("passed"), as: .fay)
        let reminders: SQL =
            "SELECT count(*) FROM messages WHERE recipient = 'ravi@nova.example' AND subject LIKE '%ends on%'"
        for (day, count) in [
            ("2021-12-30", 0), ("2021-12-31", 1), ("2022-01-01", 1), ("2022-01-30", 2), ("2022-02-28", 3),
            ("2022-03-01", 3),
        ] {
            _ = try await passDay(day)
            #expect(try await stored(reminders, as: Int.self) == count, "on \(day)")
        }
        #expect(try await Review.state() == "passed")
        #expect(try await passDay("2022-03-02")["financial reviews expired"] == 1)
        #expect(try await passDay("2022-03-02")["financial reviews expired"] == nil)
        #expect(try await Review.state() == "expired")
        #expect(
            try await TestApp(as: .ravi, on: "2022-03-02").get("/partners/1/reselling").html.contains("None holds"))
        #expect(try await Review.ask(on: "2022-03-02").location == "/financial-reviews/2")
    }
}
