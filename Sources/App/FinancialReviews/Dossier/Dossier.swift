import Foundation
import PartnerProgram
import Postgres

/// What Finance has gathered for a review.
struct Dossier: Sendable {
    var documents: [Document] = []
    /// The latest of each fiscal year, the oldest year first.
    var figures: [FinancialFigures] = []
    /// The latest first.
    var checks: [Check] = []
    var questions: [Question] = []
    var recommendation: Recommendation?
    var decision: Made?

    func rules(on day: Day, isRecommended: Bool) -> FinancialReview.Dossier {
        FinancialReview.Dossier(
            hasDocument: documents.contains { $0.holds(on: day) }, hasFigures: !figures.isEmpty,
            credit: checks.first?.result, isRecommended: isRecommended)
    }

    var openQuestion: Question? { questions.first { $0.answer == nil } }

    enum DocumentKind: String, Sendable, CaseIterable {
        case statements
        case bankLetter = "bank_letter"
        case creditReport = "credit_report"
        case taxCertificate = "tax_certificate"
        case other

        var label: String {
            switch self {
            case .statements: "Financial statements"
            case .bankLetter: "Bank letter"
            case .creditReport: "Credit report"
            case .taxCertificate: "Tax certificate"
            case .other: "Another document"
            }
        }
    }

    struct Document: Sendable {
        let kind: DocumentKind
        let file: DocumentFacts
        let datedOn: Day
        let expiresOn: Day?

        init(row: Row) throws {
            kind = try row.get("kind")
            file = try DocumentFacts(row: row)
            datedOn = try row.get("dated_on")
            expiresOn = try row.optional("expires_on")
        }

        func holds(on day: Day) -> Bool { expiresOn.map { day <= $0 } ?? true }
    }

    struct Check: Sendable {
        let bureau: String
        let reference: String
        let checkedOn: Day
        let result: CreditResult
        let note: String?

        init(row: Row) throws {
            bureau = try row.get("bureau")
            reference = try row.get("reference")
            checkedOn = try row.get("checked_on")
            result = try row.get("result")
            note = try row.optional("note")
        }
    }

    struct Question: Sendable {
        let id: Int
        let question: String
        let askedAt: Date
        let answer: String?
        let answeredAt: Date?

        init(row: Row) throws {
            id = try row.get("id")
            question = try row.get("question")
            askedAt = try row.get("asked_at")
            answer = try row.optional("answer")
            answeredAt = try row.optional("answered_at")
        }
    }

    struct Recommendation: Sendable {
        let outcome: FinancialReview.Outcome
        let reasons: String
        let by: String
        let at: Date

        init(row: Row) throws {
            outcome = try row.get("outcome")
            reasons = try row.get("reasons")
            by = try row.optional("by_name") ?? "Somebody of ours"
            at = try row.get("recommended_at")
        }
    }

    /// A decision as it was made.
    struct Made: Sendable {
        let outcome: FinancialReview.Outcome
        /// Nil for a partner, which reads the letter.
        let reasons: String?
        let by: String?
        let conditions: FinancialReview.Conditions
        let letter: String
        let on: Day

        init(row: Row, seesInside: Bool) throws {
            outcome = try row.get("outcome")
            reasons = seesInside ? try row.get("reasons") : nil
            by = seesInside ? try row.optional("by_name") ?? "Somebody of ours" : nil
            var limit: Money?
            if let amount = try row.optional("credit_limit", as: Decimal.self) {
                limit = Money(
                    rounding: amount,
                    in: Currency(code: try row.get("currency"), minorUnits: try row.get("minor_units")))
            }
            conditions = FinancialReview.Conditions(
                creditLimit: limit, prepayment: try row.optional("prepayment_percent"),
                other: try row.optional("other_conditions") ?? "")
            letter = try row.get("letter")
            on = try row.get("decided_on")
        }
    }
}
