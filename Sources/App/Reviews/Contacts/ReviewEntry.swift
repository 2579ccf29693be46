import PartnerProgram
import Postgres

/// What is done with the contacts of a project: given, asked, and no longer asked.
struct ReviewEntry: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    private var contacts: ReviewContactStore { ReviewContactStore(database) }
    private var surveys: SurveySendingStore { SurveySendingStore(database) }

    func give(_ found: ReviewContactForm.Found, for project: ProjectRecord) async throws -> Done {
        try await contacts.insert(found, for: project.id, by: actor, at: now)
        try await tell("Contact given: \(found.contact.name)", of: project)
        return Done(project.reviews, notice: "\(found.contact.name) is a contact of the project now.")
    }

    /// A survey that still waits is replaced: its links stop working.
    func send(to contact: ReviewContactRecord, of project: ProjectRecord) async throws -> Done {
        let survey = try ReviewSurvey.sent(to: contact.rules, on: today)
        try await stopWaiting(contact)
        let id = try await surveys.insert(survey, to: contact.id, by: actor, at: now)
        try await surveys.require(id).letter(isReminder: false).send(id, in: database, desk)
        try await tell("Survey sent to \(contact.rules.name)", of: project)
        return Done(
            project.reviews,
            notice: "The survey is sent to \(contact.rules.name). It can be answered until \(survey.lastDay.spoken).")
    }

    func object(_ contact: ReviewContactRecord, in words: String, of project: ProjectRecord) async throws -> Done {
        let next = try contact.rules.objecting(on: today)
        try await contacts.object(next, contact.id, in: words)
        try await stopWaiting(contact)
        try await tell("\(contact.rules.name) does not wish to be written to", because: words, of: project)
        return Done(project.reviews, notice: "\(contact.rules.name) is not written to any more.")
    }

    private func stopWaiting(_ contact: ReviewContactRecord) async throws {
        guard let waiting = try await surveys.waiting(of: contact.id) else { return }
        try await surveys.close(waiting, try surveys.require(waiting).rules.revoked(), at: now)
    }

    private func tell(_ title: String, because reason: String? = nil, of project: ProjectRecord) async throws {
        try await ProjectStore(database).add(title, because: reason, to: project.id, by: actor, at: now)
    }
}

extension ProjectRecord {
    /// The section of its page that holds the reviews.
    var reviews: String { path + "#reviews" }
}
