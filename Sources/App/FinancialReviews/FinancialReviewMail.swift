import PartnerProgram
import Postgres

/// What is written about reviews. No mail holds a figure or a reason: each leads to the page.
struct FinancialReviewMail {
    let database: Transaction
    let desk: Desk

    func requested(_ record: FinancialReviewRecord, by actor: Actor) async throws {
        try await toFinance(
            record, "\(record.reference): \(record.partnerName) asks for a financial review",
            "\(actor.name) asks for a financial review of \(record.partnerName), to resell.")
    }

    func asked(_ record: FinancialReviewRecord) async throws {
        try await toPartner(
            record, "\(record.reference): we have a question",
            "Our Finance team needs to know something for the financial review. Please answer on its page.")
    }

    func answered(_ record: FinancialReviewRecord) async throws {
        try await toFinance(
            record, "\(record.reference): \(record.partnerName) has answered",
            "\(record.partnerName) has answered. The review goes on.")
    }

    func recommended(_ record: FinancialReviewRecord, preparers: Set<Int>) async throws {
        try await toFinance(
            record, "\(record.reference) is ready to be decided",
            "The review of \(record.partnerName) is prepared. Somebody who took no part in it decides.",
            except: preparers)
    }

    func decided(_ record: FinancialReviewRecord, _ decision: FinancialReview.Decision, letter: String) async throws {
        try await toPartner(
            record, "Financial review \(record.reference): \(decision.outcome.label.lowercased())", letter)
    }

    func withdrawn(_ record: FinancialReviewRecord) async throws {
        try await toFinance(
            record, "\(record.reference) is withdrawn", "The review of \(record.partnerName) is withdrawn.")
    }

    func endsSoon(_ record: FinancialReviewRecord, on last: Day) async throws {
        let text =
            "The financial review holds to the end of \(last.spoken). After that nothing is resold without a new one."
        try await toPartner(record, "\(record.reference): the financial review ends on \(last.spoken)", text)
        try await toFinance(record, "\(record.reference) of \(record.partnerName) ends on \(last.spoken)", text)
    }

    func expired(_ record: FinancialReviewRecord, on last: Day) async throws {
        let text = "The financial review held to \(last.spoken). Nothing is resold until a new one is passed."
        try await toPartner(record, "\(record.reference): the financial review has expired", text)
        try await toFinance(record, "\(record.reference) of \(record.partnerName) has expired", text)
    }

    private func toFinance(
        _ record: FinancialReviewRecord, _ subject: String, _ text: String, except users: Set<Int> = []
    ) async throws {
        let readers = try await FinancialReviewStore(database).analysts(except: users)
        try await MessageStore(database).queue(
            to: readers, subject: subject, text, link: desk.settings.publicURL + record.path)
    }

    private func toPartner(_ record: FinancialReviewRecord, _ subject: String, _ text: String) async throws {
        let readers = try await MembershipStore(database).administrators(of: record.partner)
        try await MessageStore(database).queue(
            to: readers, subject: subject, text, link: desk.settings.publicURL + record.path)
    }
}
