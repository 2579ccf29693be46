import PartnerProgram
import Postgres

/// The steps of SM8: each writes the review, its history, and what has to be told.
struct FinancialReviewSteps: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    private var store: FinancialReviewStore { FinancialReviewStore(database) }
    private var dossiers: DossierStore { DossierStore(database) }
    private var mail: FinancialReviewMail { FinancialReviewMail(database: database, desk: desk) }
    private var user: Int { actor.user ?? 0 }

    func request(of partner: Int, because reason: String) async throws -> Done {
        let review = try FinancialReview.requested(
            by: user, because: reason, on: today, standing: try await store.standing(of: partner),
            retryDays: try await setting(.financialReviewRetryDays))
        let id = try await store.insert(review, of: partner, because: reason, by: actor, at: now)
        let record = try await store.require(id)
        try await tell("Financial review asked for", record)
        try await mail.requested(record, by: actor)
        return Done(record.path, notice: "\(record.reference) is sent to Finance.")
    }

    func takeUp(_ record: FinancialReviewRecord) async throws -> Done {
        try await store.move(
            record, to: try record.rules.takenUp(by: user), by: actor, at: now,
            setting: ", taken_up_at = \(now), reviewer_id = \(actor.user)")
        try await tell("Financial review taken up", record)
        return Done(record.path, notice: "You prepare \(record.reference). Another analyst decides.")
    }

    func add(_ found: FinancialDocumentForm.Found, to record: FinancialReviewRecord) async throws -> Done {
        _ = try record.rules.gathered(by: user)
        try await dossiers.add(found, to: record, by: actor, at: now)
        try await store.touch(record)
        return Done(record.path + "#documents", notice: "The document is added.")
    }

    func add(_ figures: FinancialFigures, to record: FinancialReviewRecord) async throws -> Done {
        _ = try record.rules.gathered(by: user)
        try await dossiers.add(figures, to: record.id, by: actor, at: now)
        try await store.touch(record)
        return Done(record.path + "#figures", notice: "The figures of \(figures.endedOn.spoken) are entered.")
    }

    func add(_ check: CreditCheckForm.Found, to record: FinancialReviewRecord) async throws -> Done {
        _ = try record.rules.gathered(by: user)
        try await dossiers.add(check, to: record.id, by: actor, at: now)
        try await store.touch(record)
        return Done(record.path + "#checks", notice: "The credit check is entered.")
    }

    func ask(_ question: String, of record: FinancialReviewRecord) async throws -> Done {
        let next = try record.rules.asked(question)
        try await dossiers.ask(question, of: record.id, by: actor, at: now)
        try await store.move(record, to: next, by: actor, at: now)
        try await mail.asked(record)
        return Done(record.path, notice: "\(record.partnerName) is asked by mail.")
    }

    /// By the partner, with a document where it has one.
    func answer(
        _ answer: String, _ document: FinancialDocumentForm.Found?, _ record: FinancialReviewRecord, for user: User
    )
        async throws -> Done
    {
        let next = try record.rules.answered(answer)
        guard let question = try await dossiers.dossier(of: record.id, for: user).openQuestion else {
            throw Refusal.conflict("Nothing is asked of you any more.")
        }
        if let document { try await dossiers.add(document, to: record, by: actor, at: now) }
        try await dossiers.answer(question.id, answer, by: actor, at: now)
        try await store.move(record, to: next, by: actor, at: now)
        try await mail.answered(record)
        return Done(record.path, notice: "Your answer is sent to our Finance team.")
    }

    func recommend(
        _ outcome: FinancialReview.Outcome, because reasons: String, _ record: FinancialReviewRecord, for reader: User
    ) async throws -> Done {
        let dossier = try await dossiers.dossier(of: record.id, for: reader)
        let next = try record.rules.recommended(
            outcome, because: reasons, by: user, dossier: dossier.rules(on: today, isRecommended: record.isRecommended))
        try await dossiers.recommend(outcome, because: reasons, of: record.id, by: actor, at: now)
        try await store.touch(record, setting: ", recommended_at = \(now)")
        try await mail.recommended(record, preparers: next.preparers)
        return Done(record.path, notice: "Recommended. An analyst who took no part decides.")
    }

    func decide(_ decision: FinancialReview.Decision, _ record: FinancialReviewRecord, for reader: User) async throws
        -> Done
    {
        let dossier = try await dossiers.dossier(of: record.id, for: reader)
        let next = try record.rules.decided(
            decision, by: user, on: today, dossier: dossier.rules(on: today, isRecommended: record.isRecommended),
            months: try await setting(.financialReviewMonths))
        let retry = today.adding(days: try await setting(.financialReviewRetryDays))
        let letter = FinancialLetter(partner: record.partnerName, decision: decision, today: today, retryOn: retry).text
        try await dossiers.decide(decision, letter: letter, of: record.id, on: today, by: actor, at: now)
        try await store.move(
            record, to: next, by: actor, at: now,
            setting: ", decided_on = \(next.decidedOn), valid_until = \(next.validUntil)")
        try await tell("Financial review: \(decision.outcome.label.lowercased())", record)
        try await mail.decided(record, decision, letter: letter)
        try await ResellerSteps(database, by: actor, desk).settle(of: record.partner)
        return Done(record.path, notice: "Decided. The letter is sent to the partner.")
    }

    func withdraw(_ record: FinancialReviewRecord, because reason: String?) async throws -> Done {
        try await store.move(record, to: try record.rules.withdrawn(), by: actor, at: now, reason: reason)
        try await tell("Financial review withdrawn", record)
        try await mail.withdrawn(record)
        return Done(record.path, notice: "The review is withdrawn.")
    }

    func expire(_ record: FinancialReviewRecord) async throws {
        let next = try record.rules.expired(on: today)
        guard let last = record.rules.validUntil else { return }
        try await store.move(record, to: next, by: actor, at: now)
        try await tell("Financial review expired", record, on: last)
        try await mail.expired(record, on: last)
        try await ResellerSteps(database, by: actor, desk).settle(of: record.partner)
    }

    private func setting(_ setting: ProgramSetting) async throws -> Int {
        try await ProgramSettingStore(database).number(setting, on: today)
    }

    private func tell(_ title: String, _ record: FinancialReviewRecord, on day: Day? = nil) async throws {
        try await TimelineStore(database).add(
            title, detail: record.reference, link: record.path, to: .partner(record.partner), by: actor, at: now,
            on: day)
    }
}
