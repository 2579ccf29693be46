import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// A financial review of Nova: Ravi asks, Finn prepares, Fay decides.
struct FinancialReviews {
    static let path = "/financial-reviews/1"
    static let pdf = Array("%PDF-1.7 statements of Nova".utf8)

    static func day(_ field: String, _ iso: String) -> [String: String] {
        guard !iso.isEmpty, let day = Day(iso: iso) else { return [:] }
        return [field: String(day.day), field + "_month": String(day.month), field + "_year": String(day.year)]
    }

    static func ask(as user: User = .ravi, on day: String = "2021-03-01") async throws -> Answer {
        try await TestApp(as: user, on: day).post(
            "/partners/1/financial-reviews", ["reason": "Licences of 200,000 EUR a year in Poland"])
    }

    static func act(
        _ name: String, _ form: [String: String] = [:], as user: User = .finn, on day: String = "2021-03-01"
    ) async throws -> Answer {
        try await TestApp(as: user, on: day).post(path + "/" + name, form)
    }

    static func addDocument(as user: User = .finn, on day: String = "2021-03-01", expires: String = "2021-12-31")
        async throws -> Answer
    {
        let form = ["kind": "statements"].merging(Self.day("dated", "2020-12-31")) { $1 }
            .merging(Self.day("expires", expires)) { $1 }
        return try await TestApp(as: user, on: day).upload(
            path + "/documents", form, file: "file", name: "statements.pdf", type: "application/pdf", content: pdf)
    }

    static func figures(_ year: Int, equity: String, _ more: [String: String] = [:]) -> [String: String] {
        [
            "months": "12", "currency": "EUR", "revenue": "7,654,321.00", "assets": "1,000,000", "equity": equity,
            "debt": "150000", "current_assets": "600000", "current_liabilities": "400000", "liquidity": "120000",
        ].merging(day("ended", "\(year)-12-31")) { $1 }.merging(more) { $1 }
    }

    static func check(_ result: String, on day: String = "2021-03-01") -> [String: String] {
        ["bureau": "Creditas", "reference": "CR-4711", "result": result].merging(Self.day("checked", day)) { $1 }
    }

    static func decision(_ outcome: String, until: String = "2022-03-01", _ more: [String: String] = [:])
        -> [String: String]
    {
        ["outcome": outcome, "reasons": "Equity of forty percent", "currency": "EUR"]
            .merging(day("until", until)) { $1 }.merging(more) { $1 }
    }

    /// Asked for, taken up, gathered and recommended.
    static func prepare(on day: String = "2021-03-01") async throws {
        _ = try await ask(on: day)
        _ = try await act("review", on: day)
        _ = try await addDocument(on: day)
        _ = try await act("figures", figures(2019, equity: "300000"), on: day)
        _ = try await act("figures", figures(2020, equity: "400000"), on: day)
        _ = try await act("checks", check("approved", on: day), on: day)
        let answer = try await act("recommendation", ["outcome": "passed", "reasons": "Sound"], on: day)
        #expect(answer.location == path)
    }

    static func state(_ id: Int = 1) async throws -> String? {
        try await stored("SELECT state FROM financial_reviews WHERE id = \(id)")
    }
}
