import PartnerProgram
import Postgres

/// What a day brings to surveys: one reminder, and the end.
struct SurveyDay: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    enum Duty: Sendable { case remind, expire }

    private var store: SurveySendingStore { SurveySendingStore(database) }

    func due(_ duty: Duty, after id: Int) async throws -> Int? {
        switch duty {
        case .remind: try await store.toRemind(on: today, after: id)
        case .expire: try await store.toExpire(on: today, after: id)
        }
    }

    func carryOut(_ duty: Duty, _ id: Int) async throws {
        let survey = try await store.require(id)
        switch duty {
        case .remind:
            _ = try survey.rules.reminded(on: today)
            try await store.markReminded(id, at: now)
            try await survey.letter(isReminder: true).send(id, in: database, desk)
            try await tell("\(survey.contact.name) was reminded of the survey", survey)
        case .expire:
            try await store.close(id, try survey.rules.expired(on: today), at: now)
            try await tell("\(survey.contact.name) did not answer the survey in time", survey)
        }
    }

    private func tell(_ title: String, _ survey: SentSurvey) async throws {
        try await ProjectStore(database).add(title, because: nil, to: survey.project, by: actor, at: now)
    }
}
