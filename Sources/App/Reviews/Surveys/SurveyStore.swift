import Foundation
import PartnerProgram
import Postgres

/// What a link from a survey's mail is about. The link alone says who asks.
struct AskedSurvey: Sendable {
    let state: ReviewSurvey.State
    let contact: String
    let project: String
    let partner: String
    let vendor: String
    let lastDay: Day
    let facts: @Sendable (Date) -> ReviewFlag.Facts

    init(row: Row) throws {
        state = try row.get("state")
        contact = try row.get("contact")
        project = try row.get("project")
        partner = try row.get("partner")
        vendor = try row.get("vendor")
        lastDay = try row.get("last_day")
        let email: String = try row.get("email")
        let partnerDomains: [String] = try row.get("partner_domains")
        let ourDomains: [String] = try row.get("our_domains")
        let here: Int = try row.get("answers_here")
        let elsewhere: Int = try row.get("answers_elsewhere")
        let mailed: Date = try row.get("last_mail_at")
        facts = { now in
            ReviewFlag.Facts(
                email: email, partnerDomains: partnerDomains, ourDomains: ourDomains, answersHere: here,
                answersElsewhere: elsewhere, secondsSinceMail: now.timeIntervalSince(mailed))
        }
    }
}

/// Surveys as a customer reaches them, through functions alone: a stranger may read no table.
struct SurveyStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func survey(_ token: String, on today: Day) async throws -> AskedSurvey? {
        try await database.first(
            "SELECT * FROM desk.survey(\(SecretToken.hash(of: token)), \(today))", AskedSurvey.init(row:))
    }

    /// False where the survey was answered, stopped or out of time by then.
    func take(_ answer: SurveyForm.Found, flags: [ReviewFlag], by token: String, on today: Day, at instant: Date)
        async throws -> Bool
    {
        try await database.one(
            """
            SELECT desk.answer_survey(\(SecretToken.hash(of: token)), \(today), \(instant), \(answer.score),
                \(answer.isAnswer), \(answer.objects), \(answer.comment), \(answer.isForVendor),
                \(flags.map(\.rawValue))::text[]) AS taken
            """
        ) { try $0.get("taken") }
    }
}
